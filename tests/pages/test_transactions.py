"""A transaction page: what it takes to act, in a few words, and every way to do it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.catalogue.model import Service
from plugins.pages.transactions import DOING, action_note, cost_text, login_text
from plugins.rendering.view import HOME, Link
from tests.helpers import SITE, TODAY, copy_site, replace, views_of, write

URL = "/regelen/verhuizing-doorgeven/"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
ACT_MOVING = "content/regelen/verhuizing-doorgeven.md"
CHANNELS = "content/gegevens/kanalen.yaml"
OUTAGE = "  uit:\n    van: 2026-11-20\n    tot: 2026-11-30\n    reden: Wij verbouwen.\n    alternatief: telefoon\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def service(**data: object) -> Service:
    given = {"naam": "x", "samenvatting": "x", "route": "online", "team": "x", "thema": "x", **data}
    return Service.model_validate(given)


def prices(*rows: tuple[str, str, str]) -> list[dict[str, str]]:
    return [{"omschrijving": what, "bedrag": amount, "actief_vanaf": since} for what, amount, since in rows]


# -- in a few words ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("means", "text"),
    [
        ([], "U hoeft niet in te loggen"),
        (["geen"], "U hoeft niet in te loggen"),
        (["digid"], "Inloggen met DigiD"),
        (["digid", "eherkenning"], "Inloggen met DigiD of eHerkenning"),
        (["digid", "digid", "geen"], "Inloggen met DigiD"),
        (["eidas"], "Inloggen met een Europees inlogmiddel"),
    ],
)
def test_how_one_logs_in_is_told_by_the_name_that_residents_know(means: list[str], text: str) -> None:
    assert login_text(service(login=[{"voor": "inwoners", "middel": each} for each in means])) == text


SINCE, LATER = "2026-01-01", "2027-01-01"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"gratis": "ja"}, "Gratis"),
        ({"kosten": prices(("Boek", "45", SINCE))}, "Kost €\u00a045,00"),
        ({"kosten": prices(("Boek", "0", SINCE))}, "Gratis"),
        ({"kosten": prices(("Boek", "45", SINCE), ("Boek", "50", LATER))}, "Kost €\u00a045,00"),
        ({"kosten": prices(("Boek", "45", SINCE), ("Pen", "45", SINCE))}, "Kost €\u00a045,00"),
        ({"kosten": prices(("Boek", "45", SINCE), ("Pen", "2,50", SINCE))}, "Vanaf €\u00a02,50"),
        ({"kosten": prices(("Boek", "45", SINCE), ("Pen", "0", SINCE))}, "Gratis of €\u00a045,00"),
        ({"kosten": prices(("Boek", "45", SINCE), ("Boek", "40", "2026-06-01"))}, "Kost €\u00a040,00"),
    ],
)
def test_what_it_costs_today_is_told_in_a_few_words(data, text: str) -> None:
    assert cost_text(service(**data), TODAY) == text


@pytest.mark.parametrize(
    ("route", "means", "text"),
    [
        ("online", ["digid"], "online, met DigiD"),
        ("online", ["digid", "eherkenning"], "online, met DigiD en eHerkenning"),
        ("online", [], "online"),
        ("formulier", [], "met een formulier"),
        ("landelijk", ["digid"], "via het landelijke loket, met DigiD"),
        ("balie", ["digid"], ""),
    ],
)
def test_a_list_says_where_and_with_what_one_acts(route: str, means: list[str], text: str) -> None:
    login = [{"voor": "inwoners", "middel": each} for each in means]
    assert action_note(service(route=route, login=login)) == text


# -- the page ----------------------------------------------------------------------------------------------------------


def test_a_transaction_is_made_by_the_template_that_acts_with_all_of_its_service() -> None:
    page = views_of(SITE)[URL]
    assert (page.template, page.kind, page.path) == ("transaction.html", "regelen", ACT_MOVING)
    assert page.breadcrumbs == (HOME, DOING, Link("Wonen en papieren", "/thema/wonen/", "overzicht"))
    assert page.context["facts"] == ["Inloggen met DigiD", "Gratis", "5 werkdagen"]
    assert page.context["information"] == [Link("Verhuizen", "/informatie/verhuizen/", "informatie")]
    assert page.context["something_else"].startswith("Past dit niet bij u?")
    assert page.context["phone"].slug == "telefoon"
    assert page.alerts == ()


def test_the_service_may_have_words_of_its_own_for_whom_it_does_not_fit(content) -> None:
    replace(content, MOVING, "papier:", "past_niet: Nog geen vast adres? Bel ons.\npapier:")
    assert views_of(content)[URL].context["something_else"] == "Nog geen vast adres? Bel ons."


def test_the_form_gets_its_address_without_the_query_and_the_query_apart(content) -> None:
    replace(
        content,
        MOVING,
        "example/verhuizing\n  actie:",
        "example/verhuizing?product=7&taal=nl\n  contact_parameter: voorkeur\n  actie:",
    )
    context = views_of(content)[URL].context
    assert context["start_action_url"] == "https://formulieren.lommerdal.example/verhuizing"
    assert context["start_query"] == [("product", "7"), ("taal", "nl")]
    assert context["contact_parameter"] == "voorkeur"
    assert "telefoon" in dict(context["contact_choices"])


@pytest.mark.parametrize(
    ("day", "off"), [("2026-11-19", False), ("2026-11-20", True), ("2026-11-30", True), ("2026-12-01", False)]
)
def test_a_channel_that_is_off_says_so_on_those_days_and_names_what_stands_in(content, day: str, off: bool) -> None:
    replace(content, CHANNELS, "  naam: Balie\n", f"  naam: Balie\n{OUTAGE}")
    desk, telephone = views_of(content, dt.date.fromisoformat(day))[URL].context["ways"]
    assert (desk.channel.slug, desk.off, desk.human) == ("balie", off, True)
    assert desk.alternative.slug == "telefoon"
    assert (telephone.channel.slug, telephone.off, telephone.alternative) == ("telefoon", False, None)


def test_a_way_is_explained_by_the_service_or_else_by_the_channel(content) -> None:
    replace(content, MOVING, "  - kanaal: balie\n", "  - kanaal: balie\n    uitleg: Neem uw huurcontract mee.\n")
    desk, telephone = views_of(content)[URL].context["ways"]
    assert desk.explanation == "Neem uw huurcontract mee."
    assert telephone.explanation == "U krijgt een medewerker aan de lijn."


def test_an_alert_stands_on_the_transaction_of_its_service(content) -> None:
    write(
        content,
        "content/meldingen/storing.yaml",
        "titel: Storing\ntekst: Het formulier werkt niet.\nvan: 2026-11-20\ntot: 2026-11-30\n"
        "diensten: verhuizing-doorgeven\n",
    )
    shown = {url for url, view in views_of(content).items() if "storing" in [alert.slug for alert in view.alerts]}
    assert shown == {URL, "/informatie/verhuizen/"}
    assert views_of(content, dt.date(2026, 12, 1))[URL].alerts == ()


def test_a_topic_that_can_be_booked_is_another_way(content) -> None:
    replace(content, "content/afspraken/paspoort.yaml", "dienst: paspoort", "dienst: [paspoort, verhuizing-doorgeven]")
    assert [link.url for link in views_of(content)[URL].context["topics"]] == ["/afspraak/paspoort/"]
    replace(content, "content/afspraken/paspoort.yaml", "boeken:", "actief:\n  tot: 2026-11-22\nboeken:")
    assert views_of(content)[URL].context["topics"] == []


def test_a_concept_is_no_page_and_nothing_leads_to_it(content) -> None:
    replace(content, ACT_MOVING, "dienst:", "status: concept\ndienst:")
    replace(content, "content/gegevens/gemeente.yaml", "  - regelen/verhuizing-doorgeven\n", "")
    views = views_of(content)
    assert URL not in views
    assert views["/informatie/verhuizen/"].context["action"] is None
    assert [link.url for link in views["/thema/wonen/"].context["actions"]] == ["/afspraak/paspoort/"]
