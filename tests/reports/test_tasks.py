"""The page of the loket test for the team."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from bs4 import BeautifulSoup

from plugins.reports import as_html, as_tasks_html
from tests.reports.examples import REPORTS

DATE = dt.date(2026, 11, 23)


def row(**changed: Any) -> dict[str, Any]:
    """What the gate tells of one task."""
    return {
        "task": "Ik wil mijn hond aanmelden",
        "line": 1,
        "trouble": "",
        "stuck": None,
        "too_long": False,
        "not_told": [],
        "goal": "Hond aanmelden",
        "kind": "start",
        "steps": [{"url": "/", "link": "Dieren", "stronger": 0}, {"url": "/dieren/", "link": "Begin", "stronger": 0}],
        "clicks": 2,
        "words": 120,
        "seconds": 55,
        "dated": 0,
        "presses": 9,
        "limits": {"clicks": 3, "words": 400, "seconds": 180},
        **changed,
    }


def page(*rows: dict[str, Any]) -> BeautifulSoup:
    return BeautifulSoup(as_tasks_html({"tasks": rows}, DATE), "lxml")


def cells(*rows: dict[str, Any]) -> list[list[str]]:
    """The table, row by row."""
    lines = page(*rows).select("tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in line.select("th, td")] for line in lines]


def test_each_task_is_told_with_its_way_and_its_cost() -> None:
    (told,) = cells(row())
    assert told == ["Ik wil mijn hond aanmelden", "lukt", "Dieren Begin", "2 van 3", "120 van 400", "55 van 180", "9"]


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({"trouble": "no-way", "clicks": None, "words": None, "seconds": None, "presses": None}, "lukt niet"),
        ({"trouble": "no-scent", "stuck": {"url": "/", "link": "Overig"}}, "de weg is niet te herkennen"),
        ({"too_long": True}, "kost te veel"),
        ({"not_told": ["avond"]}, "nergens staat: avond"),
    ],
)
def test_what_is_wrong_is_said_and_counted(changed: dict[str, Any], outcome: str) -> None:
    assert cells(row(**changed))[0][1] == outcome
    assert "Met 1 taak is iets aan de hand." in page(row(), row(**changed)).get_text()


def test_what_is_there_for_a_time_is_told_apart() -> None:
    assert cells(row(dated=30))[0][4] == "120 van 400 waarvan 30 tijdelijk"


def test_the_order_is_that_of_the_record() -> None:
    assert [told[0] for told in cells(row(task="b"), row(task="a"))] == ["b", "a"]


def test_texts_are_escaped_and_nothing_is_fetched() -> None:
    nasty = "<script>alert(1)</script>"
    made = page(row(task=nasty, steps=[{"url": "/", "link": nasty, "stronger": 0}], not_told=[nasty]))
    assert made.find_all(["script", "link", "img", "iframe"]) == []
    assert made.get_text().count(nasty) == 3


def test_the_report_leads_to_it_when_it_is_there() -> None:
    report = next(iter(REPORTS.values()))()
    assert 'href="loketproef.html"' in as_html(report, {}, "loketproef.html")
    assert "loketproef" not in as_html(report, {})
