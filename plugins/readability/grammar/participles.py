"""Past participles: which verb a form is the participle of, from a list, and by its shape when it is not listed.

Precise rather than complete. Forms with -e ("aangevraagde") are adjectives, and none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from plugins.readability.grammar.verbs import NO_PARTICIPLES, PARTICLES
from plugins.readability.lexicon.kinds import ADJECTIVE, PARTICIPLE, is_listed, kinds_of


class Participle(NamedTuple):
    """``form`` is the participle of ``particle`` + ``base`` ("aan" + "vragen"); of an unknown verb both are empty."""

    form: str
    particle: str
    base: str

    @property
    def infinitive(self) -> str:
        """The whole verb ("aanvragen"); empty when it is not known."""
        return self.particle + self.base


# With be-, ver-, ont- a -t after other letters is the present tense ("verandert"), after these it may be a participle.
_PREFIX = r"(?:be|ver|ont|her|er)"
_WEAK = re.compile(rf"ge[^\W\d_]{{3,}}[dt]|{_PREFIX}[^\W\d_]{{2,}}(?:d|[kfspx]t|cht)")
_STRONG = re.compile(
    rf"(?:ge|{_PREFIX}|over|onder|door|om|mis)(?:"
    "bakken|blazen|bleken|boden|bogen|bonden|bracht|broken|daan|dragen|dreven|drongen|dronken|dwongen|eten|geten|"
    "geven|gleden|goten|graven|grepen|hangen|hesen|heven|holpen|houden|keken|klommen|kozen|laden|laten|legen|leden|"
    "lezen|lopen|meten|nomen|noten|raden|roepen|scheiden|schonken|schoten|schoven|schreden|schreven|sleten|sloten|"
    "smeten|sneden|spoten|sproken|stoken|stolen|stoten|traden|treden|trokken|vallen|vangen|vochten|volen|vonden|"
    "vouwen|wassen|wezen|wogen|wonden|wonnen|worpen|worven|wreven|zien|zonden|zongen|zouten)"
)
_NO_ENDINGS = ("heden", "heid")


def _read(path: Path) -> dict[str, Participle]:
    found: dict[str, Participle] = {}
    for line in path.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            verb, *forms = line.split()
            particle, _, base = verb.rpartition("|")
            for form in forms:
                if form not in found or found[form].base.startswith("ge"):  # "geleid" is of "leiden", not "geleiden"
                    found[form] = Participle(form, particle, base)
    return found


_LISTED = _read(Path(__file__).parent / "deelwoorden.txt")
_BY_FIRST_LETTERS: dict[str, tuple[str, ...]] = {
    letters: tuple(sorted((each for each in PARTICLES if each[:2] == letters), key=len, reverse=True))
    for letters in {each[:2] for each in PARTICLES}
}


def listed_participles() -> Iterator[Participle]:
    """All participles of the list."""
    return iter(_LISTED.values())


@lru_cache(maxsize=50_000)
def participle(word: str) -> Participle | None:
    """What ``word`` (small letters) is the participle of; None when it is none, or mostly something else."""
    if word in NO_PARTICIPLES or len(word) < 5 or word[-1] not in "dtn":
        return None
    if known := _LISTED.get(word):
        return known
    if is_listed(word) and PARTICIPLE not in kinds_of(word):
        return None
    for particle in _BY_FIRST_LETTERS.get(word[:2], ()):
        if word.startswith(particle) and (rest := _simple(word[len(particle) :])):
            return Participle(word, particle, rest.base) if not rest.particle else None
    return _simple(word)


def _simple(word: str) -> Participle | None:
    if known := _LISTED.get(word):
        return known
    if word in NO_PARTICIPLES or word.endswith(_NO_ENDINGS):
        return None
    if (kinds := kinds_of(word)) and PARTICIPLE not in kinds:
        return None
    return Participle(word, "", "") if _WEAK.fullmatch(word) or _STRONG.fullmatch(word) else None


def is_participle(word: str) -> bool:
    """Can ``word`` be a Dutch past participle?"""
    return participle(word.casefold()) is not None


@lru_cache(maxsize=20_000)
def is_inflected_participle(word: str) -> bool:
    """Is ``word`` (small letters) a participle before its noun: "ingediende", "genomen", "geplaatste"?"""
    kinds = kinds_of(word)
    if kinds and ADJECTIVE not in kinds and PARTICIPLE not in kinds:
        return False
    if word.endswith(("de", "te")):
        return participle(word[:-1]) is not None or (word[:-2].endswith("t") and participle(word[:-2]) is not None)
    return word.endswith("en") and participle(word) is not None


_VERBS = frozenset(each.infinitive for each in _LISTED.values())


def is_verb(infinitive: str) -> bool:
    """Is this (small letters) the infinitive of a verb in the list?"""
    return infinitive in _VERBS
