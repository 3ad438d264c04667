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
        self.names: dict[int, str] = {}
        """The accessible names that were asked for before, by the identity of the element."""
        main: list[Tag] = []
        frame: list[Tag] = []
        unseen: list[Tag] = []
        heart = document.main
        waiting = [(child, main if child is heart else frame) for child in reversed(_children(document.tree))]
        while waiting:
            element, where = waiting.pop()
            if where is not unseen and hidden(element):
                where = unseen
            where.append(element)
            waiting.extend(
                (child, main if child is heart and where is frame else where) for child in reversed(_children(element))
            )
        self.main = Part(self, main, is_main=True)
        self.frame = Part(self, frame, is_main=False)
        self.unseen = Part(self, unseen, is_main=False)

    def named(self, *names: str) -> list[Tag]:
        """The elements with one of these names: those around ``<main>`` first, then those in it."""
        return [*self.frame.named(*names), *self.main.named(*names)]

    @cached_property
    def by_id(self) -> dict[str, Tag]:
        """An element with each id, the first that is seen: labels may be hidden and still be read out."""
        found: dict[str, Tag] = {}
        for part in (self.frame, self.main, self.unseen):
            for element in part.having("id"):
                found.setdefault(attribute(element, "id"), element)
        return found

    @cached_property
    def labels(self) -> dict[str, list[Tag]]:
        """The ``<label>`` elements by the id that they are for."""
        found: dict[str, list[Tag]] = {}
        for label in [*self.named("label"), *self.unseen.named("label")]:
            if label.has_attr("for"):
                found.setdefault(attribute(label, "for"), []).append(label)
        return found


class Part:
    """``<main>``, the frame, or what nobody gets to see or hear: its elements in document order."""

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

    @cached_property
    def _by_attribute(self) -> dict[str, list[Tag]]:
        found: dict[str, list[Tag]] = {}
        for element in self.elements:
            for name in element.attrs:
                found.setdefault(name, []).append(element)
        return found

    @cached_property
    def _identities(self) -> frozenset[int]:
        return frozenset(map(id, self.elements))

    def holds(self, element: Tag) -> bool:
        """Is the element in this part?"""
        return id(element) in self._identities

    @property
    def attribute_names(self) -> list[str]:
        """The names of all attributes in the part."""
        return list(self._by_attribute)

    def having(self, attribute_name: str) -> list[Tag]:
        """The elements with this attribute, in document order."""
        return self._by_attribute.get(attribute_name, [])

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
            first.setdefault(around_main(document.html), document)
        bare = (Document(one.path, one.url, one.kind, html) for html, one in first.items() if html)
        kept[_KEPT] = [page_of(document).frame for document in bare]
    frames: list[Part] = kept[_KEPT]
    return frames


def hidden(element: Tag) -> bool:
    """Is this kept from everybody, or from those who listen?"""
    if element.name in UNSEEN or not element.attrs:
        return element.name in UNSEEN
    return (
        "hidden" in element.attrs
        or attribute(element, "aria-hidden") == "true"
        or ("style" in element.attrs and bool(_UNSEEN_STYLE.search(attribute(element, "style"))))
    )


def has_hidden_text(element: Tag) -> bool:
    """Is there text inside that is hidden for now? A script may show it: only a browser can tell."""
    return any(inner.has_attr("hidden") and inner.get_text(strip=True) for inner in element.find_all(True))


def attribute(element: Tag, name: str) -> str:
    """The attribute's value without white space around it; empty when it is not there."""
    value = element.attrs.get(name)
    if not value:
        return ""
    return " ".join(value).strip() if isinstance(value, list) else str(value).strip()


def shortened(text: str) -> str:
    """White space folded, and cut at 120 characters."""
    folded = " ".join(text.split())
    return folded if len(folded) <= QUOTE_LENGTH else folded[: QUOTE_LENGTH - 1].rstrip() + "…"


def ancestors(element: Tag, *names: str) -> Iterator[Tag]:
    """The elements around ``element`` with one of these names, the nearest first."""
    return (parent for parent in element.parents if parent.name in names)


def _children(element: Tag) -> list[Tag]:
    return [child for child in element.children if isinstance(child, Tag)]


def around_main(html: str) -> str:
    """The page with an empty ``<main>`` and no head; empty for one without, as all of that is its main part."""
    start, end = html.find("<main"), html.rfind("</main>")
    if start < 0 or end < 0:
        return ""
    return f"{html[max(0, html.find('<body')) : start]}<main>{html[end:]}"
