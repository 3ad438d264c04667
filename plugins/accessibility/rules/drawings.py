"""Inline SVG, as far as it can be known without a browser: which shape lies behind a text, and how it is filled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Tag

from plugins.accessibility.rules.contrast import Colour, colour
from plugins.accessibility.rules.part import attribute

_SHAPES = ("rect", "circle", "ellipse")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:px)?")
_OPACITY = ("opacity", "fill-opacity")
_MIDDLE = 0.35
"""The middle of a line of text stands about so many times its size above the point where the text is put."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape in a drawing and the box around it."""

    element: Tag
    left: float
    top: float
    right: float
    bottom: float

    def covers(self, x: float, y: float) -> bool:
        """Does the point lie in the box?"""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def shapes_behind(text: Tag) -> list[Shape]:
    """The shapes under the start of a text, the uppermost last. None when something may have been moved."""
    drawing = text.find_parent("svg")
    x, y = _number(text, "x"), _number(text, "y")
    if not isinstance(drawing, Tag) or x is None or y is None or _is_moved(text):
        return []
    size = font_size(text) or 16.0
    before = [
        shape for shape in drawing.find_all(True) if shape.name in (*_SHAPES, "path", "polygon", "image", "use", "text")
    ]
    found: list[Shape] = []
    for element in before[: next(at for at, shape in enumerate(before) if shape is text)]:
        if element.name == "text":
            continue
        shape = _shape(element)
        if shape is None or _is_moved(element):
            return []
        if shape.covers(x, y - _MIDDLE * size):
            found.append(shape)
    return found


def fill_of(element: Tag) -> Colour | None:
    """The colour that attributes or style fill it with, its own or inherited; none when a stylesheet may decide."""
    for node in _up_to_drawing(element):
        if attribute(node, "class") or any(_value(node, name) for name in _OPACITY):
            return None
    for node in _up_to_drawing(element):
        if value := _value(node, "fill"):
            return colour(value)
    return None


def font_size(text: Tag) -> float | None:
    """The size that attributes or style give the text, in units of the drawing."""
    for node in _up_to_drawing(text):
        if value := _value(node, "font-size"):
            return float(value.removesuffix("px")) if _NUMBER.fullmatch(value) else None
    return None


def _shape(element: Tag) -> Shape | None:
    """The shape with its box; none when that cannot be told."""
    if element.name == "rect":
        box = [
            _number(element, name, default)
            for name, default in (("x", 0.0), ("y", 0.0), ("width", None), ("height", None))
        ]
        x, y, width, height = box
        if x is None or y is None or width is None or height is None:
            return None
        return Shape(element, x, y, x + width, y + height)
    if element.name in ("circle", "ellipse"):
        round_x, round_y = ("r", "r") if element.name == "circle" else ("rx", "ry")
        at = [_number(element, name, 0.0) for name in ("cx", "cy")]
        radii = [_number(element, name) for name in (round_x, round_y)]
        if None in at or None in radii:
            return None
        (x, y), (wide, high) = (at[0] or 0.0, at[1] or 0.0), (radii[0] or 0.0, radii[1] or 0.0)
        # The square inside it: in the corners around a circle lies something else.
        return Shape(element, x - 0.7 * wide, y - 0.7 * high, x + 0.7 * wide, y + 0.7 * high)
    return None


def _is_moved(element: Tag) -> bool:
    return any(_value(node, "transform") for node in _up_to_drawing(element))


def _up_to_drawing(element: Tag) -> Iterator[Tag]:
    for node in (element, *element.parents):
        yield node
        if node.name == "svg":
            return


def _value(element: Tag, name: str) -> str:
    """A presentation attribute, or the property of the same name in the style, which goes before it."""
    found = re.search(rf"(?:^|;)\s*{name}\s*:\s*([^;]+)", attribute(element, "style"))
    return found[1].strip() if found else attribute(element, name)


def _number(element: Tag, name: str, default: float | None = None) -> float | None:
    value = _value(element, name)
    if not value:
        return default
    return float(value.removesuffix("px")) if _NUMBER.fullmatch(value) else None
