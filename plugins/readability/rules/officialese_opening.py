"""Sentences that begin with words that keep the reader from the point."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.line import lines_of
from plugins.readability.lexicon.openings import opening


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        found = opening(line.forms)
        if found and len(line.words) > found.size and not sentence.is_quoted(line.words[0]):
            quote = sentence.between(line.words[0], line.words[found.size - 1])
            yield Match(sentence.place(line.words[0]), quote=quote, values={"advice": found.advice})


OFFICIALESE_OPENING: Rule[Document] = Rule(
    id="readability.officialese-opening",
    severity=Severity.WARNING,
    find=_find,
    source="Direct Duidelijk; Gebruiker Centraal",
)
