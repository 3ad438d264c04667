"""Is this Dutch? By its little words: cheap, and sure enough from a dozen words on."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

NAME = "Nederlands"
_DATA: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "talen.nl.toml").read_text("utf-8"))
_WORDS = {name: frozenset(entry["woorden"].split()) for name, entry in _DATA.items()}
_LETTERS = {name: frozenset(entry["letters"]) for name, entry in _DATA.items() if "letters" in entry}
DUTCH = _WORDS.pop(NAME)
"""Function words of Dutch."""
_ONLY_DUTCH = DUTCH.difference(*_WORDS.values())
_ONLY_DUTCH_IN = 8
UNKNOWN = "een andere taal"
ENOUGH_WORDS = 12
"""Fewer words say too little: names and titles are often foreign."""

# By the first code point of a script: what is written in it. Latin is looked at word by word.
_SCRIPTS = (
    (0x0370, 0x03FF, "Grieks"),
    (0x0400, 0x052F, "Russisch"),
    (0x0590, 0x05FF, "Hebreeuws"),
    (0x0600, 0x077F, "Arabisch"),
    (0x0900, 0x097F, "Hindi"),
    (0x0E00, 0x0E7F, "Thais"),
    (0x1200, 0x139F, "Tigrinya"),
    (0x3040, 0x30FF, "Japans"),
    (0x4E00, 0x9FFF, "Chinees"),
    (0xAC00, 0xD7AF, "Koreaans"),
)
_DUTCH_LOOK = re.compile(r"aa|ee|oo|uu|ij|oe|ui|ieu?|sch|cht|(?:en|ng|tje|lijk|heid|er)$")
_TELLING_LETTERS = (("Arabisch", "پچژگ", "Perzisch"), ("Russisch", "іїєґ", "Oekraïens"))
_DUTCH_IN = 4
"""Of so many words one is a little one, in nearly all Dutch."""
_LEAST_HITS = 3
_LEAST_DIFFERENT = 3
_LEAST_SHARE = 0.08
_LONG_ENOUGH = 25
_FEW_DUTCH = 0.04
"""Running Dutch has a third of such words. Below this share a long text is something else, whatever it is."""


def other_language(words: Sequence[str]) -> str | None:
    """The Dutch name of the language of ``words`` when that is clearly not Dutch; None for Dutch, or too few words."""
    if len(words) < ENOUGH_WORDS:
        return None
    lower = [word.casefold() for word in words]
    if sum(map(_ONLY_DUTCH.__contains__, lower)) * _ONLY_DUTCH_IN >= len(lower):
        return None
    counts = Counter(part for word in lower for part in word.replace("’", "'").split("'"))
    dutch = sum(count for word, count in counts.items() if word in DUTCH)
    if dutch * _DUTCH_IN >= len(words) and dutch * 4 >= 3 * _best_total(counts):
        return None
    return _script("".join(words)) or _by_words(counts, words, dutch)


def is_dutch(words: Sequence[str]) -> bool:
    """Are these enough words, and enough of them little words of Dutch, to say that this is Dutch?"""
    return len(words) >= ENOUGH_WORDS and sum(word.casefold() in DUTCH for word in words) * _DUTCH_IN >= len(words)


def _best_total(counts: Counter[str]) -> int:
    return max(sum(count for word, count in counts.items() if word in known) for known in _WORDS.values())


def _script(letters: str) -> str | None:
    """The language of a text that is mostly not in Latin letters."""
    foreign = [letter for letter in letters if letter > "\u036f" and not "\u1e00" <= letter <= "\u20ff"]
    if len(foreign) * 2 < len(letters):
        return None
    found = Counter(
        next((name for first, last, name in _SCRIPTS if first <= ord(letter) <= last), UNKNOWN) for letter in foreign
    )
    name = "Japans" if found["Japans"] else found.most_common(1)[0][0]
    return next(
        (other for script, signs, other in _TELLING_LETTERS if script == name and set(signs) & set(foreign)), name
    )


def _by_words(counts: Counter[str], words: Sequence[str], dutch: int) -> str | None:
    """The language with the most little words that Dutch has not, when Dutch has few that it has not."""
    best: tuple[int, str] | None = None
    for name, known in _WORDS.items():
        found = [count for word, count in counts.items() if word in known and word not in DUTCH]
        theirs = sum(found) if len(found) >= _LEAST_DIFFERENT else 0
        ours = sum(count for word, count in counts.items() if word in DUTCH and word not in known)
        if theirs >= max(_LEAST_HITS, _LEAST_SHARE * len(words)) and theirs > 2 * ours:
            total = sum(count for word, count in counts.items() if word in known)
            best = max(best or (0, ""), (total, name))
    if best or dutch * _DUTCH_IN >= len(words):
        return best[1] if best else None
    return _by_look([word for word in words if word[0].islower()], dutch)


def _by_look(words: Sequence[str], dutch: int) -> str | None:
    """The language whose own letters a quarter of ``words`` have. Names, which have a capital, were left out.

    Many words without one of Dutch among them, and without its look, are something else, whatever it is.
    """
    found = Counter({name: sum(not known.isdisjoint(word) for word in words) for name, known in _LETTERS.items()})
    ((name, count),) = found.most_common(1)
    if len(words) >= _LEAST_HITS and count * 4 >= len(words):
        return name
    if len(words) < _LONG_ENOUGH or dutch >= _FEW_DUTCH * len(words):
        return None
    return UNKNOWN if sum(bool(_DUTCH_LOOK.search(word)) for word in words) * 4 < len(words) else None
