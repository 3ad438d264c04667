"""How good a score is: does it put pairs in the right order, and hard texts above simple ones?"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Figures(NamedTuple):
    """``pairwise``: share of pairs in the right order, a tie is half; ``auc``: of all hard and simple texts,
    likewise.
    """

    pairwise: float
    auc: float


def figures(hard: Sequence[float], simple: Sequence[float]) -> Figures:
    """For scores of the two sides of the same pairs; higher is harder."""
    right = sum((one > other) + 0.5 * (one == other) for one, other in zip(hard, simple, strict=True))
    return Figures(right / len(hard), auc(hard, simple))


def auc(hard: Sequence[float], simple: Sequence[float]) -> float:
    """The chance that a hard text scores above a simple one."""
    ordered = sorted(simple)
    below = sum(bisect_left(ordered, score) + bisect_right(ordered, score) for score in hard)
    return below / (2 * len(hard) * len(simple))


def interval(hard: Sequence[float], simple: Sequence[float], rounds: int = 1000) -> tuple[float, float]:
    """A 95 % interval of the AUC: pairs are drawn with replacement, with a fixed seed."""
    draw = random.Random(20_261_125)  # noqa: S311 (statistics, no secret)
    size = len(hard)
    found = []
    for _ in range(rounds):
        chosen = draw.choices(range(size), k=size)
        found.append(auc([hard[at] for at in chosen], [simple[at] for at in chosen]))
    found.sort()
    return found[round(0.025 * rounds)], found[round(0.975 * rounds) - 1]
