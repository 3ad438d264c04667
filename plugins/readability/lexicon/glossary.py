"""The site's own glossary: words that must stand, and that the site explains. Rules on words leave them alone."""

from __future__ import annotations

import re
from functools import lru_cache

from plugins.checks import Context
from plugins.readability.prose.units import ProseSentence
from plugins.readability.prose.words import Word


def in_glossary(phrase: str, context: Context) -> bool:
    """Is ``phrase``, a word or more, a term of the glossary or a form of one? Capitals do not matter."""
    return bool(context.glossary) and " ".join(phrase.split()).casefold() in context.glossary


def in_a_term(sentence: ProseSentence, first: Word, last: Word, context: Context) -> bool:
    """Do the words from ``first`` up to ``last`` stand in a term of the glossary: are they it, or a part of it?"""
    if not context.glossary:
        return False
    pattern = _pattern(frozenset(context.glossary))
    start, end = first.start - sentence.start, last.end - sentence.start
    # "WOZ-waarde" is one word that begins with a term.
    return any(
        found.start() <= start and (found.end() >= end or (first is last and found.end() > start))
        for found in pattern.finditer(sentence.text)
    )


@lru_cache(maxsize=4)
def _pattern(terms: frozenset[str]) -> re.Pattern[str]:
    known = sorted(terms, key=lambda term: (-len(term), term))
    either = "|".join(r"\s+".join(map(re.escape, term.split())) for term in known)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
