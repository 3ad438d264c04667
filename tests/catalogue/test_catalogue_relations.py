"""What the entities of the small site are to each other, both ways."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader import read_content
from plugins.catalogue.relations import booking_url
from tests.helpers import SITE, TODAY, copy_site


def catalogue_of(content: Path) -> Catalogue:
    """The catalogue of a folder without faults."""
    reading = read_content(content)
    assert reading.findings == ()
    assert reading.catalogue is not None
    return reading.catalogue


@pytest.fixture(scope="module")
def small() -> Catalogue:
    """The small site."""
    return catalogue_of(SITE)


def changed(tmp_path: Path, path: str, old: str, new: str) -> Catalogue:
    """The small site with one change."""
    content = copy_site(tmp_path)
    text = (content / path).read_text("utf-8")
    assert old in text
    (content / path).write_text(text.replace(old, new), "utf-8")
    return catalogue_of(content)


def test_a_service_knows_its_pages(small: Catalogue) -> None:
    assert small.transaction_of["verhuizing-doorgeven"].path == "content/regelen/verhuizing-doorgeven.md"
    assert [page.slug for page in small.information_of["paspoort"]] == ["paspoort"]
    assert [topic.slug for topic in small.topics_of["paspoort"]] == ["paspoort"]
    assert small.topics_of["verhuizing-doorgeven"] == ()


def test_a_place_and_a_theme_know_what_they_offer(small: Catalogue) -> None:
    assert [topic.slug for topic in small.topics_at["gemeentehuis"]] == ["paspoort"]
    assert [service.slug for service in small.services_in["wonen"]] == ["paspoort", "verhuizing-doorgeven"]


def test_a_place_offers_nothing_by_a_channel_that_is_off(tmp_path: Path) -> None:
    found = changed(
        tmp_path,
        "afspraken/paspoort.yaml",
        "  - soort: balie\n",
        "  - soort: telefoon\n  - soort: balie\n    beschikbaar: nee\n",
    )
    assert found.topics_at["gemeentehuis"] == ()


def test_one_acts_on_the_transaction_or_else_on_the_topic(small: Catalogue) -> None:
    acting = {slug: small.action_of(service, TODAY) for slug, service in small.services.items()}
    assert getattr(acting["paspoort"], "url", None) == "/afspraak/paspoort/"
    assert getattr(acting["verhuizing-doorgeven"], "url", None) == "/regelen/verhuizing-doorgeven/"


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("informatie/paspoort", "/informatie/paspoort/"),
        ("informatie/paspoort.md", "/informatie/paspoort/"),
        ("regelen/verhuizing-doorgeven", "/regelen/verhuizing-doorgeven/"),
        ("afspraken/paspoort.yaml", "/afspraak/paspoort/"),
        ("nieuws/avond-open", "/nieuws/avond-open/"),
        ("paginas/privacy", "/privacy/"),
        ("locaties/gemeentehuis", "/locatie/gemeentehuis/"),
        ("themas/wonen", "/thema/wonen/"),
        ("informatie/weg", None),
        ("paspoort", None),
        ("", None),
        ("meldingen/balie-dicht", "/meldingen/balie-dicht/"),
        ("hulp/bibliotheek", None),
    ],
)
def test_a_reference_leads_to_an_address_or_nowhere(small: Catalogue, reference: str, address: str | None) -> None:
    assert small.address_of(reference) == address


def test_a_concept_is_nowhere(tmp_path: Path) -> None:
    found = changed(tmp_path, "informatie/verhuizen.md", "dienst:", "status: concept\ndienst:")
    assert found.address_of("informatie/verhuizen") is None
    assert found.information_of["verhuizing-doorgeven"] == ()


def test_an_owner_is_ones_own_or_the_services_or_the_themes(small: Catalogue) -> None:
    assert small.owner_of(small.news["avond-open"]) is small.teams["klantcontact"]
    assert small.owner_of(small.services["paspoort"]) is small.teams["burgerzaken"]
    assert small.owner_of(small.topics["paspoort"]) is small.teams["burgerzaken"]
    assert small.owner_of(small.transactions["verhuizing-doorgeven"]) is small.teams["burgerzaken"]


def test_without_a_service_the_themes_team_owns(tmp_path: Path) -> None:
    found = changed(tmp_path, "informatie/verhuizen.md", "dienst: verhuizing-doorgeven", "thema: wonen")
    assert found.owner_of(found.information["verhuizen"]) is found.teams["klantcontact"]


def test_the_owners_deputy_stands_in_unless_another_is_named(tmp_path: Path, small: Catalogue) -> None:
    assert small.deputy_of(small.services["paspoort"]) is small.teams["klantcontact"]
    found = changed(tmp_path, "nieuws/avond-open.md", "eigenaar:", "plaatsvervanger: klantcontact\neigenaar:")
    assert found.deputy_of(found.news["avond-open"]) is found.teams["klantcontact"]


def test_the_review_date_is_given_or_follows_from_the_teams_rhythm(tmp_path: Path, small: Catalogue) -> None:
    assert small.review_date(small.services["paspoort"]) == dt.date(2027, 9, 14)
    assert small.review_date(small.transactions["verhuizing-doorgeven"]) == dt.date(2027, 10, 19)
    found = changed(tmp_path, "nieuws/avond-open.md", "eigenaar:", "controleren_voor: 2026-12-31\neigenaar:")
    assert found.review_date(found.news["avond-open"]) == dt.date(2026, 12, 31)


@pytest.mark.parametrize(
    ("reviewed", "months", "expected"),
    [
        ("2026-08-31", 6, dt.date(2027, 2, 28)),
        ("2027-08-31", 6, dt.date(2028, 2, 29)),
        ("2026-11-30", 3, dt.date(2027, 2, 28)),
    ],
)
def test_a_month_later_is_never_after_its_end(tmp_path: Path, reviewed: str, months: int, expected: dt.date) -> None:
    content = copy_site(tmp_path)
    for path, old, new in (
        (
            "gegevens/teams.yaml",
            "  naam: Team Burgerzaken\n",
            f"  naam: Team Burgerzaken\n  controle_maanden: {months}\n",
        ),
        ("gegevens/diensten/paspoort.yaml", "2026-09-14", reviewed),
    ):
        file = content / path
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    found = catalogue_of(content)
    assert found.review_date(found.services["paspoort"]) == expected


def test_an_alert_shows_from_its_first_day_to_its_last(small: Catalogue) -> None:
    def slugs(day: dt.date) -> list[str]:
        return [alert.slug for alert in small.alerts_on(day)]

    assert slugs(TODAY) == slugs(dt.date(2026, 11, 16)) == slugs(dt.date(2026, 12, 1)) == ["balie-dicht"]
    assert slugs(dt.date(2026, 11, 15)) == slugs(dt.date(2026, 12, 2)) == []
    assert not small.alerts["balie-dicht"].everywhere


def test_every_page_and_entity_knows_its_file_and_place(small: Catalogue) -> None:
    for entity in small.entities:
        assert entity.path.startswith("content/")
        assert entity.place().path == entity.path
        assert entity.place().line is not None
    assert small.topics["paspoort"].place("boeken", "url").line == 15
    assert small.services["paspoort"].wrote("kosten")
    assert not small.services["paspoort"].wrote("gratis")


def test_images_and_downloads_are_known_by_their_path(small: Catalogue) -> None:
    assert small.files == {"afbeeldingen/gemeentehuis.png"}


@pytest.mark.parametrize(
    ("booking", "systems", "address"),
    [
        ("systeem: anders\n  url: https://a.example/x", "", "https://a.example/x"),
        (
            "systeem: openforms\n  product: pas port",
            "openforms: https://a.example/",
            "https://a.example/formulier?product=pas%20port",
        ),
        (
            "systeem: qmatic\n  product: a/b",
            "qmatic: https://q.example",
            "https://q.example/qmaticwebbooking/#/preselect/services/a%2Fb",
        ),
        (
            "systeem: openforms\n  product: x\n  url: https://b.example/y",
            "openforms: https://a.example",
            "https://b.example/y",
        ),
        ("systeem: qmatic\n  product: x", "openforms: https://a.example", None),
        ("systeem: jcc\n  product: x", "openforms: https://a.example", None),
        ("systeem: openforms", "openforms: https://a.example", None),
    ],
)
def test_a_booking_address_is_given_or_made_for_systems_that_take_one(
    tmp_path: Path, booking: str, systems: str, address: str | None
) -> None:
    content = copy_site(tmp_path)
    topic, town = content / "afspraken" / "paspoort.yaml", content / "gegevens" / "gemeente.yaml"
    topic.write_text(
        topic.read_text("utf-8").replace(
            "systeem: anders\n  url: https://afspraken.lommerdal.example/paspoort", booking
        ),
        "utf-8",
    )
    if systems:
        town.write_text(town.read_text("utf-8") + f"boeksystemen:\n  {systems}\n", "utf-8")
    found = catalogue_of(content)
    assert booking_url(found, found.topics["paspoort"]) == address
