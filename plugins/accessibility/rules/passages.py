"""The running texts of ``<main>``, each with the language that the page declares for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from bs4 import Comment, Tag

from plugins.accessibility.rules.part import UNSEEN, attribute, hidden, shortened
from plugins.checks import Document, Match
from plugins.checks.document import INLINE

GAP = "\ufffc"
"""Stands where code was."""
_KEPT = "_passages"
CODE = frozenset({"code", "pre", "kbd", "samp", "var", "tt", "svg", "math", "textarea", "select", "option"})
"""Elements whose words belong to no language that people speak."""


@dataclass
class Passage:
    """The text of one block in one declared language; ``holder`` is the element that declares it."""

    block: Tag
    holder: Tag | None
    pieces: list[str] = field(default_factory=list)

    @cached_property
    def text(self) -> str:
        """The text, with white space folded, and dots where code was."""
        return " ".join("".join(self.pieces).replace(GAP, " … ").split())

    @property
    def runs(self) -> list[str]:
        """The text between pieces of code, which may be names."""
        return [" ".join(run.split()) for run in "".join(self.pieces).split(GAP)]

    @cached_property
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
    _collect(document.main, document.main, next(around, None), found)
    return [passage for passage in found.values() if passage.text.strip(" …")]


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


def _collect(element: Tag, block: Tag, holder: Tag | None, found: dict[tuple[int, int], Passage]) -> None:
    """Put each piece of text of ``element`` with the passage of its block and its declared language."""
    key = id(block), id(holder)
    for child in element.children:
        if isinstance(child, Tag):
            if child.name in CODE or (child.attrs and (hidden(child) or is_code(child))) or child.name in UNSEEN:
                piece = GAP
            elif child.name in INLINE:
                _collect(child, block, child if child.get("lang") else holder, found)
                continue
            else:
                piece = " "
                _collect(child, child, child if child.get("lang") else holder, found)
        elif isinstance(child, Comment):
            continue
        else:
            piece = str(child)
        if key not in found:
            found[key] = Passage(block, holder)
        found[key].pieces.append(piece)
