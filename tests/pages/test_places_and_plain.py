"""Locations and contact; life events, news and plain pages."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.rendering.view import HOME, Link, View
from tests.helpers import SITE, copy_site, replace, views_of, write

CONTACT = Link("Contact", "/contact/")
TOPIC = "content/afspraken/paspoort.yaml"
NEWS = "content/nieuws/avond-open.md"
PLAN = """---
titel: Verhuizen
samenvatting: Stap voor stap.
thema: wonen
eigenaar: burgerzaken
gecontroleerd: 2026-10-19
stappen:
  - titel: Geef het door
    tekst: Doe dit op tijd.
    zie: [regelen/verhuizing-doorgeven, informatie/verhuizen]
  - titel: Vraag een paspoort aan
    tekst: Alleen als dat moet.
    zie: afspraken/paspoort
    alleen_als_het_past: ja
  - titel: Klaar
    tekst: Meer hoeft u niet te doen.
---
Begin bij stap 1.
"""


@pytest.fixture(scope="module")
def small() -> dict[str, View]:
    return views_of(SITE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def test_contact_has_every_channel_with_people_first_and_every_place_in_the_order_of_the_files(content) -> None:
    mail = "- id: mail\n  soort: e-mail\n  naam: E-mail\n  email: gemeente@lommerdal.example\n"
    replace(content, "content/gegevens/kanalen.yaml", "- id: balie", f"{mail}- id: balie")
    context = views_of(content)["/contact/"].context
    assert [(anchor, [channel.slug for channel in ways]) for anchor, _, ways in context["groups"]] == [
        ("spreken", ["balie", "telefoon"]),
        ("schrijven", ["mail"]),
    ]
    assert [place.location.slug for place in context["places"]] == ["gemeentehuis"]


def test_a_place_tells_what_one_can_come_for_today(small, content) -> None:
    page = small["/locatie/gemeentehuis/"]
    assert (page.template, page.breadcrumbs) == ("location.html", (HOME, CONTACT))
    assert [topic.slug for topic in page.context["topics"]] == ["paspoort"]
    replace(content, TOPIC, "gecontroleerd:", "actief:\n  van: 2026-11-24\ngecontroleerd:")
    assert views_of(content)["/locatie/gemeentehuis/"].context["topics"] == []


def test_a_place_tells_its_hours_of_the_day_of_the_build(small) -> None:
    def exceptions(views: dict[str, View]) -> list[str]:
        return [day.date.isoformat() for day in views["/locatie/gemeentehuis/"].context["place"].exceptions]

    assert exceptions(small) == ["2026-12-24", "2026-12-25", "2027-01-01"]
    assert exceptions(views_of(SITE, dt.date(2027, 1, 2))) == []


@pytest.mark.parametrize(("day", "shown"), [(59, True), (60, False)])
def test_days_that_differ_are_told_sixty_days_ahead_also_holidays(content, day: int, shown: bool) -> None:
    date = dt.date(2027, 1, 1) - dt.timedelta(day)
    place = views_of(content, date)["/locatie/gemeentehuis/"].context["place"]
    assert ("2027-01-01" in [each.date.isoformat() for each in place.exceptions]) is shown


@pytest.mark.parametrize(
    ("day", "shown"), [("2026-11-15", False), ("2026-11-16", True), ("2026-12-01", True), ("2026-12-02", False)]
)
def test_an_alert_about_a_place_stands_there_and_at_its_topics_and_nowhere_else(day: str, shown: bool) -> None:
    views = views_of(SITE, dt.date.fromisoformat(day))
    where = {url for url, view in views.items() if view.alerts}
    assert where == ({"/locatie/gemeentehuis/", "/afspraak/paspoort/"} if shown else set())


def test_a_life_event_numbers_its_steps_and_links_to_where_each_is_done(content) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    views = views_of(content)
    page = views["/stappenplan/verhuizen/"]
    assert (page.template, page.kind) == ("step_by_step.html", "stappenplannen")
    assert page.breadcrumbs == (
        HOME,
        Link("Stap voor stap", "/stappenplan/"),
        Link("Wonen en papieren", "/thema/wonen/"),
    )
    assert [(row.number, [link.url for link in row.links]) for row in page.context["steps"]] == [
        (1, ["/regelen/verhuizing-doorgeven/", "/informatie/verhuizen/"]),
        (2, ["/afspraak/paspoort/"]),
        (3, []),
    ]
    assert [row.step.optional for row in page.context["steps"]] == [False, True, False]
    assert "Begin bij stap 1." in page.context["body"].pieces[0]
    assert [link.url for link in views["/thema/wonen/"].context["steps"]] == ["/stappenplan/verhuizen/"]


def test_a_step_may_lead_to_a_topic_that_has_ended_without_breaking_the_site(content) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    replace(content, TOPIC, "gecontroleerd:", "actief:\n  tot: 2026-11-22\ngecontroleerd:")
    views = views_of(content)
    assert views["/stappenplan/verhuizen/"].context["steps"][1].links[0].url in views


def test_the_newest_news_comes_first_and_of_one_day_the_last_in_the_alphabet(content) -> None:
    text = (content.parent / NEWS).read_text("utf-8")
    for slug, day in (("oud", "2026-10-01"), ("nieuw", "2026-11-20"), ("a-dag", "2026-11-02")):
        write(content, f"content/nieuws/{slug}.md", text.replace("datum: 2026-11-02", f"datum: {day}"))
    items = views_of(content)["/nieuws/"].context["items"]
    assert [item.slug for item in items] == ["nieuw", "avond-open", "a-dag", "oud"]


def test_news_and_plain_pages_show_the_text_of_the_editor(small) -> None:
    news, plain = small["/nieuws/avond-open/"], small["/over-deze-site/"]
    assert (news.template, plain.template) == ("news_item.html", "plain.html")
    assert news.breadcrumbs == (HOME, Link("Nieuws", "/nieuws/"))
    assert "tot 20.00 uur" in news.context["body"].pieces[0]
    assert "Deze website is van Gemeente Lommerdal." in plain.context["body"].pieces[0]


@pytest.mark.parametrize(
    ("path", "url"),
    [
        (NEWS, "/nieuws/avond-open/"),
        ("content/paginas/cookies.md", "/cookies/"),
        ("content/stappenplannen/verhuizen.md", "/stappenplan/verhuizen/"),
    ],
)
def test_a_concept_is_no_page(content, path: str, url: str) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    replace(content, path, "gecontroleerd:", "status: concept\ngecontroleerd:")
    views = views_of(content)
    assert url not in views
    assert views["/nieuws/"].context["items"] == [] or path != NEWS
    assert views["/thema/wonen/"].context["steps"] == [] or "stappenplan" not in path
