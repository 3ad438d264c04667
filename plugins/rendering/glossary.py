"""The site's glossary in prose: the first time that a term stands on a page, it leads to its explanation.

The link is made in the tree that Markdown gives, after its texts have been collected: a link around a word changes no
text, so every place stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plugins.catalogue.model import Term
from plugins.catalogue.model.term import folded_term
from plugins.rendering.anchors import slug_of, unique

_LEFT_OUT = frozenset("a h1 h2 h3 h4 h5 h6 th code pre blockquote img".split())
"""No link in a link; a heading is no place to explain; code and quotations stay as they are."""
_QUOTED = re.compile(r"‘[^‘’]{1,200}’(?!\w)|“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|(?<!\w)\"[^\"]{1,200}\"")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term, and its name in addresses: ``/woordenlijst/#<anchor>``."""

    term: Term
    anchor: str


class Glossary:
    """The terms of a site, ready to be found in prose."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        used: set[str] = set()
        self.entries = tuple(Entry(term, unique(slug_of(term.word), used)) for term in terms)
        self._named: dict[str, Entry] = {}
        for entry in self.entries:
            for name in entry.term.names:
                self._named.setdefault(folded_term(name), entry)
        self._pattern = _pattern(name for entry in self.entries for name in entry.term.names)

    def explain(self, root: Element) -> tuple[Entry, ...]:
        """Link the first time that each term stands below ``root``; returns those terms in their order."""
        found: dict[str, Entry] = {}
        if self.entries:
            self._element(root, found)
        return tuple(found.values())

    def _element(self, element: Element, found: dict[str, Entry]) -> None:
        if element.tag in _LEFT_OUT or not str(element.get("lang") or "nl").startswith("nl"):
            return
        children = list(element)
        element.text, links = self._linked(element.text, found)
        for at, link in enumerate(links):
            element.insert(at, link)
        for child in children:
            self._element(child, found)
            child.tail, links = self._linked(child.tail, found)
            at = list(element).index(child) + 1
            for offset, link in enumerate(links):
                element.insert(at + offset, link)

    def _linked(self, text: str | None, found: dict[str, Entry]) -> tuple[str | None, list[Element]]:
        """What is left of ``text`` before the first new term, and the links with the text behind each."""
        spans = list(self._new(text, found)) if text else []
        if not text or not spans:
            return text, []
        links = []
        for (start, end, entry), until in zip(spans, [*(start for start, _, _ in spans[1:]), len(text)], strict=True):
            link = _link(entry, text[start:end])
            link.tail = text[end:until]
            links.append(link)
        return text[: spans[0][0]], links

    def _new(self, text: str, found: dict[str, Entry]) -> Iterator[tuple[int, int, Entry]]:
        """Where terms stand that were not found before. They are found from here on."""
        quoted = [span.span() for span in _QUOTED.finditer(text)]
        for match in self._pattern.finditer(text):
            entry = self._named[folded_term(match[0])]
            inside = any(start <= match.start() < end for start, end in quoted)
            if not inside and entry.anchor not in found:
                found[entry.anchor] = entry
                yield match.start(), match.end(), entry


def _link(entry: Entry, text: str) -> Element:
    link = Element(
        "a",
        {
            "class": "hl-word",
            "href": f"#woord_{entry.anchor}",
            "aria-describedby": f"uitleg_{entry.anchor}",
            "data-component": "woord",
        },
    )
    link.text = text
    return link


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """The names, the longest first. One in small letters may begin with a capital; another stands as it is written."""
    known = sorted({" ".join(name.split()) for name in names}, key=lambda name: (-len(name), name))
    either = "|".join(map(_name, known))
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])")


def _name(name: str) -> str:
    written = r"\s+".join(map(re.escape, name.split()))
    if name.islower() and name[0].isalpha():
        first, rest = re.escape(name[0]), written.removeprefix(re.escape(name[0]))
        return f"[{first}{re.escape(name[0].upper())}]{rest}"
    return written
