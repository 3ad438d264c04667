"""Where a page is written, what its window is called, and how others link to it."""

from __future__ import annotations

import pytest

from plugins.rendering.view import Link, View, link_to, link_to_entity
from tests.helpers import SITE, catalogue_of


def view(url: str = "/", kind: str = "overzicht") -> View:
    return View(url=url, template="x.html", kind=kind, title="Paspoort", path="content/x.md")


@pytest.fixture(scope="module")
def catalogue():
    return catalogue_of(SITE)


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("/", "index.html"),
        ("/privacy/", "privacy/index.html"),
        ("/informatie/paspoort/", "informatie/paspoort/index.html"),
        ("/thema/wonen/vraag/", "thema/wonen/vraag/index.html"),
        ("/404.html", "404.html"),
    ],
)
def test_an_address_without_an_ending_is_a_folder_with_a_page(url: str, file: str) -> None:
    assert view(url).output == file


def test_the_window_of_an_appointment_tells_it_apart_from_the_page_that_explains() -> None:
    assert view(kind="afspraken").window_title == "Afspraak: Paspoort"
    assert view(kind="informatie").window_title == "Paspoort"


@pytest.mark.parametrize(
    ("reference", "link"),
    [
        ("informatie/paspoort", Link("Een nieuw paspoort", "/informatie/paspoort/", "informatie")),
        ("regelen/verhuizing-doorgeven", Link("Verhuizing doorgeven", "/regelen/verhuizing-doorgeven/", "regelen")),
        ("afspraken/paspoort", Link("Paspoort aanvragen", "/afspraak/paspoort/", "afspraken")),
        ("locaties/gemeentehuis", Link("Gemeentehuis", "/locatie/gemeentehuis/", "locaties")),
        ("themas/wonen", Link("Wonen en papieren", "/thema/wonen/", "overzicht")),
        ("nieuws/avond-open", Link("Balie ook in de avond open", "/nieuws/avond-open/", "nieuws")),
        ("paginas/privacy", Link("Privacy", "/privacy/", "paginas")),
    ],
)
def test_a_link_says_what_a_page_is_called_and_what_kind_it_is(catalogue, reference: str, link: Link) -> None:
    assert link_to(catalogue, reference) == link


def test_a_link_may_say_a_word_about_where_it_leads(catalogue) -> None:
    topic = catalogue.topics["paspoort"]
    assert link_to_entity(topic, "met een afspraak").note == "met een afspraak"


def test_a_link_to_nothing_is_our_fault(catalogue) -> None:
    with pytest.raises(KeyError, match="informatie/weg"):
        link_to(catalogue, "informatie/weg")
