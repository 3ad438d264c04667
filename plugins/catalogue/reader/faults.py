"""Collecting what is wrong while reading on: one run tells everything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from plugins.catalogue.words import TEXTS
from plugins.checks import Finding, Place, Severity
from plugins.checks.cpu import FILE_SECONDS, TooMuchWork, cpu_limit

SOURCE = "Helder Loket: strikt lezen"


class Unreadable(Exception):
    """This file cannot be read any further; its fault has been noted."""


@dataclass
class Faults:
    """A growing list of findings with rule ids ``catalogue.<kind>``."""

    found: list[Finding] = field(default_factory=list)

    def add(
        self,
        kind: str,
        place: Place,
        *,
        quote: str | None = None,
        field: str | None = None,
        suggestions: Sequence[str] = (),
        severity: Severity = Severity.ERROR,
        **values: Any,
    ) -> None:
        """Note a fault. ``values`` fill in the names in the rule's words."""
        words = TEXTS[f"catalogue.{kind}"]
        values = {"quote": quote or "", "field": field or "", **values}
        self.found.append(
            Finding(
                rule=f"catalogue.{kind}",
                severity=severity,
                place=place,
                message=words.message.format_map(values),
                remedy=words.remedy.format_map(values),
                quote=quote,
                field=field,
                suggestions=tuple(suggestions),
                source=SOURCE,
            )
        )

    @contextmanager
    def in_time(self, path: str) -> Iterator[None]:
        """Work on the file at ``path`` that must not take for ever: what does is cut short, and its file is named."""
        try:
            with cpu_limit():
                yield
        except TooMuchWork:
            self.add("takes-too-long", Place(path), limit=FILE_SECONDS)

    def stop(self, kind: str, place: Place, **values: Any) -> Unreadable:
        """Note a fault after which the rest of the file makes no sense; raise what this returns."""
        self.add(kind, place, **values)
        return Unreadable(kind)
