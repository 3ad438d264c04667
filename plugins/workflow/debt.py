"""What an urgent publication still owes: the gates that did not judge it, or would not have let it through."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugins.checks import Finding
from plugins.publishing import Release
from plugins.rendering.formats import shortdate
from plugins.reports.words import counted, gate_name, listed

_KEY = "debt"


@dataclass(frozen=True)
class Debt:
    """``since`` is the day of the first urgent build (ISO 8601); ``files`` went along, with the ``content/`` prefix.

    ``findings`` are the errors of other gates, as the report has them. ``unseen`` names the gates that did not look, or
    not with everything that they have.
    """

    since: str
    files: tuple[str, ...] = ()
    findings: tuple[Mapping[str, Any], ...] = ()
    unseen: tuple[str, ...] = ()

    def age(self, today: dt.date) -> str:
        """Since when, and how long that is: ``sinds 20 november 2026, 3 dagen geleden``."""
        try:
            since = dt.date.fromisoformat(self.since)
        except ValueError:
            return "sinds een onbekende dag"
        days = (today - since).days
        ago = {0: "vandaag", 1: "gisteren"}.get(days, counted(days, ("dag", "dagen")) + " geleden")
        return f"sinds {shortdate(since)}" + (f", {ago}" if days >= 0 else "")

    def as_extra(self) -> dict[str, Any]:
        """As the manifest of a release holds it."""
        facts = {
            "since": self.since,
            "files": list(self.files),
            "findings": [dict(finding) for finding in self.findings],
            "unseen": list(self.unseen),
        }
        return {_KEY: facts}


def debt_of(release: Release | None) -> Debt | None:
    """What the release owes; None when it went through every gate."""
    facts = release.extra.get(_KEY) if release else None
    if not isinstance(facts, dict):
        return None
    return Debt(
        str(facts.get("since", "")),
        tuple(facts.get("files", ())),
        tuple(facts.get("findings", ())),
        tuple(facts.get("unseen", ())),
    )


def added(
    before: Debt | None, since: str, files: Sequence[str], found: Sequence[Finding], unseen: Sequence[str]
) -> Debt:
    """The debt after one more urgent build. What this one found takes the place of what an earlier one did."""
    known = before or Debt(since)
    return Debt(
        known.since,
        tuple(sorted({*known.files, *files})),
        tuple(finding.as_dict() for finding in found),
        tuple(unseen),
    )


def settled(debt: Debt | None) -> tuple[str, ...]:
    """What to tell when all gates have let the site through."""
    return () if debt is None else ("Wat met spoed online ging, is nu helemaal gecontroleerd.",)


def open_debt(debt: Debt | None, today: dt.date) -> tuple[str, ...]:
    """What to tell when the site that was made in a hurry is still there."""
    if debt is None:
        return ()
    lines = [f"Online staat nog de site die met spoed is gemaakt ({debt.age(today)})."]
    if debt.unseen:
        lines.append(f"Daarvan is nog niet alles gecontroleerd: {listed(map(gate_name, debt.unseen))}.")
    return tuple(lines)
