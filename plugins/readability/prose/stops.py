"""Does a sentence end at this full stop, question mark, exclamation mark or ellipsis?"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

_DATA = tomllib.loads((Path(__file__).parent / "afkortingen.nl.toml").read_text("utf-8"))
IN_FULL: dict[str, str] = _DATA["voluit"]
"""Abbreviations with a dot that running text should not have, with the words in full."""
IN_FULL_DOTLESS: dict[str, str] = _DATA["voluit_zonder_punt"]
KNOWN_LETTER_WORDS = frozenset(_DATA["bekend"]["letterwoorden"])
_MAY_END = frozenset(_DATA["einde"]["afkortingen"])
_MAY_END_BEFORE_A_STARTER = frozenset(_DATA["einde"]["soms"])
_GOES_ON = (frozenset(IN_FULL) | frozenset(_DATA["mag"]["afkortingen"])) - _MAY_END - _MAY_END_BEFORE_A_STARTER
_GOES_ON_WITH_CAPITAL = frozenset(_DATA["mag"]["met_hoofdletter"])

# One mark, or a row of them, with a space behind it; or one without, as in "… klaar.Daarna …": ``close`` is None then.
# It begins with a plain set of characters, which the search can leap to.
STOP = re.compile(
    r"(?P<mark>[.!?…](?<![.!?…]{2})[.!?…]*+)"
    r"(?:(?P<close>[)\]\"'”’»]*+)(?=\s|\Z)"
    r"|(?:(?<=[a-zà-ÿ]{3}\.)|(?<=[)\d]\.)|(?<=\.nl\.)|(?<=[a-zà-ÿ][!?]))(?=[A-ZÀ-Ý][a-zà-ÿ]{0,30}+[\s,]))"
)
"""Where a sentence may end. Whether it does, :func:`ends_here` says."""

_NEXT = re.compile(r"\s*+[(\[\"“‘„«¿¡–—-]*+(?P<short>['’][stn]\s+)?(?P<word>[^\s]{0,30})")
_NEXT_ITEM = re.compile(r"[a-j][.)]")
_OPENERS = "([{\"'“‘„«"
_INITIALS = re.compile(r"(?:(?:[A-Z]|IJ|Th|Ch|Ph|Chr|Joh)\.)*(?:[A-Z]|IJ)")
_DOTTED = re.compile(r"[^\W\d_]{1,4}(?:\.[^\W\d_]{1,4})+")
_DOMAINS = (".nl", ".com", ".org", ".eu", ".net", ".be", ".frl", ".amsterdam")
_FILES = frozenset("pdf doc docx xls xlsx csv zip jpg jpeg png html nl com org eu net".split())
_NUMBER = re.compile(r"[€$]?\d[\d.,:/-]*")
_ORDINAL = re.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z]|[a-z]")
_STREETS = ("str", "ln", "pl")
_TOKEN_REACH = 60
_BRACKET_REACH = 400

# A capital after an initial is mostly a surname, but never one of these.
_STARTERS = frozenset(
    "U Uw Het Dit Dat Deze Die Dan Daarna Daarom Daar Daarin Daarmee Daarbij Daarvoor Hierna Hierbij Hiermee Hiervoor "
    "Als Wij We Hij Zij Ze Er Bij Voor Met Om Een Ook Maar Want Hier Heeft Hebt Hebben Wilt Kunt Kan Moet Mag Bent Is "
    "Zijn Wordt Krijgt Staat Ga Neem Bel Vul Kijk Lees Geef Stuur Mail Klik Log Kies Zet Betaal Noem Vraag Wacht Kom "
    "Zo Elke Alle Iedereen Wie Wat Waar Wanneer Hoe Welke Na Onze Omdat Zodra Sinds Eerst Verder Soms Vaak Meestal "
    "Toen Nu Vanaf Tot Tijdens Anders Misschien Vervolgens Niet Geen Niemand In Op Toch Alleen Hierdoor Daardoor Zowel "
    "Naast Sommige Veel Voordat Nadat Terwijl".split()
)
# Before a single letter these make it a label ("optie A."), not an initial.
_LABELS = frozenset(
    "optie type bijlage klasse categorie groep rijbewijs vitamine plan punt deel zone gebied model variant label "
    "hepatitis ingang zaal blok niveau lijst formulier vak keuze antwoord lift stap hoofdstuk onderdeel fase "
    "route".split()
)
# At the beginning of a line these and their number are a label of what follows ("Stap 1. Vul … in.").
_NUMBERED = _LABELS | frozenset(
    "stap vraag artikel art. hoofdstuk paragraaf par. § afdeling titel regel tip fase".split()
)


def ends_here(text: str, begin: int, end: int, stop: re.Match[str]) -> bool:
    """Does ``stop``, found in ``text``, end the sentence that began at ``begin``? The paragraph goes up to ``end``."""
    after = _NEXT.match(text, stop.end(), end)
    word = after["word"] if after else ""
    if not word:
        return True
    goes_on = word[0].islower() and not (after and after["short"]) and not _NEXT_ITEM.fullmatch(word)
    pieces = text[max(begin, stop.start() - _TOKEN_REACH) : stop.start()].rsplit(maxsplit=1)
    token = pieces[-1].lstrip(_OPENERS) if pieces else ""
    mark, close = stop["mark"], stop["close"]
    if close is None:
        return _glued(text, begin, stop.start(), token, word)
    if mark == ".":
        return _full_stop(text, begin, stop.start(), token, word, goes_on=goes_on, closed=bool(close))
    if goes_on:
        return not (close or mark[-1] in ".…")
    return not (close and close[0] in ")]" and mark[-1] in "!?" and _is_aside(text, begin, stop.start()))


def _glued(text: str, begin: int, at: int, token: str, word: str) -> bool:
    """An end without a space after it, unless it stands in an address, a file name, an ordinal or an abbreviation."""
    if any(sign in token for sign in "@/") or token.startswith("www") or word.casefold().rstrip(",") in _FILES:
        return False
    if "." in token:
        return token.endswith(".nl")
    return token.casefold() + "." not in _GOES_ON and not _is_first(text, begin, at, token)


def _full_stop(text: str, begin: int, at: int, token: str, word: str, *, goes_on: bool, closed: bool) -> bool:
    """Does the full stop at ``at``, after ``token`` and before ``word``, end the sentence that began at ``begin``?"""
    shout = len(token) > 1 and token.isupper() and "." not in token
    key = token.casefold() + "."
    if not shout and (key in _GOES_ON or token + "." in _GOES_ON_WITH_CAPITAL):
        return False
    if not shout and key in _MAY_END:
        return word[0].isupper()
    if key in _MAY_END_BEFORE_A_STARTER:
        return word in _STARTERS
    if _ORDINAL.fullmatch(token) and _is_ordinal(text, begin, at, token):
        return False
    if _INITIALS.fullmatch(token):
        return not goes_on and (word.rstrip(",") in _STARTERS or _label_before(text, begin, at, token) is not None)
    if _DOTTED.fullmatch(token) and not key.rstrip(".").endswith(_DOMAINS):
        return word.rstrip(",") in _STARTERS
    if _NUMBER.fullmatch(token):
        return not goes_on
    if word[0].isdigit() and token.casefold().endswith(_STREETS) and len(token) > len("str"):
        return False
    if goes_on:
        return not closed and len(token) > 3 and token.isalpha() and token[0].islower()
    return True


def _is_first(text: str, begin: int, at: int, token: str) -> bool:
    """Is ``token``, which ends at ``at``, the first word of its sentence?"""
    return at - len(token) - begin < _TOKEN_REACH and not text[begin : at - len(token)].strip().strip(_OPENERS)


def _is_ordinal(text: str, begin: int, at: int, token: str) -> bool:
    """Is ``token`` the number of what follows: the first of its line, after "Stap" or the like, or after a colon?"""
    if _is_first(text, begin, at, token):
        return True
    before = text[max(begin, at - _TOKEN_REACH) : at - len(token)].rstrip().lstrip(_OPENERS)
    if before.endswith((":", ";")):
        return True
    return at - begin < _TOKEN_REACH and before.strip().casefold() in _NUMBERED


def _label_before(text: str, begin: int, at: int, token: str) -> str | None:
    """The word that makes a letter a label: "optie" in "optie A", "bijlage" in "bijlage A en B"."""
    for before in reversed(text[max(begin, at - _TOKEN_REACH) : at - len(token)].split()):
        if before.casefold() in _LABELS:
            return before
        if len(before.rstrip(",")) > 1 and before not in ("en", "of"):
            return None
    return None


def _is_aside(text: str, begin: int, at: int) -> bool:
    """Did the bracket that closes after ``at`` open in the midst of the sentence?"""
    opened = max(
        text.rfind("(", max(begin, at - _BRACKET_REACH), at), text.rfind("[", max(begin, at - _BRACKET_REACH), at)
    )
    return opened > begin and bool(text[begin:opened].strip())
