"""Information scent: does a link look like what somebody came for?

Words are compared by their stems, and compounds by their parts: *verhuizen* and *verhuizing*, *stoeptegels* and
*tegel*. That is no dictionary: what a reader knows and a stem does not (*puppy* is a *hond*), a task says itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ENDINGS = ("ingen", "ing", "en", "es", "je", "e", "s")
_LEAST_STEM = 3
_LEAST_FIRST, _LEAST_LAST = (3, 4), (4, 3)
"""How long the first and the last part of a compound are at least, and what is left of the compound without it."""


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters and without accents. A word with a hyphen is one word, and its parts."""
    plain = unicodedata.normalize("NFD", text).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = []
    for word in _WORD.findall(plain):
        found.append(word)
        if "-" in word:
            found += word.split("-")
    return found


def stems_of(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(stem(word) for word in words_of(text) if word not in _empty_words() and len(word) > 1)


@cache
def stem(word: str) -> str:
    """What is left of a Dutch word without its ending and its doubled letters: ``kapotte`` → ``kapot``."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            if ending != "s" or word[-2] not in "aiou":  # a terras is not two of something
                word = word.removesuffix(ending)
            break
    word = re.sub(r"([a-z])\1", r"\1", word)
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1:], word[-1:])


def same(one: str, other: str) -> bool:
    """Are two stems one word to a reader, or is one a part of the other?"""
    short, long = sorted((one, other), key=len)
    if long in (short, f"{short}t", f"{short}d", f"{short}er"):  # betaalt, verhuisd, kinderen
        return True
    rest = len(long) - len(short)
    return _is_part(short, rest, _LEAST_FIRST, long.startswith(short)) or _is_part(
        short, rest, _LEAST_LAST, long.endswith(short)
    )


def _is_part(part: str, rest: int, least: tuple[int, int], fits: bool) -> bool:
    return fits and len(part) >= least[0] and rest >= least[1]


def known(wanted: frozenset[str], among: Iterable[str]) -> dict[str, frozenset[str]]:
    """Of each stem in ``among`` that somebody looks for: the stems in ``wanted`` that it is."""
    found = {each: frozenset(stem for stem in wanted if same(stem, each)) for each in among}
    return {each: stems for each, stems in found.items() if stems}


@cache
def _empty_words() -> frozenset[str]:
    """Words that lead nobody anywhere: on a municipal site they fit every link."""
    text = (Path(__file__).parent / "lege_woorden.nl.txt").read_text("utf-8")
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for word in words_of(line))
