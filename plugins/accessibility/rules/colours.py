"""Rules on colours that stand in the page itself: in a style attribute, or in a drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.contrast import Colour, colour, contrast, shown
from plugins.accessibility.rules.drawings import fill_of, font_size, shapes_behind
from plugins.accessibility.rules.inactive import is_off
from plugins.accessibility.rules.names import content_of, own_texts
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

NORMAL, LARGE = 4.5, 3.0
"""The least contrast of text, and of large text."""
_LARGE_PIXELS = 24
_BIG = ("h1", "h2", "h3", "big")
_PROPERTY = re.compile(r"(?:^|;)\s*([a-z-]+)\s*:\s*([^;]+)", re.IGNORECASE)


def style_contrast(part: Part) -> Iterator[Match]:
    """Text whose own style gives both colours, and too little contrast between them."""
    for element, style in part.styled:
        if "color" not in style or not _own_text(element) or is_off(element, part.page):
            continue
        text, ground = _colours({name.lower(): value for name, value in _PROPERTY.findall(style)})
        if text and ground:
            ratio = contrast(text, ground)
            # Exactly the same colours: nobody sees it, and WCAG leaves that alone.
            if 1 < ratio < (LARGE if _may_be_large(element, style) else NORMAL):
                yield part.match(element, content_of(element), ratio=shown(ratio))


def drawing_contrast(part: Part) -> Iterator[Match]:
    """Text in a drawing with too little contrast with the shape right behind it."""
    for text in part.named("text"):
        if not content_of(text) or "logo" in _called(text):
            continue
        own, behind = fill_of(text), shapes_behind(text)
        ground = fill_of(behind[-1].element) if behind else None
        if own and ground:
            ratio = contrast(own, ground)
            size = font_size(text)
            if ratio < LARGE or (ratio < NORMAL and size is not None and size < _LARGE_PIXELS * 0.75):
                yield part.match(text, content_of(text), ratio=shown(ratio))


def _colours(style: dict[str, str]) -> tuple[Colour | None, Colour | None]:
    """The colours of text and ground. A picture behind the text, or opacity, leaves the ground unknown."""
    if "background-image" in style or "opacity" in style or "url(" in style.get("background", ""):
        return None, None
    ground = style.get("background-color") or style.get("background") or ""
    return colour(_plain(style.get("color", ""))), colour(_plain(ground))


def _plain(value: str) -> str:
    return value.replace("!important", "").strip()


def _may_be_large(element: Tag, style: str) -> bool:
    return element.name in _BIG or "font" in style or element.find_parent(list(_BIG)) is not None


def _own_text(element: Tag) -> bool:
    """Does it hold a word itself? A single sign may be decoration."""
    return any(re.search(r"[^\W_]{2}", text) for text in own_texts(element))


def _called(text: Tag) -> str:
    """What the drawing around the text is called in the code: a logo may have any contrast."""
    drawing = text.find_parent("svg")
    if not isinstance(drawing, Tag):
        return ""
    title = drawing.find("title")
    names = [attribute(drawing, name) for name in ("id", "class", "aria-label")]
    return " ".join([*names, title.get_text() if isinstance(title, Tag) else ""]).lower()


RULES = (
    PartRule("accessibility.style-contrast", Severity.ERROR, style_contrast, "WCAG 2.1 niveau AA", ("1.4.3", "1.4.6")),
    PartRule(
        "accessibility.drawing-contrast", Severity.ERROR, drawing_contrast, "WCAG 2.1 niveau AA", ("1.4.3", "1.4.6")
    ),
)
