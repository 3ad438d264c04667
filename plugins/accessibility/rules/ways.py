"""A rule on finding pages: by more than one path of links. Who does not think in menus searches, or wants a list."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.link_context import links_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_LEAST, _ALL = 3, 15
"""With fewer links there is no menu to speak of; so many may be all pages that there are."""


def one_way(part: Part) -> Iterator[Match]:
    """A site of which the frame has a menu, and no search, site map, index or list of all pages."""
    links = links_of(part) if not part.is_main else []
    if _LEAST <= len(links) < _ALL and part.named("nav"):
        listed = any(words.ALL_PAGES.search(name) for _, name in links)
        if not listed and not any(map(_searches, part.elements)):
            yield part.match(part.named("nav")[0], links[0][1])


def _searches(element: Tag) -> bool:
    """Is it a field, button or element of its own to search with, by what it is called?"""
    called = " ".join(
        attribute(element, name) for name in ("type", "role", "name", "id", "class", "action", "placeholder")
    )
    named = attribute(element, "name") == "q" or "search" in element.name
    return named or "search" in called.lower() or "zoek" in called.lower()


RULES = (PartRule("accessibility.one-way", Severity.NOTICE, one_way, "WCAG 2.1 niveau AA", ("2.4.5",)),)
