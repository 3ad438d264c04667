"""The day of a build is given, or else it is today where the municipality is."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.workflow.arguments import UsageError, day
from plugins.workflow.dates import build_date, local_today

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    "environment", [{}, {"SOURCE_DATE_EPOCH": ""}, {"SOURCE_DATE_EPOCH": "  "}, {"TZ": "Asia/Tokyo"}]
)
def test_without_a_date_it_is_today(environment) -> None:
    assert build_date(environment, TODAY) == TODAY


@pytest.mark.parametrize(
    ("epoch", "date"),
    [
        ("0", "1970-01-01"),
        ("1764633599", "2025-12-01"),
        ("1764633600", "2025-12-02"),
        (" 1764633600\n", "2025-12-02"),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Adak"])
def test_the_seconds_of_a_repeatable_build_are_a_day_in_utc_wherever_it_runs(monkeypatch, epoch, date, zone) -> None:
    monkeypatch.setenv("TZ", zone)
    assert build_date({"SOURCE_DATE_EPOCH": epoch}, TODAY) == dt.date.fromisoformat(date)


@pytest.mark.parametrize("epoch", ["gisteren", "2026-11-23", "1.5", "1e9", "99999999999999999999", "-999999999999"])
def test_seconds_that_are_no_day_are_refused(epoch: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are Python's; what people read is tested below
        build_date({"SOURCE_DATE_EPOCH": epoch}, TODAY)


def test_today_is_a_day_of_this_side_of_the_world() -> None:
    now = dt.datetime.now(dt.UTC)
    assert local_today() in {(now + dt.timedelta(hours=hours)).date() for hours in (1, 2)}


def test_a_date_that_was_typed_goes_before_the_one_in_the_environment(monkeypatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert day("2026-11-23") == TODAY
    assert day(None) == dt.date(1970, 1, 1)


@pytest.mark.parametrize("value", ["23-11-2026", "2026-02-30", "morgen", "", "2026-11-23T10:00"])
def test_a_date_that_does_not_exist_is_told_in_dutch(value: str) -> None:
    with pytest.raises(UsageError, match="is geen datum"):
        day(value)


@pytest.mark.parametrize("epoch", ["gisteren", "99999999999999999999"])
def test_an_environment_that_makes_no_sense_is_told_in_dutch(monkeypatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        day(None)
