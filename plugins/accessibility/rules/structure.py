"""Rules on the code that assistive technology and the keyboard hold on to: ids, the order of the Tab key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity


def id_twice(part: Part) -> Iterator[Match]:
    """An element with an id that stood before in its own part, or, in ``<main>``, anywhere in the frame.

    In what is hidden for now the second may be the one that a script shows, in the place of the first.
    """
    seen = {attribute(element, "id") for element in part.page.frame.having("id")} if part.is_main else set()
    for element in part.having("id"):
        identity = attribute(element, "id")
        if identity and identity in seen:
            yield part.match(element, identity)
        seen.add(identity)
    hidden = part.page.unseen.having("id") if part.is_main else []
    for element in hidden:
        identity = attribute(element, "id")
        if identity and identity in seen and element.find_parent(["template", "noscript"]) is None:
            yield part.match(element, identity, Severity.WARNING)
        seen.add(identity)


def tab_order(part: Part) -> Iterator[Match]:
    """An element that jumps the queue of the Tab key."""
    for element in part.having("tabindex"):
        if re.fullmatch(r"\+?0*[1-9]\d*", attribute(element, "tabindex")):
            yield part.match(element, element.get_text(), tabindex=attribute(element, "tabindex"))


RULES = (
    PartRule("accessibility.id-twice", Severity.ERROR, id_twice, "WCAG 2.1 niveau A", ("4.1.1",)),
    PartRule("accessibility.tab-order", Severity.ERROR, tab_order, "WCAG 2.1 niveau A", ("2.4.3",)),
)
