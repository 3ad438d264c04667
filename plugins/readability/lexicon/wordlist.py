"""Hard words and phrases with something simpler: reads ``woorden.nl.toml`` and finds them in a sentence.

A capital inside a sentence makes a name, so it is left alone; so is a word in brackets of its own ("kosten (leges)"),
because there it is being explained.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from plugins.readability.prose.words import Word, WordKind

_GAP = "…"
_GAP_WORDS = 6
_GAP_STOPS = frozenset("om door zonder na naar bij".split())


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase, in parts, and what to write instead; innocent right after or before some words."""

    parts: tuple[str, ...]
    instead: tuple[str, ...]
    not_after: frozenset[str]
    not_before: frozenset[str]

    @property
    def phrase(self) -> str:
        """As an editor would write it."""
        return " ".join(self.parts)


class Hit(NamedTuple):
    """``entry`` stands from the ``first`` up to and including the ``last`` of a sentence's words."""

    entry: Entry
    first: int
    last: int


def _read(path: Path) -> dict[str, tuple[Entry, ...]]:
    data = tomllib.loads(path.read_text("utf-8"))
    exceptions: Mapping[str, Mapping[str, Sequence[str]]] = data["uitzonderingen"]
    by_first: dict[str, list[Entry]] = {}
    for phrase, instead in data["woorden"].items():
        parts = tuple(phrase.split())
        spared = exceptions.get(phrase, {})
        entry = Entry(
            parts, tuple(instead), frozenset(spared.get("niet_na", ())), frozenset(spared.get("niet_voor", ()))
        )
        by_first.setdefault(parts[0], []).append(entry)
    return {
        first: tuple(sorted(entries, key=lambda entry: (-len(entry.parts), entry.parts)))
        for first, entries in by_first.items()
    }


ENTRIES = _read(Path(__file__).parent / "woorden.nl.toml")
"""All entries by the first word of their phrase, the longest phrase first."""


def plain(word: str) -> str:
    """``word`` as the list has it: small letters, composed accents, no soft hyphens."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", word).replace("\u00ad", "")
    return word.casefold()


def hits(text: str, offset: int, words: Sequence[Word]) -> Iterator[Hit]:
    """The listed phrases in one sentence, in order, never overlapping.

    ``text`` is the sentence, ``offset`` where it starts in the text that the places of ``words`` count in.
    """
    shouting = text.isupper()
    forms = [plain(word.text) if word.kind is WordKind.PLAIN else "" for word in words]
    at = 0
    while at < len(forms):
        for entry in ENTRIES.get(forms[at], ()):
            last = _last(entry, forms, words, at)
            if last is not None and not _spared(entry, text, offset, words, forms, at, last, shouting=shouting):
                yield Hit(entry, at, last)
                at = last
                break
        at += 1


def _last(entry: Entry, forms: Sequence[str], words: Sequence[Word], at: int) -> int | None:
    """The index of the last word of ``entry`` when it begins at ``at``; None when it does not stand there."""
    here = at
    for number, part in enumerate(entry.parts[1:], start=1):
        if part == _GAP:
            continue
        if entry.parts[number - 1] == _GAP:
            found = _after_gap(part, forms, words, here)
            if found is None:
                return None
            here = found
        elif here + 1 < len(forms) and forms[here + 1] == part and _adjacent(words, here):
            here += 1
        else:
            return None
    return here


def _after_gap(part: str, forms: Sequence[str], words: Sequence[Word], here: int) -> int | None:
    """Where "te" stands before a verb, some words after ``here`` in the same clause ("dient dit in te leveren")."""
    for place in range(here + 1, min(here + _GAP_WORDS + 2, len(forms) - 1)):
        if forms[place] in _GAP_STOPS or not _adjacent(words, place - 1):
            return None
        if forms[place] == part and place > here + 1:
            verb = words[place + 1].text
            return place if verb[0].islower() and verb.endswith("n") else None
    return None


def _adjacent(words: Sequence[Word], at: int) -> bool:
    return words[at + 1].start - words[at].end <= 1


def _spared(
    entry: Entry,
    text: str,
    offset: int,
    words: Sequence[Word],
    forms: Sequence[str],
    first: int,
    last: int,
    *,
    shouting: bool,
) -> bool:
    if first and forms[first - 1] in entry.not_after:
        return True
    if last + 1 < len(forms) and forms[last + 1] in entry.not_before:
        return True
    if not shouting:
        for at in range(first, last + 1):
            word = words[at].text
            if not word.islower() and (at or word[1:] != word[1:].lower()):
                return True
    before, after = words[first].start - offset - 1, words[last].end - offset
    return before >= 0 and text[before] == "(" and text[after : after + 1] == ")"
