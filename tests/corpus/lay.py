"""The cases of the corpus: what each changes in the small site, and what must come of it.

``cases/CLASS.jsonl`` holds a case a line, by class. A case is a change of the small site: ``special`` (see
``special.py``), ``replace`` (file, what stands there, what comes there) and ``write`` (whole files), in that order.
``expect`` says what must come of it: ``refuse`` by ``rule`` at ``path`` and ``line``; ``warn`` likewise without holding
up the site; ``accept``: not a word; ``neutralise``: not a word, and made harmless. ``by`` is ``build`` when only a
whole site can show it.
``from`` is the case's name in a collection of bad inputs that it carries over; ``none`` says why one has no counterpart
here; ``falls_short`` says what we know to be still wrong.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.corpus.special import make

CASES = Path(__file__).with_name("cases")
SITE = Path(__file__).parents[1] / "site" / "content"
EXPECTED = ("refuse", "accept", "warn", "neutralise")


def all_cases() -> list[dict[str, Any]]:
    """Every case, in a fixed order, with its ``class``; also those without a counterpart here."""
    return [
        {"class": path.stem, **json.loads(line)}
        for path in sorted(CASES.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]


def cases() -> list[dict[str, Any]]:
    """The cases that can be laid."""
    return [case for case in all_cases() if "none" not in case]


def lay(case: dict[str, Any], folder: Path) -> Path:
    """The small site with the case's change, below ``folder``; returns its content folder."""
    content = Path(shutil.copytree(SITE, folder / "content"))
    for special in case.get("special", ()):
        make(content, **special)
    for path, old, new in case.get("replace", ()):
        file = content.parent / path
        text = file.read_text("utf-8")
        if old not in text:
            raise ValueError(f"{case['id']}: {path} does not hold {old!r}")
        file.write_bytes(text.replace(old, new, 1).encode())
    for path, text in case.get("write", {}).items():
        file = content.parent / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    return content
