"""Opening hours: wall-clock times, other weeks for a while, exceptions before holidays before the week."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalogue.model.hours import (
    Interval,
    OpenDay,
    OpeningHours,
    Week,
    clock,
    holiday,
    holiday_names,
    interval,
)
from plugins.catalogue.model.location import Location
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.validate import validated
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Finding

WEEK = """
openingstijden:
  maandag: ["09:00-17:00"]
  dinsdag: ["09:00-12:30", "13:30-17:00"]
  woensdag: ["09:00-17:00"]
  donderdag: ["09:00-20:00"]
  vrijdag: ["09:00-12:30"]
  zondag: ["12:00-17:00"]
"""
HEAD = 'id: x\nnaam: X\nstraat: Laan\nnummer: "1"\npostcode: 7000 AA\nplaats: Dorp\n'
CLOCK_FORWARD = dt.date(2027, 3, 28)
CLOCK_BACK = dt.date(2027, 10, 31)


def location(more: str = "", week: str = WEEK) -> tuple[Location | None, list[Finding]]:
    """A location with these hours, and the faults in it."""
    faults = Faults()
    raw: Any = read_yaml(HEAD + week + more, "content/gegevens/locaties.yaml", faults)
    return validated(Location, raw, faults), faults.found


def hours(more: str = "", week: str = WEEK) -> OpeningHours:
    """The hours of a location without faults."""
    found, faults = location(more, week)
    assert faults == []
    assert found is not None
    return found.hours


def shown(day: OpenDay) -> list[str]:
    """The times of a day as people read them."""
    return [str(part) for part in day.intervals]


@pytest.mark.parametrize(
    "written", ["09:00-12:30", "9:00-12:30", "09.00-12.30", "09:00 - 12:30", "09:00–12:30", " 9.00 – 12.30 "]
)
def test_times_are_read_as_people_write_them(written: str) -> None:
    assert interval(written) == Interval(540, 750)


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("van 9 tot 12", "not-an-interval"),
        ("09:00", "not-an-interval"),
        ("9-12", "not-an-interval"),
        ("09:00-12:30-13:00", "not-an-interval"),
        ("09:00-24:00", "no-such-time"),
        ("25:00-26:00", "no-such-time"),
        ("09:60-10:00", "no-such-time"),
        ("17:00-09:00", "closes-before-opens"),
        ("09:00-09:00", "closes-before-opens"),
        ("22:00-02:00", "closes-before-opens"),
    ],
)
def test_times_that_cannot_be_are_refused_at_their_place(written: str, rule: str) -> None:
    _, (fault,) = location(week=f'\nopeningstijden:\n  maandag: ["{written}"]\n')
    assert (fault.rule, fault.place.line, fault.place.column) == (f"catalogue.{rule}", 9, 14)
    assert fault.field == "openingstijden.maandag"


@pytest.mark.parametrize("times", ['"09:00-13:00", "12:30-17:00"', '"13:00-17:00", "09:00-12:00"'])
def test_times_of_a_day_follow_each_other(times: str) -> None:
    _, (fault,) = location(week=f"\nopeningstijden:\n  maandag: [{times}]\n")
    assert (fault.rule, fault.place.column) == ("catalogue.intervals-overlap", 29)


def test_times_that_touch_are_fine() -> None:
    found = hours(week='\nopeningstijden:\n  maandag: ["09:00-12:00", "12:00-17:00"]\n')
    assert len(found.week.monday) == 2


def test_one_text_is_no_list_of_times() -> None:
    _, (fault,) = location(week='\nopeningstijden:\n  maandag: "09:00-17:00"\n')
    assert fault.rule == "catalogue.not-a-list"


def test_a_day_is_closed_when_it_says_so_or_is_not_named() -> None:
    found = hours(week="\nopeningstijden:\n  maandag: gesloten\n")
    assert found.week.days == ((),) * 7


def test_an_unknown_day_is_refused_with_the_nearest() -> None:
    _, (fault,) = location(week='\nopeningstijden:\n  mandag: ["09:00-17:00"]\n')
    assert (fault.rule, fault.suggestions) == ("catalogue.unknown-key", ("maandag",))


def test_each_weekday_has_its_own_times() -> None:
    monday = dt.date(2026, 11, 23)
    assert [shown(hours().on(monday + dt.timedelta(n))) for n in range(7)] == [
        ["09:00-17:00"],
        ["09:00-12:30", "13:30-17:00"],
        ["09:00-17:00"],
        ["09:00-20:00"],
        ["09:00-12:30"],
        [],
        ["12:00-17:00"],
    ]


@pytest.mark.parametrize("day", [CLOCK_FORWARD, CLOCK_BACK])
def test_a_day_on_which_the_clock_changes_has_its_ordinary_times(day: dt.date) -> None:
    ordinary = hours().on(day - dt.timedelta(7))
    assert shown(hours().on(day)) == shown(ordinary) == ["12:00-17:00"]


def test_a_day_on_which_the_clock_changes_can_be_an_exception() -> None:
    found = hours(f'afwijkend:\n  - datum: {CLOCK_BACK}\n    tijden: ["01:00-04:00"]\n    reden: Nachtopening\n')
    assert found.on(CLOCK_BACK) == OpenDay(CLOCK_BACK, (Interval(60, 240),), "Nachtopening")
    assert found.on(CLOCK_BACK + dt.timedelta(1)).reason is None


def test_sunday_on_which_the_clock_changes_may_be_a_holiday_too() -> None:
    found = hours("feestdagen:\n  dicht: alle\n  bevestigd_tot: 2027-12-31\n")
    assert found.on(CLOCK_FORWARD) == OpenDay(CLOCK_FORWARD, (), "Eerste paasdag")


PERIOD = """
periodes:
  - van: 2027-03-01
    tot: 2027-03-31
    reden: Proef
    openingstijden:
      dinsdag: ["17:00-20:00"]
