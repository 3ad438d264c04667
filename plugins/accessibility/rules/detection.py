"""In which language is a text? By its function words, or by its script; a few sentences are enough."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_DATA: dict[str, Any] = tomllib.loads(Path(__file__).with_name("languages.toml").read_text("utf-8"))
_SCRIPTS: dict[str, Any] = _DATA.pop("scripts")
NAMES: dict[str, str] = {code: language["name"] for code, language in _DATA.items()}
"""The languages that are known by their words, with their Dutch names."""

_KNOWN_IN: dict[str, set[str]] = {}
for _code, _language in _DATA.items():
    for _known in _language["words"].split():
        _KNOWN_IN.setdefault(_known, set()).add(_code)
_WORD = re.compile(r"[^\W\d_]+")
_HAS_ADDRESS = re.compile(r"://|@|www\.")
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*")
_SHORT_QUOTE = re.compile(r"[\"“„‘'«](?:[^\W_]+\s?){1,2}[\"”’'»]")


@dataclass(frozen=True, slots=True)
class Script:
    """A script other than the Latin one: ``languages`` are the codes of those written in it."""

    name: str
    letters: re.Pattern[str]
    languages: frozenset[str]
    right_to_left: bool


SCRIPTS = tuple(
    Script(
        script["name"],
        re.compile(f"[{script['ranges']}]"),
        frozenset(script["languages"]),
        bool(script.get("right_to_left")),
    )
    for script in _SCRIPTS.values()
)
_ANY_SCRIPT = re.compile("[" + "".join(script["ranges"] for script in _SCRIPTS.values()) + "]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for ``language`` and against the one that is declared.

    ``words`` counts all words, ``foreign`` those that only the language has, ``distinct`` the different ones among
    them, ``declared`` the words that only the declared language has.
    """

    language: str
    words: int
    foreign: int
    distinct: int
    declared: int

    @property
    def likely(self) -> bool:
        """A sentence or so."""
        return self.words >= 6 and self.distinct >= 3 and self.foreign >= 0.22 * self.words and not self.declared

    @property
    def sure(self) -> bool:
        """A paragraph: enough words to block a page for."""
        return (
            self.words >= 15
            and self.distinct >= 5
            and self.foreign >= 0.2 * self.words
            and self.declared <= 0.03 * self.words
        )

    @property
    def outweighs(self) -> bool:
        """Over a whole page: far more speaks for the other language than for the declared one."""
        return self.words >= 25 and self.distinct >= 6 and self.foreign >= max(0.15 * self.words, 16 * self.declared)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; no addresses, no quotes of one or two words."""
    if _HAS_ADDRESS.search(text):
        text = _ADDRESS.sub(" ", text)
    return _WORD.findall(_SHORT_QUOTE.sub(" ", text).casefold())


def evidence(text: str, declared: str) -> Evidence | None:
    """The language that most speaks for, other than ``declared``; none when that is not known by its words."""
    if declared not in NAMES:
        return None
    words = words_of(text)
    known = [(word, _KNOWN_IN[word]) for word in words if word in _KNOWN_IN]
    foreign: dict[str, list[str]] = {}
    for word, codes in known:
        if declared not in codes:
            for code in codes:
                foreign.setdefault(code, []).append(word)
    if not foreign:
        return None
    code, found = max(foreign.items(), key=lambda item: (len(item[1]), item[0]))
    ours = sum(declared in codes and code not in codes for _, codes in known)
    return Evidence(code, len(words), len(found), len(set(found)), ours)


def script_of(text: str) -> Script | None:
    """The script, other than Latin, in which nearly all of the text is written."""
    if not _ANY_SCRIPT.search(text):
        return None
    letters = [character for character in text if character.isalpha()]
    for script in SCRIPTS:
        inside = sum(bool(script.letters.match(letter)) for letter in letters)
        if inside and inside >= 0.8 * len(letters):
            return script
    return None
