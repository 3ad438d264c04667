"""The links of a part with their names, and what stands around a link that helps to understand it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bs4 import Tag
from bs4.element import NavigableString

from plugins.accessibility.rules.names import content_of, given_name, name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.words import bare
from plugins.checks.document import INLINE

_KEPT = "_links"
_WORDS = 3
"""So many words around a link tell what it is about."""
_LETTERS = 3
"""A text with fewer letters is a number or a sign, as of a page or a note."""
_BETWEEN = frozenset("|/,·•-–—")
"""What only keeps two links apart."""
HEADINGS = ("h2", "h3", "h4", "h5", "h6")
"""Below the title of the page."""


def links_of(part: Part) -> list[tuple[Tag, str]]:
    """The links with their names, in document order. Kept on the part itself: many rules ask for them."""
    kept = vars(part)
    if _KEPT not in kept:
        links = [link for link in part.named("a", "area") if link.has_attr("href")]
        made = [each for each in part.having("role") if attribute(each, "role") == "link" and not each.has_attr("href")]
        if made:
            known = set(map(id, [*links, *made]))
            links = [element for element in part.elements if id(element) in known]
        kept[_KEPT] = [(link, _name(link, part)) for link in links]
    found: list[tuple[Tag, str]] = kept[_KEPT]
    return found


def _name(link: Tag, part: Part) -> str:
    if link.name == "area":
        return given_name(link, part.page) or attribute(link, "alt") or attribute(link, "title")
    return name_of(link, part.page)


def has_context(link: Tag) -> bool:
    """Does something around it, or the heading right above, say where it goes?"""
    above = _block_of(link).find_previous_sibling()
    return in_context(link) or (isinstance(above, Tag) and above.name in HEADINGS and bool(content_of(above)))


def in_context(link: Tag) -> bool:
    """Do the sentence, the list items around or the table's headers say where it goes?

    WCAG calls this the programmatically determined link context: 2.4.4 asks for no more, 2.4.9 does.
    """
    block = _block_of(link)
    if _own_words(block) >= _WORDS:
        return True
    if any(_own_words(item) for item in block.find_parents("li")):
        return True
    cell = block if block.name == "td" else block.find_parent("td")
    table = cell.find_parent("table") if isinstance(cell, Tag) else None
    return isinstance(table, Tag) and table.find("th") is not None


def told_elsewhere(link: Tag, name: str) -> bool:
    """Does it stand in a menu, or does its ``title`` say more than its name?"""
    title = bare(attribute(link, "title"))
    return link.find_parent("nav") is not None or (title != "" and title != bare(name))


def beside_equal(part: Part) -> list[tuple[Tag, str]]:
    """The links right after a link with the same text to another page: nothing at all tells them apart."""
    found = []
    for (before, first), (link, name) in pairwise(links_of(part)):
        text = bare(name)
        same = text == bare(first) and sum(map(str.isalpha, text)) >= _LETTERS
        if same and _leads_apart(before, link) and _joined(before, link):
            found.append((link, name))
    return found


def _leads_apart(first: Tag, second: Tag) -> bool:
    """Do they lead to two pages? Places on this page do not count: they are notes and the ways back from them."""
    one, other = (attribute(link, "href").rstrip("/") for link in (first, second))
    return one != other and not one.startswith("#") and not other.startswith("#")


def _joined(first: Tag, second: Tag) -> bool:
    """Do they stand beside each other, with nothing to read between them?"""
    node = first.next_sibling
    while isinstance(node, NavigableString) and set(node.strip()) <= _BETWEEN:
        node = node.next_sibling
    return node is second


def text_after(link: Tag, length: int) -> str:
    """What stands right after the link in its own block, so many characters at most."""
    text = ""
    for node in link.next_siblings:
        if len(text) >= length or (isinstance(node, Tag) and (node.name not in INLINE or node.name == "a")):
            break
        piece = node.get_text() if isinstance(node, Tag) else str(node)
        text = re.sub(r"\s+", " ", text + piece).lstrip()
    return text[:length]


def _block_of(link: Tag) -> Tag:
    return next((node for node in link.parents if node.name not in INLINE), link)


def _own_words(block: Tag) -> int:
    """How many words of the block stand outside its links, and outside the blocks in it."""
    return sum(any(map(str.isalnum, word)) for text in _outside_links(block) for word in text.split())


def _outside_links(element: Tag) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, Tag):
            if child.name != "a" and child.name in INLINE:
                yield from _outside_links(child)
        elif type(child) is NavigableString:
            yield str(child)
