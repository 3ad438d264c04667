"""A rule on the space between letters, words and lines: a reader’s own style must be able to make it wider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bs4 import Comment, Tag
from bs4.element import NavigableString

from plugins.accessibility.rules.part import Part
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.styles import declared, font_size, length, pixels
from plugins.checks import Match, Severity

LEAST: Mapping[str, float] = {"letter-spacing": 0.12, "word-spacing": 0.16, "line-height": 1.5}
"""What WCAG 1.4.12 asks, in font sizes."""
_INITIAL = {"letter-spacing": 0.0, "word-spacing": 0.0, "line-height": 1.2}
_FONT_SIZE = 16.0
"""What browsers take when nobody says otherwise."""
_LETTER = 0.5
"""How wide a letter is on the average, in font sizes."""


def too_tight(part: Part) -> Iterator[Match]:
    """Spacing in a ``style`` attribute that is too small and, by ``!important``, cannot be undone."""
    for element in part.having("style"):
        for name, (value, important) in declared(element).items():
            if important and name in LEAST:
                sure = _tight_sure(element, name, value)
                if sure is not None:
                    match = part.match(element, f"{name}: {value} !important", least=str(LEAST[name]).replace(".", ","))
                    yield match if sure else replace(match, severity=Severity.WARNING)


def _tight_sure(element: Tag, name: str, value: str) -> bool | None:
    """``None`` when no text is set too tight; else whether that is sure: lines may not break, sizes may be unknown."""
    texts = [text for text in _texts(element, name) if name != "line-height" or not _on_one_line(text, element)]
    for text in texts:
        around = text.parent
        ratio = _ratio(element, around, name, value) if around is not None else None
        if ratio is not None and ratio < LEAST[name] - 1e-9:
            relative = (length(value) or (0.0, "em"))[1] in ("em", "%", "")
            return name != "line-height" and (relative or font_size(around or element) is not None)
    return None


def _ratio(element: Tag, around: Tag, name: str, value: str) -> float | None:
    """The spacing in font sizes of the text; ``None`` when it cannot be told."""
    if value in ("normal", "initial"):
        return _INITIAL[name]
    own = font_size(element) or _FONT_SIZE
    measured = length(value)
    if measured and measured[1] == "" and name == "line-height":
        return measured[0]
    space = pixels(value, own)
    if space is None or (measured and measured[1] == "" and measured[0] != 0):
        return None
    return space / (font_size(around) or own)


def _texts(element: Tag, name: str) -> Iterator[NavigableString]:
    """The texts that this spacing is for: not those in an element that sets its own."""
    for child in element.children:
        if isinstance(child, Tag):
            if not (child.get("style") and name in declared(child)):
                yield from _texts(child, name)
        elif isinstance(child, NavigableString) and not isinstance(child, Comment) and child.strip():
            yield child


def _on_one_line(text: str, element: Tag) -> bool:
    """Is the element so wide, by its own word, that the text has no second line?"""
    size = font_size(element) or _FONT_SIZE
    width = declared(element).get("width")
    room = pixels(width.value, size) if width and not width.value.endswith("%") else None
    return room is not None and room >= len(" ".join(text.split())) * size * _LETTER


RULES = (PartRule("accessibility.spacing-fixed", Severity.ERROR, too_tight, "WCAG 2.1 niveau AA", ("1.4.12",)),)
