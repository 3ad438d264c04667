"""What changed between two pictures of the same place, and how well that can be seen."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from PIL import Image, ImageChops

from plugins.accessibility.rules.contrast import Colour, contrast

ENOUGH = 3.0
"""The contrast that WCAG asks of what is not text."""


@dataclass(frozen=True, slots=True)
class Change:
    """How many pixels are another colour, and how many of these stand out: from before, or from what is around.

    ``edge`` is how many pixels stand along the edge of the picture.
    """

    pixels: int
    clear: int
    edge: int


def change(before: Image.Image, after: Image.Image) -> Change:
    """Compare two pictures of the same size. What is around is the colour that most of their edge had before."""
    where = ImageChops.difference(before, after).getbbox()
    edge = 2 * sum(before.size)
    if where is None:
        return Change(0, 0, edge)
    around = _edge(before)
    red, green, blue = ImageChops.difference(before, after).crop(where).split()
    differs = ImageChops.lighter(ImageChops.lighter(red, green), blue).tobytes()
    pairs = Counter(compress(zip(_pixels(before.crop(where)), _pixels(after.crop(where)), strict=True), differs))
    clear = sum(times for (old, new), times in pairs.items() if _stands_out(old, new, around))
    return Change(pairs.total(), clear, edge)


def _stands_out(old: int, new: int, around: int) -> bool:
    if _contrast(old, new) >= ENOUGH:
        return True
    return old != around and _contrast(new, around) >= ENOUGH


@lru_cache(maxsize=4096)
def _contrast(one: int, other: int) -> float:
    """Of two pixels; the same pairs come back thousands of times."""
    return contrast(_colour(one), _colour(other))


def _edge(picture: Image.Image) -> int:
    width, height = picture.size
    sides = ((0, 0, width, 1), (0, height - 1, width, height), (0, 0, 1, height), (width - 1, 0, width, height))
    return Counter(pixel for side in sides for pixel in _pixels(picture.crop(side))).most_common(1)[0][0]


def _pixels(picture: Image.Image) -> memoryview:
    """Each pixel as one number: thousands of them are compared."""
    return memoryview(picture.convert("RGBX").tobytes()).cast("I")


def _colour(pixel: int) -> Colour:
    red, green, blue, _ = pixel.to_bytes(4, sys.byteorder)
    return red, green, blue
