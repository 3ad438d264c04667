"""Sixty days of a town in which everything happens: each is told on its day, with its cause and its file."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import BrokenExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest

from plugins.checks import Severity
from plugins.workflow.forecast import stretches
from plugins.workflow.forecast.days import Days
from plugins.workflow.forecast.forecast import DayAhead, Forecast, forecast
from plugins.workflow.forecast.specials import specials_of
from plugins.workflow.forecast.stretches import outlooks
from plugins.workflow.forecast.teams import Owners, chores
from plugins.workflow.forecast.told import headline
from tests.helpers import SITE, THEME, TODAY, catalogue_of
from tests.workflow.forecast.town import CHANNELS, PASSPORT, PLACES, town

ALERT = "content/meldingen/storing.yaml"


@pytest.fixture(scope="module")
def content(tmp_path_factory: Any) -> Path:
    return town(tmp_path_factory.mktemp("town"))


@pytest.fixture(scope="module")
def ahead(content: Path) -> Forecast:
    days = Days(content, THEME)
    today = days.look(TODAY)
    assert today.report.verdict == "ok", [f"{f.place} {f.rule}" for f in today.report.findings]
    catalogue = days.catalogue
    assert catalogue is not None
    return forecast(catalogue, today.report, outlooks(days, today, 60, 1, lambda *_: None))


def on(ahead: Forecast, date: str) -> DayAhead:
    (day,) = [day for day in ahead.days if day.date.isoformat() == date]
    return day


@pytest.mark.parametrize(
    ("date", "kind", "path", "line", "sign", "url"),
    [
        (
            "2026-12-02",
            "alert-ends",
            "content/meldingen/balie-dicht.yaml",
            4,
            "Balie op 1 december dicht",
            "/meldingen/",
        ),
        ("2026-12-10", "alert-begins", ALERT, 3, "Formulier werkt niet", "/"),
        ("2026-12-12", "alert-ends", ALERT, 4, "Formulier werkt niet", "/informatie/verhuizen/"),
        ("2026-12-14", "outage-begins", CHANNELS, 20, "Wij krijgen een nieuwe telefooncentrale.", "/contact/"),
        ("2026-12-16", "outage-ends", CHANNELS, 21, "Wij krijgen een nieuwe telefooncentrale.", "/contact/"),
        ("2026-12-19", "topic-stops", "content/afspraken/spoed.yaml", 22, "Paspoort met spoed", "/afspraak/"),
        ("2026-12-25", "day-passed", PLACES, 20, "donderdag 24 december 2026", "/locatie/gemeentehuis/"),
        ("2027-01-01", "price", PASSPORT, 14, "€ 88,20", "/informatie/paspoort/"),
        ("2027-01-04", "period-begins", PLACES, 14, "Proef met zaterdag", "/locatie/gemeentehuis/"),
        ("2027-01-09", "period-ends", PLACES, 15, "Proef met zaterdag", "/locatie/gemeentehuis/"),
    ],
)
def test_what_changes_on_pages_is_told_with_its_cause(
    ahead: Forecast, date: str, kind: str, path: str, line: int, sign: str, url: str
) -> None:
    (told,) = [each for each in on(ahead, date).happenings if each.cause and each.cause.kind == kind]
    assert told.cause
    assert told.cause.place
    assert (told.cause.place.path, told.cause.place.line) == (path, line)
    assert url in told.urls
    assert sign in str([change.lines for change in told.changes])


def test_each_change_of_these_days_has_a_cause(ahead: Forecast) -> None:
    lost = [(day.date, each.changes) for day in ahead.days for each in day.happenings if each.cause is None]
    assert lost == []


@pytest.mark.parametrize(
    ("date", "rule", "path"),
    [
        ("2026-11-25", "catalogue.promised-while-closed", PLACES),
        ("2026-12-06", "catalogue.review-passed", "content/informatie/verhuizen.md"),
        ("2026-12-09", "readability.exemption-expired", "content/informatie/paspoort.md"),
        ("2026-12-12", "catalogue.alert-passed", ALERT),
        ("2026-12-29", "catalogue.holiday-unconfirmed", PLACES),
    ],
)
def test_what_goes_wrong_is_told_on_the_day_that_it_does(ahead: Forecast, date: str, rule: str, path: str) -> None:
    found = [finding for finding in on(ahead, date).breaks if finding.rule == rule]
    assert [finding.place.path for finding in found] == [path]
    assert found[0].place.line
    assert rule not in [finding.rule for finding in ahead.today.findings]
    assert rule not in [finding.rule for finding in on(ahead, step(date, -1)).came]


def step(date: str, days: int) -> str:
    return (dt.date.fromisoformat(date) + dt.timedelta(days)).isoformat()


def test_a_promise_that_has_passed_is_wrong_no_more(ahead: Forecast) -> None:
    assert "catalogue.promised-while-closed" in [finding.rule for finding in on(ahead, "2026-12-25").mends]


def test_on_a_quiet_day_nothing_is_told(ahead: Forecast) -> None:
    assert not on(ahead, "2026-12-01").stirs
    assert not on(ahead, "2026-12-11").stirs


def test_time_brings_no_errors(ahead: Forecast) -> None:
    assert {finding.severity for finding in ahead.breaks} == {Severity.WARNING}


def test_the_first_sentence_counts(ahead: Forecast) -> None:
    stirring, broken = sum(day.stirs for day in ahead.days), len(ahead.breaks)
    assert headline(ahead) == (
        f"In de komende 60 dagen verandert er op {stirring} dagen iets. {broken} dingen gaan mis als niemand iets doet."
    )


def test_each_team_gets_its_own_list(ahead: Forecast, content: Path) -> None:
    owners = Owners(catalogue_of(content))
    found = chores(ahead, owners)
    told = {
        owners.name(slug): [(chore.date.isoformat(), chore.finding.rule.partition(".")[2]) for chore in each]
        for slug, each in found.items()
    }
    assert ("2026-12-06", "review-passed") in told["Team Burgerzaken"]
    assert ("2026-12-12", "alert-passed") in told["Team Klantcontact"]
    assert ("2026-12-29", "holiday-unconfirmed") in told["Geen team"]
    assert list(told)[-1] == "Geen team"
    assert all(each == sorted(each, key=lambda chore: chore[0]) for each in told.values())


def test_special_days_are_told_apart_from_what_changes() -> None:
    catalogue = catalogue_of(SITE)
    told = {
        date: [(cause.kind, cause.text) for cause in specials_of(catalogue, dt.date.fromisoformat(date))]
        for date in ("2026-12-23", "2026-12-24", "2026-12-25", "2027-03-28", "2027-10-31")
    }
    assert told == {
        "2026-12-23": [],
        "2026-12-24": [("exception", "Kerstavond. Gemeentehuis: 9.00 tot 15.00 uur.")],
        "2026-12-25": [("holiday", "Eerste kerstdag. Gemeentehuis en Telefoon: gesloten.")],
        "2027-03-28": [
            ("clock", "De zomertijd begint. De klok gaat een uur vooruit. De tijden op de site blijven gelijk.")
        ],
        "2027-10-31": [
            ("clock", "De wintertijd begint. De klok gaat een uur terug. De tijden op de site blijven gelijk.")
        ],
    }


def test_more_processes_find_the_same(content: Path) -> None:
    days = Days(content, THEME)
    today = days.look(TODAY)
    alone = outlooks(days, today, 12, 1, lambda *_: None)
    seen: list[tuple[int, int]] = []
    together = outlooks(Days(content, THEME, kept=days.kept), today, 12, 2, lambda *done: seen.append(done))
    assert together == alone
    assert seen == [(number, 12) for number in range(1, 13)]


@pytest.mark.parametrize("problem", [BrokenExecutor("weg"), OSError("geen plaats")])
def test_without_other_processes_the_outcome_is_the_same(
    content: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise problem

    days = Days(content, THEME)
    today = days.look(TODAY)
    alone = outlooks(days, today, 11, 1, lambda *_: None)
    monkeypatch.setattr(stretches, "ProcessPoolExecutor", refuse)
    assert outlooks(days, today, 11, 2, lambda *_: None) == alone


def test_an_error_that_is_to_come_is_in_the_first_sentences(ahead: Forecast) -> None:
    error = replace(ahead.breaks[0], severity=Severity.ERROR)
    day = replace(on(ahead, "2026-12-06"), came=(error,))
    assert headline(replace(ahead, days=(day, day))) == (
        "In de komende 2 dagen verandert er op 2 dagen iets. 1 ding gaat mis als niemand iets doet. "
        "Let op: vanaf 6 december 2026 kan een nieuwe site niet meer live."
    )


def test_a_quiet_time_is_told_in_one_sentence(ahead: Forecast) -> None:
    quiet = on(ahead, "2026-12-01")
    assert headline(replace(ahead, days=(quiet,) * 3)) == (
        "In de komende 3 dagen verandert er niets, en er gaat niets mis."
    )
    assert headline(replace(ahead, days=(quiet,))) == "Morgen verandert er niets, en er gaat niets mis."
