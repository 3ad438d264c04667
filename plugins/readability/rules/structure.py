"""Long paragraphs, long stretches without a heading, long titles."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.units import Kind, prose_of
from plugins.readability.rules.quoting import shortened

_PARAGRAPH_WORDS, _PARAGRAPH_SENTENCES = 100, 10
_WORDS_WITHOUT_HEADING = 300
_TITLE_CHARACTERS = 70
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UTRECHT = "Contentrichtlijnen gemeente Utrecht"


def _long_paragraphs(document: Document, _context: Context) -> Iterator[Match]:
    for unit in prose_of(document).units:
        if unit.language or unit.kind is Kind.HEADING or not any(sentence.told for sentence in unit.sentences):
            continue
        words, sentences = unit.word_count, len(unit.sentences)
        if words > _PARAGRAPH_WORDS or sentences > _PARAGRAPH_SENTENCES:
            yield Match(
                unit.block.place(),
                quote=shortened(unit.sentences[0].text),
                values={"words": words, "sentences": sentences},
            )


def _no_headings(document: Document, _context: Context) -> Iterator[Match]:
    """Table cells do not count. One match a stretch, where it passes the limit."""
    units = {id(unit.block): unit for unit in prose_of(document).units}
    words = 0
    for block in document.blocks:
        unit = units.get(id(block))
        if block.tag in _HEADINGS:
            words = 0
        elif unit and unit.kind in (Kind.PARAGRAPH, Kind.ITEM):
            before, words = words, words + unit.word_count
            if before <= _WORDS_WITHOUT_HEADING < words:
                yield Match(block.place(), quote=shortened(unit.sentences[0].text), values={"words": words})


def _long_titles(document: Document, _context: Context) -> Iterator[Match]:
    for block in document.blocks:
        if block.tag == "h1" and len(block.text) > _TITLE_CHARACTERS:
            yield Match(block.place(), quote=shortened(block.text), values={"characters": len(block.text)})


LONG_PARAGRAPH: Rule[Document] = Rule(
    id="readability.long-paragraph",
    severity=Severity.WARNING,
    find=_long_paragraphs,
    source=f"{_UTRECHT}; b1teksten.nl",
    limits={"limit": _PARAGRAPH_WORDS, "limit_sentences": _PARAGRAPH_SENTENCES},
)
NO_HEADING: Rule[Document] = Rule(
    id="readability.no-heading",
    severity=Severity.WARNING,
    find=_no_headings,
    source=_UTRECHT,
    limits={"limit": _WORDS_WITHOUT_HEADING},
)
LONG_TITLE: Rule[Document] = Rule(
    id="readability.long-title",
    severity=Severity.WARNING,
    find=_long_titles,
    source=_UTRECHT,
    limits={"limit": _TITLE_CHARACTERS},
)
