"""Small changes of the small site, and what the rules on content and data find after them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.catalogue.reader import read_content
from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks import Finding, Severity
from tests.helpers import context, copy_site, replace, write

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

ALERT = "content/meldingen/balie-dicht.yaml"
CHANNELS = "content/gegevens/kanalen.yaml"
NEWS = "content/nieuws/avond-open.md"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
TOWN = "content/gegevens/gemeente.yaml"
PLACES = "content/gegevens/locaties.yaml"
TEAMS = "content/gegevens/teams.yaml"
THEMES = "content/gegevens/themas.yaml"
READ_PASSPORT = "content/informatie/paspoort.md"
READ_MOVING = "content/informatie/verhuizen.md"
ACT_MOVING = "content/regelen/verhuizing-doorgeven.md"
PRIVACY = "content/paginas/privacy.md"

OUTAGE = "  naam: Balie\n  uit:\n    van: 2026-12-01\n    tot: 2026-12-31\n    reden: Verbouwing\n"
SECOND_MOVE = "---\ntitel: Adres wijzigen\nsamenvatting: Geef uw adres door.\ndienst: {}\n---\n"

Edit = tuple[str, str, str]
"""A file, what stands there, what comes there; with nothing to replace the file is written."""


@dataclass(frozen=True)
class Wrong:
    """A change that one rule must find, once: at ``path`` and ``line``, in words that hold ``says``."""

    rule: str
    edits: tuple[Edit, ...]
    path: str
    line: int | None
    severity: Severity = ERROR
    says: str = ""
    touched: tuple[str, ...] = ()


@dataclass(frozen=True)
class Right:
    """A change in which no rule may find anything, ``but`` what the small site is told anyway."""

    what: str
    edits: tuple[Edit, ...]
    touched: tuple[str, ...] = ()
    but: tuple[str, ...] = ("catalogue.not-online",)


def found_in(tmp_path: Path, edits: tuple[Edit, ...], touched: tuple[str, ...] = ()) -> list[Finding]:
    """What all rules find in the small site after the change. The change must be readable."""
    content = copy_site(tmp_path)
    for path, old, new in edits:
        if old:
            replace(content, path, old, new)
        else:
            write(content, path, new)
    reading = read_content(content)
    assert reading.findings == ()
    assert reading.catalogue is not None
    known = context(reading.catalogue, touched=touched)
    return [finding for rule in RULES for finding in rule.findings(reading.catalogue, known, TEXTS)]
