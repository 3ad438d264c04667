"""A topic's one file becomes a whole page; the overviews follow from topics and hours."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.appointments.views import APPOINTMENTS, CHANNEL_LABELS
from plugins.rendering.view import HOME, Link, View
from tests.helpers import SITE, TODAY, append, copy_site, replace, views_of, write

URL = "/afspraak/paspoort/"
TOPIC = "content/afspraken/paspoort.yaml"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
PLACES = "content/gegevens/locaties.yaml"
TOWN = "content/gegevens/gemeente.yaml"
VILLAGE = """
- id: dorpshuis
  naam: Dorpshuis
  straat: Kerkweg
  nummer: "2"
  postcode: 7001 AA
  plaats: Lommerdal
  openingstijden:
    maandag: ["09:00-12:00"]
  periodes:
    - van: 2027-01-11
      tot: 2027-04-30
      reden: Proef
      openingstijden:
        dinsdag: ["17:00-20:00"]
"""


@pytest.fixture(scope="module")
def small() -> dict[str, View]:
    return views_of(SITE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def topic(content: Path, slug: str, *changes: tuple[str, str]) -> None:
    """Another topic: the passport's, with changes."""
    text = (content.parent / TOPIC).read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    write(content, f"content/afspraken/{slug}.yaml", text)


# -- the page of a topic -----------------------------------------------------------------------------------------------


def test_a_topic_has_its_own_page_below_the_overview(small) -> None:
    page = small[URL]
    assert (page.template, page.kind, page.title, page.path) == ("topic.html", "afspraken", "Paspoort aanvragen", TOPIC)
    assert page.breadcrumbs == (HOME, APPOINTMENTS)
    assert page.window_title == "Afspraak: Paspoort aanvragen"
    assert page.context["information"] == [Link("Een nieuw paspoort", "/informatie/paspoort/", "informatie")]


def test_a_topic_describes_itself_or_else_its_service_does(small, content) -> None:
    assert small[URL].description.startswith("Met een paspoort reist u")
    replace(content, TOPIC, "groep:", "samenvatting: Vraag hier uw paspoort aan.\ngroep:")
    assert views_of(content)[URL].description == "Vraag hier uw paspoort aan."


def test_the_length_and_the_evening_are_told_in_a_few_words(small, content) -> None:
    assert small[URL].context["facts"] == ["Ongeveer 15 minuten", "Ook ’s avonds"]
    replace(content, TOPIC, "duur_minuten: 15", "duur_minuten: 20")
    replace(content, PLACES, '["09:00-20:00"]', '["09:00-18:00"]')
    facts = views_of(content)[URL].context["facts"]
    assert facts == ["Ongeveer 20 minuten"]


def test_one_books_changes_and_cancels_at_the_addresses_of_the_topic(small) -> None:
    context = small[URL].context
    assert context["book_url"] == "https://afspraken.lommerdal.example/paspoort"
    assert context["change_url"] == "https://afspraken.lommerdal.example/wijzigen"
    assert context["cancel_url"] == "https://afspraken.lommerdal.example/annuleren"
    assert context["contact_parameter"] is None


def test_the_address_at_a_system_with_deep_links_is_made_and_its_query_goes_along(content) -> None:
    append(content, TOWN, "boeksystemen:\n  openforms: https://formulieren.lommerdal.example/\n")
    replace(
        content,
        TOPIC,
        "systeem: anders\n  url: https://afspraken.lommerdal.example/paspoort\n",
        "systeem: openforms\n  product: pas 1\n  contact_parameter: voorkeur\n",
    )
    context = views_of(content)[URL].context
    assert context["book_url"] == "https://formulieren.lommerdal.example/formulier?product=pas%201"
    assert context["start_action_url"] == "https://formulieren.lommerdal.example/formulier"
    assert context["start_query"] == [("product", "pas 1")]
    assert context["contact_parameter"] == "voorkeur"


