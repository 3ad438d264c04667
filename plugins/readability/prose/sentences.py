"""Dutch sentences, with offsets.

A full stop ends a sentence only when what stands before and after it says so: abbreviations, initials, times, amounts,
references to laws and addresses do not. A colon or semicolon never does: what follows it is still the same breath.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple


class Sentence(NamedTuple):
    """``text`` as it stands from ``start`` up to ``end``; white space between sentences belongs to none."""

    text: str
    start: int
    end: int


_DATA = tomllib.loads((Path(__file__).parent / "afkortingen.nl.toml").read_text("utf-8"))
IN_FULL: dict[str, str] = _DATA["voluit"]
"""Abbreviations with a dot that running text should not have, with the words in full."""
IN_FULL_DOTLESS: dict[str, str] = _DATA["voluit_zonder_punt"]
KNOWN_LETTER_WORDS = frozenset(_DATA["bekend"]["letterwoorden"])
_MAY_END = frozenset(_DATA["einde"]["afkortingen"])
_GOES_ON = (frozenset(IN_FULL) | frozenset(_DATA["mag"]["afkortingen"])) - _MAY_END

# The second half finds a full stop without a space after it ("… klaar.Daarna …").
_STOP = re.compile(
    r"(?<![.!?…])(?P<mark>[.!?…]++)(?P<close>[)\]\"'”’»]*+)(?=\s|\Z)"
    r"|(?<=[a-zà-ÿ]{3})(?P<glued>[.!?])(?=[A-ZÀ-Ý][a-zà-ÿ]{0,30}+[\s,])"
)
_NEXT = re.compile(r"\s*+[(\[\"“‘„«¿¡–—-]*+(?P<short>['’][stn]\s+)?(?P<word>[^\s]{0,30})")
_OPENERS = "([{\"'“‘„«"
_INITIALS = re.compile(r"(?:(?:[A-Z]|IJ|Th|Ch|Ph|Chr|Joh)\.)*(?:[A-Z]|IJ)")
_DOTTED = re.compile(r"[^\W\d_]{1,4}(?:\.[^\W\d_]{1,4})+")
_NUMBER = re.compile(r"[€$]?\d[\d.,:/-]*")
_TOKEN_REACH = 60
_ORDINAL_DIGITS = 3

# A capital after an initial is mostly a surname, but never one of these.
_STARTERS = frozenset(
    "U Uw Het Dit Dat Deze Dan Daarna Daarom Als Wij We Hij Zij Ze Er Bij Voor Met Om Een Ook Maar Want Daar Hier "
    "Heeft Hebt Wilt Kunt Bent Is Ga Neem Bel Vul Kijk Lees Zo Elke Alle Iedereen Wie Wat Waar Wanneer Hoe Na".split()
)
# Before a single letter these make it a label ("optie A."), not an initial.
_LABELS = frozenset(
    "optie type bijlage klasse categorie groep rijbewijs vitamine plan punt deel zone gebied model variant label "
    "hepatitis ingang zaal blok niveau lijst formulier vak keuze antwoord".split()
)


def sentences(text: str) -> list[Sentence]:
    """Split ``text``, one paragraph or other unit of prose. Its end is always the end of a sentence."""
    found: list[Sentence] = []
    begin = 0
    for stop in _STOP.finditer(text):
        if stop.end() > begin and _ends_here(text, begin, stop):
            _add(found, text, begin, stop.end())
            begin = stop.end()
    _add(found, text, begin, len(text))
    return found


def _add(found: list[Sentence], text: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    trimmed = piece.strip()
    if trimmed:
        start = begin + len(piece) - len(piece.lstrip())
        found.append(Sentence(trimmed, start, start + len(trimmed)))


def _ends_here(text: str, begin: int, stop: re.Match[str]) -> bool:
    following = _NEXT.match(text, stop.end())
    word = following["word"] if following else ""
    if not word:
        return True
    goes_on = word[0].islower() and not (following and following["short"])
    pieces = text[max(begin, stop.start() - _TOKEN_REACH) : stop.start()].rsplit(maxsplit=1)
    token = pieces[-1].lstrip(_OPENERS) if pieces else ""
    if stop["glued"]:
        return not any(mark in token for mark in "@/.") and not token.startswith("www")
    mark, close = stop["mark"], stop["close"]
    if mark != ".":
        return not (goes_on and (close or mark[-1] in ".…"))
    return _full_stop(text, begin, stop.start(), token, word, goes_on=goes_on, closed=bool(close))


def _full_stop(text: str, begin: int, at: int, token: str, word: str, *, goes_on: bool, closed: bool) -> bool:
    """Does the full stop at ``at``, after ``token`` and before ``word``, end the sentence that began at ``begin``?"""
    shout = len(token) > 1 and token.isupper() and "." not in token
    key = token.casefold() + "."
    if not shout and key in _GOES_ON:
        return False
    if not shout and key in _MAY_END:
        return word[0].isupper()
    first = text[begin:at].lstrip().lstrip(_OPENERS) == token
    if _INITIALS.fullmatch(token):
        return not first and not goes_on and (word.rstrip(",") in _STARTERS or _is_label(text, begin, at, token))
    if _DOTTED.fullmatch(token):
        return word.rstrip(",") in _STARTERS
    if _NUMBER.fullmatch(token):
        if first and len(token) <= _ORDINAL_DIGITS:
            return False
        return not goes_on and (not word[0].isdigit() or len(token) > _ORDINAL_DIGITS)
    if first and len(token) == 1:
        return False
    if goes_on:
        return not closed and len(token) > 3 and token.isalpha()
    return True


def _is_label(text: str, begin: int, at: int, token: str) -> bool:
    before = text[max(begin, at - _TOKEN_REACH) : at - len(token)].split()
    return bool(before) and before[-1].casefold() in _LABELS
