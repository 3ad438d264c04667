"""Sentences that sum up things that would read better as a list."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.advice.bullets import bullets
from plugins.readability.grammar.enumerations import enumeration
from plugins.readability.grammar.line import lines_of
from plugins.readability.prose.units import Kind
from plugins.readability.rules.quoting import shortened


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        found = None if sentence.kind is Kind.CELL else enumeration(sentence.text, sentence.start, line)
        if found is None or sentence.is_quoted(line.words[found.members[0][0]]):
            continue
        listed = bullets(sentence.text, sentence.start, line, found)
        yield Match(
            sentence.place(),
            quote=shortened(sentence.text),
            suggestions=(listed,) if listed else (),
            values={"members": len(found.members) + 1},
        )


ENUMERATION: Rule[Document] = Rule(
    id="readability.enumeration",
    severity=Severity.NOTICE,
    find=_find,
    source="Contentrichtlijnen gemeente Utrecht; Gebruiker Centraal",
)
