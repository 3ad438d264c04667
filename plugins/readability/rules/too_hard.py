"""Pages that are too hard as a whole, pages that nearly are, and text that seems not to be Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.checks import Context, Document, Match, Place, Rule, Severity
from plugins.readability.advice.edits import as_told
from plugins.readability.advice.green import Way, shortest_way
from plugins.readability.model.features import Measured, measure
from plugins.readability.model.score import AROUND_B2_FROM, ENOUGH_WORDS, HARDER_FROM, hardness
from plugins.readability.prose.units import ProseSentence, prose_of
from plugins.readability.rules.quoting import shortened

_CONCRETE = 2
"""A page is blocked only when the checker can name so many changes that make it easier."""
_SHOWN = 12
_SOURCE = "Helder Loket: rekenmodel voor leesbaarheid"


def _too_hard(document: Document, context: Context) -> Iterator[Match]:
    scored, measured = _scored(document)
    if measured is None or (score := hardness(measured)) < HARDER_FROM:
        return
    way = shortest_way(scored, context, HARDER_FROM)
    yield Match(
        _first_place(document, scored),
        suggestions=_told(way, document),
        values={**_numbers(score, measured), "way": _way_in_words(way), "after": round(way.score)},
        severity=None if way.concrete >= _CONCRETE else Severity.WARNING,
    )


def _around_b2(document: Document, context: Context) -> Iterator[Match]:
    scored, measured = _scored(document)
    if measured is None or not AROUND_B2_FROM <= (score := hardness(measured)) < HARDER_FROM:
        return
    way = shortest_way(scored, context, AROUND_B2_FROM)
    yield Match(
        _first_place(document, scored),
        suggestions=_told(way, document),
        values={**_numbers(score, measured), "way": _way_in_words(way), "after": round(way.score)},
    )


def _long_on_average(document: Document, _context: Context) -> Iterator[Match]:
    scored, measured = _scored(document)
    if measured is None or measured.sentences < _LEAST_SENTENCES or measured.sentence_length <= _AVERAGE:
        return
    longest = sorted(scored, key=lambda sentence: -len(sentence.words))[:3]
    yield Match(
        _first_place(document, scored),
        quote=shortened(longest[0].text),
        values={"average": f"{measured.sentence_length:.1f}".replace(".", ","), "sentences": measured.sentences},
    )


_FIRST = "De eerste van de voorbeelden helpt het meest."
_LEAST_SENTENCES = 5
_AVERAGE = 15


def _scored(document: Document) -> tuple[Sequence[ProseSentence], Measured | None]:
    """The sentences that count, and their measure; None when there are too few words to judge."""
    scored = list(prose_of(document).scored())
    measured = measure(scored)
    return scored, measured if measured and measured.words >= ENOUGH_WORDS else None


def _first_place(document: Document, scored: Sequence[ProseSentence]) -> Place:
    """In the page's own file: part of its text may be a fact from elsewhere, but the page is what must be mended."""
    places = (sentence.place() for sentence in scored if sentence.written)
    return next((place for place in places if place.path == document.path), Place(document.path))


def _numbers(score: float, measured: Measured) -> dict[str, object]:
    return {"score": round(score), "sentence_length": f"{measured.sentence_length:.1f}".replace(".", ",")}


def _told(way: Way, document: Document) -> tuple[str, ...]:
    return tuple(f"{_where(edit.place, document)}{edit.said}" for edit in as_told(way.edits)[:_SHOWN])


def _where(place: Place, document: Document) -> str:
    if place.line is None:
        return ""
    return f"regel {place.line}: " if place.path == document.path else f"{place.path}, regel {place.line}: "


def _way_in_words(way: Way) -> str:
    count = len(as_told(way.edits))
    if not count:
        return "Eén zin veranderen helpt hier niet genoeg. Schrijf de tekst opnieuw, in korte zinnen."
    changes = "één verandering" if count == 1 else f"{count} veranderingen"
    if way.arrives:
        return f"De kortste weg is {changes}. Daarna is de score {way.score:.0f}. {_FIRST}"
    return f"Met {changes} wordt de score {way.score:.0f}. Dat is nog niet genoeg. Schrijf de rest opnieuw."


TOO_HARD: Rule[Document] = Rule(
    id="readability.too-hard",
    severity=Severity.ERROR,
    find=_too_hard,
    source=_SOURCE,
    limits={"limit": HARDER_FROM},
)
AROUND_B2: Rule[Document] = Rule(
    id="readability.around-b2",
    severity=Severity.WARNING,
    find=_around_b2,
    source=_SOURCE,
    limits={"limit": AROUND_B2_FROM},
)
LONG_ON_AVERAGE: Rule[Document] = Rule(
    id="readability.long-on-average",
    severity=Severity.WARNING,
    find=_long_on_average,
    source="Contentrichtlijnen gemeente Utrecht; MinBZK",
    limits={"limit": _AVERAGE},
)


def _not_dutch(document: Document, _context: Context) -> Iterator[Match]:
    for unit in prose_of(document).units:
        if unit.language:
            yield Match(unit.block.place(), quote=shortened(unit.sentences[0].text), values={"language": unit.language})


NOT_DUTCH: Rule[Document] = Rule(
    id="readability.not-dutch",
    severity=Severity.WARNING,
    find=_not_dutch,
    source="WCAG 2.1 niveau AA",
    criteria=("3.1.2",),
)
