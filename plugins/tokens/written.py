"""Design tokens as they stand in a file, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from plugins.checks import Place, Severity


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be read, or be used, as a token. ``kind`` is the rule's id without the name of the room.

    ``severity`` is None for the rule's own.
    """

    kind: str
    place: Place
    quote: str | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    severity: Severity | None = None


class Refused(Exception):
    """A token's value cannot be used. ``kind`` and ``values`` are those of the fault to tell of it."""

    def __init__(self, kind: str, **values: Any) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


@dataclass(frozen=True, slots=True)
class Written:
    """One token: ``name`` is that of the custom property, ``text`` its value with references as the file has them.

    References are ``{a.b}`` in JSON and ``var(--a-b)`` in CSS. ``kind`` is the type that the file gives it, in small
    letters; empty in CSS, which has none. ``refused`` says why the value is none that CSS can hold.
    """

    name: str
    text: str
    place: Place
    kind: str = ""
    refused: str = ""


@dataclass
class TokenFile:
    """What one file, or a file and its dark twin, holds: tokens for light and dark by name, and faults."""

    light: dict[str, Written] = field(default_factory=dict)
    dark: dict[str, Written] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def of(self, scheme: str) -> Mapping[str, Written]:
        """All tokens that hold in a scheme: dark ones stand in for light ones."""
        return self.light if scheme == "light" else {**self.light, **self.dark}
