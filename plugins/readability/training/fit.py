"""Finding the weights: a logistic model on pairs and on single texts at once, in which no sign can be absurd.

On pairs it learns which of two texts is the harder one, on single texts which were edited and which were not; one
set of
weights serves both. A weight may not have the wrong sign: whatever the data say, a rare word never makes a text easier.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize

HARDER = frozenset(
    "log_length length over_15 over_20 passive listed listed_share mild mild_share bracket commas parentheses colons "
    "subordinators te prepositions auxiliaries negations number_words percent letter_words authority abstract "
    "nominal rare "
    "uncommon nine_letters thirteen_letters letters syllables plainness plain_content rarest content linking".split()
)
"""More of this can only make a text harder."""
EASIER = frozenset("we you i zipf concrete starter question".split())
"""More of this can only make a text easier."""
UNUSED = frozenset(("articles", "conjunctions"))
"""Edits change their share, but they say nothing of how hard a text is: a long sentence full of *de* is no easier."""
EXPECTED: dict[str, float] = {"zipf": -0.15, "syllables": 0.15, "log_length": 0.15, "rare": 0.05}
"""What research on reading expects, in spreads of each feature: where the data are silent, the weights stay near this.

An editor of a sentence rarely changes its rarest word, so pairs alone would say that rare words hardly matter.
"""

Matrix = Any


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of features of one source, hard beside simple, and how much its pairs and its single texts weigh."""

    hard: Matrix
    simple: Matrix
    on_pairs: float
    on_texts: float


@dataclass(frozen=True, slots=True)
class Scale:
    """Mean and spread of each feature, so that weights can be compared."""

    mean: Matrix
    spread: Matrix

    @classmethod
    def of(cls, *matrices: Matrix) -> Scale:
        """That of all rows together."""
        rows = np.vstack(matrices)
        return cls(rows.mean(0), rows.std(0) + 1e-9)

    def __call__(self, rows: Matrix) -> Matrix:
        return (rows - self.mean) / self.spread


def fit(groups: Sequence[Group], names: Sequence[str], scale: Scale, spread: float) -> Matrix:
    """The weights of the scaled features. ``spread`` is how far they may wander from zero (the inverse of the
    ridge).
    """
    size = len(names)
    expected = np.array([EXPECTED.get(name, 0.0) for name in names])
    scaled = [(scale(group.hard), scale(group.simple), group) for group in groups]

    def loss(values: Matrix) -> tuple[float, Matrix]:
        weights, slope = values[:size], np.zeros_like(values)
        total = float(((weights - expected) ** 2).sum()) / (2 * spread)
        slope[:size] = (weights - expected) / spread
        for at, (hard, simple, group) in enumerate(scaled):
            margin = (hard - simple) @ weights
            total += group.on_pairs * float(np.logaddexp(0, -margin).sum())
            slope[:size] -= group.on_pairs * ((hard - simple).T @ _wrongness(margin))
            for rows, sign in ((hard, 1.0), (simple, -1.0)):
                margin = sign * (rows @ weights + values[size + at])
                total += group.on_texts * float(np.logaddexp(0, -margin).sum())
                push = group.on_texts * sign * _wrongness(margin)
                slope[:size] -= rows.T @ push
                slope[size + at] -= push.sum()
        return total, slope

    free = [(None, None)] * len(groups)
    bounds = [_bounds(name) for name in names] + free
    start = np.concatenate([expected, np.zeros(len(groups))])
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 2000}).x[:size]


def _wrongness(margin: Matrix) -> Matrix:
    return 1 / (1 + np.exp(np.clip(margin, -50, 50)))


def _bounds(name: str) -> tuple[float | None, float | None]:
    if name in HARDER:
        return 0.0, None
    return (None, 0.0) if name in EASIER else (None, None)
