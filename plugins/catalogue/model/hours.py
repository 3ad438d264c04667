"""Opening hours: a week, other weeks for a while, exceptions and holidays. Local wall-clock time, never a time zone.

Times are minutes since midnight, so that the days on which the clock changes are days like any other.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any

import holidays as national
from babel.dates import format_date
from pydantic import BeforeValidator, Field

from plugins.catalogue.model.base import Model
from plugins.catalogue.model.scalars import Date, Line, List, YesNo, choice, must_be_list, wrong
from plugins.checks import PlacedText

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
EVENING_FROM = 18 * 60
"""A day that closes later than this (minutes since midnight) has an evening opening."""

_INTERVAL = re.compile(r"(\d{1,2})[:.](\d{2}) ?[-–] ?(\d{1,2})[:.](\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """Open from ``opens`` until ``closes``, in minutes since midnight."""

    opens: int
    closes: int

    @property
    def in_evening(self) -> bool:
        """Does it run into the evening?"""
        return self.closes > EVENING_FROM

    def __str__(self) -> str:
        return f"{clock(self.opens)}-{clock(self.closes)}"


def in_words(day: dt.date) -> str:
    """``donderdag 10 december 2026``."""
    return format_date(day, "EEEE d MMMM y", locale="nl_NL")


def clock(minutes: int) -> str:
    """``570`` is ``09:30``."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def interval(value: Any) -> Interval:
    """Read ``09:00-12:30``. Raises an error that says whether the shape, the clock or the order is wrong."""
    if isinstance(value, Interval):
        return value
    if not isinstance(value, str) or not (found := _INTERVAL.fullmatch(value.strip())):
        raise wrong("not-an-interval", value)
    hours = [int(part) for part in found.groups()]
    if hours[0] > 23 or hours[2] > 23 or hours[1] > 59 or hours[3] > 59:
        raise wrong("no-such-time", value)
    opens, closes = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
    if closes <= opens:
        raise wrong("closes-before-opens", value)
    return Interval(opens, closes)


def _intervals(value: Any) -> Any:
    """A day's intervals, in order. ``gesloten`` is a day without any."""
    if isinstance(value, str) and value.strip().casefold() == "gesloten":
        return ()
    found = [interval(item) for item in must_be_list(value)]
    for index, (before, after) in enumerate(pairwise(found)):
        if after.opens < before.closes:
            raise wrong("intervals-overlap", value[index + 1], before=str(before))
    return tuple(found)


Intervals = Annotated[tuple[Interval, ...], BeforeValidator(_intervals)]


class Week(Model):
    """The intervals of each weekday; a day that is not named is closed."""

    monday: Intervals = Field(alias="maandag", default=())
    tuesday: Intervals = Field(alias="dinsdag", default=())
    wednesday: Intervals = Field(alias="woensdag", default=())
    thursday: Intervals = Field(alias="donderdag", default=())
    friday: Intervals = Field(alias="vrijdag", default=())
    saturday: Intervals = Field(alias="zaterdag", default=())
    sunday: Intervals = Field(alias="zondag", default=())

    @property
    def days(self) -> tuple[tuple[Interval, ...], ...]:
        """Monday first."""
        return (
            self.monday,
            self.tuesday,
            self.wednesday,
            self.thursday,
            self.friday,
            self.saturday,
            self.sunday,
        )

    @property
    def evenings(self) -> tuple[int, ...]:
        """The weekdays (0 is Monday) with an evening opening."""
        return tuple(day for day, intervals in enumerate(self.days) if any(part.in_evening for part in intervals))


class Period(Model):
    """Another week for a while, such as a trial with evening hours."""

    start: Date = Field(alias="van")
    end: Date = Field(alias="tot")
    reason: Line = Field(alias="reden")
    week: Week = Field(alias="openingstijden")


class Deviation(Model):
    """One day, or a range of days, on which things are different."""

    date: Date | None = Field(alias="datum", default=None)
    start: Date | None = Field(alias="van", default=None)
    end: Date | None = Field(alias="tot", default=None)
    closed: YesNo = Field(alias="dicht", default=False)
    intervals: Intervals = Field(alias="tijden", default=())
    reason: Line = Field(alias="reden")

    @property
    def first(self) -> dt.date:
        """The first day."""
        return self.date or self.start or dt.date.min

    @property
    def last(self) -> dt.date:
        """The last day, included."""
        return self.date or self.end or self.first

    def covers(self, day: dt.date) -> bool:
        """Is ``day`` one of its days?"""
        return self.first <= day <= self.last


class Holidays(Model):
    """One choice for all national holidays; ``confirmed_until`` is how far the municipality has looked ahead."""

    closed: Annotated[PlacedText, choice("alle", "geen")] = Field(alias="dicht")
    open_on: Annotated[tuple[Line, ...], List] = Field(alias="wel_open", default=())
    confirmed_until: Date = Field(alias="bevestigd_tot")


@dataclass(frozen=True, slots=True)
class OpenDay:
    """What holds on one date. ``reason`` is set when it is not the ordinary week."""

    date: dt.date
    intervals: tuple[Interval, ...]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The week, other weeks for a while, exceptions, and the holidays on which it is closed."""

    week: Week
    periods: tuple[Period, ...] = ()
    exceptions: tuple[Deviation, ...] = ()
    holidays: Holidays | None = None

    def week_on(self, day: dt.date) -> Week:
        """The week that holds on ``day``."""
        return next((period.week for period in self.periods if period.start <= day <= period.end), self.week)

    def on(self, day: dt.date) -> OpenDay:
        """What holds on ``day``: an exception before a holiday before the week."""
        for exception in self.exceptions:
            if exception.covers(day):
                return OpenDay(day, () if exception.closed else exception.intervals, exception.reason)
        if self.holidays and self.holidays.closed == "alle":
            name = holiday(day)
            if name and name not in self.holidays.open_on:
                return OpenDay(day, (), name)
        return OpenDay(day, self.week_on(day).days[day.weekday()])

    def upcoming(self, today: dt.date, days: int = 60) -> Iterator[OpenDay]:
        """The days from ``today`` on, ``days`` long, on which it is not as usual and that makes a difference."""
        for offset in range(days):
            day = today + dt.timedelta(offset)
            found = self.on(day)
            if found.reason and found.intervals != self.week_on(day).days[day.weekday()]:
                yield found

    def evenings(self, today: dt.date) -> tuple[int, ...]:
        """The weekdays (0 is Monday) that have an evening opening in the week that holds now."""
        return self.week_on(today).evenings


_SPELLING = {"Goede vrijdag": "Goede Vrijdag"}
"""What the package ``holidays`` writes, and the official spelling."""


@lru_cache(maxsize=64)
def _national(year: int) -> dict[dt.date, str]:
    days = national.country_holidays("NL", years=year, language="nl")
    return {day: _SPELLING.get(name, name) for day, name in days.items()}


def holiday(day: dt.date) -> str | None:
    """The Dutch name of the national holiday on ``day``."""
    return _national(day.year).get(day)


def holiday_names(year: int) -> frozenset[str]:
    """The Dutch names of all national holidays in the five years from ``year``: one is kept every fifth year."""
    return frozenset(name for each in range(year, year + 5) for name in _national(each).values())
