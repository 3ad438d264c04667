"""Double negations."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.line import lines_of
from plugins.readability.grammar.negations import double_negations


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        for first, last in double_negations(line):
            begin, end = line.words[first], line.words[last]
            if not sentence.is_quoted(begin) and not sentence.is_quoted(end):
                yield Match(sentence.place(begin), quote=sentence.between(begin, end))


DOUBLE_NEGATION: Rule[Document] = Rule(
    id="readability.double-negation",
    severity=Severity.NOTICE,
    find=_find,
    source="Gebruiker Centraal",
)
