"""How someone wants to be reached goes along to the form; and the telephone that works today is on the page."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.rendering.contact import CONTACT_CHOICES, contact_form, telephone
from tests.helpers import SITE, TODAY, append, catalogue_of, copy_site, replace

CHANNELS = "content/gegevens/kanalen.yaml"
OFF = "  uit:\n    van: 2026-12-20\n    tot: 2026-12-24\n    reden: Verhuizing\n    alternatief: balie\n"
TEAM_PHONE = "- id: burgerzaken-lijn\n  soort: telefoon\n  naam: Burgerzaken\n  telefoon: 0500-11 11 11\n"


def test_a_form_keeps_the_query_of_its_address_as_hidden_fields() -> None:
    form = contact_form("https://formulieren.lommerdal.example/verhuizing?product=7&taal=nl&leeg#stap1", "contact")
    assert form["start_action_url"] == "https://formulieren.lommerdal.example/verhuizing#stap1"
    assert form["start_query"] == [("product", "7"), ("taal", "nl"), ("leeg", "")]


def test_what_was_encoded_in_the_address_is_decoded_once_and_kept_in_order() -> None:
    form = contact_form("https://f.example/?naam=a%20b%26c&x=1&x=2", "contact")
    assert form["start_query"] == [("naam", "a b&c"), ("x", "1"), ("x", "2")]


def test_the_choice_is_asked_only_when_the_form_takes_it() -> None:
    asked = contact_form("https://f.example/", "voorkeur")
    assert (asked["contact_parameter"], asked["contact_choices"]) == ("voorkeur", CONTACT_CHOICES)
    silent = contact_form("https://f.example/", None)
    assert (silent["contact_parameter"], silent["contact_choices"]) == (None, ())


def test_no_preference_comes_first_and_every_choice_differs() -> None:
    assert CONTACT_CHOICES[0][0] == "geen-voorkeur"
    assert len(dict(CONTACT_CHOICES)) == len(CONTACT_CHOICES)


def test_without_a_form_there_is_nothing_to_pass_on() -> None:
    assert contact_form("", None)["start_query"] == []


def test_the_general_telephone_is_the_one_to_call() -> None:
    catalogue = catalogue_of(SITE)
    found = telephone(catalogue, TODAY, catalogue.services["paspoort"])
    assert found is not None
    assert found.slug == "telefoon"


def test_the_line_of_the_team_goes_before_the_general_one(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    replace(
        content, "content/gegevens/teams.yaml", "Team Burgerzaken\n", "Team Burgerzaken\n  telefoon: 0500-11 11 11\n"
    )
    append(content, CHANNELS, TEAM_PHONE)
    catalogue = catalogue_of(content)
    own = telephone(catalogue, TODAY, catalogue.services["paspoort"])
    general = telephone(catalogue, TODAY)
    assert own is not None
    assert general is not None
    assert (own.slug, general.slug) == ("burgerzaken-lijn", "telefoon")


@pytest.mark.parametrize(
    ("day", "works"), [("2026-12-19", True), ("2026-12-20", False), ("2026-12-24", False), ("2026-12-25", True)]
)
def test_a_telephone_that_is_off_is_not_offered(tmp_path: Path, day: str, works: bool) -> None:
    content = copy_site(tmp_path)
    replace(content, CHANNELS, "  naam: Telefoon\n", f"  naam: Telefoon\n{OFF}")
    assert bool(telephone(catalogue_of(content), dt.date.fromisoformat(day))) == works
