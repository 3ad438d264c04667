"""Where and when: a location with its week, its exceptions, and the evenings that follow from its hours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue, Interval, Location, OpenDay
from plugins.catalogue.model.hours import Period

AHEAD = 60
"""Days of exceptions that a page shows."""


@dataclass(frozen=True, slots=True)
class PlaceHours:
    """A location as templates show it: the week of today, the exceptions ahead, the evenings, a period now or soon."""

    location: Location
    week: tuple[tuple[int, tuple[Interval, ...]], ...]
    exceptions: tuple[OpenDay, ...]
    evenings: tuple[int, ...]
    period: Period | None

    @property
    def evening_rows(self) -> tuple[tuple[int, tuple[Interval, ...]], ...]:
        """The weekdays with an evening opening, and their hours."""
        return tuple((day, intervals) for day, intervals in self.week if day in self.evenings)


def place_hours(location: Location, today: dt.date) -> PlaceHours:
    """What holds at ``location`` from ``today`` on."""
    hours = location.hours
    period = next((p for p in location.periods if p.start <= today + dt.timedelta(AHEAD) and p.end >= today), None)
    return PlaceHours(
        location=location,
        week=tuple(enumerate(hours.week_on(today).days)),
        exceptions=tuple(hours.upcoming(today, AHEAD)),
        evenings=hours.evenings(today),
        period=period,
    )


def places_with_evening(catalogue: Catalogue, today: dt.date) -> Iterable[PlaceHours]:
    """The locations that are open in the evening now, or will be in a period that comes soon."""
    for location in catalogue.locations.values():
        place = place_hours(location, today)
        if place.evenings or (place.period and place.period.week.evenings):
            yield place
