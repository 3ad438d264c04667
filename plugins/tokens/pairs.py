"""Which colours are seen on which: the theme's list, and what a set of tokens makes of it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RATIOS: Mapping[str, float] = {"text": 4.5, "large": 3.0, "part": 3.0, "focus": 3.0}
"""Kind of what is seen → the contrast that WCAG 2.2 AA asks for (1.4.3, 1.4.11)."""
_OR = " or "


@dataclass(frozen=True, slots=True)
class Pair:
    """Something seen on a background. ``front`` are CSS values of which one must do; ``where`` is Dutch for people."""

    kind: str
    front: tuple[str, ...]
    back: str
    where: str

    @property
    def ratio(self) -> float:
        """The contrast that it must have."""
        return RATIOS[self.kind]


@dataclass(frozen=True, slots=True)
class Target:
    """The size of something to press, and the least that it may be, in CSS pixels."""

    size: str
    least: float


@dataclass(frozen=True)
class Pairs:
    """The theme's list. ``core`` are what makes a look, ``surfaces`` what may be behind a see-through background."""

    pairs: tuple[Pair, ...]
    targets: tuple[Target, ...]
    decoration: Mapping[str, str]
    core: tuple[str, ...]
    surfaces: tuple[str, ...]

    @classmethod
    def beside(cls, theme: Path) -> Pairs:
        """Read ``contrast.toml`` of a theme's folder."""
        data: dict[str, Any] = tomllib.loads((theme / "contrast.toml").read_text("utf-8"))
        return cls(
            pairs=tuple(dict.fromkeys(_pairs(data["pairs"]))),
            targets=tuple(Target(each["size"], each["least"]) for each in data["targets"]),
            decoration=data["decoration"],
            core=tuple(data["core"]["parts"]),
            surfaces=tuple(data["core"]["surfaces"]),
        )


def _pairs(groups: Sequence[Mapping[str, Any]]) -> Iterator[Pair]:
    for group in groups:
        for kind in RATIOS:
            for front in group.get(kind, ()):
                for back in group["on"]:
                    yield Pair(kind, tuple(front.split(_OR)), back, group["where"])
