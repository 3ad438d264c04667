"""The success criteria of the law and of policy, with their Dutch names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Criterion:
    """``number`` as "1.4.10", ``level`` A or AA, ``version`` of WCAG that brought it to us: 2.1 or 2.2.

    ``anchor`` is its place in W3C's text; ``people`` is what somebody has to look at, in Dutch.
    """

    number: str
    name: str
    level: str
    version: str
    anchor: str
    people: str

    @property
    def law(self) -> bool:
        """Is it demanded by law, rather than by policy?"""
        return self.version == "2.1"

    @property
    def address(self) -> str:
        """Where W3C explains what it demands."""
        return f"https://www.w3.org/TR/WCAG{self.version.replace('.', '')}/#{self.anchor}"


def _read() -> Mapping[str, Criterion]:
    table = tomllib.loads((Path(__file__).with_name("criteria.nl.toml")).read_text("utf-8"))
    found = {
        number: Criterion(number, row["naam"], row["niveau"], row.get("versie", "2.1"), row["anker"], row["mens"])
        for number, row in table.items()
    }
    return MappingProxyType(dict(sorted(found.items(), key=lambda item: sort_key(item[0]))))


def sort_key(number: str) -> tuple[int, ...]:
    """By number, so that 1.4.10 comes after 1.4.9."""
    return tuple(int(part) for part in number.split("."))


CRITERIA: Mapping[str, Criterion] = _read()
"""All of them by number, in order."""

LAW: tuple[Criterion, ...] = tuple(criterion for criterion in CRITERIA.values() if criterion.law)
"""WCAG 2.1 A and AA."""

POLICY: tuple[Criterion, ...] = tuple(criterion for criterion in CRITERIA.values() if not criterion.law)
"""What WCAG 2.2 A and AA add."""
