"""Words that few people know, and words that are put together of too many others: for these no list has an
alternative.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.lexicon.classes import FUNCTION_WORDS
from plugins.readability.lexicon.frequency import is_known, listed_zipf, parts_of, zipf
from plugins.readability.lexicon.glossary import in_a_term
from plugins.readability.lexicon.kinds import is_listed
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.lexicon.titles import in_a_title
from plugins.readability.lexicon.wordlist import around_sentence, hits_of, plain
from plugins.readability.prose.units import Kind, ProseSentence, prose_of
from plugins.readability.prose.words import Word, WordKind

_RARE_BELOW = 2.6
_LEAST_LETTERS = 6
_LONG_FROM, _MANY_PARTS = 24, 3
_COMMON_ENOUGH = 3.2
_SOURCE = "Direct Duidelijk; frequenties van wordfreq"


def _each(document: Document, context: Context, wanted: Callable[[str], bool]) -> Iterator[tuple[ProseSentence, Word]]:
    """Each word type once a page, where it stands first; not in cells, names, quotations, nor what the list has."""
    seen: set[str] = set()
    for sentence in prose_of(document).told():
        if sentence.kind in (Kind.CELL, Kind.HEADING):
            continue
        listed: set[int] | None = None
        for at, word in enumerate(sentence.words):
            text = word.text
            if word.kind is not WordKind.PLAIN or len(text) < _LEAST_LETTERS or (at and not text.islower()):
                continue
            lower = plain(text)
            if lower in seen or not wanted(lower):
                continue
            if listed is None:
                listed = {place for hit in hits_of(sentence) for place in range(hit.first, hit.last + 1)}
            if at in listed or is_known(lower) or (at and in_a_title(around_sentence(sentence), at)):
                continue
            if sentence.is_quoted(word) or in_a_name(sentence, word, context.names):
                continue
            if in_a_term(sentence, word, word, context):
                continue
            seen.add(lower)
            yield sentence, word


def _is_rare(lower: str) -> bool:
    return lower.isalpha() and lower not in FUNCTION_WORDS and zipf(lower) < _RARE_BELOW and not _is_long(lower)


def _is_long(lower: str) -> bool:
    if len(lower) < _LONG_FROM - 6 or not lower.isalpha() or listed_zipf(lower) >= _COMMON_ENOUGH:
        return False
    return len(lower) >= _LONG_FROM or len(parts_of(lower)) >= _MANY_PARTS


def _rare(document: Document, context: Context) -> Iterator[Match]:
    for sentence, word in _each(document, context, _is_rare):
        # A capital may be a name at the start of a sentence: an unknown one is let go.
        if word.text[0].isupper() and not is_listed(plain(word.text)):
            continue
        yield Match(sentence.place(word), quote=word.text)


def _long(document: Document, context: Context) -> Iterator[Match]:
    for sentence, word in _each(document, context, _is_long):
        parts = parts_of(plain(word.text))
        made_of = f" Het bestaat uit {' + '.join(parts)}." if len(parts) > 1 else ""
        yield Match(sentence.place(word), quote=word.text, values={"letters": len(word.text), "made_of": made_of})


RARE_WORD: Rule[Document] = Rule(
    id="readability.rare-word",
    severity=Severity.NOTICE,
    find=_rare,
    source=_SOURCE,
    limits={"limit": _RARE_BELOW},
)
LONG_WORD: Rule[Document] = Rule(
    id="readability.long-word",
    severity=Severity.NOTICE,
    find=_long,
    source=_SOURCE,
    limits={"limit": _LONG_FROM},
)
