"""Days on which something holds that pages told long before: other hours, a holiday, another clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from plugins.catalogue.model import Catalogue, Channel, Location
from plugins.rendering import formats
from plugins.workflow.forecast.causes import ONE_DAY, Cause, place_of_day, with_hours

NETHERLANDS = ZoneInfo("Europe/Amsterdam")


def specials_of(catalogue: Catalogue, day: dt.date) -> tuple[Cause, ...]:
    """What is not as usual on ``day``. No page changes by it: what holds then stood on them already."""
    return (*_hours(catalogue, day), *_clock(day))


def _hours(catalogue: Catalogue, day: dt.date) -> Iterator[Cause]:
    groups: dict[tuple[str, str], list[Location | Channel]] = {}
    for entity, hours in with_hours(catalogue):
        on = hours.on(day)
        if on.reason and on.intervals != hours.week_on(day).days[day.weekday()]:
            groups.setdefault((str(on.reason), formats.hours(on.intervals)), []).append(entity)
    for (reason, said), entities in groups.items():
        kind = "exception" if any(each.covers(day) for each in entities[0].exceptions) else "holiday"
        names = formats.listing(str(entity.name) for entity in entities)
        yield Cause(kind, f"{reason}. {names}: {said}.", place_of_day(entities[0], day))


def _clock(day: dt.date) -> Iterator[Cause]:
    noon = dt.datetime.combine(day, dt.time(12), NETHERLANDS)
    nothing = dt.timedelta()
    change = (noon.utcoffset() or nothing) - ((noon - ONE_DAY).utcoffset() or nothing)
    if change:
        name, way = ("De zomertijd", "vooruit") if change > nothing else ("De wintertijd", "terug")
        yield Cause("clock", f"{name} begint. De klok gaat een uur {way}. De tijden op de site blijven gelijk.")
