"""Flesch-Douma and LIX: two classical formulas, reported for who knows them. Neither is our verdict.

For Dutch the package textstat uses Flesch-Douma, 206.835 - 0.93 * words per sentence - 77 * syllables per word,
and takes
pyphen's hyphenation points plus one for syllables. So do we, with our own counts of words and sentences: textstat's
sentences end at every dot, and importing it takes longer than judging a page. A test holds both against each other.
pyphen never parts one letter at the edge of a word, so "idee" counts as one: its average is a little low.
"""

from __future__ import annotations

from functools import cache, lru_cache

from pyphen import Pyphen

LONG_WORD = 6
"""LIX: a word with more letters than this is long."""
_LONGEST = 60
"""No Dutch word is longer; hyphenating a line of 10,000 letters would take seconds."""


@cache
def _hyphenation() -> Pyphen:
    return Pyphen(lang="nl_NL")


@lru_cache(maxsize=50_000)
def syllables(word: str) -> int:
    """The syllables of one word, at least 1. The parts of a hyphenated word ("e-mail") are counted apart."""
    parts = [part for part in word[:_LONGEST].lower().split("-") if part]
    return max(1, sum(len(_hyphenation().positions(part)) + 1 for part in parts))


def flesch_douma(words_per_sentence: float, syllables_per_word: float) -> float:
    """Higher is easier: about 80 for a children's book, 30 for a law."""
    return 206.835 - 0.93 * words_per_sentence - 77 * syllables_per_word


def lix(words_per_sentence: float, long_words: float) -> float:
    """Higher is harder: below 30 is very easy, above 60 very hard. ``long_words``: the share of words over 6
    letters.
    """
    return words_per_sentence + 100 * long_words
