"""What a ``style`` attribute declares."""

from __future__ import annotations

import re
from typing import NamedTuple

from bs4 import Tag

from plugins.accessibility.rules.part import attribute

_DECLARATION = re.compile(r"([\w-]+)\s*:\s*((?:\([^)]*\)|\"[^\"]*\"|'[^']*'|[^;])*)")
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)
_LENGTH = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+))(em|rem|px|pt|%|ex|ch|)")
_PIXELS = {"px": 1.0, "pt": 4 / 3, "rem": 16.0}


class Declared(NamedTuple):
    """The value of a property, in lower case, and whether it is ``!important``."""

    value: str
    important: bool


def declared(element: Tag) -> dict[str, Declared]:
    """The properties that the ``style`` attribute sets: the last one wins, an important one from any other."""
    found: dict[str, Declared] = {}
    for name, value in _DECLARATION.findall(attribute(element, "style")):
        bare, times = _IMPORTANT.subn("", value)
        if times or not found.get(name.lower(), Declared("", important=False)).important:
            found[name.lower()] = Declared(bare.strip().lower(), important=bool(times))
    return found


def length(value: str) -> tuple[float, str] | None:
    """A number and its unit; the unit is empty for a bare number. ``None`` for anything else."""
    found = _LENGTH.fullmatch(value)
    return (float(found[1]), found[2]) if found else None


def pixels(value: str, font_size: float) -> float | None:
    """The length in CSS pixels where the font is so large; ``None`` where that cannot be told."""
    measured = length(value)
    if measured is None:
        return None
    number, unit = measured
    if unit in ("em", "%", ""):
        return number * font_size / (100 if unit == "%" else 1)
    return number * _PIXELS[unit] if unit in _PIXELS else None


def font_size(element: Tag) -> float | None:
    """The size of the font in pixels, as far as ``style`` attributes on and around the element tell it."""
    for around in (element, *element.parents):
        value = declared(around).get("font-size") if around.get("style") else None
        if value is not None:
            measured = length(value.value)
            return pixels(value.value, 16.0) if measured and measured[1] in _PIXELS else None
    return None
