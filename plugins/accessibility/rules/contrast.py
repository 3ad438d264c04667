"""Contrast as WCAG 2 defines it, between colours as CSS and SVG write them."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PIL import ImageColor

Colour = tuple[int, int, int]


def colour(text: str) -> Colour | None:
    """An opaque colour; none for what is see-through, unknown, or depends on other things (``currentColor``)."""
    try:
        found = ImageColor.getrgb(text.strip())
    except ValueError:
        return None
    if len(found) == 4:
        return found[:3] if found[3] == 255 else None
    return found


def luminance(of: Sequence[float]) -> float:
    """Relative luminance, from 0 for black to 1 for white, of red, green and blue up to 255."""
    red, green, blue = (_linear(channel / 255) for channel in of)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Sequence[float], other: Sequence[float]) -> float:
    """The contrast ratio, from 1 to 21; the order of the two does not matter."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def shown(ratio: float) -> str:
    """A ratio as Dutch readers see it, such as ``4,5``; cut off, so that 4.48 does not read as 4,5."""
    tenths = floor(round(ratio * 10, 6))  # rounded, as 4.6 times ten is a little less than 46
    return f"{tenths / 10:.1f}".replace(".", ",").removesuffix(",0")


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
