"""Hosts that look like one that is known: a slip of the pen, or a site that pretends."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

MOST = 3
"""Suggestions at most."""
_SHORT = 10
"""Hosts up to this length differ by one letter at most: ``rvo.nl`` is no slip for ``rdw.nl``."""

# Letters of other alphabets, and digits, that the eye takes for Latin letters (Unicode TR39, the common ones).
_TWINS = str.maketrans(
    {
        "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "l", "ј": "j", "ѕ": "s", "ԁ": "d",  # noqa: RUF001
        "к": "k", "м": "m", "н": "h", "т": "t", "в": "b", "ո": "n", "ɡ": "g", "ı": "l", "α": "a", "ο": "o", "ν": "v",  # noqa: RUF001
        "ρ": "p", "κ": "k", "ι": "l", "0": "o", "1": "l", "5": "s", "i": "l",  # noqa: RUF001
    }
)  # fmt: skip


def similar(host: str, known: Iterable[str]) -> tuple[str, ...]:
    """The hosts of ``known`` that ``host`` could be taken for, the nearest first."""
    others = {name for name in known if name and name != host}
    near = [(distance, name) for name in others if (distance := _distance_between(host, name)) is not None]
    return tuple(name for _, name in sorted(near)[:MOST])


def _distance_between(host: str, name: str) -> int | None:
    """How far apart the two are, or None when nobody would take one for the other."""
    short, known = _bare(host), _bare(name)
    if skeleton(short) == skeleton(known):
        return 0
    limit = 1 if min(len(short), len(known)) < _SHORT else 2
    if abs(len(short) - len(known)) <= limit:
        distance = edits(short, known)
        if distance <= limit:
            return distance
    return limit + 1 if f"-{known}-".replace(".", "-") in f"-{short}-".replace(".", "-") else None


def _bare(host: str) -> str:
    return host.partition(":")[0].removeprefix("www.")


def skeleton(host: str) -> str:
    """What the eye makes of a host: accents gone, foreign twins made Latin, ``rn`` read as ``m``."""
    labels = []
    for label in host.split("."):
        if label.startswith("xn--"):
            try:
                labels.append(label[4:].encode("ascii").decode("punycode"))
                continue
            except UnicodeError:
                pass
        labels.append(label)
    plain = unicodedata.normalize("NFKD", ".".join(labels).lower())
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark)).translate(_TWINS)
    return plain.replace("rn", "m").replace("vv", "w")


def edits(one: str, other: str) -> int:
    """Letters to add, drop, change or swap to make ``other`` of ``one`` (optimal string alignment)."""
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, target in enumerate(other, 1):
            cost = min(previous[column] + 1, current[-1] + 1, previous[column - 1] + (letter != target))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == target:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        before, previous = previous, current
    return previous[-1]
