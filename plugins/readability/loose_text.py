"""Readability of any text, without a site around it: what the command ``score`` asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from markdown import markdown as to_html

from plugins.checks import Context, Document, Finding, PlacedText, judge, numbered
from plugins.readability.gate import GATE
from plugins.readability.model.score import PageScore, indicative_facts
from plugins.readability.prose.plain_text import as_html, readable

LONGEST = 60_000
"""Characters that are looked at: some 20 printed pages, judged in a few seconds whatever they hold."""
_MOST_PLACED = 400
_MOST_LINES = 1_000
"""With more paragraphs or lines than this, findings carry no line: finding those takes their number squared."""
_EXTENSIONS = ("tables", "sane_lists")
_MOST_EFFORT = 3_000_000
_CHARACTERS_A_STEP = 5
_LINES_A_STEP = 12
_TOO_LONG = "De tekst is te lang. Alleen de eerste {limit} tekens zijn bekeken."
_NOT_MARKDOWN = "De opmaak van deze tekst is te ingewikkeld. De tekst is bekeken zonder opmaak."


@dataclass(frozen=True, slots=True)
class TextScore:
    """What can be said of a text. ``score`` is indicative for texts under 50 words, and None without any word.

    ``notes`` say, in Dutch, what was not looked at.
    """

    facts: PageScore
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For the machine formats of the command ``score``."""
        return {
            "score": self.facts.score,
            "band": self.facts.band,
            "words": self.facts.words,
            "sentences": self.facts.sentences,
            "flesch_douma": self.facts.flesch_douma,
            "lix": self.facts.lix,
            "notes": list(self.notes),
            "findings": [finding.as_dict() for finding in self.findings],
        }


def score_text(text: str, *, markdown: bool, path: str = "-") -> TextScore:
    """Judge ``text``; ``path`` is the name that findings give its source. Any string will do, none is an error.

    Findings of plain text carry line and column; those of Markdown do not: only the site's own renderer knows them.
    """
    notes: list[str] = []
    if len(text) > LONGEST:
        text = text[:LONGEST]
        notes.append(_TOO_LONG.format(limit=f"{LONGEST:,}".replace(",", ".")))
    text = readable(text)
    if markdown:
        try:
            if _effort(text) > _MOST_EFFORT:
                raise RecursionError
            return _judged(f"<main>{to_html(text, extensions=_EXTENSIONS)}</main>", (), path, notes)
        except RecursionError:  # a thousand nested quotations, or as good as that
            notes.append(_NOT_MARKDOWN)
    html, record = as_html(text, path)
    placed = len(record) <= _MOST_PLACED and sum(len(paragraph.map.runs) for paragraph in record) <= _MOST_LINES
    return _judged(html, record if placed else (), path, notes)


def _effort(text: str) -> int:
    """How far the Markdown library will look for the ends of brackets, tags and tables, about: steps of 0.4 µs.

    For each bracket it walks to the one that closes it, or to the end of the paragraph: a line of 60,000 open brackets
    would keep it busy for half an hour. After each heading it goes through the lines below it, to find a table.
    """
    steps = text.count("<") * len(text) // _CHARACTERS_A_STEP
    for paragraph in text.split("\n\n"):
        steps += paragraph.count("\n#") * paragraph.count("\n") // _LINES_A_STEP
        for opened, closed in ("[]", "()"):
            waiting: list[int] = []
            for at, sign in enumerate(paragraph):
                if sign == opened:
                    waiting.append(at)
                elif sign == closed and waiting:
                    steps += at - waiting.pop()
            steps += sum(len(paragraph) - at for at in waiting)
    return steps


def _judged(html: str, record: Sequence[PlacedText], path: str, notes: list[str]) -> TextScore:
    document = Document(path, "", "tekst", html, record)
    # No rule of this room looks at the date.
    found = judge(document, Context(date=dt.date.min), [GATE])
    findings = numbered(replace(finding, url=None) for finding in found)
    return TextScore(indicative_facts(document), findings, tuple(notes))
