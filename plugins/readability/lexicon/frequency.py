"""How common a Dutch word is, on the Zipf scale: 7 is *de*, 5 is *gemeente*, 3 is a word some never meet, 0 is unknown.

The figures are those of the package ``wordfreq`` (log10 of occurrences in a billion words). It knows few compounds, and
Dutch makes new ones every day: an unknown compound is as common as its parts let it be, a little rarer than the rarest.
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

import msgpack

from plugins.readability.grammar.verbs import PARTICLES
from plugins.readability.lexicon.forms import base_forms
from plugins.readability.lexicon.kinds import FINITE, INFINITIVE, NOUN, PARTICIPLE, kinds_of

_PER_BILLION = 9
_COMMON = 3.0
"""From here on a word needs no help of its parts."""
_LEAST_PART, _LEAST_COMPOUND, _LONGEST = 3, 6, 45
_HEAD_FROM, _SHORT_HEAD_FROM, _MODIFIER_FROM, _LONG_MODIFIER_FROM = 3.3, 4.2, 2.8, 2.2
_LONG_MODIFIER = 6
"""Rarer strings are more often an accident than a part, short ones above all."""
_LINKS = ("", "s", "e", "en", "n", "-")
_PRICE_OF_FORM = 0.3
_PRICE = 0.6
"""What each seam costs: a compound of known parts is harder than its parts."""


@cache
def _listed() -> dict[str, float]:
    """Word → Zipf frequency, from the file that the package carries.

    Its own function for this takes three times as long, which ``score`` on one file would feel. The file is a list that
    begins with its format; then comes, for each hundredth of a Zipf below 9, the list of words that are so common.
    """
    package = find_spec("wordfreq")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("wordfreq")
    with gzip.open(Path(package.origin).parent / "data" / "large_nl.msgpack.gz") as file:
        header, *buckets = msgpack.load(file, raw=False)
    if header != {"format": "cB", "version": 1}:
        raise ValueError(header)
    return {word: _PER_BILLION - at / 100 for at, bucket in enumerate(buckets) for word in bucket}


def listed_zipf(word: str) -> float:
    """The Zipf frequency of ``word`` (small letters) itself; 0.0 when the corpora do not have it."""
    return _listed().get(word, 0.0)


@cache
def _known_to_residents() -> frozenset[str]:
    lines = (Path(__file__).parent / "bekend.nl.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_known(word: str) -> bool:
    """Is ``word`` (small letters), or what it is a form of, on our list of words that residents know?"""
    known = _known_to_residents()
    return word in known or any(base in known for base in base_forms(word))


@lru_cache(maxsize=100_000)
def familiar(word: str) -> float:
    """As :func:`listed_zipf`, but a form is at least nearly as common as the word it is a form of (*vloerkleden*)."""
    itself = listed_zipf(word)
    if itself >= _COMMON or len(word) > _LONGEST:
        return itself
    return max([itself, *(listed_zipf(base) - _PRICE_OF_FORM for base in base_forms(word))])


@lru_cache(maxsize=100_000)
def zipf(word: str) -> float:
    """The Zipf frequency of ``word`` (small letters), for a compound or a form at least what it is made of."""
    itself = familiar(word)
    if itself >= _COMMON or not _LEAST_COMPOUND <= len(word) <= _LONGEST:
        return itself
    parts = parts_of(word)
    if len(parts) < 2:
        return itself
    return max(itself, min(map(familiar, parts)) - _PRICE * (len(parts) - 1))


@lru_cache(maxsize=100_000)
def parts_of(word: str) -> tuple[str, ...]:
    """The parts of a compound (small letters), linking letters left out; the word alone when it cannot be parted.

    Of all ways the one whose rarest part is commonest: *bijstandsuitkering* is *bijstand* + *uitkering*.
    """
    if "-" in word.strip("-"):
        return tuple(part for part in word.split("-") if part)
    return _parted(word, deep=2) or (word,)


def _parted(word: str, *, deep: int) -> tuple[str, ...] | None:
    best: tuple[float, tuple[str, ...]] | None = None
    for at in range(2, len(word) - _LEAST_PART + 1):
        head = word[at:]
        if not _can_be_head(head, word[:at]):
            continue
        before = (word[:at],) if word[:at] in PARTICLES else _modifier(word[:at], deep=deep)
        if before is None:
            continue
        parts = (*before, head)
        worth = min(map(familiar, parts)) - _PRICE * len(parts)
        if best is None or worth > best[0]:
            best = worth, parts
    return best[1] if best else None


def _can_be_head(head: str, before: str) -> bool:
    kinds, common = kinds_of(head), familiar(head)
    if common < _HEAD_FROM:
        return False
    if len(head) == _LEAST_PART:
        return common >= _SHORT_HEAD_FROM and kinds.startswith(NOUN)
    return NOUN in kinds or INFINITIVE in kinds or (before in PARTICLES and kinds[:1] in (FINITE, PARTICIPLE))


def _modifier(text: str, *, deep: int) -> tuple[str, ...] | None:
    best: str | None = None
    for link in _LINKS:
        stem = text.removesuffix(link) if link else text
        if (link and stem == text) or len(stem) < _LEAST_PART:
            continue
        if listed_zipf(stem) >= (_MODIFIER_FROM if len(stem) < _LONG_MODIFIER else _LONG_MODIFIER_FROM) and (
            best is None or listed_zipf(stem) > listed_zipf(best)
        ):
            best = stem
    if best:
        return (best,)
    if deep and len(text) >= _LEAST_COMPOUND:
        return _parted(text, deep=deep - 1) or (_parted(text[:-1], deep=deep - 1) if text.endswith("s") else None)
    return None
