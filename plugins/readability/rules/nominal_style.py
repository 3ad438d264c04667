"""Verbs hidden in nouns."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.line import lines_of
from plugins.readability.grammar.nominal_style import hidden_verbs


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        for hidden in hidden_verbs(line):
            first, last = line.words[hidden.first], line.words[hidden.last]
            if not sentence.is_quoted(first):
                yield Match(sentence.place(first), quote=sentence.between(first, last), values={"kind": hidden.kind})


NOMINAL_STYLE: Rule[Document] = Rule(
    id="readability.nominal-style",
    severity=Severity.NOTICE,
    find=_find,
    source="Redactiestatuut gemeente Rotterdam; Direct Duidelijk",
)
