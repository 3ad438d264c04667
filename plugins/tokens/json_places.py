"""JSON of which every value knows where it stands. The values themselves are read by the standard library."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass

from plugins.checks import Place
from plugins.tokens.written import Fault

MOST_DEPTH = 24
_SPACE = re.compile(r"[ \t\n\r]*")


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place. ``value`` holds nodes in objects and lists."""

    value: dict[str, Node] | list[Node] | str | int | float | bool | None
    place: Place

    def get(self, key: str) -> Node | None:
        """The value of a key; None when there is none, or when this is no object."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    @property
    def text(self) -> str:
        """The value if it is text, else nothing."""
        return self.value if isinstance(self.value, str) else ""

    @property
    def items(self) -> list[tuple[str, Node]]:
        """The keys and values of an object; nothing for what is none."""
        return list(self.value.items()) if isinstance(self.value, dict) else []


class NotJson(Exception):
    """What is read is not JSON. Holds what is wrong, and where."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.kind)
        self.fault = fault


def read_json(text: str, path: str) -> tuple[Node, list[Fault]]:
    """The value in ``text``, and the keys that stand in it twice. Raises :class:`NotJson`."""
    reader = _Reader(text, path)
    node, end = reader.value(0, 0)
    if reader.skip(end) < len(text):
        raise reader.broken(reader.skip(end), "na het einde staat nog iets")
    return node, reader.twice


class _Reader:
    def __init__(self, text: str, path: str) -> None:
        self.text, self.path = text, path
        self.twice: list[Fault] = []
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._scalars = json.JSONDecoder(parse_constant=_refuse)

    def place(self, at: int) -> Place:
        line = bisect_right(self._starts, at)
        return Place(self.path, line, at - self._starts[line - 1] + 1)

    def broken(self, at: int, why: str) -> NotJson:
        return NotJson(Fault("unreadable", self.place(at), values={"why": why}))

    def skip(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def value(self, at: int, depth: int) -> tuple[Node, int]:
        at = self.skip(at)
        sign = self.text[at : at + 1]
        if depth > MOST_DEPTH:
            raise self.broken(at, "de haakjes zitten te diep in elkaar")
        if sign == "{":
            return self._object(at, depth)
        if sign == "[":
            return self._list(at, depth)
        try:
            value, end = self._scalars.raw_decode(self.text, at)
        except ValueError as problem:
            place = getattr(problem, "pos", at)
            raise self.broken(min(place, len(self.text)), "hier staat geen geldige waarde") from None
        return Node(value, self.place(at)), end

    def _object(self, at: int, depth: int) -> tuple[Node, int]:
        start, found = at, dict[str, Node]()
        at = self.skip(at + 1)
        while self.text[at : at + 1] != "}":
            if self.text[at : at + 1] != '"':
                raise self.broken(at, "hier hoort een naam tussen dubbele aanhalingstekens, of een }")
            key, end = self.value(at, depth)
            end = self.skip(end)
            if self.text[end : end + 1] != ":":
                raise self.broken(end, "hier hoort een dubbele punt")
            node, end = self.value(end + 1, depth + 1)
            if key.text in found:
                self.twice.append(Fault("twice", key.place, key.text))
            found[key.text] = node
            at = self._next(end, "}")
        return Node(found, self.place(start)), at + 1

    def _list(self, at: int, depth: int) -> tuple[Node, int]:
        start, found = at, list[Node]()
        at = self.skip(at + 1)
        while self.text[at : at + 1] != "]":
            node, end = self.value(at, depth + 1)
            found.append(node)
            at = self._next(end, "]")
        return Node(found, self.place(start)), at + 1

    def _next(self, at: int, closing: str) -> int:
        """Where the next entry, or the end, is after an entry that ends at ``at``."""
        at = self.skip(at)
        if self.text[at : at + 1] == closing:
            return at
        if self.text[at : at + 1] != ",":
            raise self.broken(at, f"hier hoort een komma of een {closing}")
        after = self.skip(at + 1)
        if self.text[after : after + 1] == closing:
            raise self.broken(at, "deze komma is te veel")
        return after


def _refuse(constant: str) -> None:
    raise ValueError(constant)
