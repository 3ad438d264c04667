"""How a debt is told."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.workflow.debt import Debt, open_debt

TODAY = dt.date(2026, 11, 23)


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("2026-11-23", "sinds 23 november 2026, vandaag"),
        ("2026-11-22", "sinds 22 november 2026, gisteren"),
        ("2026-11-01", "sinds 1 november 2026, 22 dagen geleden"),
        ("2026-11-24", "sinds 24 november 2026"),
        ("", "sinds een onbekende dag"),
    ],
)
def test_since_when_and_how_long_that_is(since: str, told: str) -> None:
    assert Debt(since).age(TODAY) == told
    assert told in open_debt(Debt(since), TODAY)[0]


def test_what_did_not_look_is_named_in_dutch() -> None:
    debt = Debt("2026-11-23", unseen=("accessibility", "top_tasks"))
    assert open_debt(debt, TODAY)[1] == "Daarvan is nog niet alles gecontroleerd: Toegankelijkheid en Loketproef."


def test_without_a_debt_nothing_is_told() -> None:
    assert open_debt(None, TODAY) == ()
