"""A page as somebody goes through it who hears it, or reads it from top to bottom: what comes before each link."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from plugins.checks import Document
from plugins.top_tasks.address import target_of
from plugins.top_tasks.markup import (
    PARTS,
    controls_of,
    destinations_of,
    is_closed,
    is_dated,
    near,
    text_of,
    walk_through,
)
from plugins.top_tasks.pace import ANNOUNCED, Amount

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MOST_AROUND = 60


@dataclass(frozen=True, slots=True)
class Link:
    """A link, or the button of a form. ``number`` is its place among the controls of the page.

    ``leads_to`` is a path on this site, an address elsewhere, or ``tel:`` with a plain number. ``around`` is the text
    that belongs to this link alone, ``heading`` the heading above it. ``amount`` is what one reads of the page up to
    and with the link; ``opens`` are the places among the summaries of the page of those to open first.
    """

    number: int
    leads_to: str
    text: str
    around: str
    heading: str
    amount: Amount
    opens: tuple[int, ...] = ()


class Reading:
    """One page, read. ``site_url`` is the address of the site: links may be written with it."""

    def __init__(self, document: Document, site_url: str = "") -> None:
        self.url = document.url
        self._document = document
        self._site = site_url.rstrip("/")
        self._controls = {id(element): number for number, element in enumerate(controls_of(document))}
        self._summaries = {id(element): number for number, element in enumerate(document.tree.find_all("summary"))}
        self._others = destinations_of(document)

    @property
    def kind(self) -> str:
        """What kind of page it is."""
        return self._document.kind

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every link and button that leads to another page, in order; but for those that are there for a time only."""
        return tuple(self._read[0])

    @property
    def first_heading(self) -> Amount:
        """What one reads up to and with the first heading of the page: enough to know where one is."""
        return self._read[1]

    @cached_property
    def heading(self) -> str:
        """The first heading: what the page is about."""
        found = self._document.main.find("h1")
        return text_of(found) if isinstance(found, Tag) else ""

    @cached_property
    def title(self) -> Amount:
        """What a screen reader says first."""
        title = self._document.tree.title
        return Amount(0, len(title.get_text().split()) if title else 0)

    @cached_property
    def text(self) -> str:
        """The text of ``<main>``, in small letters, with single spaces."""
        return " ".join(self._document.main.get_text(" ").split()).casefold()

    def selector(self, link: Link) -> str:
        """A CSS selector that finds ``link`` alone."""
        return self._document.selector_of(controls_of(self._document)[link.number])

    def summary_selector(self, number: int) -> str:
        """A CSS selector for one of the summaries of the page, by its place among them."""
        return self._document.selector_of(self._document.tree.find_all("summary")[number])

    @cached_property
    def _read(self) -> tuple[list[Link], Amount]:
        links: list[Link] = []
        top: Amount | None = None
        heading, body = "", self._document.tree.body
        whole, past = Amount(), Amount()  # ``past``: what who skips to the content does not read
        closed: list[tuple[Tag, Amount]] = []
        dated: list[Tag] = []
        for element, entering in walk_through(body) if body else ():
            if not isinstance(element, Tag):
                whole += _amount(len(str(element).split()), 0, bool(dated))
                continue
            if entering:
                dated += [element] if dated or is_dated(element) else []
                whole += _amount(
                    len(str(element.get("alt") or "").split()), ANNOUNCED.get(element.name, 0), bool(dated)
                )
                if element.name in PARTS:
                    heading = ""
                if element.name == "main" and (skip := self._skip_link()):
                    past = whole - skip
                continue
            if dated:
                dated.pop()
            elif element.name == "summary" and is_closed(element.parent):
                closed.append((element, whole))
            elif closed and closed[-1][0].parent is element:
                whole = closed.pop()[1]
            elif id(element) in self._controls:
                if leads_to := target_of(element, self.url, self._site):
                    opens = tuple(self._summaries[id(summary)] for summary, _ in closed)
                    around = self._around(element)
                    number, text = self._controls[id(element)], text_of(element)
                    links.append(Link(number, leads_to, text, around, heading, whole - past, opens))
            elif element.name in _HEADINGS:
                heading = text_of(element)
                top = top or whole - past
        return links, top or whole - past

    def _skip_link(self) -> Amount | None:
        """What one hears of the link to the content; None when the page does not begin with one."""
        first = self._document.tree.select_one("a[href]")
        name = str(first.get("href"))[1:] if first and str(first.get("href")).startswith("#") else ""
        target = self._document.tree.find(id=name) if name else None
        main = self._document.main
        if first is None or not isinstance(target, Tag) or not (target is main or main in target.parents):
            return None
        return Amount(len(text_of(first).split()), ANNOUNCED["a"])

    def _around(self, element: Tag) -> str:
        """The text of the largest element around a link that leads to nothing else, and has not too much text."""
        found = ""
        for parent in near(element):
            text = text_of(parent)
            if len(self._others.get(id(parent), ())) > 1 or len(text.split()) > _MOST_AROUND:
                break
            found = text
        return found


def _amount(words: int, added: int, dated: bool) -> Amount:
    return Amount(words, added, words, added) if dated else Amount(words, added)
