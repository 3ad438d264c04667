"""A rule on contrast that is enough for the law, and not for everybody."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.contrast import colour, contrast, shown
from plugins.accessibility.rules.inactive import is_off
from plugins.accessibility.rules.names import content_of, own_texts
from plugins.accessibility.rules.part import Page, Part
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.styles import Declared, declared, font_size
from plugins.checks import Match, Severity

_LEAST, _LEAST_LARGE = (4.5, 7.0), (3.0, 4.5)
"""What levels AA and AAA ask of text, and of large text."""
_LARGE, _LARGE_BOLD = 24.0, 18.66
"""From how many pixels on text is large."""
_BOLD = ("bold", "bolder", "600", "700", "800", "900")
_BOLD_BY_ITSELF = ("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6")
_PICTURED = ("background-image", "opacity", "filter")


def lower_than_best(part: Part) -> Iterator[Match]:
    """Text whose own style gives both colours: enough contrast for level AA, too little for AAA."""
    for element in part.having("style"):
        style = declared(element)
        if "color" in style and not any(name in style for name in _PICTURED) and _read(element, part.page):
            ground = style.get("background-color") or style.get("background")
            text, behind = colour(style["color"].value), colour(ground.value) if ground else None
            if text and behind:
                enough, best = _LEAST_LARGE if _is_large(element, style) else _LEAST
                ratio = contrast(text, behind)
                if enough <= ratio < best:
                    yield part.match(element, content_of(element), ratio=shown(ratio))


def _read(element: Tag, page: Page) -> bool:
    """Has it a text of its own, that is of something that can be used?"""
    return any(text.strip() for text in own_texts(element)) and not is_off(element, page)


def _is_large(element: Tag, style: dict[str, Declared]) -> bool:
    size = font_size(element) or (_LARGE if element.name in ("h1", "h2") else 16.0)
    weight = style.get("font-weight")
    bold = weight.value in _BOLD if weight else element.name in _BOLD_BY_ITSELF
    return size >= (_LARGE_BOLD if bold else _LARGE)


RULES = (
    PartRule(
        "accessibility.contrast-high", Severity.NOTICE, lower_than_best, "WCAG 2.1 niveau AAA (advies)", ("1.4.6",)
    ),
)
