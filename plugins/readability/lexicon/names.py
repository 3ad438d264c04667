"""Proper names that are left alone: those that the context gives."""

from __future__ import annotations

import re
from functools import lru_cache

from plugins.readability.prose.units import ProseSentence
from plugins.readability.prose.words import Word


@lru_cache(maxsize=4)
def _pattern(names: frozenset[str]) -> re.Pattern[str] | None:
    known = sorted((name for name in names if name.strip()), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)") if known else None


def in_a_name(sentence: ProseSentence, word: Word, names: frozenset[str]) -> bool:
    """Does ``word`` stand inside one of ``names`` in this sentence?"""
    pattern = _pattern(names)
    if not pattern:
        return False
    at = word.start - sentence.start
    return any(found.start() <= at < found.end() for found in pattern.finditer(sentence.text))
