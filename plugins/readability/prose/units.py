"""The prose of a page: which blocks are read as sentences, as what, and which of their words are ours to judge.

Left out are the page's tools (navigation, buttons, form controls, blocks that are only a link), code, addresses,
quotations, hidden parts and text marked as another language. Text in quotation marks stays, but its words are not
judged.
"""

from __future__ import annotations

import re
import weakref
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bs4 import Tag

from plugins.checks import Block, Document
from plugins.readability.prose.addresses import is_address
from plugins.readability.prose.inline import left_out_ranges, with_numbers
from plugins.readability.prose.language import ENOUGH_WORDS, is_dutch, other_language
from plugins.readability.prose.markup import is_left_out
from plugins.readability.prose.parts import FRAGMENT_WORDS, Kind, Prose, ProseSentence, Unit
from plugins.readability.prose.sentences import Sentence, sentences
from plugins.readability.prose.words import Word, WordKind, words

__all__ = ["FRAGMENT_WORDS", "LINK_TEXT_WORDS", "Kind", "Prose", "ProseSentence", "Unit", "prose_of"]

_KIND_OF = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Kind.HEADING),
    **dict.fromkeys(("caption", "figcaption", "legend", "label", "summary", "dt"), Kind.CAPTION),
    **dict.fromkeys(("li", "dd"), Kind.ITEM),
    **dict.fromkeys(("td", "th"), Kind.CELL),
}
_QUOTED = re.compile(
    r"“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|‘[^‘’]{1,200}’(?!\w)|«[^«»]{1,400}»|(?<!\w)\"[^\"]{1,400}\"|(?<!\w)'[^']{2,200}'(?!\w)"
)
LINK_TEXT_WORDS = 15
"""A block that is only a link and longer than this is prose in a link's clothes."""
_latest: tuple[weakref.ref[Document], Prose] | None = None


def prose_of(document: Document) -> Prose:
    """The prose of ``document``. The latest is kept, because the rules ask for the same page one after another."""
    global _latest
    kept = _latest
    if kept and kept[0]() is document:
        return kept[1]
    prose = Prose(_settled(tuple(_units(document))))
    _latest = (weakref.ref(document), prose)
    return prose


def _units(document: Document) -> Iterator[Unit]:
    every_block_counts = not document.record
    for block, number in with_numbers(document.blocks):
        if block.tag == "img" or is_left_out(block.element) or _only_a_link(block) or is_address(block.text):
            continue
        kind = _kind(block.element)
        ranges = left_out_ranges(block.element, number, block.text)
        quoted = tuple(found.span() for found in _QUOTED.finditer(block.text))
        judged = tuple(
            ProseSentence(
                block, kind, sentence.text, sentence.start, inside, quoted, block.written or every_block_counts
            )
            for sentence in sentences(block.text)
            if (inside := _judged_words(sentence, ranges))
        )
        if judged:
            unit = Unit(block, kind, judged)
            other = other_language(_plain(unit))
            yield replace(unit, language=other) if other else unit


def _plain(unit: Unit) -> list[str]:
    return [word.text for sentence in unit.sentences for word in sentence.words if word.kind is WordKind.PLAIN]


def _settled(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units of a text that is in another language as a whole: short ones too, unless they are clearly Dutch."""
    settled = sum(unit.word_count for unit in units if not unit.language and unit.word_count >= ENOUGH_WORDS)
    if settled * 2 > sum(unit.word_count for unit in units):
        return units
    other = other_language([word for unit in units for word in _plain(unit)])
    if not other:
        return units
    return tuple(unit if unit.language or is_dutch(_plain(unit)) else replace(unit, language=other) for unit in units)


def _judged_words(sentence: Sentence, ranges: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """The words of a sentence, each left-out stretch as one opaque word; none when nothing else is left."""
    if not ranges:
        return tuple(words(sentence.text, sentence.start))
    result: list[Word] = []
    latest = -1
    starts = [start for start, _ in ranges]
    for word in words(sentence.text, sentence.start):
        at = bisect_right(starts, word.start) - 1
        if at < 0 or word.start >= ranges[at][1]:
            result.append(word)
        elif at != latest:
            result.append(word._replace(kind=WordKind.OPAQUE))
            latest = at
    return tuple(result) if any(word.kind is not WordKind.OPAQUE for word in result) else ()


def _kind(element: Tag) -> Kind:
    for candidate in (element, *element.parents):
        if candidate.name == "main":
            break
        if kind := _KIND_OF.get(candidate.name):
            return kind
    return Kind.PARAGRAPH


def _only_a_link(block: Block) -> bool:
    element = block.element
    if any(candidate.name == "a" for candidate in (element, *element.parents)):
        linked = block.text
    else:
        links = (inner for inner in element.descendants if isinstance(inner, Tag) and inner.name == "a")
        linked = "".join(link.get_text() for link in links)
    if not linked or "".join(linked.split()) != "".join(block.text.split()):
        return False
    return len(block.text.split()) <= LINK_TEXT_WORDS
