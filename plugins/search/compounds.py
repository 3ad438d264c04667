"""Takes compounds apart: *bijstandsuitkering* is *bijstands* and *uitkering*, so that who seeks either finds the whole.

Parts are words that the Dutch of ``wordfreq`` has often enough, joined where ``pyphen`` may hyphenate: letters that
happen to spell a word (*erf* in *sterfgeval*) are then left alone.
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
    aan achter af alles ander baar been bij binnen boven buiten daar dan den der deren ding door een eens eer elk end
    ere erg ers ert gaan ge gele gen ging haar hand hard heid her het hij hoe hoog ijk ing inge ink inter iser ist iteit
    jonge kalen kan ken kinde komt lang last later leen lijk lingen los maal maar manie mat mede mee men met mis na
    nemen nen niet nog nood nul om ont onder oor op ook over pen per pers pro raad ren rest samen schap sen ser sing ste
    sten stig tal tegen ten ter tigen toe tor tot uit van veran ver verder vice vol voor wan weg wel zijn
    """.split()
)
"""Beginnings and endings that are words too: *uitkering* is not *uit* and *kering* to who seeks something."""
_PRICE = 0.3
"""What a seam costs: of two ways to take a word apart, the one with fewer parts."""


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
    return _best(word, known)[1]


def _best(word: str, known: frozenset[str]) -> tuple[float, tuple[str, ...]]:
    """The surest way to take ``word`` apart, and how sure that is; 0 and the word itself when there is none."""
    best: tuple[float, tuple[str, ...]] = (0.0, (word,))
    for seam in _hyphenation().positions(word) if len(word) >= _LEAST else ():
        left, right = word[:seam], word[seam:]
        first = _worth_of_modifier(left, known)
        if first > best[0]:
            inner, parts = _best(right, known)
            whole = _worth(right, known)
            rest = max(whole, inner - _PRICE)
            # A last part that is a compound too is taken apart, also when it is a word by itself.
            if min(first, rest) > best[0]:
                best = min(first, rest), (left, *(parts if inner else (right,)))
    return best


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
