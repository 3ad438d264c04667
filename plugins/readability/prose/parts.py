"""What the prose of a page consists of: units, their kinds, their sentences."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any, TypeVar

from plugins.checks import Block, Place
from plugins.readability.prose.markup import is_added
from plugins.readability.prose.words import Word

T = TypeVar("T")


class Kind(Enum):
    """What a unit of prose is. A list is its lead-in, a PARAGRAPH, and its ITEMs: never one long sentence.

    A HEADING stands above a stretch of text; a CAPTION names something smaller: a table, picture, field or term.
    """

    PARAGRAPH = "paragraph"
    ITEM = "item"
    HEADING = "heading"
    CAPTION = "caption"
    CELL = "cell"


_RUNNING = (Kind.PARAGRAPH, Kind.ITEM)
_CLOSED = re.compile(r"[.!?…:][)\]\"'”’»]*$")
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
    kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def keep(self, name: str, make: Callable[[ProseSentence], T]) -> T:
        """What ``make`` finds in the sentence, made once: many rules, and the score, ask for the same."""
        if name not in self.kept:
            self.kept[name] = make(self)
        found: T = self.kept[name]
        return found

    @property
    def closed(self) -> bool:
        """Does it end as a sentence ends?"""
        return bool(_CLOSED.search(self.text))

    @property
    def told(self) -> bool:
        """May a finding be about it? Yes when an editor wrote in it; of a template's text only whole sentences.

        What others said, between quotation marks, stays as they said it.
        """
        return not self.is_quotation and (self.written or (self.closed and len(self.words) >= FRAGMENT_WORDS))

    @property
    def scored(self) -> bool:
        """Does it count for the page's score? Labels, headings and bare table cells would only blur it."""
        if self.kind is Kind.HEADING or self.is_quotation:
            return False
        return self.closed or (self.kind in _RUNNING and len(self.words) >= FRAGMENT_WORDS)

    @property
    def is_quotation(self) -> bool:
        """Does all of it stand between quotation marks?"""
        at = bisect_right(self.quoted, (self.start, sys.maxsize)) - 1
        return at >= 0 and self.start + len(self.text) <= self.quoted[at][1]

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
    """One paragraph, list item, heading, caption or cell. ``language`` is None for Dutch, else what it seems to be."""

    block: Block
    kind: Kind
    sentences: tuple[ProseSentence, ...]
    language: str | None = None

    @property
    def word_count(self) -> int:
        """Words in all its sentences."""
        return sum(len(sentence.words) for sentence in self.sentences)


@dataclass(frozen=True)
class Prose:
    """All units of a page in order."""

    units: tuple[Unit, ...]

    def told(self) -> tuple[ProseSentence, ...]:
        """Dutch sentences that findings may be about."""
        return self._told

    def scored(self) -> tuple[ProseSentence, ...]:
        """Dutch sentences that count for the page's score: those of the editors, where there are any.

        What the template adds to every page (feedback, help) is easy, and would hide a hard text above it. So would
        the explanations of words that the glossary adds, and alerts: a page may not change when one of them ends.
        """
        return self._scored

    @cached_property
    def _dutch(self) -> tuple[ProseSentence, ...]:
        return tuple(sentence for unit in self.units if not unit.language for sentence in unit.sentences)

    @cached_property
    def _told(self) -> tuple[ProseSentence, ...]:
        return tuple(sentence for sentence in self._dutch if sentence.told)

    @cached_property
    def _scored(self) -> tuple[ProseSentence, ...]:
        every = tuple(sentence for sentence in self._dutch if sentence.scored)
        own = tuple(sentence for sentence in every if sentence.written and not is_added(sentence.block.element))
        return own or every
