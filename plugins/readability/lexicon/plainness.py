"""Which words plain-language editors leave in, and which they take out: a weight a word, learned from edited texts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "eenvoud.txt"


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            word, weight = line.split()
            weights[word] = int(weight) / 10
    return weights


def plainness(word: str) -> float:
    """Above 0: editors take ``word`` (small letters) out, below 0: they put it in; 0.0 when nothing is known of it.

    It is the natural logarithm of how much more often the word stands in the original than in the plain version.
    """
    return _weights().get(word, 0.0)


def forget() -> None:
    """Read the list anew: training has just rewritten it."""
    _weights.cache_clear()
