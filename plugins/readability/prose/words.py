"""Words of a Dutch text, with offsets.

A web or mail address is one word, a number too ("1.250,50", "9.30", "3:4"), and so are hyphenated words, "foto's" and
dotted abbreviations ("m.b.t."). Signs such as € and bullets are none.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple


class WordKind(Enum):
    """What a word is: only a PLAIN one is read letter by letter, so only that counts for length and word lists."""

    PLAIN = "plain"
    NUMBER = "number"
    ADDRESS = "address"
    OPAQUE = "opaque"
    """Words that are not ours to judge (code, a quoted title, another language), taken together as one."""


class Word(NamedTuple):
    """``text`` as it stands from ``start`` up to ``end``, in characters of the text it was found in."""

    text: str
    start: int
    end: int
    kind: WordKind


# Combining accents, soft hyphens, joiners and signs without width belong to the letter before them. Possessive
# quantifiers (++) keep the search linear on hostile input.
_LETTERS = r"[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060]"
ADDRESS = (
    r"(?:https?://|www\.|mailto:|tel:)[^\s<>\"”’»]*[^\s<>\"”’»()\[\],.;:!?…]"
    r"|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]++(?:\.[\w-]++)+"
    r"|(?<![\w.-])(?:[\w-]{1,63}+\.){1,8}(?:nl|com|org|eu|net|be|frl|amsterdam)(?![\w.-]*\w)(?:/[^\s<>\"”’»]*[^\s<>\"”’»()\[\],.;:!?…])?"
)
_WORD = re.compile(
    r"(?P<simple>(?<!\S)[^\W\d_]++(?=[,;:.!?]?(?:\s|\Z)))"  # most words: letters between spaces, found without more ado
    rf"|(?P<address>{ADDRESS})"
    r"|(?P<number>\d++(?:[.,:/×–-]\d++)*(?![.,:/×–-]\d|-?\w))"
    r"|(?P<plain>"
    r"(?<!\w)(?:[^\W\d_]\.){1,8}[^\W\d_](?!\w)\.?"  # o.a., m.b.t., J.P.
    r"|(?<!\w)(?:[tT]/[mM]|[cC]/[oO])(?!\w)"
    rf"|[’'](?=[sStTnN]\b)\w"  # 's, 't, 'n
    rf"|{_LETTERS}++(?:['’\-\u2010\u2011]{_LETTERS}++)*-?"
    r")",
)
_KINDS = {"address": WordKind.ADDRESS, "number": WordKind.NUMBER, "plain": WordKind.PLAIN}
_PLAIN = WordKind.PLAIN
_new = tuple.__new__


def words(text: str, offset: int = 0) -> list[Word]:
    """The words of ``text`` in order; ``offset`` is added to their places."""
    result: list[Word] = []
    for found in _WORD.finditer(text):
        word, kind = found.group(), _PLAIN
        if (group := found.lastgroup) != "simple":
            if not any(map(str.isalnum, word)):
                continue
            kind = _KINDS[group or "plain"]
        start, end = found.span()
        # A named tuple made by hand: its own maker takes as long as all the rest together.
        result.append(_new(Word, (word, start + offset, end + offset, kind)))
    return result
