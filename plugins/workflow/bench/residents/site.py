"""The pages of a built site: all of them, and one of each kind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html as markup

from plugins.checks.versioned import unversioned
from plugins.workflow.bench.samples import ROOT

SERVICE_KINDS = ("informatie", "regelen", "afspraak")
"""The folders whose pages are about one service."""
SEARCHING = ("/zoeken/", "/a-z/")
"""The pages that are for searching: they may ask for more."""
KINDS = {
    "home": "index.html",
    "transaction": "regelen/*/index.html",
    "topic": "afspraak/*/index.html",
    "information": "informatie/*/index.html",
    "theme": "thema/*/index.html",
    "location": "locatie/*/index.html",
    "step by step": "stappenplan/*/index.html",
    "A–Z": "a-z/index.html",
    "search": "zoeken/index.html",
}
"""Kind of page → where its pages stand."""


def built(output: Path, state: Path) -> Path | None:
    """The demo site, built into ``output`` by the public command; none when it does not build."""
    words = [sys.executable, str(ROOT / "tasks.py"), "build", "--output", str(output)]
    environ = {**os.environ, "HELDER_STATE": str(state)}
    done = subprocess.run(words, env=environ, stdout=subprocess.DEVNULL, check=False)
    return output.resolve() if done.returncode == 0 else None


def asset(root: Path, name: str) -> Path:
    """The file of the site in ``root`` that is called ``name`` but for its fingerprint."""
    (found,) = (path for path in (root / name).parent.iterdir() if unversioned(f"{path.relative_to(root)}") == name)
    return found


def pages_of(root: Path) -> list[str]:
    """The addresses of all pages of the site in ``root``, below its own."""
    return [address_in(root, file) for file in sorted(root.rglob("*.html"))]


def address_in(root: Path, file: Path) -> str:
    """The address of a page below that of its site: ``/x/`` for ``x/index.html``."""
    return f"/{file.relative_to(root).as_posix()}".removesuffix("index.html")


def service_pages(root: Path) -> list[Path]:
    """The pages that are about one service."""
    return sorted(page for kind in SERVICE_KINDS for page in root.glob(f"{kind}/*/index.html"))


def one_of_each(root: Path) -> dict[str, str]:
    """Kind → the address of its largest page, as that has the most that can go wrong."""
    found = {kind: sorted(root.glob(pattern)) for kind, pattern in KINDS.items()}
    return {
        kind: address_in(root, max(files, key=lambda file: file.stat().st_size))
        for kind, files in found.items()
        if files
    }


def form_hosts(root: Path) -> list[str]:
    """The addresses of other hosts that forms of the site go to; a policy has to name them."""
    found = set()
    for file in root.rglob("*.html"):
        for form in markup.document_fromstring(file.read_bytes()).iter("form"):
            parts = urlsplit(form.get("action", ""))
            if parts.netloc:
                found.add(f"{parts.scheme}://{parts.netloc}")
    return sorted(found)
