"""Official opening words of sentences: reads ``ambtelijke_openingen.nl.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Opening(NamedTuple):
    """The first ``size`` words of a sentence, and what an editor can do about them, in a sentence."""

    size: int
    advice: str


def _read(path: Path) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, advice in tomllib.loads(path.read_text("utf-8"))["openingen"].items():
        parts = tuple(phrase.split())
        by_first.setdefault(parts[0], []).append((parts, advice))
    return {first: tuple(sorted(each, key=lambda one: -len(one[0]))) for first, each in by_first.items()}


_OPENINGS = _read(Path(__file__).parent / "ambtelijke_openingen.nl.toml")


def opening(forms: Sequence[str]) -> Opening | None:
    """The official opening of a sentence of these words (small letters), the longest that fits."""
    for parts, advice in _OPENINGS.get(forms[0], ()) if forms else ():
        if tuple(forms[: len(parts)]) == parts:
            return Opening(len(parts), advice)
    return None
