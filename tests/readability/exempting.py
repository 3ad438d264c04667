"""Exemptions for the tests of this room, and what the gate says with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from plugins.checks import Context, Document, Exemption, Finding, Place, PlacedText, SourceMap, judge, judge_together
from plugins.checks.place import Run
from plugins.readability.gate import GATE
from tests.readability.pages import PATH

TODAY = dt.date(2026, 11, 23)
HARD_WORD = "readability.hard-word"
LONG = "readability.very-long-sentence"


def placed(text: str, line: int, column: int = 12) -> PlacedText:
    """A value of the front matter."""
    return PlacedText(text, PATH, SourceMap((Run(0, line, column),)))


def exemption(text: str, rule: str = HARD_WORD, until: dt.date = dt.date(2027, 3, 1)) -> Exemption:
    """One that stands on lines 5 to 8 of the page."""
    return Exemption(placed(rule, 5), placed(text, 6), text, until, Place(PATH, 8, 10))


def context(*exemptions: Exemption, today: dt.date = TODAY, touched: bool = False) -> Context:
    """The context of a judgement of the page with these exemptions."""
    return Context(today, touched=frozenset((PATH,) if touched else ()), exemptions={PATH: exemptions})


def told(pages: Document | Sequence[Document], known: Context) -> list[Finding]:
    """What the gate finds on these pages, each and together."""
    pages = [pages] if isinstance(pages, Document) else list(pages)
    return [
        *(finding for page in pages for finding in judge(page, known, [GATE])),
        *judge_together(pages, known, GATE),
    ]


def rules(findings: Sequence[Finding]) -> list[str]:
    """Their rules, without the room's name."""
    return [finding.rule.removeprefix("readability.") for finding in findings]
