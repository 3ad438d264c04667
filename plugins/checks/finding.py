"""One type for everything that is wrong."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from plugins.checks.place import Place


class Severity(IntEnum):
    """How bad: an ERROR blocks publishing."""

    NOTICE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """The word of the report schema: notice, warning or error."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, in Dutch, at a place, with what to do.

    ``quote`` is the text it is about, ``selector`` the CSS path in the built page, ``field`` the key in the data;
    ``criteria`` are WCAG success criteria such as "1.1.1"; ``source`` names the law, standard or guideline.
    """

    rule: str
    severity: Severity
    place: Place
    message: str
    remedy: str = ""
    url: str | None = None
    quote: str | None = None
    selector: str | None = None
    field: str | None = None
    suggestions: tuple[str, ...] = ()
    criteria: tuple[str, ...] = ()
    source: str | None = None
    ordinal: int = 0

    @property
    def identity(self) -> tuple[str, str, str]:
        """What makes two findings the same one in two builds: never the line number."""
        return self.rule, self.place.path, _normal(self.quote) or self.selector or self.field or ""

    @property
    def fingerprint(self) -> str:
        """The identity and the ordinal among equals, as 16 hexadecimal digits."""
        text = "\x1f".join((*self.identity, str(self.ordinal)))
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    @property
    def sort_key(self) -> tuple[Any, ...]:
        """File, line, column, then the worst first."""
        return (
            self.place.path,
            self.place.line or 0,
            self.place.column or 0,
            -self.severity,
            self.rule,
            self.url or "",
            self.quote or "",
            self.selector or "",
            self.ordinal,
        )

    def as_dict(self) -> dict[str, Any]:
        """The finding as the report (schema 1) has it."""
        return {
            "rule": self.rule,
            "severity": self.severity.word,
            "path": self.place.path,
            "line": self.place.line,
            "column": self.place.column,
            "url": self.url,
            "quote": self.quote,
            "selector": self.selector,
            "message": self.message,
            "remedy": self.remedy,
            "suggestions": list(self.suggestions),
            "criteria": list(self.criteria),
            "source": self.source,
            "fingerprint": self.fingerprint,
        }


def numbered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings and number equals, so that every fingerprint is one of a kind."""
    seen: Counter[tuple[str, str, str]] = Counter()
    result = []
    for finding in sorted(findings, key=lambda finding: finding.sort_key):
        result.append(replace(finding, ordinal=seen[finding.identity]))
        seen[finding.identity] += 1
    return tuple(result)


def _normal(quote: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", quote or "").split()).casefold()
