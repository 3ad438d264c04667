"""Who has to do something, and before which day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue
from plugins.checks import Finding, Place
from plugins.workflow.forecast.forecast import Forecast, pressing


@dataclass(frozen=True, slots=True)
class Chore:
    """A finding to prevent: it is there on ``date``. That is today for one that is there already."""

    date: dt.date
    finding: Finding


class Owners:
    """Which team a place in the source is of; of none when there is no catalogue."""

    def __init__(self, catalogue: Catalogue | None) -> None:
        self._names: dict[str, str] = {}
        self._by_path: dict[str, list[tuple[int, str]]] = {}
        if catalogue is None:
            return
        self._names = {slug: str(team.name) for slug, team in catalogue.teams.items()}
        for entity in catalogue.entities:
            team = catalogue.owner_of(entity)
            entry = entity.place().line or 0, team.slug if team else ""
            self._by_path.setdefault(entity.path, []).append(entry)

    def of(self, place: Place) -> str:
        """The slug of the team behind what stands at ``place``; empty when nobody owns it."""
        entries = sorted(self._by_path.get(place.path, []))
        owners = {owner for _, owner in entries}
        if len(owners) == 1:
            return owners.pop()
        return next((owner for line, owner in reversed(entries) if line <= (place.line or 0)), "")

    def name(self, slug: str) -> str:
        """The name of a team; what to say when there is none."""
        return self._names.get(slug, "Geen team")


def chores(forecast: Forecast, owners: Owners) -> Mapping[str, tuple[Chore, ...]]:
    """By slug of the team what it has to do, the first first. Teams by name; what nobody owns comes last.

    What goes wrong twice is told once, for the first day.
    """
    found: dict[str, dict[str, Chore]] = {}
    dated = [(forecast.today.date, pressing(forecast.today.findings))]
    dated += [(day.date, day.breaks) for day in forecast.days]
    for date, findings in dated:
        for finding in findings:
            found.setdefault(owners.of(finding.place), {}).setdefault(finding.fingerprint, Chore(date, finding))
    order = sorted(found, key=lambda slug: (not slug, owners.name(slug), slug))
    return {slug: tuple(found[slug].values()) for slug in order}
