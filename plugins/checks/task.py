"""A task of the loket test as plain values: gates need not know the catalogue."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.checks.place import Place, PlacedText


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a task is done.

    ``kind`` is ``start`` (a link or button that leads to the address ``target``), ``telephone`` (a link that calls
    ``target``, as :func:`plain_number` has it) or ``page`` (the page of this site at ``target``). ``name`` is for
    people.
    """

    kind: str
    target: str
    name: str


@dataclass(frozen=True, slots=True)
class Task:
    """What a resident comes to do: ``text`` in their own words, written at ``place``.

    ``start`` is the page where they come in. ``recognises`` are other words by which they know a link to be right,
    ``must_read`` words that must stand on one of the pages on the way. ``clicks``, ``words`` and ``seconds`` are
    limits.
    ``closed`` says that one of its goals is not open on the day of the build: what time alone did, blocks nothing.
    """

    text: str
    place: Place
    goals: tuple[Goal, ...]
    start: str = "/"
    recognises: tuple[str, ...] = ()
    must_read: tuple[PlacedText, ...] = ()
    clicks: int = 3
    words: int = 1000
    seconds: int = 600
    closed: bool = False


def plain_number(number: str) -> str:
    """A telephone number as numbers are compared: its digits, as one dials them within the country."""
    digits = re.sub(r"\D", "", number)
    return f"0{digits[2:]}" if "+31" in number else digits
