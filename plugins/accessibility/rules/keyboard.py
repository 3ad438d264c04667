"""A rule on the keyboard: focus that is pulled back does not get away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_PULLS = re.compile(r"focus", re.IGNORECASE)
_TO_ITSELF = re.compile(r"\bthis\s*\.\s*focus\s*\(")
_NAMED = re.compile(r"""["'#]([\w-]+)["']""")


def focus_trapped(part: Part) -> Iterator[Match]:
    """An element that takes the focus back when it leaves, or passes it on in a circle."""
    pulling = {id(element): element for element in part.having("onblur") if _PULLS.search(attribute(element, "onblur"))}
    for element in pulling.values():
        script = attribute(element, "onblur")
        circle = any(_comes_back(element, there, pulling, part) for there in _targets(script, part))
        if (_TO_ITSELF.search(script) or circle) and not _way_out(element, part):
            yield part.match(element, name_of(element, part.page))


def _targets(script: str, part: Part) -> Iterator[Tag]:
    """The elements that the script names by id."""
    for name in _NAMED.findall(script):
        if name in part.page.by_id:
            yield part.page.by_id[name]


def _comes_back(start: Tag, there: Tag, pulling: dict[int, Tag], part: Part) -> bool:
    """Does the focus, pulled to ``there``, end where it started?"""
    seen: set[int] = set()
    while there is not start:
        if id(there) in seen or id(there) not in pulling:
            return False
        seen.add(id(there))
        onward = next(_targets(attribute(there, "onblur"), part), None)
        if onward is None:
            return False
        there = onward
    return True


def _way_out(element: Tag, part: Part) -> bool:
    """Is there a key that lets go, and does the page say which?"""
    listening = any(around.get("onkeydown") or around.get("onkeyup") for around in (element, *element.parents))
    return listening and any(words.PRESS_KEY.search(content_of(text)) for text in part.named("p", "li", "label"))


RULES = (PartRule("accessibility.focus-trapped", Severity.WARNING, focus_trapped, "WCAG 2.1 niveau A", ("2.1.2",)),)
