from __future__ import annotations

import pytest

from tests.separation.pages import FEEDBACK, acting, explaining, findings, page

ALL = ("informatie", "regelen", "afspraken", "stappenplannen", "nieuws", "paginas", "overzicht")


@pytest.mark.parametrize("kind", ["informatie", "regelen", "afspraken", "stappenplannen"])
def test_a_service_page_without_feedback_is_refused(kind: str) -> None:
    assert findings(page(kind, "<p>x</p>"), "no-feedback")
    assert not findings(page(kind, FEEDBACK), "no-feedback")


def test_feedback_below_main_counts() -> None:
    document = page("informatie", "<p>x</p>", footer=f'{FEEDBACK}<a href="/klacht-of-melding/">Klacht</a>')
    assert findings(document) == []


@pytest.mark.parametrize("kind", ["nieuws", "paginas", "overzicht"])
def test_other_pages_need_no_feedback(kind: str) -> None:
    assert findings(page(kind, "<p>x</p>")) == []


@pytest.mark.parametrize("kind", ALL)
def test_every_page_needs_the_way_to_complain(kind: str) -> None:
    assert findings(page(kind, FEEDBACK, footer=""), "no-complaint-link")
    assert not findings(page(kind, FEEDBACK), "no-complaint-link")


@pytest.mark.parametrize(
    "address",
    ["https://www.dinkelveen.example/klacht-of-melding/", "../../klacht-of-melding/", "/de/klacht-of-melding/"],
)
def test_the_way_to_complain_may_be_spelled_in_full(address: str) -> None:
    assert findings(page("nieuws", "<p>x</p>", footer=f'<a href="{address}">Klacht</a>')) == []


@pytest.mark.parametrize("address", ["https://elders.example/klacht-of-melding/", "/nieuws/klacht-of-melding/"])
def test_another_page_of_that_name_does_not_count(address: str) -> None:
    assert findings(page("nieuws", "<p>x</p>", footer=f'<a href="{address}">Klacht</a>'), "no-complaint-link")


def test_the_page_for_complaints_need_not_link_to_itself() -> None:
    assert findings(page("paginas", "<p>x</p>", url="/klacht-of-melding/", footer="")) == []


TERM = '<section data-component="termijn"><h2>Hoe lang duurt het?</h2><p>4 weken</p></section>'


@pytest.mark.parametrize("heading", ["Hoe lang duurt het?", "Hoe lang duurt het", "hoe  lang <em>duurt</em> het?"])
def test_an_editor_does_not_write_a_part_that_the_site_makes(heading: str) -> None:
    document = explaining(f"<h2>{heading}</h2><p>Een paar weken.</p>", extra=TERM)
    assert [finding.severity.name for finding in findings(document, "part-written-twice")] == ["WARNING"]


def test_a_part_that_the_site_does_not_make_here_may_be_written() -> None:
    assert findings(explaining("<h2>Hoe lang duurt het?</h2><p>Een paar weken.</p>")) == []
    assert findings(explaining("<h2>Hoe lang is het geldig?</h2><p>5 jaar.</p>", extra=TERM)) == []


def test_two_parts_of_the_site_with_the_same_heading_are_not_the_editors_fault() -> None:
    assert findings(explaining("<p>x</p>", extra=TERM + TERM), "part-written-twice") == []


def test_a_transaction_page_is_held_to_it_too() -> None:
    document = acting("<h3>Wat heeft u nodig?</h3><p>Uw huisnummer.</p>", nodig="<h2>Wat heeft u nodig?</h2><p>x</p>")
    assert findings(document, "part-written-twice")