def test_every_way_to_have_an_appointment_is_told_in_the_words_of_residents(content) -> None:
    others = [kind for kind in CHANNEL_LABELS if kind != "balie"]
    rows = "".join(f"  - soort: {kind}\n" for kind in others)
    replace(content, TOPIC, "boeken:", f"{rows}    voorwaarde: Alleen als u ziek bent.\n    beschikbaar: nee\nboeken:")
    channels = views_of(content)[URL].context["channels"]
    assert [row.kind for row in channels] == ["balie", *others]
    assert [row.kind_label for row in channels] == [CHANNEL_LABELS[row.kind] for row in channels]
    assert [location.slug for location in channels[0].locations] == ["gemeentehuis"]
    assert (channels[-1].available, channels[-1].condition) == (False, "Alleen als u ziek bent.")
    assert all(row.available for row in channels[:-1])


def test_a_place_of_a_way_that_is_not_available_is_no_place_to_come(content) -> None:
    append(content, PLACES, VILLAGE)
    replace(content, TOPIC, "boeken:", "  - soort: balie\n    locaties: dorpshuis\n    beschikbaar: nee\nboeken:")
    context = views_of(content)[URL].context
    assert [place.location.slug for place in context["places"]] == ["gemeentehuis"]
    assert [location.slug for location in context["channels"][1].locations] == ["dorpshuis"]


def test_prices_are_those_of_all_services_on_the_day(small, content) -> None:
    assert [(s.slug, str(p.amount)) for s, p in small[URL].context["prices"]] == [("paspoort", "86.85")]
    assert small[URL].context["free"] is False
    replace(content, TOPIC, "dienst: paspoort", "dienst: [paspoort, verhuizing-doorgeven]")
    context = views_of(content, dt.date(2027, 1, 1))[URL].context
    assert [(s.slug, str(p.amount)) for s, p in context["prices"]] == [("paspoort", "88.20")]
    assert context["free"] is False, "one of the two is not"


def test_who_comes_to_collect_has_paid_and_is_not_told_a_price(content) -> None:
    topic(content, "paspoort-afhalen", ("Paspoort aanvragen", "Paspoort afhalen"))
    replace(content, TOPIC, "gecontroleerd:", "afhalen:\n  nodig: ja\n  onderwerp: paspoort-afhalen\ngecontroleerd:")
    views = views_of(content)
    assert views[URL].context["collect"] == Link("Paspoort afhalen", "/afspraak/paspoort-afhalen/", "afspraken")
    assert views["/afspraak/paspoort-afhalen/"].context["prices"] == []
    assert len(views[URL].context["prices"]) == 1


def test_what_can_be_done_online_is_told_or_else_why_not(small, content) -> None:
    assert small[URL].context["alternatives"] == []
    assert small[URL].context["alternative_reason"] == "Wij moeten zien dat u het zelf bent."
    replace(content, TOPIC, "reden: Wij moeten zien dat u het zelf bent.", "transactie: verhuizing-doorgeven")
    context = views_of(content)[URL].context
    assert [link.url for link in context["alternatives"]] == ["/regelen/verhuizing-doorgeven/"]
    assert context["alternative_reason"] is None
    replace(content, TOPIC, "transactie: verhuizing-doorgeven", "transactie: [verhuizing-doorgeven, weg]")
    assert [link.url for link in views_of(content)[URL].context["alternatives"]] == ["/regelen/verhuizing-doorgeven/"]


def test_whom_it_does_not_fit_is_told_by_the_service_or_else_by_the_municipality(small, content) -> None:
    assert small[URL].context["something_else"].startswith("Past dit niet bij u?")
    replace(content, PASSPORT, "termijn:", "past_niet: Kunt u niet komen? Bel ons.\ntermijn:")
    assert views_of(content)[URL].context["something_else"] == "Kunt u niet komen? Bel ons."


