"""Where and when, on any day: the week that holds, the days that differ, the evenings, another week for a while."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from plugins.catalogue.model import Catalogue, Interval, Location
from plugins.rendering.formats import hours
from plugins.rendering.places import AHEAD, PlaceHours, place_hours, places_with_evening
from tests.helpers import SITE, catalogue_of

OFFICE = {"straat": "Markt", "nummer": "1", "postcode": "7599 AA", "plaats": "Dinkelveen"}
WEEK = {"maandag": ["09:00-12:00"], "woensdag": ["09:00-12:30", "13:15-16:30"], "vrijdag": ["09:00-12:00"]}
TOWN_HALL = {
    **OFFICE,
    "id": "gemeentehuis",
    "naam": "Gemeentehuis",
    "openingstijden": {"maandag": ["09:00-17:00"], "donderdag": ["09:00-20:00"], "vrijdag": ["09:00-12:30"]},
    "afwijkend": [
        {"datum": "2026-12-24", "tijden": ["09:00-15:00"], "reden": "Kerstavond"},
        {"datum": "2026-12-31", "tijden": ["09:00-15:00"], "reden": "Oudejaarsdag"},
        {"datum": "2027-05-07", "dicht": "ja", "reden": "Dag na Hemelvaartsdag"},
    ],
    "feestdagen": {"dicht": "alle", "wel_open": ["Goede Vrijdag"], "bevestigd_tot": "2027-12-31"},
}
OOSTERBEUK = {
    **OFFICE,
    "id": "servicepunt-oosterbeuk",
    "naam": "Servicepunt Oosterbeuk",
    "openingstijden": WEEK,
    "periodes": [
        {
            "van": "2027-01-11",
            "tot": "2027-04-30",
            "reden": "Proef met een extra avond op dinsdag",
            "openingstijden": {**WEEK, "dinsdag": ["17:00-20:00"]},
        }
    ],
    "afwijkend": [{"van": "2026-12-24", "tot": "2027-01-01", "dicht": "ja", "reden": "Kerstvakantie"}],
    "feestdagen": {"dicht": "alle", "bevestigd_tot": "2027-12-31"},
}
SUNDAY_SHOP = {
    **OFFICE,
    "id": "winkel",
    "naam": "Winkel",
    "openingstijden": {"zondag": ["01:30-03:30", "12:00-19:00"]},
}


def location(data: dict) -> Location:
    found = Location.model_validate(data)
    found.bind(data["id"], "content/gegevens/locaties.yaml", data)
    return found


def on(data: dict, day: str) -> PlaceHours:
    return place_hours(location(data), dt.date.fromisoformat(day))


def told(place: PlaceHours) -> list[tuple[str, str, str | None]]:
    """The days that differ: date, hours, reason."""
    return [(day.date.isoformat(), hours(day.intervals), day.reason) for day in place.exceptions]


def test_on_an_ordinary_day_the_ordinary_week_holds_from_monday_on() -> None:
    place = on(TOWN_HALL, "2026-11-23")
    assert [day for day, _ in place.week] == list(range(7))
    assert hours(place.week[3][1]) == "9.00 tot 20.00 uur"
    assert hours(place.week[6][1]) == "gesloten"
    assert place.period is None


def test_the_evenings_follow_from_the_hours() -> None:
    place = on(TOWN_HALL, "2026-11-23")
    assert place.evenings == (3,)
    assert place.evening_rows == ((3, (Interval(540, 1200),)),)
    until_six = {**TOWN_HALL, "openingstijden": {"donderdag": ["09:00-18:00"]}}
    assert on(until_six, "2026-11-23").evenings == ()


def test_the_days_that_differ_around_christmas_are_told_with_their_reason() -> None:
    assert told(on(TOWN_HALL, "2026-11-23")) == [
        ("2026-12-24", "9.00 tot 15.00 uur", "Kerstavond"),
        ("2026-12-25", "gesloten", "Eerste kerstdag"),
        ("2026-12-31", "9.00 tot 15.00 uur", "Oudejaarsdag"),
        ("2027-01-01", "gesloten", "Nieuwjaarsdag"),
    ]


def test_a_day_that_differs_is_told_until_it_is_over() -> None:
    assert told(on(TOWN_HALL, "2026-12-24"))[0][0] == "2026-12-24"
    assert told(on(TOWN_HALL, "2026-12-25"))[0][0] == "2026-12-25"
    assert told(on(TOWN_HALL, "2027-01-02")) == []


def test_a_holiday_on_a_day_that_is_closed_anyway_is_not_told() -> None:
    assert "2026-12-26" not in [date for date, _, _ in told(on(TOWN_HALL, "2026-11-23"))], "a Saturday"


def test_closed_for_a_range_of_days_tells_each_day_that_would_have_been_open() -> None:
    days = [(date, reason) for date, _, reason in told(on(OOSTERBEUK, "2026-12-01"))]
    assert days == [(date, "Kerstvakantie") for date in ("2026-12-25", "2026-12-28", "2026-12-30", "2027-01-01")], (
        "Fridays, a Monday and a Wednesday"
    )


def test_a_holiday_on_which_one_works_is_a_day_like_any_other() -> None:
    spring = [date for date, _, _ in told(on(TOWN_HALL, "2027-03-01"))]
    assert spring == ["2027-03-29"], "Easter Monday, not Good Friday the 26th"
    others = [date for date, _, _ in told(on(OOSTERBEUK, "2027-03-01"))]
    assert others == ["2027-03-26", "2027-03-29", "2027-04-27"], "King's Day is a Tuesday, with an evening for a while"


@pytest.mark.parametrize(
    ("day", "soon", "tuesday"),
    [
        ("2026-11-11", False, "gesloten"),
        ("2026-11-12", True, "gesloten"),
        ("2027-01-10", True, "gesloten"),
        ("2027-01-11", True, "17.00 tot 20.00 uur"),
        ("2027-04-30", True, "17.00 tot 20.00 uur"),
        ("2027-05-01", False, "gesloten"),
    ],
)
def test_another_week_is_announced_holds_from_its_first_to_its_last_day_and_is_gone(
    day: str, soon: bool, tuesday: str
) -> None:
    place = on(OOSTERBEUK, day)
    assert bool(place.period) == soon
    assert hours(place.week[1][1]) == tuesday
    assert place.evenings == ((1,) if tuesday != "gesloten" else ())


def test_a_day_that_differs_is_held_against_the_week_of_that_day() -> None:
    data = {
        **OOSTERBEUK,
        "afwijkend": [{"datum": "2027-01-12", "tijden": ["17:00-20:00"], "reden": "Zoals altijd"}],
        "feestdagen": {"dicht": "geen", "bevestigd_tot": "2027-12-31"},
    }
    assert told(on(data, "2026-12-01")) == [], "the new week has those hours already"
    data["afwijkend"][0]["datum"] = "2027-01-05"
    assert told(on(data, "2026-12-01")) == [("2027-01-05", "17.00 tot 20.00 uur", "Zoals altijd")]


@pytest.mark.parametrize("changes", ["2027-03-28", "2027-10-31"])
def test_when_the_clock_changes_the_hours_on_the_wall_stay_as_they_are(changes: str) -> None:
    day = dt.date.fromisoformat(changes)
    shop = location(SUNDAY_SHOP)
    assert hours(shop.hours.on(day).intervals) == "1.30 tot 3.30 uur en 12.00 tot 19.00 uur"
    assert shop.hours.on(day).intervals == shop.hours.on(day - dt.timedelta(7)).intervals
    for today in (day - dt.timedelta(1), day, day + dt.timedelta(1)):
        place = place_hours(shop, today)
        assert place.evenings == (6,)
        assert told(place) == []


@pytest.mark.parametrize("changes", ["2027-03-28", "2027-10-31"])
def test_no_day_is_skipped_or_told_twice_over_a_change_of_the_clock(changes: str) -> None:
    around = dt.date.fromisoformat(changes)
    always = {
        **SUNDAY_SHOP,
        "afwijkend": [
            {"van": str(around - dt.timedelta(9)), "tot": str(around + dt.timedelta(9)), "tijden": ["10:00-11:00"],
             "reden": "Verbouwing"}
        ],
    }  # fmt: skip
    dates = [day.date for day in place_hours(location(always), around - dt.timedelta(20)).exceptions]
    assert len(dates) == 19
    assert all(later - earlier == dt.timedelta(1) for earlier, later in pairwise(dates))


def test_what_is_more_than_two_months_away_is_not_told_yet() -> None:
    first = dt.date(2027, 5, 7) - dt.timedelta(AHEAD - 1)
    assert "2027-05-07" in [date for date, _, _ in told(place_hours(location(TOWN_HALL), first))]
    before = place_hours(location(TOWN_HALL), first - dt.timedelta(1))
    assert "2027-05-07" not in [date for date, _, _ in told(before)]


@pytest.mark.parametrize(
    ("day", "open_in_evening"),
    [
        ("2026-11-11", ["gemeentehuis"]),
        ("2026-11-23", ["gemeentehuis", "servicepunt-oosterbeuk"]),
        ("2027-01-12", ["gemeentehuis", "servicepunt-oosterbeuk"]),
        ("2027-05-01", ["gemeentehuis"]),
    ],
)
def test_who_is_open_in_the_evening_now_or_soon_follows_from_the_hours(day: str, open_in_evening: list[str]) -> None:
    places = {data["id"]: location(data) for data in (TOWN_HALL, OOSTERBEUK)}
    catalogue = Catalogue(catalogue_of(SITE).municipality, locations=places)
    found = places_with_evening(catalogue, dt.date.fromisoformat(day))
    assert [place.location.slug for place in found] == open_in_evening
