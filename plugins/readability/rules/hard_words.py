"""Hard words and phrases for which there is a simpler one."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.lexicon.glossary import in_a_term
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.lexicon.wordlist import hits
from plugins.readability.prose.units import prose_of


def _find(document: Document, context: Context) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        for hit in hits(sentence.text, sentence.start, sentence.words):
            first, last = sentence.words[hit.first], sentence.words[hit.last]
            if sentence.is_quoted(first) or in_a_name(sentence, first, context.names):
                continue
            if in_a_term(sentence, first, last, context):
                continue
            quote = sentence.between(first, last)
            instead = tuple(_cased(word, like=quote) for word in hit.entry.instead)
            yield Match(
                sentence.place(first),
                quote=quote,
                suggestions=instead,
                values={"instead": " of ".join(f"‘{word}’" for word in instead)},
            )


def _cased(word: str, *, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word


HARD_WORD: Rule[Document] = Rule(
    id="readability.hard-word",
    severity=Severity.WARNING,
    find=_find,
    source="Direct Duidelijk; Gebruiker Centraal",
)