@pytest.mark.parametrize(
    ("about", "shown"),
    [
        ("diensten: paspoort", True),
        ("diensten: verhuizing-doorgeven", False),
        ("locaties: gemeentehuis", True),
        ("locaties: dorpshuis", False),
        ("soort: storing", False),
    ],
)
def test_an_alert_is_shown_when_it_is_about_this_service_or_place(content, about: str, shown: bool) -> None:
    append(content, PLACES, VILLAGE)
    write(
        content,
        "content/meldingen/balie-dicht.yaml",
        f"titel: x\ntekst: y\nvan: 2026-11-20\ntot: 2026-11-30\n{about}\n",
    )
    assert bool(views_of(content)[URL].alerts) == shown
    assert views_of(content, dt.date(2026, 12, 1))[URL].alerts == ()


# -- topics for a while ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "active"),
    [
        ("van: 2026-11-23", True),
        ("tot: 2026-11-23", True),
        ("van: 2026-11-24", False),
        ("tot: 2026-11-22", False),
    ],
)
def test_a_topic_is_offered_on_its_days_and_its_page_stays(content, period: str, active: bool) -> None:
    replace(content, TOPIC, "gecontroleerd:", f"actief:\n  {period}\ngecontroleerd:")
    views = views_of(content)
    assert URL in views, "links to it must not break overnight: the page says that it cannot be booked"
    assert bool(views["/afspraak/"].context["groups"]) == active
    (evening,) = views["/afspraak/avond/"].context["rows"]
    assert [each.slug for each in evening["topics"]] == (["paspoort"] if active else [])


# -- the overviews -----------------------------------------------------------------------------------------------------


def test_topics_are_grouped_by_name_and_say_whether_one_can_come_in_the_evening(content) -> None:
    append(content, PLACES, VILLAGE)
    topic(content, "rijbewijs", ("Paspoort aanvragen", "Afhalen"))
    topic(content, "trouwen", ("groep: Papieren", "groep: Gezin"), ("gemeentehuis", "dorpshuis"))
    overview = views_of(content)["/afspraak/"]
    assert (overview.template, overview.breadcrumbs) == ("topics.html", (HOME,))
    groups = overview.context["groups"]
    assert [(name, [(each.slug, evening) for each, evening in rows]) for name, rows in groups] == [
        ("Gezin", [("trouwen", False)]),
        ("Papieren", [("rijbewijs", True), ("paspoort", True)]),
    ]


def test_the_evenings_follow_from_the_hours_and_are_typed_nowhere(small, content) -> None:
    (row,) = small["/afspraak/avond/"].context["rows"]
    assert row["location"].slug == "gemeentehuis"
    assert [day for day, _ in row["days"]] == [3]
    assert [each.slug for each in row["topics"]] == ["paspoort"]
    assert small["/afspraak/"].context["evening_url"] == "/afspraak/avond/"
    replace(content, PLACES, '["09:00-20:00"]', '["09:00-18:00"]')
    views = views_of(content)
    assert views["/afspraak/avond/"].context["rows"] == []
    assert views["/afspraak/"].context["evening_url"] is None
    replace(content, PLACES, 'maandag: ["09:00-17:00"]', 'maandag: ["09:00-18:01"]')
    (row,) = views_of(content)["/afspraak/avond/"].context["rows"]
    assert [day for day, _ in row["days"]] == [0]


@pytest.mark.parametrize(
    ("day", "places", "days"),
    [
        (TODAY, ["gemeentehuis", "dorpshuis"], []),
        (dt.date(2027, 1, 11), ["gemeentehuis", "dorpshuis"], [1]),
        (dt.date(2027, 5, 1), ["gemeentehuis"], None),
    ],
)
def test_an_evening_for_a_while_is_announced_holds_and_is_gone(content, day, places, days) -> None:
    append(content, PLACES, VILLAGE)
    rows = views_of(content, day)["/afspraak/avond/"].context["rows"]
    assert [row["location"].slug for row in rows] == places
    if days is not None:
        assert [number for number, _ in rows[1]["days"]] == days
        assert rows[1]["period"].week.evenings == (1,)
