"""Pages and sites for the tests of this room."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable
from pathlib import Path

from plugins.accessibility.gate import GATE
from plugins.checks import Context, Document, Finding, Site, judge, judge_site

CONTEXT = Context(date=dt.date(2026, 11, 23))


def page(
    main: str,
    *,
    url: str = "/informatie/paspoort/",
    header: str = "",
    footer: str = "",
    title: str = "Paspoort - Dinkelveen",
    head: str = "",
) -> Document:
    """A page with a heading of level 1 and this in its ``<main>``."""
    html = (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>'
        f"<body><header>{header}</header><main><h1>Paspoort</h1>{main}</main><footer>{footer}</footer></body></html>"
    )
    return Document(f"content{url.rstrip('/')}.md", url, "informatie", html)


def found(document: Document) -> list[Finding]:
    """What the rules find on one page."""
    return judge(document, CONTEXT, [GATE])


def rules(main: str) -> list[str]:
    """The rules that fire on this in ``<main>``, without the room's name."""
    return [finding.rule.removeprefix("accessibility.") for finding in found(page(main))]


def told(main: str) -> list[str]:
    """What the rules find on this in ``<main>``: rule, place below ``<main>`` and quote, such as
    ``link-text p > a ‘Klik hier’``. Without what is not there; the words of messages are in ``tests/told``.
    """
    return [_told(finding) for finding in found(page(main))]


def by(rule: str, main: str) -> list[str]:
    """What this one rule finds there, as :func:`told` says it."""
    return [one for one in told(main) if one.partition(" ")[0] == rule]


def places_by(rule: str, main: str) -> list[str]:
    """Where this one rule finds something, and of what: the same without its name."""
    return [one.partition(" ")[2] for one in by(rule, main)]


def _told(finding: Finding) -> str:
    where = (finding.selector or "").removeprefix("main > ")
    quote = f"‘{finding.quote}’" if finding.quote else ""
    return " ".join(filter(None, (finding.rule.removeprefix("accessibility."), where, quote)))


def on_frames(*documents: Document) -> list[Finding]:
    """What the rules find around ``<main>``, over a whole site."""
    return judge_site(Site(Path("nowhere"), documents), CONTEXT, GATE)


def built(root: Path, *documents: Document, **files: str) -> Site:
    """The site of these pages, written to ``root``; ``files`` by name, with ``_dot_`` for the dot."""
    for document in documents:
        folder = root / document.url.strip("/")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(document.html, "utf-8")
    for name, text in files.items():
        (root / name.replace("_dot_", ".")).write_text(text, "utf-8")
    return Site(root, documents)


def processes_of(folder: Path) -> dict[int, str]:
    """The command lines of the living processes that know ``folder``, by process id; Linux only."""
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            continue
        if str(folder) in line and process.name != str(os.getpid()):
            found[int(process.name)] = line
    return found


def wait_until(condition: Callable[[], object], seconds: float = 30) -> bool:
    """Wait for ``condition``, at most so many seconds; says whether it came."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
