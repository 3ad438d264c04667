"""Takes compounds apart: *bijstandsuitkering* is *bijstands* and *uitkering*, so that who seeks either finds the whole.

Parts are words that the Dutch of ``wordfreq`` has often enough, joined at a place where ``pyphen`` may hyphenate: letters
that happen to spell a word (*taart* in *start*, *kaart* over a seam) are then left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from math import log10

import pyphen
from wordfreq import get_frequency_dict

_LEAST, _LEAST_PART, _LONGEST = 7, 3, 45
_SHORT = 4
"""Parts as short as this must be common words: *id*, *kind*, *huis*, but not any three letters."""
_COMMON, _KNOWN = 3.6, 2.6
"""From how often on (Zipf scale) a short and a longer string counts as a word."""
_LINKS = ("", "s", "e", "en", "n")
_NO_PARTS = frozenset(
    """
    aan achter af alles ander baar been bij binnen boven buiten daar dan door een eens eer elk end ere erg ers ert gaan
    ge gen ging haar hand hard heid her hij hoe hoog ijk ing ink iser ist iteit kan komt lang last later leen lijk los
    maal maar mat mede mee men met mis na nemen niet nog nood nul om omgeving on ont onder oor op ook over per pers raad
    rest samen schap sen sing ste sten stig tal tegen ten ter tot uit van ver verder vol voor weg wel zijn
    """.split()
)
"""Beginnings and endings that are words too: *uitkering* is not *uit* and *kering* to who seeks something."""


@cache
def _zipf() -> dict[str, float]:
    return {word: log10(share) + 9 for word, share in get_frequency_dict("nl", wordlist="best").items()}


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=2, right=2)


def parts_of(word: str, known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The parts of ``word`` (small letters), each with the letters that link it; only the word when it is no compound.

    Words of ``known`` (those of the site itself) count as parts however rare they are.
    """
    if not _LEAST <= len(word) <= _LONGEST or not re.fullmatch(r"[^\W\d_]+", word):
        return (word,)
    best: tuple[float, tuple[str, ...]] = (0.0, (word,))
    for seam in _hyphenation().positions(word):
        left, right = word[:seam], word[seam:]
        worth = min(_worth_of_modifier(left, known), _worth(right, known))
        if worth > best[0]:
            best = worth, (left, right)
    if len(best[1]) == 1:
        return best[1]
    return tuple(piece for part in best[1] for piece in parts_of(part, known))


def _worth(part: str, known: Iterable[str]) -> float:
    """How surely ``part`` is a word by itself; 0 when it is not."""
    if len(part) < _LEAST_PART or part in _NO_PARTS:
        return 0.0
    often = _zipf().get(part, 0.0)
    if part in known and len(part) > _SHORT:
        often = max(often, _COMMON)
    return often if often >= (_COMMON if len(part) <= _SHORT else _KNOWN) else 0.0


def _worth_of_modifier(part: str, known: Iterable[str]) -> float:
    """As :func:`_worth`, also with the letters that link a first part to the second."""
    return max(_worth(part.removesuffix(link), known) for link in _LINKS if part.endswith(link))


def with_seams(words: Iterable[str]) -> tuple[str, ...]:
    """The compounds among ``words``, each with a ``|`` at its seams, in alphabetical order."""
    known = frozenset(words)
    taken = ((word, parts_of(word, known)) for word in sorted(known))
    return tuple("|".join(parts) for word, parts in taken if len(parts) > 1)
