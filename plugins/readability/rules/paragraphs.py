"""Long paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.units import Kind, prose_of
from plugins.readability.rules.quoting import shortened

_WORDS, _SENTENCES = 100, 10


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for unit in prose_of(document).units:
        if unit.language or unit.kind is Kind.HEADING or not any(sentence.told for sentence in unit.sentences):
            continue
        words, sentences = unit.word_count, len(unit.sentences)
        if words > _WORDS or sentences > _SENTENCES:
            yield Match(
                unit.block.place(),
                quote=shortened(unit.sentences[0].text),
                values={"words": words, "sentences_told": "één zin" if sentences == 1 else f"{sentences} zinnen"},
            )


LONG_PARAGRAPH: Rule[Document] = Rule(
    id="readability.long-paragraph",
    severity=Severity.WARNING,
    find=_find,
    source="Contentrichtlijnen gemeente Utrecht; b1teksten.nl",
    limits={"limit": _WORDS, "limit_sentences": _SENTENCES},
)
