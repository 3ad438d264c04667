"""Passive sentences: they hide who does what."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.grammar.passives import passives
from plugins.readability.prose.units import Kind, prose_of
from plugins.readability.rules.quoting import shortened


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        if sentence.kind is Kind.HEADING:
            continue
        for first, last in passives(sentence.text, sentence.start, sentence.words):
            if not sentence.is_quoted(first):
                yield Match(
                    sentence.place(first),
                    quote=shortened(sentence.text),
                    values={
                        "verb": f"{first.text} … {last.text}"
                        if _apart(first.end, last.start)
                        else f"{first.text} {last.text}"
                    },
                )
                break


def _apart(end: int, start: int) -> bool:
    return start - end > 1


PASSIVE: Rule[Document] = Rule(
    id="readability.passive",
    severity=Severity.NOTICE,
    find=_find,
    source="Gebruiker Centraal",
)
