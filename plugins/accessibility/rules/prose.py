"""Rules on the texts of ``<main>``: words that only help who sees the screen, and capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from plugins.accessibility.rules.part import shortened
from plugins.accessibility.rules.words import SENSORY
from plugins.checks import Context, Document, Match, Rule, Severity

CAPITALS: Mapping[str, float] = {"words": 3, "letters": 12, "longest": 5}
"""From how many words and letters on capitals are no row of abbreviations; the longest word has so many at least."""
_WORD = re.compile(r"[^\W\d_]+")


def sensory(document: Document, _context: Context) -> Iterator[Match]:
    """Something told apart by its colour, its shape or its place on the screen alone."""
    for block in document.blocks:
        for found in SENSORY.finditer(block.text):
            yield Match(block.place(found.start()), found[0], document.selector_of(block.element))


def capitals(document: Document, _context: Context) -> Iterator[Match]:
    """Words in a row in capitals: slower to read for everybody, and spelled letter by letter by some screen readers."""
    for block in document.blocks:
        for in_capitals, group in groupby(_WORD.finditer(block.text), key=lambda word: word[0].isupper()):
            words = list(group)
            lengths = [len(word[0]) for word in words]
            if (
                in_capitals
                and len(words) >= CAPITALS["words"]
                and sum(lengths) >= CAPITALS["letters"]
                and max(lengths) >= CAPITALS["longest"]
            ):
                start, end = words[0].start(), words[-1].end()
                yield Match(block.place(start), shortened(block.text[start:end]), document.selector_of(block.element))


PAGE_RULES = (
    Rule("accessibility.sensory-words", Severity.NOTICE, sensory, "WCAG 2.1 niveau A", ("1.3.3",)),
    Rule("accessibility.capitals", Severity.WARNING, capitals, "goede praktijk", limits=CAPITALS),
)
