"""Words that a form may be a form of: *geitjes* of *geit*, *blijere* of *blij*, *aktes* of *akte*. Guesses, to be
looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LONG_VOWEL = re.compile(r"(?<![aeiouy])([aeou])([bcdfgklmnprstvz])$")
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
_ENDINGS = (
    *("'s", "s", "en", "n", "e", "er", "ere", "st", "ste", "t", "de", "den", "te", "ten"),
    *("je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes", "end", "ende"),
)
_LEAST_STEM = 3


def base_forms(word: str) -> Iterator[str]:
    """Forms that ``word`` (small letters) may come from, most of them no words at all."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _LEAST_STEM:
            for base in _spelled(stem):
                yield base
                yield f"{base}en"
            yield f"{stem}en"


def _spelled(stem: str) -> Iterator[str]:
    """A stem as it is written when nothing follows it: *kledd* is *kled*, *aap* stands in *apen*, *huis* in
    *huizen*.
    """
    yield stem
    if _DOUBLE.search(stem):
        yield stem[:-1]
    long = _LONG_VOWEL.sub(r"\1\1\2", stem)
    if long != stem:
        yield _sharp(long)
    if _sharp(stem) != stem:
        yield _sharp(stem)


def _sharp(stem: str) -> str:
    return stem[:-1] + {"v": "f", "z": "s"}[stem[-1]] if stem[-1] in "vz" else stem
