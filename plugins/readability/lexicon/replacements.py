"""Hard words of a sentence that can be replaced just like that, each with what fits in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plugins.checks import Context
from plugins.readability.lexicon.fitting import advice
from plugins.readability.lexicon.glossary import in_a_term
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.lexicon.wordlist import hits_of
from plugins.readability.prose.units import ProseSentence


class Replacement(NamedTuple):
    """``instead`` may stand where the sentence has its characters ``start`` up to ``end``."""

    start: int
    end: int
    instead: str


def replacements(sentence: ProseSentence, context: Context) -> Iterator[Replacement]:
    """The replacements in a sentence, in order."""
    for hit in hits_of(sentence):
        first, last = sentence.words[hit.first], sentence.words[hit.last]
        if sentence.is_quoted(first) or in_a_name(sentence, first, context.names):
            continue
        if not in_a_term(sentence, first, last, context):
            told = advice(hit, sentence.text, sentence.start, sentence.words)
            if told.suggestions:
                start, end = sentence.words[told.first].start, sentence.words[told.last].end
                yield Replacement(start - sentence.start, end - sentence.start, told.suggestions[0])
