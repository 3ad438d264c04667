"""A page as somebody goes through it who hears it, or reads it from top to bottom: what comes before each link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from bs4 import Comment, Tag
from bs4.element import Doctype, PageElement

from plugins.checks import Document
from plugins.checks.task import plain_number
from plugins.top_tasks.pace import ANNOUNCED, Amount

CONTROLS = "a[href], button, input[type=submit], input[type=image]"
"""What one can follow with Enter."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PARTS = frozenset(("header", "nav", "main", "footer", "aside"))
"""A heading says nothing of what comes in the next of these."""
_SILENT = frozenset(("script", "style", "template", "svg", "head", "select", "datalist", "object", "iframe"))
_BASE = "https://site.invalid"
TELEPHONE = "tel:"
_MOST_AROUND = 60
_MOST_LEVELS = 4


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
        self._controls = {id(element): number for number, element in enumerate(document.tree.select(CONTROLS))}
        self._summaries = {id(element): number for number, element in enumerate(document.tree.select("summary"))}

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
        return _text(found) if isinstance(found, Tag) else ""

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
        return self._document.selector_of(self._document.tree.select(CONTROLS)[link.number])

    def summary_selector(self, number: int) -> str:
        """A CSS selector for one of the summaries of the page, by its place among them."""
        return self._document.selector_of(self._document.tree.select("summary")[number])

    @cached_property
    def _read(self) -> tuple[list[Link], Amount]:
        links: list[Link] = []
        top: Amount | None = None
        heading, body = "", self._document.tree.body
        whole, past = Amount(), Amount()  # ``past``: what who skips to the content does not read
        closed: list[tuple[Tag, Amount]] = []
        dated: list[Tag] = []
        for element, entering in _walk(body) if body else ():
            if not isinstance(element, Tag):
                whole += _amount(len(str(element).split()), 0, bool(dated))
                continue
            if entering:
                dated += [element] if dated or _is_dated(element) else []
                whole += _amount(
                    len(str(element.get("alt") or "").split()), ANNOUNCED.get(element.name, 0), bool(dated)
                )
                if element.name in _PARTS:
                    heading = ""
                if element.name == "main" and (skip := self._skip_link()):
                    past = whole - skip
                continue
            if dated:
                dated.pop()
            elif element.name == "summary" and _is_closed(element.parent):
                closed.append((element, whole))
            elif closed and closed[-1][0].parent is element:
                whole = closed.pop()[1]
            elif id(element) in self._controls:
                if leads_to := self._target(element):
                    opens = tuple(self._summaries[id(summary)] for summary, _ in closed)
                    around = _around(element)
                    number, text = self._controls[id(element)], _text(element)
                    links.append(Link(number, leads_to, text, around, heading, whole - past, opens))
            elif element.name in _HEADINGS:
                heading = _text(element)
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
        return Amount(len(_text(first).split()), ANNOUNCED["a"])

    def _target(self, element: Tag) -> str:
        """Where a control leads; empty when it stays on the page, or sends what nobody knows."""
        if element.name == "a":
            return self._address(str(element.get("href")))
        if str(element.get("type") or "submit") not in ("submit", "image"):
            return ""
        form = element.find_parent("form")
        if form is None:
            return ""
        action = self._address(str(element.get("formaction") or form.get("action") or ""))
        if str(form.get("method") or "get").lower() != "get" or not urlsplit(action).scheme:
            return action
        fields = [
            (str(field["name"]), str(field.get("value") or "")) for field in form.select("input[type=hidden][name]")
        ]
        return urlsplit(action)._replace(query=urlencode(fields)).geturl()

    def _address(self, raw: str) -> str:
        raw = raw.strip()
        if raw.lower().startswith(TELEPHONE):
            return TELEPHONE + plain_number(raw)
        if self._site and (raw == self._site or raw.startswith(f"{self._site}/")):
            raw = raw.removeprefix(self._site) or "/"
        try:
            address = urljoin(_BASE + self.url, raw)
            scheme, host, *_ = urlsplit(address)
        except ValueError:
            return ""
        if scheme not in ("http", "https") or f"{scheme}://{host}" != _BASE:
            return address if scheme in ("http", "https") else ""
        path = urlsplit(address).path
        return "" if path == self.url else path


def leads_there(address: str, wanted: str) -> bool:
    """Does ``address`` lead where ``wanted`` does? It may ask for more, such as how to be answered."""
    one, other = urlsplit(address), urlsplit(wanted)
    same = (one.scheme, one.netloc, one.path.rstrip("/"), one.fragment) == (
        *(other.scheme, other.netloc, other.path.rstrip("/"), other.fragment),
    )
    return same and set(parse_qsl(other.query)) <= set(parse_qsl(one.query))


def _walk(root: Tag) -> Iterator[tuple[PageElement, bool]]:
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


def _is_dated(element: Tag) -> bool:
    """Is it there for a time: an alert, a day with other hours, news?"""
    if element.has_attr("data-date") or element.has_attr("data-tijdelijk"):
        return True
    if "utrecht-alert" in element.get_attribute_list("class"):
        return True
    return element.name == "li" and element.find("time") is not None


def _amount(words: int, added: int, dated: bool) -> Amount:
    return Amount(words, added, words, added) if dated else Amount(words, added)


def _is_closed(element: PageElement | None) -> bool:
    return isinstance(element, Tag) and element.name == "details" and not element.has_attr("open")


def _text(element: Tag) -> str:
    return " ".join(element.get_text(" ").split()) or str(element.get("aria-label") or element.get("value") or "")


def _around(element: Tag) -> str:
    """The text of the largest element around a link that has no link to elsewhere in it, and not too much text."""
    found = ""
    own = element.get("href")
    for _, parent in zip(range(_MOST_LEVELS), element.parents, strict=False):
        others = {link.get("href") for link in parent.find_all("a", href=True)} - {own}
        text = _text(parent)
        if parent.name in (*_PARTS, "body", "[document]") or others or len(text.split()) > _MOST_AROUND:
            break
        found = text
    return found
