"""Hard words put into texts at known spots: what a finding's line and column are held against."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

SIGN = "\u0002"
"""In a text that is being made this stands before each marked word; it is taken out when the spots are known."""
WORDS = (
    "thans tevens derhalve desgewenst geenszins eveneens dientengevolge mitsdien nochtans terstond evenwel "
    "desalniettemin"
).split()
"""Adverbs that the readability gate finds wherever they stand."""

_BETWEEN = re.compile(r"(?<=[a-zé,]) (?=[a-zé]{2})")
_CLOSED_TO_MARKS = re.compile(r"\[\[[^\]]*\]\]|\]\([^)]*\)|`[^`]*`|\{:[^}]*\}")
_VALUE = re.compile(r"^(?P<key>(?P<indent>\s*)(?:- )?(?:[a-z_]+: )?)[\"']?(?P<prose>[A-Z][^\"'\\]*[.?!])[\"']?$")
_FEWEST_WORDS = 6


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A hard word that stands at ``line`` and ``column`` of ``path``. ``once``: it is shown once on its own page."""

    path: str
    line: int
    column: int
    word: str
    once: bool = True


def marked(sentence: str, word: str, chance: random.Random) -> str:
    """``sentence`` with ``word``, behind :data:`SIGN`, between two of its words; unchanged when there is no room."""
    closed = [found.span() for found in _CLOSED_TO_MARKS.finditer(sentence)]
    spots = [
        found.end()
        for found in _BETWEEN.finditer(sentence)
        if not any(start < found.end() < end for start, end in closed)
    ]
    if not spots:
        return sentence
    at = chance.choice(spots)
    return f"{sentence[:at]}{SIGN}{word} {sentence[at:]}"


def _styled(prose: str, indent: int, chance: random.Random) -> str:
    """A value of YAML in one of the ways that it can be written: quoted, or over several lines."""
    style = chance.choice(["'", '"', ">-", ">-", "wrapped"])
    if style in "'\"":
        return f"{style}{prose}{style}"
    wrapped = re.sub(r" (?=[a-z])", lambda _: chance.choice([" "] * 6 + ["\n" + " " * indent]), prose)
    return f"{style}\n{' ' * indent}{wrapped}" if style == ">-" else f'"{wrapped}"'


def found_in(text: str, path: str, *, body_from: int = 1) -> tuple[str, list[Mark]]:
    """``text`` without its signs, and where the marked words stand. Lines from ``body_from`` on are a page's body."""
    marks: list[Mark] = []
    lines = []
    for number, line in enumerate(text.split("\n"), start=1):
        plain, *pieces = line.split(SIGN)
        for piece in pieces:
            word = re.match(r"\w+", piece)
            marks.append(Mark(path, number, len(plain) + 1, word[0] if word else "", number >= body_from))
            plain += piece
        lines.append(plain)
    return "\n".join(lines), marks


def marked_file(text: str, path: str, chance: random.Random) -> tuple[str, list[Mark]]:
    """A file of the site with a mark in each line of prose: of its body, and of the values in its data."""
    lines = text.split("\n")
    body_from = lines.index("---", 1) + 1 if path.endswith(".md") else len(lines)
    for number, line in enumerate(lines):
        word = chance.choice(WORDS)
        if number >= body_from:
            if not line.startswith(("|-", ">")):
                lines[number] = marked(line, word, chance)
        elif (value := _VALUE.match(line)) and len(value["prose"].split()) >= _FEWEST_WORDS:
            prose = marked(value["prose"], word, chance)
            lines[number] = value["key"] + _styled(prose, len(value["indent"]) + 4, chance)
    front = "\n".join(lines[:body_from])
    return found_in("\n".join(lines), path, body_from=front.count("\n") + 2)
