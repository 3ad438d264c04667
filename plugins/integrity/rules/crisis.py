"""The crisis page: words alone, and so few bytes that it comes through when half the town asks for it at once."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Place, PlacedText, Rule, Severity
from plugins.integrity.attributes import Role
from plugins.integrity.facts import Reference, facts_of
from plugins.integrity.placing import Fault, at_reference

KIND = "crisis"
LIMIT = 5000
"""Bytes, uncompressed: the page with its one style sheet and its icon. It must stay below this."""
WORD_BYTES = 6
"""What a word of Dutch weighs, with the space after it."""


def weight(document: Document, _context: Context) -> Iterator[Match]:
    """The page and what it loads weigh too much; the longest text is where most can be won."""
    if document.kind != KIND:
        return
    size = len(document.html.encode("utf-8")) + sum(document.sizes.get(each.value, 0) for each in _loaded(document))
    if size >= LIMIT:
        over = size - LIMIT + 1
        words = -(-over // WORD_BYTES)
        longest = max(_written(document), key=len, default=None)
        yield Match(
            longest.place if longest is not None else Place(document.path),
            quote=_begin(longest) if longest is not None else None,
            url=document.url or None,
            values={
                "size": size,
                "over": "1 byte" if over == 1 else f"{over} bytes",
                "words": "1 woord" if words == 1 else f"{words} woorden",
            },
        )


def loads(document: Document, _context: Context) -> Iterator[Match]:
    """Something that is fetched besides small files of the theme: a picture, a script, the style of the site."""
    if document.kind == KIND:
        for reference in _loaded(document):
            if reference.spot.tag != "link" or document.sizes.get(reference.value, LIMIT) >= LIMIT:
                yield at_reference(document, reference, Fault())


def _loaded(document: Document) -> Iterator[Reference]:
    return (each for each in facts_of(document).references if each.role is Role.LOAD)


def _written(document: Document) -> Iterator[PlacedText]:
    return (text for text in document.record if text.path == document.path)


def _begin(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"


_SOURCE = "Helder Loket: crisispagina (W71)"

RULES: tuple[Rule[Document], ...] = (
    Rule("integrity.crisis-weight", Severity.ERROR, weight, _SOURCE, limits={"limit": LIMIT}),
    Rule("integrity.crisis-loads", Severity.ERROR, loads, _SOURCE),
)
