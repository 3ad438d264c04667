"""Rules on pages side by side: what recurs on them stands in the same order, at the same place, by the same name.

Compared are menus that plainly are the same one: with most of their links, and some of the names of those, in common.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from bs4 import Tag
from bs4.element import NavigableString

from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import UNSEEN, Part, around_main, attribute, frames_of
from plugins.checks import Context, Document, Match, Place, Rule, Severity, Site

_LEAST_COMMON = 3
_SHARE = 0.6
_MOST_KINDS = 200
_MANY = 3
"""So many pages make something usual."""
_FEW = 0.2
_STEPS = re.compile(r"\b(?:vorige|volgende|terug|previous|prev|next|back|up|omhoog)\b", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d ()\u2010-\u2013-]{7,16}\d(?![\w-])")
_DIGITS = (9, 13)
_LANGUAGE = re.compile(r"<html\b[^>]*?\slang\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_ABSOLUTE = re.compile(r"[/#?]|[a-zA-Z][\w+.-]*:")


@dataclass(frozen=True, slots=True)
class _Menu:
    """One menu of one page: its links in order, each with its name."""

    page: Document
    links: tuple[tuple[str, str, str], ...]
    """Where to, its name, and its selector."""

    @property
    def order(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(target for target, _, _ in self.links))

    @property
    def pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset((target, name) for target, name, _ in self.links)

    def same_as(self, other: _Menu) -> bool:
        """Is this the same menu, on another page?"""
        common = set(self.order) & set(other.order)
        enough = len(common) >= max(_LEAST_COMMON, _SHARE * min(len(self.order), len(other.order)))
        return enough and len(self.pairs & other.pairs) >= _LEAST_COMMON - 1


def menu_order(site: Site, _context: Context) -> Iterator[Match]:
    """A menu that has the same links as on other pages, in another order."""
    for usual, menu in _differing(site):
        common = set(usual.order) & set(menu.order)
        if [one for one in usual.order if one in common] != [one for one in menu.order if one in common]:
            moved = next(name for target, name, _ in menu.links if target in common)
            yield Match(Place(menu.page.path), quote=moved, url=menu.page.url, values={"other": usual.page.url})


def link_names(site: Site, _context: Context) -> Iterator[Match]:
    """A link in a menu that has another name than the same link in the same menu on most pages."""
    for usual, menu in _differing(site):
        names: dict[str, set[str]] = defaultdict(set)
        for target, name in usual.pairs:
            names[target].add(name)
        for target, name, selector in menu.links:
            known = names.get(target, set())
            if len(known) != 1 or name in known:
                continue
            other = next(iter(known))
            alike = other.casefold() in name.casefold() or name.casefold() in other.casefold()
            if not alike and not _STEPS.search(name) and not _STEPS.search(other) and name and other:
                yield Match(Place(menu.page.path), name, selector, url=menu.page.url, values={"other": other})


def help_place(site: Site, _context: Context) -> Iterator[Match]:
    """A telephone number for help that stands elsewhere than on most pages."""
    places: dict[str, list[tuple[Document, frozenset[str], str]]] = defaultdict(list)
    pages: dict[str, Counter[frozenset[str]]] = defaultdict(Counter)
    for frame, page, times in _frames(site):
        for contact, (spots, shown) in _contacts(frame.page.document).items():
            places[contact].append((page, frozenset(spots), shown))
            pages[contact][frozenset(spots)] += times
    for contact, found in places.items():
        most, many = pages[contact].most_common(1)[0]
        odd = sum(times for where, times in pages[contact].items() if not where & most)
        for document, where, shown in found if many >= _MANY and odd <= _FEW * many else ():
            if not where & most:
                yield Match(Place(document.path), quote=shown, url=document.url)


def _differing(site: Site) -> Iterator[tuple[_Menu, _Menu]]:
    """The usual form of each menu, with each other form of it that is found: on most pages they are the same."""
    first: dict[tuple[str, frozenset[tuple[str, str]], tuple[str, ...]], _Menu] = {}
    pages: Counter[tuple[str, frozenset[tuple[str, str]], tuple[str, ...]]] = Counter()
    for frame, document, times in _frames(site):
        for label, menu in _menus(frame, document):
            if len(menu.order) >= _LEAST_COMMON:
                kind = label, menu.pairs, menu.order
                first.setdefault(kind, menu)
                pages[kind] += times
    usual: list[tuple[str, int, _Menu]] = []
    for kind, times in pages.most_common(_MOST_KINDS):
        same = next((one for one in usual if one[0] == kind[0] and one[2].same_as(first[kind])), None)
        if same is None:
            usual.append((kind[0], times, first[kind]))
        elif times <= max(1, _FEW * same[1]):
            yield same[2], first[kind]


def _frames(site: Site) -> Iterator[tuple[Part, Document, int]]:
    """Each different frame, a page that has it, and how many have. One with relative links once for each folder."""
    groups: dict[str, dict[str, list[Document]]] = defaultdict(lambda: defaultdict(list))
    for document in site.documents:
        groups[around_main(document.html)][document.url.rpartition("/")[0]].append(document)
    for frame in frames_of(site):
        folders = groups[frame.page.document.html]
        hrefs = (attribute(link, "href") for link in frame.named("a"))
        if any(href and not _ABSOLUTE.match(href) for href in hrefs):
            yield from ((frame, some[0], len(some)) for some in folders.values())
        else:
            every = [document for some in folders.values() for document in some]
            yield frame, every[0], len(every)


def _menus(frame: Part, document: Document) -> Iterator[tuple[str, _Menu]]:
    """The menus of a frame, as on this page; each with its label, or its number when it has none, and its language.

    In another language the same links have other names, and that is as it should be.
    """
    declared = _LANGUAGE.search(document.html)
    language = declared[1].casefold() if declared else ""
    lists = [*frame.named("nav"), *(one for one in frame.having("role") if attribute(one, "role") == "navigation")]
    for number, menu in enumerate(lists):
        links = [
            (
                _target(document, attribute(link, "href")),
                name_of(link, frame.page),
                frame.page.document.selector_of(link),
            )
            for link in menu.find_all("a", href=True)
        ]
        label = attribute(menu, "aria-label").casefold() or str(number)
        yield f"{language} {label}", _Menu(document, tuple(links))


def _target(document: Document, href: str) -> str:
    parts = urlsplit(urljoin(document.url, href))
    return f"{parts.netloc}{parts.path.removesuffix('index.html')}?{parts.query}"


def _contacts(document: Document) -> dict[str, tuple[set[str], str]]:
    """Each number, with the places where it stands: before the menu, before or after the text."""
    found: dict[str, tuple[set[str], str]] = {}
    place = "top"
    for node in document.tree.descendants:
        if isinstance(node, Tag):
            if node.name == "nav" and place == "top":
                place = "middle"
            elif node.name == "main":
                place = "end"
        elif isinstance(node, NavigableString) and type(node) is NavigableString:
            for shown, contact in _numbers(str(node)):
                if not any(parent.name in UNSEEN for parent in node.parents):
                    found.setdefault(contact, (set(), shown))[0].add(place)
    return found


def _numbers(text: str) -> Iterator[tuple[str, str]]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if _DIGITS[0] <= len(digits) <= _DIGITS[1]:
            yield match[0].strip(), digits


SITE_RULES: Sequence[Rule[Site]] = (
    Rule("accessibility.menu-order", Severity.WARNING, menu_order, "WCAG 2.1 niveau AA", ("3.2.3",)),
    Rule("accessibility.menu-names", Severity.WARNING, link_names, "WCAG 2.1 niveau AA", ("3.2.4",)),
    Rule("accessibility.help-place", Severity.WARNING, help_place, "WCAG 2.2 niveau AA", ("3.2.6",)),
)
