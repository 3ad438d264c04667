"""The site's glossary in prose: the first time that a term stands on a page, it leads to its explanation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plugins.catalogue.model import Term
from plugins.catalogue.model.term import folded_term
from plugins.rendering.anchors import slug_of, unique
from plugins.rendering.spans import Span, link_words

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
            link_words(root, lambda text: self._new(text, found), _LEFT_OUT)
        return tuple(found.values())

    def _new(self, text: str, found: dict[str, Entry]) -> Iterator[Span]:
        """Where terms stand that were not found before. They are found from here on."""
        quoted = [span.span() for span in _QUOTED.finditer(text)]
        for match in self._pattern.finditer(text):
            entry = self._named[folded_term(match[0])]
            inside = any(start <= match.start() < end for start, end in quoted)
            if not inside and entry.anchor not in found:
                found[entry.anchor] = entry
                yield match.start(), match.end(), _link(entry)


def _link(entry: Entry) -> Element:
    return Element(
        "a",
        {
            "class": "hl-word",
            "href": f"#woord_{entry.anchor}",
            "aria-describedby": f"uitleg_{entry.anchor}",
            "data-component": "woord",
        },
    )


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
