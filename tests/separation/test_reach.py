from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.separation.pages import PARTS, acting, explaining, findings, page

START = PARTS["start"]
FACTS = PARTS["in-het-kort"]
BEFORE = len("Container Log in met DigiD. Gratis. Duurt 5 werkdagen.".split())


def words(count: int) -> str:
    return f"<p>{'woord ' * count}</p>"


def test_eighty_words_before_the_start_are_fine_and_one_more_is_not() -> None:
    assert findings(acting(in_het_kort=FACTS + words(80 - BEFORE)), "late-start") == []
    (finding,) = findings(acting(in_het_kort=FACTS + words(81 - BEFORE)), "late-start")
    assert finding.severity is Severity.ERROR
    assert "81" in finding.message
    assert "80" in finding.message


@pytest.mark.parametrize(
    "unread",
    [
        f"<details><summary>Storing</summary>{words(90)}</details>",
        f"<select><option>{'keuze ' * 90}</option></select>",
        f"<div hidden>{words(90)}</div>",
        f"<!-- {'woord ' * 90} -->",
        f"<script>{'woord ' * 90}</script>",
        f"<style>{'woord ' * 90}</style>",
        f"<template>{words(90)}</template>",
    ],
)
def test_what_is_folded_away_or_chosen_from_does_not_count(unread: str) -> None:
    assert findings(acting(start=unread + START), "late-start") == []


def test_an_open_alert_counts() -> None:
    alert = f"<details open><summary>Storing</summary>{words(90)}</details>"
    assert findings(acting(in_het_kort=alert + FACTS), "late-start")
    assert findings(acting(in_het_kort=f"<details><summary>{'woord ' * 90}</summary></details>{FACTS}"), "late-start")


def test_words_after_the_start_are_no_matter() -> None:
    assert findings(acting(nodig=words(300)), "late-start") == []


def test_the_choice_in_a_form_comes_before_its_button() -> None:
    form = (
        f'<form action="/x/"><input type="hidden" name="a"><label>{words(90)}</label><button>Vraag aan</button></form>'
    )
    assert findings(acting(start=form), "late-start")


def test_a_start_may_be_an_input_and_a_hidden_one_is_none() -> None:
    button = '<input type="hidden" name="a">{}<input type="submit" value="Vraag aan">'
    form = f'<form action="/x/">{button}</form>'
    assert findings(acting(start=form.format(""), nodig=words(300)), "late-start") == []
    (finding,) = findings(acting(start=form.format(f"<p>{words(90)}</p>"), nodig=words(300)), "late-start")
    assert str(90 + BEFORE) in finding.message


def test_a_topic_has_its_start_at_booking() -> None:
    booking = (
        '<div data-component="boeken"><a href="https://formulieren.dinkelveen.example/">Maak een afspraak</a></div>'
    )
    assert findings(page("afspraken", f"<h1>Paspoort</h1>{words(80)}{booking}"), "late-start")
    assert findings(page("afspraken", f"<h1>Paspoort</h1>{words(79)}{booking}"), "late-start") == []


def test_a_page_to_read_has_no_start_to_be_late() -> None:
    assert findings(explaining(words(300)), "late-start") == []
