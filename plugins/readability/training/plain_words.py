"""The list ``lexicon/eenvoud.txt``: which words stand more in the originals, which more in the plain versions."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.readability.training.corpus import Pair

FILE = Path(__file__).parents[1] / "lexicon" / "eenvoud.txt"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LEAST_PAIRS = 6
_PRIOR = 50.0
"""Occurrences in a million that each word is given on both sides, so that rare words get small weights."""
_HEADER = """\
# Words (small letters) and ten times the natural logarithm of how much more often each stands in a text than in
# its plain
# version. Made by `python3 tasks.py train` from every other pair of UWV Leesplank (CC BY-SA): a fact of those
# texts, no opinion.
"""


def weights(pairs: Iterable[Pair]) -> dict[str, int]:
    """Word → weight, for words of six pairs or more that are not mostly written with a capital; zeros left out."""
    hard: Counter[str] = Counter()
    simple: Counter[str] = Counter()
    small: Counter[str] = Counter()
    in_pairs: Counter[str] = Counter()
    for pair in pairs:
        both: set[str] = set()
        for text, counts in ((pair.hard, hard), (pair.simple, simple)):
            for word in _WORD.findall(text):
                lower = word.lower()
                counts[lower] += 1
                small[lower] += word.islower()
                both.add(lower)
        in_pairs.update(both)
    known = (
        word
        for word, count in in_pairs.items()
        if count >= _LEAST_PAIRS and 2 * small[word] >= hard[word] + simple[word]
    )
    found = {word: _weight(word, hard, simple) for word in known}
    return {word: weight for word, weight in sorted(found.items()) if weight}


def _weight(word: str, hard: Counter[str], simple: Counter[str]) -> int:
    shares = [counts[word] / counts.total() * 1e6 + _PRIOR for counts in (hard, simple)]
    return round(10 * math.log(shares[0] / shares[1]))


def write(found: Mapping[str, int], file: Path = FILE) -> None:
    """Write the list."""
    file.write_text(_HEADER + "".join(f"{word} {weight}\n" for word, weight in found.items()), "utf-8")
