"""Readability of any text, without a site around it: what the command ``score`` asks for."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from plugins.checks import Context, Document, Finding, PlacedText, judge, numbered
from plugins.readability.gate import GATE
from plugins.readability.model.score import ENOUGH_WORDS, PageScore, indicative_facts
from plugins.readability.prose.language import NAME, UNKNOWN
from plugins.readability.prose.plain_text import as_document, readable
from plugins.readability.prose.units import Unit, prose_of

LONGEST = 200_000
"""Characters that are looked at: some 70 printed pages, judged in a few seconds whatever they hold."""
MOST_LINES = 10_000
_TOO_MANY_LINES = "De tekst heeft te veel regels. Alleen de eerste {limit} zijn bekeken."
_TOO_LONG = "De tekst is te lang. Alleen de eerste {limit} tekens zijn bekeken."
_NOT_MARKDOWN = "De opmaak van deze tekst is te ingewikkeld. De tekst is bekeken zonder opmaak."
_OTHER = "Deze tekst lijkt {language}. Alleen een tekst in het Nederlands krijgt een score."
_UNKNOWN = "Deze tekst lijkt geen Nederlands te zijn. Alleen een tekst in het Nederlands krijgt een score."
_PARTLY = "Een deel van de tekst lijkt {language}. Dat deel telt niet mee."
_PARTLY_UNKNOWN = "Een deel van de tekst lijkt geen Nederlands te zijn. Dat deel telt niet mee."
_NOT_DUTCH = "readability.not-dutch"

Converter = Callable[[str, str], tuple[str, Sequence[PlacedText]] | None]
"""Markdown and the path of its source → HTML and its texts with their places; None when it cannot be converted."""


@dataclass(frozen=True, slots=True)
class TextScore:
    """What can be said of a text. ``notes`` say, in Dutch, what was not looked at.

    The score is None without any word of Dutch; ``language`` is the Dutch name of the text's language, None without
    any word.
    """

    facts: PageScore
    language: str | None = None
    findings: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def indicative(self) -> bool:
        """Is the text so short that its score is only an indication?"""
        return self.facts.words < ENOUGH_WORDS

    def as_dict(self) -> dict[str, Any]:
        """For the machine formats of the command ``score``."""
        return {
            "score": self.facts.score,
            "band": self.facts.band,
            "words": self.facts.words,
            "sentences": self.facts.sentences,
            "flesch_douma": self.facts.flesch_douma,
            "lix": self.facts.lix,
            "indicative": self.indicative,
            "language": self.language,
            "notes": list(self.notes),
            "findings": [finding.as_dict() for finding in self.findings],
        }


def score_text(text: str, *, path: str = "-", markdown: Converter | None = None) -> TextScore:
    """Judge ``text``; ``path`` is the name that findings give its source. Any string will do, none is an error.

    ``markdown`` converts it when it is Markdown; else it is read as a letter or e-mail is.
    """
    notes: list[str] = []
    if len(text) > LONGEST:
        text = text[:LONGEST]
        notes.append(_TOO_LONG.format(limit=_grouped(LONGEST)))
    text = readable(text)
    if text.count("\n") > MOST_LINES:
        text = "\n".join(text.split("\n", MOST_LINES)[:MOST_LINES])
        notes.append(_TOO_MANY_LINES.format(limit=_grouped(MOST_LINES)))
    if markdown:
        try:
            if converted := markdown(text, path):
                return _judged(Document(path, "", "tekst", f"<main>{converted[0]}</main>", converted[1]), notes)
        except RecursionError:  # a thousand quotations within each other
            pass
        notes.append(_NOT_MARKDOWN)
    return _judged(as_document(text, path), notes)


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _judged(document: Document, notes: list[str]) -> TextScore:
    units = prose_of(document).units
    foreign = Counter(unit.language for unit in units if unit.language for _ in range(unit.word_count))
    dutch = any(not unit.language for unit in units)
    # No rule of this room looks at the date.
    found = numbered(replace(each, url=None) for each in judge(document, Context(date=dt.date.min), [GATE]))
    if not foreign:
        return TextScore(indicative_facts(document), NAME if dutch else None, found, tuple(notes))
    language = foreign.most_common(1)[0][0]
    if dutch:
        notes.append(_PARTLY_UNKNOWN if language == UNKNOWN else _PARTLY.format(language=language))
        return TextScore(indicative_facts(document), NAME, found, tuple(notes))
    notes.append(_UNKNOWN if language == UNKNOWN else _OTHER.format(language=language))
    first = tuple(finding for finding in found if finding.rule == _NOT_DUTCH)[:1]
    return TextScore(_counted(units), language, first, tuple(notes))


def _counted(units: Sequence[Unit]) -> PageScore:
    return PageScore(words=sum(unit.word_count for unit in units), sentences=sum(len(unit.sentences) for unit in units))
