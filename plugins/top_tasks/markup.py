"""The elements of a page as somebody comes across them."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Comment, Tag
from bs4.element import Doctype, PageElement

from plugins.checks import Document

PARTS = frozenset(("header", "nav", "main", "footer", "aside"))
"""A heading says nothing of what comes in the next of these."""
_SILENT = frozenset(("script", "style", "template", "svg", "head", "select", "datalist", "object", "iframe"))
_MOST_LEVELS = 4


def walk_through(root: Tag) -> Iterator[tuple[PageElement, bool]]:
    """What is read of ``root``: texts, and each element when it begins (True) and ends (False)."""
    waiting: list[tuple[PageElement, bool]] = [(child, True) for child in reversed(root.contents)]
    while waiting:
        node, entering = waiting.pop()
        if isinstance(node, Comment | Doctype):
            continue
        if entering and isinstance(node, Tag):
            if _is_hidden(node):
                continue
            yield node, True
            waiting.append((node, False))
            waiting.extend((child, True) for child in reversed(node.contents))
        else:
            yield node, entering


def _is_hidden(element: Tag) -> bool:
    if element.name in _SILENT or element.has_attr("hidden") or element.get("aria-hidden") == "true":
        return True
    if element.name == "input" and element.get("type") == "hidden":
        return True
    return element.name == "dialog" and not element.has_attr("open")


def is_dated(element: Tag) -> bool:
    """Is it there for a time: an alert, a day with other hours, news?"""
    if element.has_attr("data-date") or element.has_attr("data-tijdelijk"):
        return True
    if "utrecht-alert" in element.get_attribute_list("class"):
        return True
    return element.name == "li" and element.find("time") is not None


def is_closed(element: PageElement | None) -> bool:
    return isinstance(element, Tag) and element.name == "details" and not element.has_attr("open")


def text_of(element: Tag) -> str:
    return " ".join(element.get_text(" ").split()) or str(element.get("aria-label") or element.get("value") or "")


def controls_of(document: Document) -> list[Tag]:
    """What one can follow with Enter, in order."""

    def is_control(element: Tag) -> bool:
        if element.name == "input":
            return element.get("type") in ("submit", "image")
        return element.name == "button" or element.has_attr("href")

    return [element for element in document.tree.find_all(["a", "button", "input"]) if is_control(element)]


def near(element: Tag) -> list[Tag]:
    """The elements around a link, from the inside out, that are no part of the page by themselves."""
    found: list[Tag] = []
    for _, parent in zip(range(_MOST_LEVELS), element.parents, strict=False):
        if parent.name in (*PARTS, "body", "[document]"):
            break
        found.append(parent)
    return found


def destinations_of(document: Document) -> dict[int, set[str]]:
    """Of each element near links: where these lead, as it is written there."""
    found: dict[int, set[str]] = {}
    for link in document.tree.find_all("a", href=True):
        for parent in near(link):
            found.setdefault(id(parent), set()).add(str(link["href"]))
    return found
