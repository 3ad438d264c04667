"""From data to ``model/coefficients.json``: what is trained on what, what is kept apart, and how the scale is set."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from plugins.readability.lexicon import plainness
from plugins.readability.model import features
from plugins.readability.training import plain_words
from plugins.readability.training.corpus import (
    LEESPLANK,
    MUNICIPAL,
    MeasuredPair,
    as_rows,
    blocks_of_ten,
    measure_pairs,
    read_pairs,
    unseen,
)
from plugins.readability.training.evaluate import figures, interval
from plugins.readability.training.fit import EXPECTED, UNUSED, Group, Scale, fit

FILE = Path(features.__file__).parent / "coefficients.json"
_SPREAD = 0.04
_SENTENCES, _BLOCKS, _LEESPLANK = (1.0, 0.7), (3.0, 3.0), (0.15, 0.05)
"""How much pairs and single texts of each source weigh. Leesplank is large and far from municipal: it gets little."""
_EDITED_ABOVE, _EDITED_B1 = 0.07, 0.8
"""The shares of expert-edited blocks that may be called *moeilijker*, and that should be called B1 or easier."""
_HARDER_FROM, _AROUND_B2_FROM = 60, 40

Matrix = Any
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Data:
    """The measured pairs: municipal sentences, blocks of ten of them, and the two halves of Leesplank."""

    sentences: list[MeasuredPair]
    blocks: list[MeasuredPair]
    leesplank: list[MeasuredPair]
    leesplank_apart: list[MeasuredPair]


def train(folder: Path, say: Say) -> None:
    """Make the list of plain words and the coefficients from the data sets in ``folder``; tell figures on the way."""
    municipal, leesplank = read_pairs(folder / MUNICIPAL), read_pairs(folder / LEESPLANK)
    plain_words.write(plain_words.weights(leesplank[::2]))
    _forget_plain_words()
    data = Data(
        list(measure_pairs(municipal)),
        list(measure_pairs(blocks_of_ten(municipal))),
        list(measure_pairs(leesplank[::2])),
        list(measure_pairs(leesplank[1::2])),
    )
    names = sorted(set(data.sentences[0].hard.features) - UNUSED)
    kept = unseen(municipal)
    everything = _across(data, names, frozenset())
    told = _figures(data, names, kept, everything, say)
    weights, scale = _whole(data, names)
    slope, middle = _calibrated(everything["blocks"][1])
    FILE.write_text(
        json.dumps(
            {
                "made_by": "python3 tasks.py train",
                "data": {name: _sha256(folder / name) for name in (MUNICIPAL, LEESPLANK)},
                "figures": told,
                "slope": round(slope, 4),
                "middle": round(middle, 4),
                "features": {
                    name: {
                        "weight": round(float(weight), 4),
                        "mean": round(float(mean), 4),
                        "spread": round(float(wide), 4),
                    }
                    for name, weight, mean, wide in zip(names, weights, scale.mean, scale.spread, strict=True)
                    if abs(weight) >= 5e-4
                },
            },
            indent=2,
        )
        + "\n",
        "utf-8",
    )


def _forget_plain_words() -> None:
    plainness.forget()
    features.forget()


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _sides(pairs: Sequence[MeasuredPair], names: Sequence[str]) -> tuple[Matrix, Matrix]:
    return (
        np.array(as_rows((pair.hard for pair in pairs), names)),
        np.array(as_rows((pair.simple for pair in pairs), names)),
    )


def _groups(data: Data, names: Sequence[str], leave_out: frozenset[str]) -> list[Group]:
    sources = (
        ([pair for pair in data.sentences if pair.pair.document not in leave_out], _SENTENCES),
        ([pair for pair in data.blocks if pair.pair.document not in leave_out], _BLOCKS),
        (data.leesplank, _LEESPLANK),
    )
    return [Group(*_sides(pairs, names), *weights) for pairs, weights in sources if pairs]


def _fitted(data: Data, names: Sequence[str], leave_out: frozenset[str]) -> Callable[[Sequence[MeasuredPair]], Scores]:
    scale = _scale(data, names)
    weights = fit(_groups(data, names, leave_out), names, scale, _SPREAD)

    def scores(pairs: Sequence[MeasuredPair]) -> Scores:
        hard, simple = _sides(pairs, names)
        return list(scale(hard) @ weights), list(scale(simple) @ weights)

    return scores


Scores = tuple[list[float], list[float]]


def _across(data: Data, names: Sequence[str], never: frozenset[str]) -> dict[str, Scores]:
    """Scores of each municipal pair by a model that did not see its document, nor those in ``never``."""
    found: dict[str, Scores] = {"sentences": ([], []), "blocks": ([], [])}
    for document in sorted({pair.pair.document for pair in data.sentences} - never):
        scores = _fitted(data, names, never | {document})
        for key, pairs in (("sentences", data.sentences), ("blocks", data.blocks)):
            own = [pair for pair in pairs if pair.pair.document == document]
            if own:
                for side, more in zip(found[key], scores(own), strict=True):
                    side.extend(more)
    return found


def _figures(
    data: Data, names: Sequence[str], kept: frozenset[str], everything: dict[str, Scores], say: Say
) -> dict[str, Any]:
    """Cross-validated by document, and on the third of the documents that the model never saw."""
    told: dict[str, Any] = {}
    seen = _across(data, names, kept)
    scores = _fitted(data, names, kept)
    apart = {
        key: scores([pair for pair in pairs if pair.pair.document in kept])
        for key, pairs in (("sentences", data.sentences), ("blocks", data.blocks))
    }
    for title, rows in (("by document", everything), ("two thirds, by document", seen), ("unseen third", apart)):
        for key, (hard, simple) in rows.items():
            told[f"municipal {key}, {title}"] = _row(hard, simple, say, f"municipal {key}, {title}")
    everywhere = frozenset(pair.pair.document for pair in data.sentences)
    others = [name for name in names if not name.startswith("plain")]
    municipal = _fitted(replace(data, leesplank=[]), others, frozenset())
    for title, (hard, simple) in (
        ("leesplank, the half apart", _fitted(data, names, frozenset())(data.leesplank_apart)),
        ("leesplank, trained on municipal pairs alone", municipal(data.leesplank_apart)),
        ("leesplank, by what research expects, untrained", _expected(data, names)),
        ("municipal sentences, trained on leesplank alone", _fitted(data, names, everywhere)(data.sentences)),
        ("municipal blocks, trained on leesplank alone", _fitted(data, names, everywhere)(data.blocks)),
    ):
        told[title] = _row(hard, simple, say, title)
    return told


def _expected(data: Data, names: Sequence[str]) -> Scores:
    """The Leesplank scores of the weights that training starts from: no text of this kind was seen at all."""
    scale, weights = _scale(data, names), np.array([EXPECTED.get(name, 0.0) for name in names])
    hard, simple = _sides(data.leesplank_apart, names)
    return list(scale(hard) @ weights), list(scale(simple) @ weights)


def _row(hard: list[float], simple: list[float], say: Say, title: str) -> dict[str, Any]:
    found, (low, high) = figures(hard, simple), interval(hard, simple)
    say(f"{title}: {len(hard)} pairs, pairwise {found.pairwise:.3f}, AUC {found.auc:.3f} ({low:.3f}–{high:.3f})")
    return {
        "pairs": len(hard),
        "pairwise": round(found.pairwise, 3),
        "auc": round(found.auc, 3),
        "auc_95": [round(low, 3), round(high, 3)],
    }


def _whole(data: Data, names: Sequence[str]) -> tuple[Matrix, Scale]:
    scale = _scale(data, names)
    return fit(_groups(data, names, frozenset()), names, scale, _SPREAD), scale


def _scale(data: Data, names: Sequence[str]) -> Scale:
    """One scale for all models, so that their scores can be compared. It knows no side of any pair."""
    return Scale.of(*_sides(data.sentences, names))


def _calibrated(edited: Sequence[float]) -> tuple[float, float]:
    """Slope and middle of the scale, from the scores of expert-edited blocks by models that never saw their document.

    60, where *moeilijker* begins, is what only few of them exceed; 40, where *rond B2* begins, is what four of five
    of them stay below.
    """
    harder, around = float(np.quantile(edited, 1 - _EDITED_ABOVE)), float(np.quantile(edited, _EDITED_B1))
    step = _logit(_HARDER_FROM / 100) - _logit(_AROUND_B2_FROM / 100)
    slope = step / (harder - around)
    return slope, harder - _logit(_HARDER_FROM / 100) / slope


def _logit(share: float) -> float:
    return math.log(share / (1 - share))
