"""What a page is built of, as hashes: its contexts. Pages that have the same ones prove each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from plugins.accessibility.browser.proof.reading import Code, Reading, hashed, parsed


@dataclass(frozen=True, slots=True)
class Signature:
    """The contexts of a page: in ``<main>``, and around it. ``coarse`` leaves out texts and places among siblings.

    ``facts`` is the one in ``main`` that stands for what only the page as a whole can be faulted for.
    """

    main: frozenset[str]
    frame: frozenset[str]
    coarse: frozenset[str]
    facts: str = ""


class Signatures:
    """Makes signatures of the pages of one site. ``code`` is all text of its style sheets and scripts."""

    def __init__(self, code: str) -> None:
        self.code = Code(code)

    def of(self, html: bytes) -> Signature:
        """The signature of a page. One that cannot be parsed has one that no other page has."""
        try:
            reading = Reading(parsed(html), self.code)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            alone = frozenset({hashed(html.decode("utf-8", "replace"))})
            return Signature(alone, alone, alone)
        parts: dict[bool, set[str]] = {True: {reading.facts}, False: set()}
        coarse: set[str] = set()
        for each in reading.elements():
            parts[each.in_main].update(each.fine)
            coarse.update(each.coarse)
        return Signature(frozenset(parts[True]), frozenset(parts[False]), frozenset(coarse), reading.facts)


def as_kept(signature: Signature) -> Mapping[str, list[str]]:
    """As JSON can hold it."""
    sets = {name: sorted(getattr(signature, name)) for name in ("main", "frame", "coarse")}
    return {**sets, "facts": [signature.facts]}


def from_kept(kept: Mapping[str, list[str]]) -> Signature:
    """The same again."""
    main, frame, coarse = (frozenset(kept[name]) for name in ("main", "frame", "coarse"))
    return Signature(main, frame, coarse, "".join(kept["facts"]))
