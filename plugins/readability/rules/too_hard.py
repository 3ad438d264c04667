"""Pages that are far too hard, and text that seems not to be Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Place, Rule, Severity
from plugins.readability.model.score import hardness
from plugins.readability.model.signals import signals_of
from plugins.readability.prose.units import prose_of
from plugins.readability.rules.quoting import shortened

_FAR_TOO_HARD = 90
"""Where it stands between plain texts and statutes is told in ``plugins.readability.model.score``."""
_ENOUGH_WORDS = 100


def _far_too_hard(document: Document, _context: Context) -> Iterator[Match]:
    scored = list(prose_of(document).scored())
    signals = signals_of(scored)
    if signals is None or signals.words < _ENOUGH_WORDS or (score := hardness(signals)) <= _FAR_TOO_HARD:
        return
    first = next((sentence.place() for sentence in scored if sentence.written), Place(document.path))
    yield Match(
        first,
        values={
            "score": round(score),
            "sentence_length": round(signals.sentence_length),
            "passives": round(100 * signals.passives),
            "listed": round(signals.listed * signals.words),
        },
    )


def _not_dutch(document: Document, _context: Context) -> Iterator[Match]:
    for unit in prose_of(document).units:
        if unit.language:
            yield Match(unit.block.place(), quote=shortened(unit.sentences[0].text), values={"language": unit.language})


FAR_TOO_HARD: Rule[Document] = Rule(
    id="readability.far-too-hard",
    severity=Severity.ERROR,
    find=_far_too_hard,
    source="Helder Loket: rekenmodel voor leesbaarheid",
    limits={"limit": _FAR_TOO_HARD},
)
NOT_DUTCH: Rule[Document] = Rule(
    id="readability.not-dutch",
    severity=Severity.WARNING,
    find=_not_dutch,
    source="WCAG 2.2",
    criteria=("3.1.2",),
)
