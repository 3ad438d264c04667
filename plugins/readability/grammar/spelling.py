"""Dutch spelling at the seam of a stem and its ending: "mak-en" is "maak", "zett-en" is "zet", "groot" is "grot-e"."""

from __future__ import annotations

import re

_VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_VOWEL_GROUP = re.compile(rf"ij|[{_VOWELS}]+")
_TWO_SIGNS = ("aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou", "ië")
_LONG = re.compile(r"(?P<before>.*?)(?P<vowel>aa|ee|oo|uu)(?P<end>[^\Waeiouwxj])")
_SOFT = {"f": "v", "s": "z"}
_HARD = {"v": "f", "z": "s"}
_UNSTRESSED = ("el", "er", "en", "em", "ig")
_TREMA = {"e": "ë", "i": "ï", "u": "ü"}


def syllables_of(word: str) -> int:
    """How many groups of vowels there are: about as many as syllables."""
    return len(_VOWEL_GROUP.findall(word))


def closed(root: str, *, stressed: bool = True) -> str:
    """What is left when the ending goes: "mak" → "maak", "zett" → "zet", "reiz" → "reis", "creër" → "creëer".

    ``stressed`` is False for roots such as "wandel" and "luister", whose last e is mute.
    """
    if len(root) < 2:
        return root
    last, vowel = root[-1], root[-2]
    if last in _VOWELS or root.endswith("ij"):
        return root
    if last == vowel:
        return root[:-1]
    last = _HARD.get(last, last)
    if vowel not in _VOWELS or root[-3:-1] in _TWO_SIGNS[:-1] or last in "xw":
        return root[:-1] + last
    if vowel == "ë":
        before = root[:-2]
        return before + ("ee" if before.endswith("i") else "ëe") + last
    if vowel in "aou" or (vowel == "e" and stressed):
        return root[:-1] + vowel + last
    return root[:-1] + last


def opened(word: str) -> str:
    """What stands before an ending: "groot" → "grot", "snel" → "snell", "lief" → "liev", "financieel" → "financiël"."""
    if long := _LONG.fullmatch(word):
        before, vowel, end = long["before"], long["vowel"][0], long["end"]
        if vowel == "e" and before.endswith("i"):
            vowel = "ë"
        return before + vowel + _SOFT.get(end, end)
    if word.endswith("ëel"):
        return word[:-2] + "l"
    last = word[-1]
    if word[-3:-1] in _TWO_SIGNS:
        return word[:-1] + _SOFT.get(last, last)
    if last == "f" and word[-2] in "lr":
        return word[:-1] + "v"
    if last in _VOWELS or last in "xwjh" or word[-2:-1] not in tuple(_VOWELS) or word[-3:-2] in tuple(_VOWELS):
        return word
    if syllables_of(word) > 1 and word.endswith(_UNSTRESSED):
        return word
    return word + last


def with_ge(stem: str) -> str:
    """The stem of a participle after ge-: "geïmplementeerd" has dots, "geuit" and "geijkt" have none."""
    if stem[0] in _TREMA and stem[:2] not in ("ij", "ui"):
        return f"ge{_TREMA[stem[0]]}{stem[1:]}"
    return f"ge{stem}"
