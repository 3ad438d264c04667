"""Amounts, dates, times and lists, as Dutch writes them."""

from __future__ import annotations

import datetime as dt
import locale
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.model import Interval, Week
from plugins.rendering.formats import (
    abroad,
    clock,
    hours,
    iso,
    listing,
    longdate,
    money,
    shortdate,
    tel,
    week_text,
    weekday,
)

DAY = dt.date(2026, 12, 24)


def week(**days: list[str]) -> Week:
    """A week from Dutch days and intervals as editors write them."""
    return Week.model_validate(days)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("83.87", "€\u00a083,87"),
        ("45", "€\u00a045,00"),
        ("0.5", "€\u00a00,50"),
        ("1234567.8", "€\u00a01.234.567,80"),
        ("0", "gratis"),
        ("0.00", "gratis"),
    ],
)
def test_an_amount_is_in_euros_with_two_decimals_on_one_line_and_nought_is_free(amount: str, text: str) -> None:
    assert money(Decimal(amount)) == text


def test_dates_are_in_dutch_whatever_the_machine_speaks() -> None:
    assert longdate(DAY) == "donderdag 24 december 2026"
    assert shortdate(DAY) == "24 december 2026"
    assert shortdate(dt.date(2027, 3, 1)) == "1 maart 2027"
    assert iso(DAY) == "2026-12-24"
    assert locale.setlocale(locale.LC_TIME) == "C", "nothing of ours sets the locale of the process"


@pytest.mark.parametrize(
    ("minutes", "text"), [(540, "9.00"), (570, "9.30"), (785, "13.05"), (0, "0.00"), (1439, "23.59")]
)
def test_the_clock_is_written_with_a_dot_and_without_a_nought_before_it(minutes: int, text: str) -> None:
    assert clock(minutes) == text


def test_hours_of_a_day_name_each_part_and_a_day_without_is_closed() -> None:
    morning, evening = Interval(540, 750), Interval(810, 1200)
    assert hours([morning]) == "9.00 tot 12.30 uur"
    assert hours([morning, evening]) == "9.00 tot 12.30 uur en 13.30 tot 20.00 uur"
    assert hours([]) == "gesloten"


def test_a_week_begins_on_monday() -> None:
    assert [weekday(number) for number in (0, 6)] == ["maandag", "zondag"]


def test_days_with_the_same_hours_are_told_together() -> None:
    office = ["09:00-17:00"]
    assert (
        week_text(week(maandag=office, dinsdag=office, woensdag=office, donderdag=["09:00-20:00"], vrijdag=office))
        == "maandag tot en met woensdag van 9.00 tot 17.00 uur, donderdag van 9.00 tot 20.00 uur"
        " en vrijdag van 9.00 tot 17.00 uur"
    )


def test_two_days_in_a_row_are_joined_and_a_day_that_is_closed_parts_them() -> None:
    office = ["09:00-17:00"]
    assert week_text(week(maandag=office, dinsdag=office)) == "maandag en dinsdag van 9.00 tot 17.00 uur"
    assert (
        week_text(week(maandag=office, woensdag=office))
        == "maandag van 9.00 tot 17.00 uur en woensdag van 9.00 tot 17.00 uur"
    )


def test_a_week_that_is_never_open_is_closed() -> None:
    assert week_text(week()) == "gesloten"
    assert week_text(week(zaterdag=["10:00-12:00"])) == "zaterdag van 10.00 tot 12.00 uur"


@settings(deadline=None)
@given(st.lists(st.sampled_from([[], ["09:00-12:00"], ["09:00-12:00", "13:00-17:00"]]), min_size=7, max_size=7))
def test_every_open_day_of_any_week_is_told(days: list[list[str]]) -> None:
    names = [weekday(number) for number in range(7)]
    text = week_text(week(**dict(zip(names, days, strict=True))))
    for number, name in enumerate(names):
        alone = number in (0, 6) or days[number] not in (days[number - 1], days[number + 1])
        assert (name in text) >= bool(alone and days[number])
        assert (name in text) <= bool(days[number])
    assert (text == "gesloten") == (not any(days))


@pytest.mark.parametrize(
    ("parts", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")]
)
def test_a_list_ends_with_en(parts: list[str], text: str) -> None:
    assert listing(parts) == text
    assert listing(part for part in parts) == text


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("0541-12 34 56", "tel:+31541123456"),
        ("06 12345678", "tel:+31612345678"),
        ("14 0541", "tel:140541"),
        ("112", "tel:112"),
        ("088-123 45 67", "tel:+31881234567"),
        ("+31 541 12 34 56", "tel:+31541123456"),
        ("+32 2 123 45 67", "tel:+3221234567"),
        ("0800-1234", "tel:08001234"),
        ("0900 8844", "tel:09008844"),
    ],
)
def test_a_telephone_calls_from_anywhere_and_numbers_that_only_work_here_stay_short(number: str, address: str) -> None:
    assert tel(number) == address


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("0541-00 00 00", "+31 541 00 00 00"),
        ("06 00 00 00 00", "+31 6 00 00 00 00"),
        ("0800-0000", ""),
        ("14 0541", ""),
        ("+31 541 00 00 00", ""),
        ("112", ""),
    ],
)
def test_a_number_as_one_dials_it_from_another_country(number: str, dialled: str) -> None:
    assert abroad(number) == dialled
