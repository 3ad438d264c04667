"""Which finding is a quoted text about?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from plugins.checks import Document, Exemption, Match
from plugins.readability.prose.units import ProseSentence, prose_of

_MARKS = re.compile(r"!?\[|\]\([^()\s]{0,300}\)|[*_`\]]")
"""Markdown that an editor copies along, and that no page shows."""
_NUMBERS = re.compile(r"\d[\d.,:]*(?<![.,:])")


@lru_cache(maxsize=4_096)
def folded(text: str) -> str:
    """``text`` as it is compared: small letters, single spaces, no Markdown, every number alike.

    A price that changes on its day must not end an exemption: time alone never blocks.
    """
    plain = _MARKS.sub("", unicodedata.normalize("NFC", text))
    return " ".join(_NUMBERS.sub("0", plain).split()).casefold()


def stands_in(text: str, inside: str) -> bool:
    """Does ``text`` stand in ``inside`` as whole words? Both are folded; a text without a letter stands nowhere."""
    if text not in inside or not any(map(str.isalnum, text)):
        return False
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", inside) is not None


def spot_of(exemption: Exemption, match: Match, document: Document) -> str | None:
    """What ``exemption`` leaves alone of a match: its quote, or the sentence around it; None when it is not about it.

    Two matches with the same spot are the same thing said twice.
    """
    text, quote = folded(exemption.text), folded(match.quote or "")
    if stands_in(text, quote):
        return quote
    for sentence in _sentences_at(match, document, text, quote.rstrip("…")):
        return folded(sentence.text)
    return None


def _sentences_at(match: Match, document: Document, text: str, quote: str) -> Iterator[ProseSentence]:
    """The sentences that hold ``text`` and ``quote``, and in which the match stands.

    By place and quote: words of a template, and those of loose text, have no place of their own.
    """
    for unit in prose_of(document).units:
        for sentence in unit.sentences:
            if quote not in folded(sentence.text) or not stands_in(text, folded(sentence.text)):
                continue
            if match.place == sentence.place() or any(match.place == sentence.place(word) for word in sentence.words):
                yield sentence
