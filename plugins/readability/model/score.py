"""How hard a text is: one number from 0 (very easy) to 100 (very hard), and a band.

The number is a logistic curve over the features of ``features``, with the coefficients that training wrote to
``coefficients.json``; what it was trained on, and how good it is, stands there and in docs/leesbaarheid.md. 60 is
what few municipal texts exceed after an expert's edit; where statutes begin, it nears 100.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from plugins.checks import Document
from plugins.readability.model.features import Measured, measure
from plugins.readability.model.formulas import flesch_douma, lix
from plugins.readability.prose.units import prose_of

B1, AROUND_B2, HARDER = "b1", "rond_b2", "moeilijker"
ENOUGH_WORDS = 50
"""Below this a score is an indication: one sentence more would change it."""

AROUND_B2_FROM = 40
HARDER_FROM = 60
_FILE = Path(__file__).parent / "coefficients.json"
_STEEPEST = 30.0


@dataclass(frozen=True, slots=True)
class PageScore:
    """The facts that the report gives of a page. ``words`` and ``sentences`` count running text only.

    ``score`` and ``band`` are None when there is too little text to judge, ``flesch_douma`` and ``lix`` likewise.
    """

    words: int = 0
    sentences: int = 0
    score: float | None = None
    band: str | None = None
    flesch_douma: float | None = None
    lix: float | None = None


class _Model(NamedTuple):
    """``weights`` of the features as they are measured, and where the curve stands."""

    weights: dict[str, float]
    constant: float


@cache
def _model() -> _Model:
    data = json.loads(_FILE.read_text("utf-8"))
    slope = data["slope"]
    weights = {name: slope * each["weight"] / each["spread"] for name, each in data["features"].items()}
    at_mean = sum(weights[name] * each["mean"] for name, each in data["features"].items())
    return _Model(weights, -at_mean - slope * data["middle"])


def steps(measured: Measured) -> float:
    """The score before it is bent onto the scale: 0.0 is 50; without bounds, so that sums over sentences are fair."""
    model = _model()
    return model.constant + sum(weight * measured.features[name] for name, weight in model.weights.items())


def hardness(measured: Measured) -> float:
    """The score of a text before rounding, from 0 to 100; higher is harder."""
    return 100 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, steps(measured)))))


def band_of(score: float) -> str:
    """``b1`` (B1 or easier), ``rond_b2`` or ``moeilijker``."""
    if score < AROUND_B2_FROM:
        return B1
    return AROUND_B2 if score < HARDER_FROM else HARDER


def page_facts(document: Document) -> PageScore:
    """The facts of a page. Under 50 words of running text only these are counted."""
    return _facts(measure(prose_of(document).scored()), ENOUGH_WORDS)


def indicative_facts(document: Document) -> PageScore:
    """As :func:`page_facts`, but with a score for short texts too: rough, and never a reason to block.

    When there is no whole sentence, the loose words are taken for one.
    """
    return _facts(measured_loosely(document), 1)


def measured_loosely(document: Document) -> Measured | None:
    """The measure of a text that need not hold a whole sentence; None when there is no Dutch word in it."""
    prose = prose_of(document)
    return measure(prose.scored()) or measure(
        sentence for unit in prose.units if not unit.language for sentence in unit.sentences
    )


def _facts(measured: Measured | None, enough_words: int) -> PageScore:
    if measured is None or measured.words < enough_words:
        return PageScore(measured.words, measured.sentences) if measured else PageScore()
    score = round(hardness(measured), 2)
    return PageScore(
        words=measured.words,
        sentences=measured.sentences,
        score=score,
        band=band_of(score),
        flesch_douma=round(flesch_douma(measured.sentence_length, measured.syllables_per_word), 1),
        lix=round(lix(measured.sentence_length, measured.long_words), 1),
    )
