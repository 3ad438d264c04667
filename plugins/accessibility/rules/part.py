"""A page, walked once for all rules: what people can perceive of its ``<main>``, and of the frame around that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from bs4 import Tag

from plugins.checks import Document, Match, Place, Severity, Site

QUOTE_LENGTH = 120
UNSEEN = frozenset({"script", "style", "template", "noscript"})
_UNSEEN_STYLE = re.compile(r"display:\s*none|visibility:\s*hidden")
_KEPT = "_accessibility"


class Page:
    """The elements of one document, by part."""

    def __init__(self, document: Document) -> None:
        self.document = document
        main: list[Tag] = []
        frame: list[Tag] = []
        heart = document.main
        waiting = [(child, child is heart) for child in reversed(_children(document.tree))]
        while waiting:
            element, inside = waiting.pop()
            if hidden(element):
                continue
            (main if inside else frame).append(element)
            waiting.extend((child, inside or child is heart) for child in reversed(_children(element)))
        self.main = Part(self, main, is_main=True)
        self.frame = Part(self, frame, is_main=False)

    @cached_property
    def by_id(self) -> dict[str, Tag]:
        """The first element with each id, hidden or not: labels may be hidden and still be read out."""
        found: dict[str, Tag] = {}
        for element in self.document.tree.find_all(id=True):
            found.setdefault(attribute(element, "id"), element)
        return found

    @cached_property
    def labels(self) -> dict[str, list[Tag]]:
        """The ``<label>`` elements by the id that they are for."""
        found: dict[str, list[Tag]] = {}
        for label in self.document.tree.find_all("label", attrs={"for": True}):
            found.setdefault(attribute(label, "for"), []).append(label)
        return found


class Part:
    """``<main>`` or the frame: its elements in document order, without what nobody gets to see or hear."""

    def __init__(self, page: Page, elements: list[Tag], *, is_main: bool) -> None:
        self.page = page
        self.elements = elements
        self.is_main = is_main

    @cached_property
    def _by_name(self) -> dict[str, list[tuple[int, Tag]]]:
        found: dict[str, list[tuple[int, Tag]]] = {}
        for index, element in enumerate(self.elements):
            found.setdefault(element.name, []).append((index, element))
        return found

    def named(self, *names: str) -> list[Tag]:
        """The elements with one of these names, in document order."""
        found = [entry for name in names for entry in self._by_name.get(name, ())]
        if len(names) > 1:
            found.sort(key=lambda entry: entry[0])
        return [element for _, element in found]

    @cached_property
    def styled(self) -> list[tuple[Tag, str]]:
        """The elements with a style of their own, each with that style."""
        return [(element, attribute(element, "style")) for element in self.elements if "style" in element.attrs]

    def match(self, element: Tag, quote: str = "", severity: Severity | None = None, **values: str | int) -> Match:
        """A match on ``element``. What the theme made has no line in an editor's file, only the page."""
        document = self.page.document
        return Match(
            place=document.place_of(element) if self.is_main else Place(document.path),
            quote=shortened(quote) or None,
            selector=document.selector_of(element),
            values=values,
            severity=severity,
        )


def page_of(document: Document) -> Page:
    """The page of ``document``. Kept on the document itself, so that it goes when the document goes."""
    kept = vars(document)
    if _KEPT not in kept:
        kept[_KEPT] = Page(document)
    page: Page = kept[_KEPT]
    return page


def frames_of(site: Site) -> list[Part]:
    """Each different frame of the site once, in the order of the documents. Kept on the site itself.

    Only what stands around ``<main>`` is parsed: on most pages that is little, and on most of them the same.
    """
    kept = vars(site)
    if _KEPT not in kept:
        first: dict[str, Document] = {}
        for document in site.documents:
            first.setdefault(_around_main(document.html), document)
        bare = (Document(one.path, one.url, one.kind, html) for html, one in first.items() if html)
        kept[_KEPT] = [page_of(document).frame for document in bare]
    frames: list[Part] = kept[_KEPT]
    return frames


def hidden(element: Tag) -> bool:
    """Is this kept from everybody, or from those who listen?"""
    return (
        element.name in UNSEEN
        or element.has_attr("hidden")
        or attribute(element, "aria-hidden") == "true"
        or bool(_UNSEEN_STYLE.search(attribute(element, "style")))
    )


def has_hidden_text(element: Tag) -> bool:
    """Is there text inside that is hidden for now? A script may show it: only a browser can tell."""
    return any(inner.has_attr("hidden") and inner.get_text(strip=True) for inner in element.find_all(True))


def attribute(element: Tag, name: str) -> str:
    """The attribute's value without white space around it; empty when it is not there."""
    value = element.get(name)
    return " ".join(value).strip() if isinstance(value, list) else str(value or "").strip()


def shortened(text: str) -> str:
    """White space folded, and cut at 120 characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= QUOTE_LENGTH else folded[: QUOTE_LENGTH - 1].rstrip() + "…"


def ancestors(element: Tag, *names: str) -> Iterator[Tag]:
    """The elements around ``element`` with one of these names, the nearest first."""
    return (parent for parent in element.parents if parent.name in names)


def _children(element: Tag) -> list[Tag]:
    return [child for child in element.children if isinstance(child, Tag)]


def _around_main(html: str) -> str:
    """The page with an empty ``<main>`` and no head; empty for one without, as all of that is its main part."""
    start, end = html.find("<main"), html.rfind("</main>")
    if start < 0 or end < 0:
        return ""
    return f"{html[max(0, html.find('<body')) : start]}<main>{html[end:]}"
