"""Words that belong together with too much between them."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.brackets import brackets
from plugins.readability.grammar.line import lines_of
from plugins.readability.rules.quoting import ends


def _find(document: Document, _context: Context) -> Iterator[Match]:
    """At most one in a sentence: the widest."""
    for sentence, line in lines_of(document):
        found = [each for each in brackets(line) if not sentence.is_quoted(line.words[each.first])]
        if found:
            widest = max(found, key=lambda each: each.between)
            first, last = line.words[widest.first], line.words[widest.last]
            yield Match(sentence.place(first), quote=ends(first, last), values={"between": widest.between})


TANG_CONSTRUCTION: Rule[Document] = Rule(
    id="readability.tang-construction",
    severity=Severity.NOTICE,
    find=_find,
    source="Redactiestatuut gemeente Rotterdam; Direct Duidelijk",
)
