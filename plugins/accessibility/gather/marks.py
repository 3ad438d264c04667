"""What a page has around its main part, as marks that can be laid beside those of other pages.

Made with lxml and not from the trees that the rules use: those of a thousand pages take half a gigabyte. Both read a
page in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cached_property

from lxml import etree
from soupsieve.css_parser import css_unescape

_FRAME = frozenset(("header", "nav", "footer", "aside"))
_FRAME_ROLES = frozenset(("banner", "navigation", "contentinfo", "complementary", "search"))
_WORD = r"(?:[^\W]|-|\\[0-9a-f]{1,6}\s?|\\.)+"
_STEP = re.compile(rf"#(?P<id>{_WORD})|(?P<name>{_WORD})(?::nth-of-type\((?P<place>[1-9][0-9]*)\))?", re.IGNORECASE)

Opening = tuple[str, tuple[tuple[str, str], ...]]
"""Name and attributes."""
Mark = tuple[Opening, str]
"""The opening, and the element as a whole: the same for elements that a template puts out."""


class NoSteps(Exception):
    """The selector is more than a path of steps downwards."""


class Marks:
    """The marks of one page. Without a ``<main>``, landmarks are what stands around the main part."""

    def __init__(self, html: str) -> None:
        # Fed, as the trees of the rules are: from a page as a whole, this parser may make something else.
        parser = etree.HTMLParser(huge_tree=True)
        try:
            parser.feed(html)
            self._tree: etree._Element | None = parser.close()
        except (etree.LxmlError, ValueError):
            self._tree = None

    def at(self, selector: str) -> Mark | None:
        """The first element that the selector leads to, when it stands around the main part.

        Raises :class:`NoSteps` for a selector that asks for more than ids, names and places.
        """
        first, *steps = [_read(step) for step in selector.split(" > ")]
        if first["place"]:
            raise NoSteps
        here = self._starts(first["id"], first["name"])
        for step in steps:
            here = [child for parent in here for child in _below(parent, step)]
        here = [element for element in here if next(element.iterancestors("template"), None) is None]
        if len(here) > 1:
            many = set(here)
            here = [element for element in self._all(here[0].tag) if element in many]
        return _mark(here[0]) if here and self._around_main(here[0]) else None

    def around(self, openings: Collection[Opening]) -> set[Mark]:
        """All marks of elements around the main part that open so."""
        names = sorted({name for name, _ in openings})
        found = (element for element in self._all(*names) if _opening(element) in openings)
        return {_mark(element) for element in found if self._around_main(element)}

    @cached_property
    def _main(self) -> etree._Element | None:
        return next(self._all("main"), None)

    def _all(self, *names: str) -> Iterator[etree._Element]:
        return iter(()) if self._tree is None else self._tree.iter(*names)

    def _starts(self, identity: str | None, name: str | None) -> list[etree._Element]:
        if name:
            return list(self._all(css_unescape(name).lower()))
        wanted = css_unescape(identity or "")
        return [element for element in self._all("*") if element.get("id") == wanted]

    def _around_main(self, element: etree._Element) -> bool:
        around = [element, *element.iterancestors()]
        if self._main is not None:
            return not any(each is self._main for each in around)
        return any(each.tag in _FRAME or each.get("role", "") in _FRAME_ROLES for each in around)


def _read(step: str) -> re.Match[str]:
    found = _STEP.fullmatch(step)
    if found is None:
        raise NoSteps
    return found


def _below(parent: etree._Element, step: re.Match[str]) -> list[etree._Element]:
    """The children that one step leads to."""
    if step["id"]:
        wanted = css_unescape(step["id"])
        return [child for child in parent.iterchildren("*") if child.get("id") == wanted]
    alike = list(parent.iterchildren(css_unescape(step["name"]).lower()))
    return alike[int(step["place"]) - 1 :][:1] if step["place"] else alike


def _opening(element: etree._Element) -> Opening:
    # White space between classes differs where a template leaves one out.
    facts = ((str(name), str(value)) for name, value in element.items())
    return element.tag, tuple((name, " ".join(value.split()) if name == "class" else value) for name, value in facts)


def _mark(element: etree._Element) -> Mark:
    return _opening(element), etree.tostring(element, encoding="unicode", with_tail=False)
