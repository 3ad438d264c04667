from __future__ import annotations

import pytest

from tests.separation.pages import FEEDBACK, explaining, findings, page

PHONE = '<a href="tel:+31541234567">Bel ons</a>'


def test_a_topic_with_a_link_and_a_number_is_fine() -> None:
    booking = '<div data-component="boeken"><a href="https://afspraken.dinkelveen.example/">Maak een afspraak</a></div>'
    assert findings(page("afspraken", f"{booking}{PHONE}{FEEDBACK}")) == []


def test_a_topic_that_is_booked_by_telephone_is_fine() -> None:
    assert findings(page("afspraken", f'<div data-component="boeken">{PHONE}</div>{FEEDBACK}')) == []


@pytest.mark.parametrize(
    "booking", ["", '<div data-component="boeken"></div>', '<div data-component="boeken"><a href="#">Boek</a></div>']
)
def test_a_topic_that_cannot_be_booked_is_refused(booking: str) -> None:
    found = findings(page("afspraken", f"{booking}{PHONE}{FEEDBACK}"))
    assert [(finding.rule, finding.field) for finding in found] == [("separation.topic-no-booking", "boeken")]


def test_a_topic_without_a_number_is_refused() -> None:
    booking = '<a data-component="boeken" href="https://afspraken.dinkelveen.example/">Maak een afspraak</a>'
    found = findings(page("afspraken", booking + FEEDBACK))
    assert [(finding.rule, finding.field) for finding in found] == [("separation.topic-no-phone", "telefoon")]


def test_other_pages_are_no_topics() -> None:
    assert findings(explaining("<p>Uitleg.</p>")) == []
