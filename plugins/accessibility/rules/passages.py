"""The running texts of ``<main>``, each with the language that the page declares for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import Comment, Tag
from bs4.element import NavigableString

from plugins.accessibility.rules.part import attribute, hidden, shortened
from plugins.checks import Document, Match
from plugins.checks.document import INLINE

GAP = "\ufffc"
"""Stands where code was."""
_KEPT = "_passages"
CODE = frozenset({"code", "pre", "kbd", "samp", "var", "tt", "svg", "math", "textarea", "select", "option"})
"""Elements whose words belong to no language that people speak."""


@dataclass(slots=True)
class Passage:
    """The text of one block in one declared language; ``holder`` is the element that declares it."""

    block: Tag
    holder: Tag | None
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text, with white space folded."""
        return " ".join("".join(self.pieces).replace(GAP, " ").split())

    @property
    def runs(self) -> list[str]:
        """The text between pieces of code, which may be names."""
        return [" ".join(run.split()) for run in "".join(self.pieces).split(GAP)]

    @property
    def declared(self) -> str:
        """The first part of the language's code in lower case: ``nl`` for ``nl-BE``; empty when there is none."""
        return attribute(self.holder, "lang").lower().partition("-")[0] if self.holder else ""

    @property
    def by_page(self) -> bool:
        """Does the page itself declare the language, not a part of it?"""
        return self.holder is None or self.holder.name in ("html", "body", "main")


def passages(document: Document) -> list[Passage]:
    """The passages of ``<main>`` in document order, without code and what is hidden. Kept on the document itself."""
    kept = vars(document)
    if _KEPT not in kept:
        kept[_KEPT] = _collected(document)
    found: list[Passage] = kept[_KEPT]
    return found


def _collected(document: Document) -> list[Passage]:
    around = (node for node in (document.main, *document.main.parents) if attribute(node, "lang"))
    found: dict[tuple[int, int], Passage] = {}
    for block, holder, piece in _pieces(document.main, document.main, next(around, None)):
        found.setdefault((id(block), id(holder)), Passage(block, holder)).pieces.append(piece)
    return [passage for passage in found.values() if passage.text]


def match_in(document: Document, passage: Passage, quote: str, **values: str) -> Match:
    """A match on a quote in a passage, at its own place in the source."""
    block = document.block_of(passage.block)
    at = block.text.find(" ".join(quote.split())) if block else -1
    place = block.place(at) if block and at >= 0 else document.place_of(passage.block)
    return Match(place, shortened(quote), document.selector_of(passage.block), values=values)


def is_code(element: Tag) -> bool:
    """Is this code, or marked as not to be translated?"""
    return (
        element.name in CODE
        or attribute(element, "translate") == "no"
        or "code" in attribute(element, "class").lower().split()
    )


def _pieces(element: Tag, block: Tag, holder: Tag | None) -> Iterator[tuple[Tag, Tag | None, str]]:
    for child in element.children:
        if isinstance(child, Tag):
            if hidden(child) or is_code(child):
                yield block, holder, GAP
                continue
            inner = block if child.name in INLINE or child.name == "br" else child
            yield block, holder, "" if child.name in INLINE else " "
            yield from _pieces(child, inner, child if attribute(child, "lang") else holder)
        elif isinstance(child, NavigableString) and not isinstance(child, Comment):
            yield block, holder, str(child)
