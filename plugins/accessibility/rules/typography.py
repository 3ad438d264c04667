"""Rules on how text is set: justified, underlined, moving."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_JUSTIFIED = re.compile(r"text-align:\s*justify", re.IGNORECASE)
_UNDERLINED = re.compile(r"text-decoration(?:-line)?:[^;]*underline", re.IGNORECASE)
_BLOCKS = ("p", "div", "td", "li", "section", "article", "table")
_APART = ("a", "h1", "h2", "h3", "h4", "h5", "h6")
"""Where a line under text is a link's, or a matter of taste."""


def justified(part: Part) -> Iterator[Match]:
    """A text with two straight edges: the gaps between its words differ."""
    by_style = [element for element, style in part.styled if _JUSTIFIED.search(style)]
    by_attribute = [element for element in part.named(*_BLOCKS) if attribute(element, "align").lower() == "justify"]
    for element in [*by_style, *by_attribute]:
        if content_of(element):
            yield part.match(element, content_of(element))


def underlined(part: Part) -> Iterator[Match]:
    """An underlined text that is no link: people tap on it."""
    by_style = [element for element, style in part.styled if _UNDERLINED.search(style)]
    for element in [*part.named("u"), *by_style]:
        text = content_of(element)
        apart = element.find_parent(list(_APART)) is None and element.find("a") is None
        if len(text) > 1 and apart and element.name not in _APART:
            yield part.match(element, text)


def moving(part: Part) -> Iterator[Match]:
    """A text that moves or blinks, and that nobody can stop."""
    for element in part.named("marquee", "blink"):
        yield part.match(element, content_of(element))


RULES = (
    PartRule("accessibility.text-justified", Severity.WARNING, justified, "goede praktijk"),
    PartRule("accessibility.text-underlined", Severity.WARNING, underlined, "goede praktijk"),
    PartRule("accessibility.text-moving", Severity.ERROR, moving, "WCAG 2.1 niveau A", ("2.2.2",)),
)
