"""How hard a page is: one number from 0 (very easy) to 100 (very hard), and a band.

A provisional model: a logistic curve over five signals. Its weights were fitted on the differences within 650 pairs of
municipal sentences before and after an expert's edit (City of Amsterdam, EUPL-1.2) and 400 pairs of Wikipedia
paragraphs with a plain version (UWV Leesplank, CC BY-SA), then rounded. Its middle and its slope were set by hand.

Measured on 2026-11-23, pairs in the right order, Flesch-Douma in brackets: the 650 sentences .78 (.65; also .78 when
each document is held out of the training), the 68 blocks of ten of them .99 (.82), 800 other Wikipedia pairs .89 (.89).

Texts of 50 words or more, below 40 / from 40 / from 60 / above 90, the limit of ``readability.far-too-hard``:
711 plain Wikipedia paragraphs 616 / 92 / 3 / 0, their originals (431) 61 / 133 / 237 / 34; edited municipal blocks (67)
35 / 29 / 3 / 0, their originals 15 / 16 / 36 / 4; five pieces in the manner of statutes, written from memory, all above
90. Middle, bands and limit were chosen with these counts in sight, so they are no test: that is for held texts to give.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from plugins.checks import Document
from plugins.readability.model.signals import Signals, signals_of
from plugins.readability.prose.units import prose_of

B1, AROUND_B2, HARDER = "b1", "rond_b2", "moeilijker"
ENOUGH_WORDS = 50
"""Below this a page gets no score: one sentence more would change it."""

_MIDDLE = -2.75
_PER_WORD_IN_SENTENCE = 0.09
_PER_POINT_OF_FLESCH_DOUMA = -0.016
_PER_PASSIVE_SENTENCE = 1.95
_PER_LISTED_WORD = 24.0
_PER_LETTER_IN_WORD = 0.335
_AROUND_B2_FROM = 40
_HARDER_FROM = 60


@dataclass(frozen=True, slots=True)
class PageScore:
    """The facts that the report gives of a page. ``words`` and ``sentences`` count running text only.

    ``score`` and ``band`` are None when there is too little text to judge, ``flesch_douma`` and ``lix`` likewise.
    """

    words: int = 0
    sentences: int = 0
    score: int | None = None
    band: str | None = None
    flesch_douma: float | None = None
    lix: float | None = None


def hardness(signals: Signals) -> float:
    """The score of a text before rounding, from 0 to 100; higher is harder."""
    steps = (
        _MIDDLE
        + _PER_WORD_IN_SENTENCE * signals.sentence_length
        + _PER_POINT_OF_FLESCH_DOUMA * signals.flesch_douma
        + _PER_PASSIVE_SENTENCE * signals.passives
        + _PER_LISTED_WORD * signals.listed
        + _PER_LETTER_IN_WORD * signals.word_length
    )
    return 100 / (1 + math.exp(-max(-30.0, min(30.0, steps))))


def band_of(score: float) -> str:
    """``b1`` (B1 or easier), ``rond_b2`` or ``moeilijker``."""
    if score < _AROUND_B2_FROM:
        return B1
    return AROUND_B2 if score < _HARDER_FROM else HARDER


def page_facts(document: Document) -> PageScore:
    """The facts of a page. Under 50 words of running text only these are counted."""
    return _facts(signals_of(prose_of(document).scored()), ENOUGH_WORDS)


def indicative_facts(document: Document) -> PageScore:
    """As :func:`page_facts`, but with a score for short texts too: rough, and never a reason to block.

    When there is no whole sentence, the loose words are taken for one.
    """
    prose = prose_of(document)
    signals = signals_of(prose.scored()) or signals_of(
        s for unit in prose.units if not unit.language for s in unit.sentences
    )
    return _facts(signals, 1)


def _facts(signals: Signals | None, enough_words: int) -> PageScore:
    if signals is None or signals.words < enough_words:
        return PageScore(signals.words, signals.sentences) if signals else PageScore()
    score = round(hardness(signals))
    return PageScore(
        words=signals.words,
        sentences=signals.sentences,
        score=score,
        band=band_of(score),
        flesch_douma=round(signals.flesch_douma, 1),
        lix=round(signals.lix, 1),
    )
