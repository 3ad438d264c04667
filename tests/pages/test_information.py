"""An information page explains, and its frame shows the one way to act, prices of the day, and what is related."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.rendering.view import HOME, Link, View
from tests.helpers import SITE, TODAY, copy_site, replace, views_of, write

PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
READ_PASSPORT = "content/informatie/paspoort.md"
READ_MOVING = "content/informatie/verhuizen.md"
TOPIC = "content/afspraken/paspoort.yaml"
ACT_MOVING = "content/regelen/verhuizing-doorgeven.md"
TO_TOPIC = Link("Paspoort aanvragen", "/afspraak/paspoort/", "afspraken")
TO_MOVING = Link("Verhuizing doorgeven", "/regelen/verhuizing-doorgeven/", "regelen")
LOST = """---
titel: Paspoort kwijt
samenvatting: Lees wat u doet als u uw paspoort kwijt bent.
{}
---
Bel ons.
"""
ALERT = "titel: Storing\ntekst: Het systeem ligt plat.\nvan: 2026-11-20\ntot: 2026-11-30\ndiensten: paspoort\n"


@pytest.fixture(scope="module")
def small() -> dict[str, View]:
    return views_of(SITE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def test_each_page_is_made_by_the_template_that_explains(small) -> None:
    pages = [view for view in small.values() if view.kind == "informatie"]
    assert {view.url for view in pages} == {"/informatie/paspoort/", "/informatie/verhuizen/"}
    assert {view.template for view in pages} == {"information.html"}
    page = small["/informatie/paspoort/"]
    assert (page.title, page.path) == ("Een nieuw paspoort", READ_PASSPORT)
    assert page.description == "Lees wat een paspoort kost en wat u meeneemt."


def test_the_trail_leads_by_the_theme_of_page_or_service_else_by_all_information(content) -> None:
    write(content, "content/informatie/los.md", LOST.format("eigenaar: burgerzaken\ngecontroleerd: 2026-09-14"))
    write(
        content,
        "content/informatie/eigen.md",
        LOST.format("thema: wonen\neigenaar: burgerzaken\ngecontroleerd: 2026-09-14"),
    )
    views = views_of(content)
    theme = Link("Wonen en papieren", "/thema/wonen/", "overzicht")
    assert views["/informatie/paspoort/"].breadcrumbs == (HOME, theme)
    assert views["/informatie/eigen/"].breadcrumbs == (HOME, theme)
    assert views["/informatie/los/"].breadcrumbs == (HOME, Link("Informatie", "/informatie/", "informatie"))


def test_one_acts_on_the_transaction_of_the_service_or_else_on_its_topic(small) -> None:
    moving, passport = small["/informatie/verhuizen/"].context, small["/informatie/paspoort/"].context
    assert (moving["action"], moving["action_kind"]) == (TO_MOVING, "regelen")
    assert (passport["action"], passport["action_kind"]) == (TO_TOPIC, "afspraken")


def test_topics_besides_the_way_to_act_are_listed_and_that_way_is_not_told_twice(small, content) -> None:
    assert small["/informatie/paspoort/"].context["topics"] == []
    replace(content, TOPIC, "dienst: paspoort", "dienst: [paspoort, verhuizing-doorgeven]")
    assert views_of(content)["/informatie/verhuizen/"].context["topics"] == [TO_TOPIC]


@pytest.mark.parametrize("period", ["  tot: 2026-11-22\n", "  van: 2026-11-24\n"])
def test_a_topic_that_cannot_be_booked_today_is_no_way_to_act(content, period: str) -> None:
    replace(content, TOPIC, "gecontroleerd:", f"actief:\n{period}gecontroleerd:")
    context = views_of(content)["/informatie/paspoort/"].context
    assert (context["action"], context["topics"]) == (None, [])


def test_a_topic_that_can_be_booked_goes_before_one_that_cannot(content) -> None:
    text = (content.parent / TOPIC).read_text("utf-8")
    write(content, "content/afspraken/paspoort-spoed.yaml", text.replace("Paspoort aanvragen", "Met spoed"))
    replace(content, TOPIC, "gecontroleerd:", "actief:\n  tot: 2026-11-22\ngecontroleerd:")
    assert views_of(content)["/informatie/paspoort/"].context["action"].label == "Met spoed"


def test_a_page_without_a_service_has_no_way_to_act_but_a_telephone(content) -> None:
    write(content, "content/informatie/los.md", LOST.format("eigenaar: burgerzaken\ngecontroleerd: 2026-09-14"))
    context = views_of(content)["/informatie/los/"].context
    assert (context["service"], context["action"], context["prices"], context["free"]) == (None, None, (), False)
    assert context["phone"].slug == "telefoon"


def test_prices_are_those_of_the_day_and_later_ones_are_announced(small) -> None:
    def prices(view: View, which: str) -> list[str]:
        return [str(price.amount) for price in view.context[which]]

    page = small["/informatie/paspoort/"]
    assert (prices(page, "prices"), prices(page, "later_prices")) == (["86.85"], ["88.20"])
    later = views_of(SITE, dt.date(2027, 1, 1))["/informatie/paspoort/"]
    assert (prices(later, "prices"), prices(later, "later_prices")) == (["88.20"], [])
    assert small["/informatie/verhuizen/"].context["free"] is True


def test_other_pages_of_the_service_and_named_ones_are_related_each_once(content) -> None:
    write(
        content,
        "content/informatie/paspoort-kwijt.md",
        LOST.format("dienst: paspoort\ngerelateerd: [informatie/verhuizen, informatie/paspoort]"),
    )
    views = views_of(content)
    assert [link.url for link in views["/informatie/paspoort-kwijt/"].context["related"]] == [
        "/informatie/verhuizen/",
        "/informatie/paspoort/",
    ]
    assert [link.url for link in views["/informatie/paspoort/"].context["related"]] == ["/informatie/paspoort-kwijt/"]


def test_a_related_service_is_explained_by_its_page(content) -> None:
    replace(content, PASSPORT, "termijn:", "gerelateerd: verhuizing-doorgeven\ntermijn:")
    assert [link.url for link in views_of(content)["/informatie/paspoort/"].context["related"]] == [
        "/informatie/verhuizen/"
    ]


def test_a_life_event_is_told_on_the_pages_of_its_steps(content) -> None:
    write(
        content,
        "content/stappenplannen/verhuizen.md",
        "---\ntitel: Verhuizen\nsamenvatting: Stap voor stap.\neigenaar: burgerzaken\ngecontroleerd: 2026-10-19\n"
        "stappen:\n  - titel: Geef het door\n    tekst: Doe dit op tijd.\n    zie: regelen/verhuizing-doorgeven\n---\n",
    )
    views = views_of(content)
    for url in ("/informatie/verhuizen/", "/regelen/verhuizing-doorgeven/"):
        assert [(journey.plan.url, journey.number) for journey in views[url].context["steps"]] == [
            ("/stappenplan/verhuizen/", 1)
        ]
    assert views["/informatie/paspoort/"].context["steps"] == []


def test_an_alert_stands_only_on_pages_of_its_service_while_it_lasts(content) -> None:
    write(content, "content/meldingen/storing.yaml", ALERT)

    def alerts(day: dt.date, url: str) -> list[str]:
        return [alert.slug for alert in views_of(content, day)[url].alerts]

    assert alerts(TODAY, "/informatie/paspoort/") == ["storing"]
    assert alerts(TODAY, "/informatie/verhuizen/") == []
    assert alerts(dt.date(2026, 11, 19), "/informatie/paspoort/") == []
    assert alerts(dt.date(2026, 12, 1), "/informatie/paspoort/") == []


def test_a_concept_is_no_page_and_nothing_leads_to_it(content) -> None:
    write(content, "content/informatie/paspoort-kwijt.md", LOST.format("dienst: paspoort\nstatus: concept"))
    views = views_of(content)
    assert "/informatie/paspoort-kwijt/" not in views
    assert views["/informatie/paspoort/"].context["related"] == []


def test_the_audience_is_that_of_the_page_or_else_of_the_service(content) -> None:
    replace(content, PASSPORT, "termijn:", "doelgroep: [inwoners, jongeren]\ntermijn:")
    assert views_of(content)["/informatie/paspoort/"].context["audiences"] == ("inwoners", "jongeren")
    replace(content, READ_PASSPORT, "dienst:", "doelgroep: [ouderen]\ndienst:")
    views = views_of(content)
    assert views["/informatie/paspoort/"].context["audiences"] == ("ouderen",)
    assert views["/informatie/verhuizen/"].context["audiences"] == ()


def test_what_comes_after_is_told_here_when_there_is_no_page_where_one_acts(content) -> None:
    after = "niets_gehoord: Bel ons als u niets hoort.\nbezwaar: U kunt binnen 6 weken bezwaar maken.\n"
    write(content, PASSPORT, (content.parent / PASSPORT).read_text("utf-8") + after)
    views = views_of(content)
    context = views["/informatie/paspoort/"].context
    assert context["heard_nothing"] == "Bel ons als u niets hoort."
    assert context["objection"] == "U kunt binnen 6 weken bezwaar maken."
    moving = views["/informatie/verhuizen/"].context
    assert (moving["heard_nothing"], moving["objection"]) == (None, None), "its transaction page tells it"
