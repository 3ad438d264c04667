"""A rule is one small function that yields matches, declared with its facts; its words stand in a texts file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as with_default
from typing import Any, Generic, TypeVar

from plugins.checks.context import Context
from plugins.checks.finding import Finding, Severity
from plugins.checks.place import Place
from plugins.checks.texts import Texts

Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Match:
    """One spot where a rule holds. ``values`` fill in the names in the rule's message and remedy."""

    place: Place
    quote: str | None = None
    selector: str | None = None
    field: str | None = None
    url: str | None = None
    suggestions: tuple[str, ...] = ()
    values: Mapping[str, Any] = with_default(default_factory=dict)
    severity: Severity | None = None
    """Overrides the rule's own severity, for rules whose weight depends on the spot (rule 10 of the house)."""


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """``find(subject, context)`` yields matches; ``source`` names the law, standard or guideline behind it."""

    id: str
    severity: Severity
    find: Callable[[Subject, Context], Iterable[Match]]
    source: str
    criteria: tuple[str, ...] = ()
    limits: Mapping[str, float] = with_default(default_factory=dict)

    def findings(self, subject: Subject, context: Context, texts: Texts) -> Iterator[Finding]:
        """Apply the rule and put each match into words."""
        words = texts[self.id]
        for match in self.find(subject, context):
            values = {**self.limits, **match.values, "quote": match.quote or ""}
            yield Finding(
                rule=self.id,
                severity=match.severity or self.severity,
                place=match.place,
                message=words.message.format_map(values),
                remedy=words.remedy.format_map(values),
                url=match.url,
                quote=match.quote,
                selector=match.selector,
                field=match.field,
                suggestions=match.suggestions,
                criteria=self.criteria,
                source=self.source,
            )
