"""Dutch sentences, with offsets.

A full stop ends a sentence only when what stands before and after it says so (``stops``): abbreviations, initials,
times, amounts, references to laws and addresses do not. A colon or semicolon never does: what follows it is still the
same breath. A blank line always ends one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plugins.readability.prose.stops import IN_FULL, IN_FULL_DOTLESS, KNOWN_LETTER_WORDS, STOP, ends_here

__all__ = ["IN_FULL", "IN_FULL_DOTLESS", "KNOWN_LETTER_WORDS", "MOST_CHARACTERS", "Sentence", "sentences"]


class Sentence(NamedTuple):
    """``text`` as it stands from ``start`` up to ``end``; white space between sentences belongs to none."""

    text: str
    start: int
    end: int


MOST_CHARACTERS = 4_000
"""A longer sentence is cut: nobody wrote it, and no rule need look at 100,000 words at once."""
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")


def sentences(text: str) -> list[Sentence]:
    """Split ``text``, one paragraph or other unit of prose. Its end is always the end of a sentence."""
    found: list[Sentence] = []
    for begin, end in _paragraphs(text):
        for stop in STOP.finditer(text, begin, end):
            if stop.end() > begin and ends_here(text, begin, end, stop):
                _add(found, text, begin, stop.end())
                begin = stop.end()
        _add(found, text, begin, end)
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    if "\n" in text:
        for blank in _BLANK_LINE.finditer(text):
            yield begin, blank.start()
            begin = blank.end()
    yield begin, len(text)


def _add(found: list[Sentence], text: str, begin: int, end: int) -> None:
    while end - begin > MOST_CHARACTERS:
        cut = text.rfind(" ", begin + 1, begin + MOST_CHARACTERS)
        cut = cut if cut > begin else begin + MOST_CHARACTERS
        _add(found, text, begin, cut)
        begin = cut
    piece = text[begin:end]
    trimmed = piece.strip()
    if trimmed:
        start = begin + len(piece) - len(piece.lstrip())
        found.append(Sentence(trimmed, start, start + len(trimmed)))
