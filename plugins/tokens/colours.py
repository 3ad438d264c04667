"""Colours: reading them, how much they contrast, and the nearest that contrasts enough. By coloraide."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coloraide import Color

STEP = 0.004
"""How finely lightness is searched: smaller than an eye sees."""
_OF_COLOUR = re.compile(r"rgba?\(\s*(#[0-9a-f]{3,8}|[a-z]+|\w+\([^()]*\))\s*,\s*([\d.]+%?)\s*\)", re.IGNORECASE)


def colour(text: str) -> Color | None:
    """The colour that a CSS value says; None when it is none."""
    try:
        return Color(text.strip())
    except (ValueError, OverflowError):
        return None


def with_alpha(text: str) -> str:
    """What Tokens Studio writes for a see-through colour, ``rgba(#123456, 0.5)``, as CSS has it."""
    found = _OF_COLOUR.fullmatch(text)
    seen = colour(found[1]) if found else None
    if found is None or seen is None:
        return text
    share = float(found[2].rstrip("%")) / (100 if found[2].endswith("%") else 1)
    return hexadecimal(seen.set("alpha", share))


def hexadecimal(seen: Color) -> str:
    """A colour as the hexadecimal that screens show."""
    return str(_shown(seen).to_string(hex=True, compress=True))


def laid_over(front: Color, back: Color) -> Color:
    """What is seen of a colour in front of another one."""
    return Color.layer([front, back], space="srgb") if front.alpha() < 1 else front


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of WCAG, of colours as screens show them."""
    return float(_shown(one).contrast(_shown(other), method="wcag21"))


def _shown(seen: Color) -> Color:
    return seen.convert("srgb").fit("srgb", method="clip")


@dataclass(frozen=True, slots=True)
class Demand:
    """A contrast that a colour must have with another one."""

    other: Color
    ratio: float

    def met_by(self, seen: Color) -> bool:
        """Does this colour have it?"""
        return contrast(seen, self.other) >= self.ratio


def nearest(seen: Color, demands: Iterable[Demand]) -> str | None:
    """The colour of the same hue that differs least in lightness and meets all demands; None when there is none."""
    wanted = list(demands)
    start = seen.convert("oklch")
    for step in range(1, int(1 / STEP) + 1):
        for lightness in (start["lightness"] - step * STEP, start["lightness"] + step * STEP):
            if 0 <= lightness <= 1:
                tried = start.clone().set("lightness", lightness).set("alpha", 1).fit("srgb", method="oklch-chroma")
                shown = hexadecimal(tried)
                if all(demand.met_by(Color(shown)) for demand in wanted):
                    return shown
    return None
