"""Rules on the code that assistive technology and the keyboard hold on to: ids, frames, the order of the Tab key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.names import given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity


def id_twice(part: Part) -> Iterator[Match]:
    """An element with an id that stood before in its own part, or, in ``<main>``, anywhere in the frame."""
    seen = {attribute(element, "id") for element in part.page.frame.elements} if part.is_main else set()
    for element in part.elements:
        identity = attribute(element, "id")
        if identity and identity in seen:
            yield part.match(element, identity)
        seen.add(identity)


def tab_order(part: Part) -> Iterator[Match]:
    """An element that jumps the queue of the Tab key."""
    for element in part.elements:
        if re.fullmatch(r"\+?0*[1-9]\d*", attribute(element, "tabindex")):
            yield part.match(element, element.get_text(), tabindex=attribute(element, "tabindex"))


def frame_untitled(part: Part) -> Iterator[Match]:
    """Embedded content without a name."""
    for frame in part.named("iframe", "frame"):
        if not attribute(frame, "title") and not given_name(frame, part.page):
            yield part.match(frame, attribute(frame, "src"))


RULES = (
    PartRule("accessibility.id-twice", Severity.ERROR, id_twice, "WCAG 2.1 niveau A", ("4.1.1",)),
    PartRule("accessibility.tab-order", Severity.ERROR, tab_order, "WCAG 2.1 niveau A", ("2.4.3",)),
    PartRule("accessibility.frame-no-title", Severity.ERROR, frame_untitled, "WCAG 2.1 niveau A", ("4.1.2",)),
)
