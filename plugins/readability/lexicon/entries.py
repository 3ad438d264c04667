"""The entries of ``woorden.nl.toml``: hard words by kind, what to write instead, and where they are innocent."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "woorden.nl.toml"
_MILD = Path(__file__).parent / "mild.nl.toml"
_LOOSE = "~"
CONDITIONS = ("niet_na", "niet_voor", "alleen_na", "alleen_voor", "niet_met", "alleen_met", "niet_de_vorm")
"""The keys of an exception, in the order of the fields of :class:`Conditions`."""


class EntryKind(Enum):
    """What an entry is: it decides which forms are looked for, and how the suggestion is bent to fit."""

    VERB = "werkwoorden"
    NOUN = "zelfstandige_naamwoorden"
    ADJECTIVE = "bijvoeglijke_naamwoorden"
    FIXED = "vast"


@dataclass(frozen=True, slots=True)
class Conditions:
    """Words, or classes of words ("@getal"), that must or must not stand right before or after the entry.

    ``not_with`` and ``only_with`` are words anywhere in its clause; ``not_forms`` are forms that are left alone.
    """

    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    only_after: frozenset[str] = frozenset()
    only_before: frozenset[str] = frozenset()
    not_with: frozenset[str] = frozenset()
    only_with: frozenset[str] = frozenset()
    not_forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A hard word or phrase.

    ``written`` is how the list has it ("in|dienen", "het verzoek"), ``phrase`` how an editor would. ``instead`` can be
    put in its place, bent to fit; ``loose`` only says what to think of. ``adverb`` is instead of an adjective that
    stands by a verb or another adjective; ``participle``, adjectives all, instead of the participle of a verb. A
    ``mild`` one most residents know.
    """

    kind: EntryKind
    written: str
    phrase: str
    instead: tuple[str, ...]
    loose: tuple[str, ...] = ()
    adverb: tuple[str, ...] = ()
    participle: tuple[str, ...] = ()
    conditions: Conditions | None = None
    mild: bool = False


@cache
def entries() -> tuple[Entry, ...]:
    """All entries, read when they are first asked for."""
    data: dict[str, Any] = tomllib.loads(_FILE.read_text("utf-8"))
    conditions = {written: _conditions(spared) for written, spared in data["uitzonderingen"].items()}
    mild: Mapping[str, Sequence[str]] = tomllib.loads(_MILD.read_text("utf-8"))
    adverbs: Mapping[str, Sequence[str]] = data["als_bijwoord"]
    participles: Mapping[str, Sequence[str]] = data["als_deelwoord"]
    known = {kind: frozenset(mild[kind.value]) for kind in EntryKind}
    return tuple(
        Entry(
            kind,
            written,
            _phrase(kind, written),
            tuple(word for word in instead if word[0] != _LOOSE),
            tuple(word[1:] for word in instead if word[0] == _LOOSE),
            tuple(adverbs.get(written, ())),
            tuple(participles.get(written, ())),
            conditions.get(written),
            written in known[kind],
        )
        for kind in EntryKind
        for written, instead in data[kind.value].items()
    )


def _conditions(spared: Mapping[str, Iterable[str]]) -> Conditions:
    return Conditions(*(frozenset(spared.get(key, ())) for key in CONDITIONS))


def _phrase(kind: EntryKind, written: str) -> str:
    if kind is EntryKind.NOUN:
        _, _, word = written.partition(" ")
        singular, _, plural = word.partition("/")
        return singular or plural
    return written.replace("|", "").replace(" + ", " ")
