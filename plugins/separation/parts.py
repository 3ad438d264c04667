"""What a page consists of: the editor's own text, and the template's components in their order.

The editor's text stands in ``<div class="hl-tekst">``; a component carries ``data-component="<name>"``. On a page
without that ``div``, all of ``<main>`` outside components counts as the editor's: a class with another name must not
silence a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache
from urllib.parse import urljoin, urlsplit

from bs4 import Tag

from plugins.checks import Block, Context, Document, Match, Place

INFORMATION = frozenset(("informatie", "nieuws", "paginas", "stappenplannen"))
"""Kinds of page that explain."""
SERVICE_PAGES = frozenset(("informatie", "regelen", "afspraken", "stappenplannen"))


class Parts:
    """The parts of the ``<main>`` of one page, found in one walk."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._elements: list[Tag] = document.main.find_all(True)
        self._positions = {id(element): number for number, element in enumerate(self._elements)}
        self._has_text_area = any(_is_text_area(element) for element in self._elements)

    @cached_property
    def components(self) -> dict[str, list[Tag]]:
        """The components by name, each list in document order."""
        found: dict[str, list[Tag]] = {}
        for element in self._elements:
            if name := component_of(element):
                found.setdefault(name, []).append(element)
        return found

    def first(self, name: str) -> Tag | None:
        """The first component with that name."""
        return next(iter(self.components.get(name, ())), None)

    def position(self, element: Tag) -> int:
        """The how-manieth element of ``<main>`` it is."""
        return self._positions[id(element)]

    def elements(self, *names: str) -> Iterator[Tag]:
        """The elements of ``<main>`` with one of these names, in order."""
        return (element for element in self._elements if element.name in names)

    @cached_property
    def editor_links(self) -> tuple[Tag, ...]:
        """The links that the editor wrote."""
        return tuple(link for link in self.elements("a", "area") if link.has_attr("href") and self.by_editor(link))

    @cached_property
    def editor_words(self) -> int:
        """How many words the editor wrote."""
        return sum(len(block.text.split()) for block in self.editor_blocks)

    @cached_property
    def editor_blocks(self) -> tuple[Block, ...]:
        """The paragraphs, list items and headings that the editor wrote, without the title and the texts of images."""
        return tuple(
            block for block in self.document.blocks if block.tag not in ("img", "h1") and self.by_editor(block.element)
        )

    def by_editor(self, element: Tag) -> bool:
        """Does ``element`` stand in the editor's text, and not in a component inside it?"""
        for candidate in (element, *element.parents):
            if component_of(candidate):
                return False
            if _is_text_area(candidate):
                return True
            if candidate.name == "main":
                break
        return not self._has_text_area


_latest: Parts | None = None


def parts_of(document: Document) -> Parts:
    """The parts of a page. The latest are kept, because all rules ask for the same page one after another."""
    global _latest
    if _latest is None or _latest.document is not document:
        _latest = Parts(document)
    return _latest


def _is_text_area(element: Tag) -> bool:
    return "hl-tekst" in (element.get("class") or ())


def component_of(element: Tag) -> str:
    """The name of the component that ``element`` is; empty for any other element."""
    return str(element.get("data-component") or "")


def inside(element: Tag, names: frozenset[str]) -> bool:
    """Is ``element`` one of these components, or inside one?"""
    return any(component_of(candidate) in names for candidate in (element, *element.parents))


def text_of(element: Tag) -> str:
    """What someone reads or hears there: the text, else its label, its value or the text of its image."""
    image = element.find("img")
    labels = (
        element.get_text(" "),
        element.get("aria-label"),
        element.get("value"),
        image.get("alt") if isinstance(image, Tag) else "",
    )
    return next((text for label in labels if (text := " ".join(str(label or "").split()))), "")


def destination(link: Tag, document: Document, context: Context) -> tuple[str, str]:
    """Host and path that a link leads to; the host is empty on the site itself.

    Reads addresses as people write them. One that is spelled to mislead is refused by ``integrity.hidden-host``.
    """
    return _resolved(str(link.get("href") or ""), document.url, context.site_url or "https://site.invalid")


@lru_cache(maxsize=1 << 12)
def _resolved(href: str, page_url: str, site_url: str) -> tuple[str, str]:
    site = urlsplit(site_url)
    try:
        parts = urlsplit(urljoin(urljoin(site_url, page_url), href.strip()))
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return "", ""
    if parts.scheme not in ("http", "https"):
        return "", ""
    if host != site.hostname:
        return host, parts.path
    return "", parts.path.removeprefix(site.path.rstrip("/"))


def folders(path: str) -> list[str]:
    """The steps of a path on the site, without the language in front: ``/de/regelen/x/`` gives ``regelen``, ``x``."""
    steps = [step for step in path.split("/") if step]
    return steps[1:] if steps and len(steps[0]) == len("de") else steps


def link_match(document: Document, link: Tag, **values: str) -> Match:
    """A match at something that the editor wrote."""
    return Match(
        document.place_of(link),
        quote=text_of(link) or str(link.get("href") or "") or link.name,
        selector=document.selector_of(link),
        values=values,
    )


def page_match(document: Document, field: str | None = None, **values: str | int) -> Match:
    """A match for the page as a whole; ``field`` is the key in the data that mends it."""
    return Match(Place(document.path), field=field, values=values)