"""


def test_another_week_holds_from_its_first_day_to_its_last() -> None:
    found = hours(PERIOD)
    assert shown(found.on(dt.date(2027, 2, 23))) == ["09:00-12:30", "13:30-17:00"]
    assert shown(found.on(dt.date(2027, 3, 2))) == ["17:00-20:00"]
    assert shown(found.on(dt.date(2027, 3, 30))) == ["17:00-20:00"]
    assert shown(found.on(dt.date(2027, 4, 6))) == ["09:00-12:30", "13:30-17:00"]
    assert found.week_on(dt.date(2027, 2, 28)) is found.week
    assert found.week_on(dt.date(2027, 3, 1)) is found.week_on(dt.date(2027, 3, 31))


def test_an_evening_is_a_day_that_closes_after_six() -> None:
    assert hours().evenings(dt.date(2026, 11, 23)) == (3,)
    assert hours(PERIOD).evenings(dt.date(2027, 3, 10)) == (1,)
    assert not Interval(540, 18 * 60).in_evening
    assert Interval(540, 18 * 60 + 1).in_evening


def test_the_second_of_two_times_can_be_the_evening() -> None:
    found = hours(week='\nopeningstijden:\n  woensdag: ["09:00-12:00", "18:00-20:00"]\n')
    assert found.week.evenings == (2,)


HOLIDAYS = "feestdagen:\n  dicht: alle\n  wel_open: [Goede Vrijdag]\n  bevestigd_tot: 2027-12-31\n"


def test_holidays_are_closed_but_for_those_named() -> None:
    found = hours(HOLIDAYS)
    assert found.on(dt.date(2027, 4, 27)) == OpenDay(dt.date(2027, 4, 27), (), "Koningsdag")
    good_friday = found.on(dt.date(2027, 3, 26))
    assert (shown(good_friday), good_friday.reason) == (["09:00-12:30"], None)


def test_holidays_are_ordinary_days_for_who_says_so() -> None:
    found = hours("feestdagen:\n  dicht: geen\n  bevestigd_tot: 2027-12-31\n")
    assert shown(found.on(dt.date(2027, 4, 27))) == ["09:00-12:30", "13:30-17:00"]


def test_an_exception_comes_before_a_holiday() -> None:
    found = hours(
        HOLIDAYS + 'afwijkend:\n  - datum: 2027-04-27\n    tijden: ["10:00-12:00"]\n    reden: Koningsmarkt\n'
    )
    assert found.on(dt.date(2027, 4, 27)) == OpenDay(dt.date(2027, 4, 27), (Interval(600, 720),), "Koningsmarkt")


def test_an_exception_comes_before_another_week() -> None:
    found = hours(PERIOD + "afwijkend:\n  - datum: 2027-03-02\n    dicht: ja\n    reden: Scholing\n")
    assert found.on(dt.date(2027, 3, 2)) == OpenDay(dt.date(2027, 3, 2), (), "Scholing")


def test_a_range_holds_on_both_its_ends_and_over_the_year() -> None:
    found = hours("afwijkend:\n  - van: 2026-12-24\n    tot: 2027-01-01\n    dicht: ja\n    reden: Kerstvakantie\n")
    closed = [day for n in range(20) if not found.on(day := dt.date(2026, 12, 20) + dt.timedelta(n)).intervals]
    assert dt.date(2026, 12, 24) in closed
    assert dt.date(2027, 1, 1) in closed
    assert found.on(dt.date(2026, 12, 23)).reason is None
    assert found.on(dt.date(2027, 1, 4)).reason is None


def test_only_days_that_differ_are_announced() -> None:
    found = hours(
        HOLIDAYS
        + "afwijkend:\n"
        + '  - datum: 2026-12-24\n    tijden: ["09:00-15:00"]\n    reden: Kerstavond\n'
        + '  - datum: 2026-12-28\n    tijden: ["09:00-17:00"]\n    reden: Gewoon open\n'
    )
    days = list(found.upcoming(dt.date(2026, 11, 23), days=60))
    assert [(day.date.isoformat(), day.reason) for day in days] == [
        ("2026-12-24", "Kerstavond"),
        ("2026-12-25", "Eerste kerstdag"),
        ("2027-01-01", "Nieuwjaarsdag"),
    ]


def test_what_is_over_or_far_away_is_not_announced() -> None:
    found = hours(HOLIDAYS)
    assert list(found.upcoming(dt.date(2027, 1, 2), days=30)) == []


def test_holidays_have_dutch_names() -> None:
    assert holiday(dt.date(2026, 12, 25)) == "Eerste kerstdag"
    assert holiday(dt.date(2026, 12, 24)) is None
    assert {"Koningsdag", "Goede Vrijdag", "Bevrijdingsdag"} <= holiday_names(2026)


@given(st.integers(0, 23 * 60 + 58), st.data())
def test_a_time_written_out_is_read_back(opens: int, data: st.DataObject) -> None:
    closes = data.draw(st.integers(opens + 1, 23 * 60 + 59))
    assert interval(str(Interval(opens, closes))) == Interval(opens, closes)
    assert interval(f"{clock(opens)}–{clock(closes)}") == Interval(opens, closes)


@given(st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31)))
def test_an_ordinary_week_repeats_every_seven_days(day: dt.date) -> None:
    found = OpeningHours(Week())
    assert found.on(day).intervals == found.on(day + dt.timedelta(7)).intervals == ()
    assert shown(hours().on(day)) == shown(hours().on(day + dt.timedelta(7)))
