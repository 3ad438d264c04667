"""Rules on pages that go on by themselves: not everybody has read them by then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.part import attribute, page_of
from plugins.checks import Context, Document, Match, Place, Rule, Severity

TWENTY_HOURS = 20 * 60 * 60
"""WCAG 2.2.1 leaves a time limit alone when it is longer than this, in seconds."""
_REFRESH = re.compile(r"\s*(\d+)[\d.]*(?:[;,\s].*)?", re.DOTALL)
"""How HTML reads ``content`` of a refresh: whatever does not look like this is ignored by browsers."""


def refresh(document: Document, _context: Context) -> Iterator[Match]:
    """A page that reloads or leaves after some seconds, less than twenty hours."""
    delay = _delay(document)
    if 0 < delay <= TWENTY_HOURS:
        yield Match(Place(document.path), selector="meta[http-equiv]", values={"seconds": delay})


def refresh_late(document: Document, _context: Context) -> Iterator[Match]:
    """A page that reloads or leaves after more than twenty hours."""
    delay = _delay(document)
    if delay > TWENTY_HOURS:
        yield Match(Place(document.path), selector="meta[http-equiv]", values={"hours": delay // 3600})


def _delay(document: Document) -> int:
    """The seconds until the page goes on; 0 for one that stays, or that goes on at once."""
    for meta in page_of(document).named("meta"):
        if attribute(meta, "http-equiv").lower() == "refresh":
            found = _REFRESH.fullmatch(str(meta.get("content") or ""))
            if found:
                return int(found[1])
    return 0


PAGE_RULES = (
    Rule("accessibility.refresh", Severity.ERROR, refresh, "WCAG 2.1 niveau A", ("2.2.1", "2.2.4", "3.2.5")),
    Rule(
        "accessibility.refresh-late",
        Severity.NOTICE,
        refresh_late,
        "WCAG 2.1 niveau AAA (advies)",
        ("2.2.4", "3.2.5"),
    ),
)
