"""Headings: too few, too long, or saying nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Block, Context, Document, Match, Rule, Severity
from plugins.readability.prose.units import Kind, prose_of
from plugins.readability.rules.quoting import shortened

_WORDS_WITHOUT_HEADING = 300
_TITLE_CHARACTERS = 70
_HEADING_WORDS = 10
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNDER_TITLE = _HEADINGS - {"h1"}
_SAYS_NOTHING = frozenset(
    (
        *(
            "algemeen",
            "algemene informatie",
            "meer informatie",
            "overige informatie",
            "informatie",
            "info",
            "inleiding",
        ),
        *(
            "introductie",
            "overig",
            "overige",
            "diversen",
            "varia",
            "extra",
            "toelichting",
            "bijzonderheden",
            "achtergrond",
        ),
        *(
            "let op",
            "goed om te weten",
            "tekst",
            "kop",
            "titel",
            "details",
            "intro",
            "aanvullende informatie",
            "opmerkingen",
        ),
    )
)
_STEP = re.compile(r"^Stap \d+: ")
"""What a step-by-step page puts before the words of the editor."""
_UTRECHT = "Contentrichtlijnen gemeente Utrecht"


def _no_headings(document: Document, _context: Context) -> Iterator[Match]:
    """Table cells do not count. One match a stretch, where it passes the limit."""
    units = {id(unit.block): unit for unit in prose_of(document).units}
    words = 0
    for block in document.blocks:
        unit = units.get(id(block))
        if block.tag in _HEADINGS:
            words = 0
        elif unit and unit.kind in (Kind.PARAGRAPH, Kind.ITEM):
            before, words = words, words + unit.word_count
            if before <= _WORDS_WITHOUT_HEADING < words:
                yield Match(block.place(), quote=shortened(unit.sentences[0].text), values={"words": words})


def _long_titles(document: Document, _context: Context) -> Iterator[Match]:
    for block in document.blocks:
        if block.tag == "h1" and len(block.text) > _TITLE_CHARACTERS:
            yield Match(block.place(), quote=shortened(block.text), values={"characters": len(block.text)})


def _long_headings(document: Document, _context: Context) -> Iterator[Match]:
    for block in _written_headings(document):
        words = len(_STEP.sub("", block.text).split())
        if words > _HEADING_WORDS:
            yield Match(block.place(), quote=shortened(block.text), values={"words": words})


def _unclear_headings(document: Document, _context: Context) -> Iterator[Match]:
    for block in _written_headings(document):
        if block.text.strip(" :.!").casefold() in _SAYS_NOTHING:
            yield Match(block.place(), quote=block.text)


def _written_headings(document: Document) -> Iterator[Block]:
    every_block_counts = not document.record
    return (block for block in document.blocks if block.tag in _UNDER_TITLE and (block.written or every_block_counts))


NO_HEADING: Rule[Document] = Rule(
    id="readability.no-heading",
    severity=Severity.WARNING,
    find=_no_headings,
    source=_UTRECHT,
    limits={"limit": _WORDS_WITHOUT_HEADING},
)
LONG_TITLE: Rule[Document] = Rule(
    id="readability.long-title",
    severity=Severity.WARNING,
    find=_long_titles,
    source=_UTRECHT,
    limits={"limit": _TITLE_CHARACTERS},
)
LONG_HEADING: Rule[Document] = Rule(
    id="readability.long-heading",
    severity=Severity.NOTICE,
    find=_long_headings,
    source=_UTRECHT,
    limits={"limit": _HEADING_WORDS},
)
UNCLEAR_HEADING: Rule[Document] = Rule(
    id="readability.unclear-heading",
    severity=Severity.NOTICE,
    find=_unclear_headings,
    source=f"{_UTRECHT}; WCAG 2.2",
    criteria=("2.4.6",),
)
