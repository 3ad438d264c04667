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
from dataclasses import dataclass
from enum import Enum

from bs4 import Tag

from plugins.checks import Block, Document, Place
from plugins.readability.prose.inline import left_out_ranges, with_numbers
from plugins.readability.prose.language import other_language
from plugins.readability.prose.markup import is_left_out
from plugins.readability.prose.sentences import Sentence, sentences
from plugins.readability.prose.words import Word, WordKind, words


class Kind(Enum):
    """What a unit of prose is. A list is its lead-in, a PARAGRAPH, and its ITEMs: never one long sentence."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    CELL = "cell"


_KIND_OF = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "caption", "legend", "label", "dt"), Kind.HEADING),
    **dict.fromkeys(("li", "dd"), Kind.ITEM),
    **dict.fromkeys(("td", "th"), Kind.CELL),
}
_QUOTED = re.compile(
    r"“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|‘[^‘’]{1,200}’(?!\w)|«[^«»]{1,400}»|(?<!\w)\"[^\"]{1,400}\"|(?<!\w)'[^']{2,200}'(?!\w)"
)
_CLOSED = re.compile(r"[.!?…:][)\]\"'”’»]*$")
LINK_TEXT_WORDS = 15
"""A block that is only a link and longer than this is prose in a link's clothes."""
FRAGMENT_WORDS = 5
"""What does not end like a sentence and has fewer words is a label, not a sentence."""


@dataclass(frozen=True, slots=True)
class ProseSentence:
    """A sentence of ``block`` that starts at character ``start`` of it; places of ``words`` count in the block too."""

    block: Block
    kind: Kind
    text: str
    start: int
    words: tuple[Word, ...]
    quoted: tuple[tuple[int, int], ...]
    written: bool

    @property
    def closed(self) -> bool:
        """Does it end as a sentence ends?"""
        return bool(_CLOSED.search(self.text))

    @property
    def told(self) -> bool:
        """May a finding be about it? Yes when an editor wrote in it; of a template's text only whole sentences."""
        return self.written or (self.closed and len(self.words) >= FRAGMENT_WORDS)

    @property
    def scored(self) -> bool:
        """Does it count for the page's score? Labels, headings and bare table cells would only blur it."""
        if self.kind is Kind.HEADING:
            return False
        return self.closed or (self.kind is not Kind.CELL and len(self.words) >= FRAGMENT_WORDS)

    def place(self, word: Word | None = None) -> Place:
        """Where the sentence, or one of its words, stands in the source."""
        return self.block.place(word.start if word else self.start)

    def between(self, first: Word, last: Word) -> str:
        """The text from one word up to and including another."""
        return self.text[first.start - self.start : last.end - self.start]

    def is_quoted(self, word: Word) -> bool:
        """Does the word stand in quotation marks?"""
        at = bisect_right(self.quoted, (word.start, word.end)) - 1
        return at >= 0 and word.start < self.quoted[at][1]


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph, list item, heading or table cell. ``language`` is None for Dutch, else what it seems to be."""

    block: Block
    kind: Kind
    sentences: tuple[ProseSentence, ...]
    language: str | None = None

    @property
    def word_count(self) -> int:
        """Words in all its sentences."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Prose:
    """All units of a page in order."""

    units: tuple[Unit, ...]

    def told(self) -> Iterator[ProseSentence]:
        """Dutch sentences that findings may be about."""
        return (sentence for sentence in self._dutch() if sentence.told)

    def scored(self) -> Iterator[ProseSentence]:
        """Dutch sentences that count for the page's score: those of the editors, where there are any.

        What the template adds to every page (feedback, help) is easy, and would hide a hard text above it. So would
        the explanations of words, in ``dd``, that the glossary adds below it.
        """
        all_scored = [sentence for sentence in self._dutch() if sentence.scored]
        own = [sentence for sentence in all_scored if sentence.written and sentence.block.tag != "dd"]
        return iter(own or all_scored)

    def _dutch(self) -> Iterator[ProseSentence]:
        return (sentence for unit in self.units if not unit.language for sentence in unit.sentences)


_latest: tuple[weakref.ref[Document], Prose] | None = None


def prose_of(document: Document) -> Prose:
    """The prose of ``document``. The latest is kept, because the rules ask for the same page one after another."""
    global _latest
    kept = _latest
    if kept and kept[0]() is document:
        return kept[1]
    prose = Prose(tuple(_units(document)))
    _latest = (weakref.ref(document), prose)
    return prose


def _units(document: Document) -> Iterator[Unit]:
    every_block_counts = not document.record
    for block, number in with_numbers(document.blocks):
        if block.tag == "img" or is_left_out(block.element) or _only_a_link(block):
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
            plain = [word.text for sentence in judged for word in sentence.words if word.kind is WordKind.PLAIN]
            yield Unit(block, kind, judged, other_language(plain))


def _judged_words(sentence: Sentence, ranges: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """The words of a sentence, each left-out stretch as one opaque word; none when nothing else is left."""
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
