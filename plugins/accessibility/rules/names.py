"""What assistive technology calls an element: a short version of the W3C's accessible name computation.

Enough for pages without scripts that rename things; the browser layer has the whole computation.
"""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Comment, Tag
from bs4.element import NavigableString, PageElement

from plugins.accessibility.rules.part import Page, attribute, hidden

UNLABELLED = frozenset({"hidden", "submit", "reset", "button", "image"})
"""Types of ``<input>`` that take their name from elsewhere, or that nobody meets."""


def name_of(element: Tag, page: Page) -> str:
    """The name of a link, heading, image or frame; empty when it has none."""
    key = id(element)
    if key not in page.names:
        page.names[key] = given_name(element, page) or content_of(element) or attribute(element, "title")
    return page.names[key]


def given_name(element: Tag, page: Page) -> str:
    """The name that ARIA gives: ``aria-labelledby``, else ``aria-label``."""
    parts = (page.by_id.get(name) for name in attribute(element, "aria-labelledby").split())
    return " ".join(filter(None, (content_of(part) for part in parts if part))) or attribute(element, "aria-label")


def content_of(element: Tag, without: Tag | None = None) -> str:
    """The text inside, with the alternative texts of images in their place; white space folded."""
    return " ".join("".join(_pieces(element, without)).split())


def own_texts(element: Tag) -> Iterator[str]:
    """The texts that stand in the element itself, not in what it holds; comments are none."""
    for child in element.children:
        if isinstance(child, NavigableString) and not isinstance(child, Comment):
            yield child


def field_label(field: Tag, page: Page) -> str:
    """The label of a form control, by ``<label>``, ARIA or ``title``; a placeholder is none.

    The choices or text in the control itself are no part of the label around it.
    """
    if given := given_name(field, page):
        return given
    texts = [content_of(label, without=field) for label in labels_of(field, page)]
    return " ".join(filter(None, texts)) or attribute(field, "title")


def called(element: Tag, page: Page) -> str:
    """What readers call it: a field by its label, anything else by its name."""
    label = field_label(element, page) if element.name in ("input", "select", "textarea") else ""
    return label or name_of(element, page)


def labels_of(field: Tag, page: Page) -> list[Tag]:
    """The ``<label>`` elements of a control: those that point at it, and the one around it."""
    found = list(page.labels.get(attribute(field, "id"), ())) if attribute(field, "id") else []
    around = field.find_parent("label")
    if isinstance(around, Tag) and not attribute(around, "for"):
        found.append(around)
    return found


def _pieces(element: Tag, without: Tag | None) -> list[str]:
    """The texts in document order. Without recursion: pages of thousands of elements inside each other exist."""
    pieces: list[str] = []
    waiting: list[PageElement] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, NavigableString):
            if not isinstance(node, Comment):
                pieces.append(str(node))
        elif isinstance(node, Tag) and node is not without and (node is element or not hidden(node)):
            label = "" if node is element else attribute(node, "aria-label")
            if node.name == "img":
                pieces.append(f" {label or attribute(node, 'alt') or attribute(node, 'title')} ")
            elif label or node.name == "br":
                pieces.append(f" {label} ")
            else:
                waiting.extend(reversed(node.contents))
    return pieces
