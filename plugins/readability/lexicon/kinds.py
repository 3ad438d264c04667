"""Which kinds of word a form can be: noun, verb, participle, adjective … From a list, and by its ending when
unlisted.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

NOUN, FINITE, INFINITIVE, PARTICIPLE, ADJECTIVE, ADVERB = "N", "V", "I", "D", "A", "B"
PREPOSITION, CONJUNCTION, PRONOUN, NUMERAL = "P", "C", "R", "T"
ABSTRACT, CONCRETE = "a", "c"

_LEAST_HEAD, _LONGEST_HEAD = 4, 24
_ABSTRACT_ENDING = re.compile(r".{3,}(?:ing(?:en)?|heid|heden|(?:a|i|u)tie(?:s|tje)?|iteit(?:en)?|isme|schap)")
_NOUN_ENDING = re.compile(
    r".{3,}(?:ing(?:en)?|heid|heden|tie(?:s)?|teit(?:en)?|isme|schap(?:pen)?|je|jes|aar|aars|ers?)"
)
_ADJECTIVE_ENDING = re.compile(
    r".{3,}(?:ig|ige|lijk|lijke|isch|ische|baar|bare|zaam|zame|loos|loze|achtig|achtige|ief|ieve|eel|ele)"
)


def _read(path: Path) -> dict[str, str]:
    kinds: dict[str, str] = {}
    here = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("= "):
            here = line[2:]
        elif not line.startswith("#"):
            kinds.update(dict.fromkeys(line.split(), here))
    return kinds


_KINDS = _read(Path(__file__).parent / "woordsoorten.txt")


@lru_cache(maxsize=50_000)
def kinds_of(word: str) -> str:
    """The kinds of ``word`` (small letters), the likeliest first, as letters; a noun's may end in ``a`` or ``c``.

    An unlisted word has the kinds of the longest listed noun it ends in, else those its ending suggests, else none.
    """
    if known := _KINDS.get(word):
        return known
    for at in range(max(2, len(word) - _LONGEST_HEAD), len(word) - _LEAST_HEAD + 1):
        head = _KINDS.get(word[at:])
        if head and head[0] == NOUN:
            return head
    word = word[-_LONGEST_HEAD:]
    if _ADJECTIVE_ENDING.fullmatch(word):
        return ADJECTIVE
    if _NOUN_ENDING.fullmatch(word):
        return NOUN + (ABSTRACT if _ABSTRACT_ENDING.fullmatch(word) else "")
    return ""


def is_listed(word: str) -> bool:
    """Does the list itself know ``word`` (small letters)?"""
    return word in _KINDS


def can_be(word: str, kind: str) -> bool:
    """Can ``word`` (small letters) be of this kind?"""
    return kind in kinds_of(word)


def is_mostly(word: str, kind: str) -> bool:
    """Is this the likeliest kind of ``word`` (small letters)?"""
    return kinds_of(word).startswith(kind)
