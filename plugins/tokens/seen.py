"""What visitors see of a style: the contrast of every pair and the size of every target, in every circumstance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from coloraide import Color

from plugins.tokens.colours import contrast, laid_over
from plugins.tokens.pairs import Pair, Pairs, Target
from plugins.tokens.palette import Circumstance, Palette, Value
from plugins.tokens.theme import Theme
from plugins.tokens.written import Refused, Written


@dataclass(frozen=True, slots=True)
class Sight:
    """One pair in one circumstance: its colours with where they come from, and its contrast."""

    pair: Pair
    circumstance: Circumstance
    front: Value
    back: Value
    colours: tuple[Color, Color]
    ratio: float

    @property
    def fails(self) -> bool:
        """Too little contrast?"""
        return self.ratio < self.pair.ratio


@dataclass(frozen=True, slots=True)
class Unseen:
    """A value that is no colour, or that nobody gives; ``name`` is that of the custom property, if it is missing."""

    expression: str
    value: Value | None
    name: str = ""


@dataclass(frozen=True)
class Seen:
    """A theme's list with tokens: values by scheme, and as they were written by scheme."""

    theme: Theme
    pairs: Pairs
    values: dict[str, dict[str, str]]
    written: dict[str, dict[str, Written]]

    @cached_property
    def palettes(self) -> list[Palette]:
        """The theme in each circumstance: light, dark if there are tokens for it, and both with more contrast."""
        return [
            Palette.of(self.theme, self.values[scheme], self.written[scheme], Circumstance(scheme, more))
            for scheme in self.values
            for more in (False, True)
        ]

    @cached_property
    def all(self) -> list[Sight | Unseen]:
        """Every pair in every circumstance."""
        found: list[Sight | Unseen] = []
        for palette in self.palettes:
            surfaces = [_colour(surface, palette) for surface in self.pairs.surfaces]
            behind = [surface[1] for surface in surfaces if not isinstance(surface, Unseen)]
            found += [each for pair in self.pairs.pairs for each in _sights(pair, palette, behind)]
        return found

    @property
    def sights(self) -> list[Sight]:
        """The pairs of which both colours are known."""
        return [each for each in self.all if isinstance(each, Sight)]

    @property
    def unseen(self) -> list[Unseen]:
        """The values that are none."""
        return [each for each in self.all if isinstance(each, Unseen)]

    def sizes(self) -> Iterator[tuple[Target, Value]]:
        """Every target with its size. The size is the same in light and dark."""
        for target in self.pairs.targets:
            try:
                yield target, self.palettes[0].value(target.size)
            except Refused:
                continue


def _sights(pair: Pair, palette: Palette, surfaces: list[Color]) -> Iterator[Sight | Unseen]:
    """One sight: of those in front the one that contrasts most."""
    back = _colour(pair.back, palette)
    fronts = [_colour(front, palette) for front in pair.front]
    unseen = [each for each in (back, *fronts) if isinstance(each, Unseen)]
    if unseen or isinstance(back, Unseen):
        yield from unseen
        return
    known = [each for each in fronts if not isinstance(each, Unseen)]
    yield max((_sight(pair, palette, front, back, surfaces) for front in known), key=lambda sight: sight.ratio)


def _sight(
    pair: Pair, palette: Palette, front: tuple[Value, Color], back: tuple[Value, Color], surfaces: list[Color]
) -> Sight:
    ways = []
    for surface in surfaces if back[1].alpha() < 1 and surfaces else [back[1]]:
        behind = laid_over(back[1], surface)
        before = laid_over(front[1], behind)
        ways.append((contrast(before, behind), before, behind))
    ratio, before, behind = min(ways, key=lambda way: way[0])
    return Sight(pair, palette.circumstance, front[0], back[0], (before, behind), ratio)


def _colour(expression: str, palette: Palette) -> tuple[Value, Color] | Unseen:
    try:
        value = palette.value(expression)
    except Refused as problem:
        return Unseen(expression, None, str(problem.values.get("name", "")))
    seen = palette.colour(value)
    return Unseen(expression, value) if seen is None else (value, seen)
