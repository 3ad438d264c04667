"""The forms of Dutch nouns and adjectives: plurals, -e, and the steps of comparison."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

from plugins.readability.grammar.inflection import IRREGULAR
from plugins.readability.grammar.spelling import closed, opened, syllables_of

_STEPS: dict[str, str] = IRREGULAR["trappen"]
_UNCHANGED = frozenset(IRREGULAR["onverbogen"]["woorden"])
_PLURALS: dict[str, str] = IRREGULAR["meervoud"]

_PLURAL_S = ("el", "em", "en", "er", "erd", "aar", "aard", "je", "eau", "tie", "sie", "cie", "nie", "xie", "e")
_VOWEL_ENDS = ("a", "i", "o", "u", "y")
_SUFFIXES = {"heid": "heden", "ing": "ingen", "schap": "schappen", "ee": "eeën", "é": "és"}


class Step(Enum):
    """A form of an adjective."""

    BASE = "groot"
    E = "grote"
    MORE = "groter"
    MORE_E = "grotere"
    MOST = "grootst"
    MOST_E = "grootste"


class Noun(NamedTuple):
    """A noun with its article, "de" or "het"; either number may be missing, then it is empty."""

    article: str
    singular: str
    plural: str


@cache
def noun(written: str) -> Noun:
    """Read "het verzoek", "het bedrag/bedragen", "het draagvlak/" (no plural) or "de /bescheiden" (no singular)."""
    article, _, rest = written.partition(" ")
    singular, slash, plural = rest.partition("/")
    return Noun(article, singular, plural if slash else plural_of(singular))


def plural_of(singular: str) -> str:
    """The regular plural: "eis" → "eisen", "tarief" → "tarieven", "voorwaarde" → "voorwaarden", "pilot" → by list."""
    *before, head = singular.split(" ")
    if known := _PLURALS.get(head):
        return " ".join((*before, known))
    for ending, ends in _SUFFIXES.items():
        if head.endswith(ending) and len(head) > len(ending) + 1:
            return singular[: -len(ending)] + ends
    if head.endswith(("de", "te", "ge", "ijze")) and not head.endswith("age") and syllables_of(head) > 1:
        return f"{singular}n"
    if head.endswith(_PLURAL_S) and not head.endswith(("ier", "eer")) and syllables_of(head) > 1:
        return f"{singular}s"
    if head.endswith("ie"):
        return f"{singular}ën"
    if head.endswith(_VOWEL_ENDS) and not head.endswith(("ij", "ui", "eu", "ou", "ooi", "aai", "oei")):
        return f"{singular}’s"
    return f"{' '.join((*before, opened(head)))}en"


def inflected(adjective: str, step: Step) -> str:
    """This form of ``adjective``; of several words the last one changes ("heel belangrijk" → "heel belangrijke").

    Empty when there is no such form.
    """
    *before, word = adjective.split(" ")
    if step is Step.BASE:
        return adjective
    if step is Step.E:
        return " ".join((*before, with_e(word)))
    if before or word in _UNCHANGED:
        return ""
    more, most = _STEPS[word].split() if word in _STEPS else (_more(word), _most(word))
    return {Step.MORE: more, Step.MORE_E: f"{more}e", Step.MOST: most, Step.MOST_E: f"{most}e"}[step]


def with_e(word: str) -> str:
    """ "groot" → "grote", "gratis" → "gratis", "eigen" → "eigen"."""
    mute_en = word.endswith("en") and not word.endswith(("een", "ien", "oen"))
    stays = word in _UNCHANGED or mute_en or word.endswith(("e", "é", *_VOWEL_ENDS))
    return word if stays else f"{opened(word)}e"


def without_e(word: str) -> str:
    """ "grote" → "groot", "nieuwe" → "nieuw", "snelle" → "snel": the other way round."""
    if not word.endswith("e"):
        return word
    root = word[:-1]
    return closed(root, stressed=not root.endswith(("el", "er", "en", "em")) or syllables_of(root) == 1)


def _more(word: str) -> str:
    return f"{word}der" if word.endswith("r") else f"{opened(word)}er"


def _most(word: str) -> str:
    return f"{word}t" if word.endswith("s") else f"{word}st"
