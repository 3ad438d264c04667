"""The data sets: pairs of a harder and a simpler text, read by path and measured as a build measures a page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.readability.model.features import Measured
from plugins.readability.model.score import measured_loosely
from plugins.readability.prose.plain_text import as_document, readable

MUNICIPAL = "dev_pairs.jsonl"
LEESPLANK = "leesplank_pairs.jsonl"
_BLOCK, _LEAST_BLOCK = 10, 5


@dataclass(frozen=True, slots=True)
class Pair:
    """``hard`` and ``simple`` say the same; ``document`` is where both come from."""

    id: str
    document: str
    hard: str
    simple: str


@dataclass(frozen=True, slots=True)
class MeasuredPair:
    """A pair, measured."""

    pair: Pair
    hard: Measured
    simple: Measured


def read_pairs(file: Path) -> list[Pair]:
    """All pairs of a JSON-lines file whose sides differ. Leesplank has no documents: there each pair is its own."""
    rows = (json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip())
    return [
        Pair(row["id"], str(row.get("doc", row["id"])), row["complex"], row["simple"])
        for row in rows
        if row["complex"] != row["simple"]
    ]


def blocks_of_ten(pairs: Sequence[Pair]) -> list[Pair]:
    """Consecutive pairs of one document, ten to a block; a rest of five or more is a block too."""
    by_document: dict[str, list[Pair]] = {}
    for pair in pairs:
        by_document.setdefault(pair.document, []).append(pair)
    return [
        Pair(f"{document}/{at}", document, _joined(pair.hard for pair in part), _joined(pair.simple for pair in part))
        for document, own in by_document.items()
        for at in range(0, len(own), _BLOCK)
        if len(part := own[at : at + _BLOCK]) >= _LEAST_BLOCK
    ]


def _joined(texts: Iterable[str]) -> str:
    folded = (" ".join(text.split()) for text in texts)
    return " ".join(text if text[-1:] in ".!?:;" else f"{text}." for text in folded if text)


def measured(text: str) -> Measured | None:
    """What the model knows of a loose text; None when there is nothing to read."""
    return measured_loosely(as_document(readable(text), "-"))


def measure_pairs(pairs: Iterable[Pair]) -> Iterator[MeasuredPair]:
    """Pairs of which both sides can be measured."""
    for pair in pairs:
        hard, simple = measured(pair.hard), measured(pair.simple)
        if hard and simple:
            yield MeasuredPair(pair, hard, simple)


def unseen(pairs: Sequence[Pair]) -> frozenset[str]:
    """A third of the documents, by the hash of their name: these are kept unseen until the end."""
    documents = sorted({pair.document for pair in pairs}, key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    return frozenset(documents[::3])


def as_rows(side: Iterable[Measured], names: Sequence[str]) -> list[list[float]]:
    """Features as rows of numbers, in the order of ``names``."""
    return [_row(each.features, names) for each in side]


def _row(features: Mapping[str, float], names: Sequence[str]) -> list[float]:
    return [features[name] for name in names]
