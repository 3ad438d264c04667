"""The pages that lead to others: home, the two doors, themes, A–Z, help."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.pages.a_to_z import sort_key
from plugins.pages.overviews import EVENING, lower_first
from plugins.rendering.view import HOME, Link, View
from tests.helpers import SITE, append, copy_site, replace, views_of, write

TOWN = "content/gegevens/gemeente.yaml"
THEMES = "content/gegevens/themas.yaml"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
PLACES = "content/gegevens/locaties.yaml"
EMPTY_THEME = (
    "- id: afval\n  naam: Afval\n  samenvatting: Over afval.\n"
    "  vraag:\n    team: klantcontact\n    kanalen: [telefoon]\n    termijn: 2 werkdagen\n"
)


@pytest.fixture(scope="module")
def small() -> dict[str, View]:
    return views_of(SITE)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def urls(links: list[Link]) -> list[str]:
    return [link.url for link in links]


def letters(views: dict[str, View]) -> dict[str, list[tuple[str, str, str]]]:
    """By letter: the words, the address, and what it is called there."""
    rows = views["/a-z/"].context["letters"]
    return {letter: [(str(link.label), link.url, str(link.note)) for link in links] for letter, links in rows}


def test_the_small_site_has_these_pages(small) -> None:
    assert set(small) == {
        "/",
        "/404.html",
        "/a-z/",
        "/afspraak/",
        "/afspraak/avond/",
        "/afspraak/paspoort/",
        "/contact/",
        "/cookies/",
        "/hulp/",
        "/hulp/iemand-helpt-mij/",
        "/informatie/",
        "/informatie/paspoort/",
        "/informatie/verhuizen/",
        "/klacht-of-melding/",
        "/locatie/gemeentehuis/",
        "/meldingen/",
        "/meldingen/balie-dicht/",
        "/nieuws/",
        "/nieuws/avond-open/",
        "/over-deze-site/",
        "/privacy/",
        "/regelen/",
        "/regelen/verhuizing-doorgeven/",
        "/thema/wonen/",
        "/thema/wonen/vraag/",
        "/toegankelijkheid/",
    }


# -- home --------------------------------------------------------------------------------------------------------------


def test_home_has_the_top_tasks_in_the_order_of_the_municipality(small) -> None:
    assert urls(small["/"].context["top_tasks"]) == ["/afspraak/paspoort/", "/regelen/verhuizing-doorgeven/"]
    assert (small["/"].title, small["/"].template) == ("Gemeente Lommerdal", "home.html")


def test_home_has_the_three_newest_of_the_news_that_is_published(content) -> None:
    text = (content / "nieuws" / "avond-open.md").read_text("utf-8")
    for day in ("2026-11-05", "2026-10-01", "2026-11-09", "2026-11-10"):
        status = "status: concept\n" if day == "2026-11-10" else ""
        write(content, f"content/nieuws/op-{day}.md", text.replace("datum: 2026-11-02\n", f"datum: {day}\n{status}"))
    home = views_of(content)["/"]
    assert [item.slug for item in home.context["news"]] == ["op-2026-11-09", "op-2026-11-05", "avond-open"]


def test_the_way_to_the_evenings_follows_from_the_hours(small, content) -> None:
    assert small["/"].context["evening_links"] == [EVENING]
    replace(content, PLACES, '["09:00-20:00"]', '["09:00-17:00"]')
    assert views_of(content)["/"].context["evening_links"] == []


# -- themes and the two doors ------------------------------------------------------------------------------------------


def test_in_a_theme_one_acts_first_and_transactions_come_before_appointments(small) -> None:
    theme = small["/thema/wonen/"]
    assert theme.context["actions"] == [
        Link("Verhuizing doorgeven", "/regelen/verhuizing-doorgeven/", "regelen", "online, met DigiD"),
        Link("Paspoort aanvragen", "/afspraak/paspoort/", "afspraken", "met een afspraak"),
    ], "though the passport comes first in the alphabet"
    assert urls(theme.context["pages"]) == ["/informatie/paspoort/", "/informatie/verhuizen/"]
    assert theme.context["question_url"] == "/thema/wonen/vraag/"
    assert theme.breadcrumbs == (HOME,)


def test_a_topic_that_cannot_be_booked_today_is_in_no_list(content) -> None:
    replace(content, TOPIC, "gecontroleerd:", "actief:\n  tot: 2026-11-22\ngecontroleerd:")
    views = views_of(content)
    assert urls(views["/thema/wonen/"].context["actions"]) == ["/regelen/verhuizing-doorgeven/"]
    ((_, doing),) = views["/regelen/"].context["groups"]
    assert urls(doing) == ["/regelen/verhuizing-doorgeven/"]
    assert "/afspraak/paspoort/" not in {url for rows in letters(views).values() for _, url, _ in rows}


def test_pages_of_a_theme_are_in_the_order_of_the_alphabet_each_once(content) -> None:
    for slug, title in (("appel", "Appelboom kappen"), ("extra", "Éxtra container"), ("zaak", "zaak")):
        write(
            content,
            f"content/informatie/{slug}.md",
            f"---\ntitel: {title}\nsamenvatting: x.\ndienst: paspoort\nthema: wonen\n---\nBel ons.\n",
        )
    pages = views_of(content)["/thema/wonen/"].context["pages"]
    assert [link.label for link in pages] == [
        "Appelboom kappen",
        "Een nieuw paspoort",
        "Éxtra container",
        "Verhuizen",
        "zaak",
    ]


def test_the_two_doors_lead_to_doing_and_to_reading_and_leave_out_what_is_empty(content) -> None:
    append(content, THEMES, EMPTY_THEME)
    views = views_of(content)
    ((doing_theme, doing),) = views["/regelen/"].context["groups"]
    ((reading_theme, reading),) = views["/informatie/"].context["groups"]
    assert (doing_theme.slug, reading_theme.slug) == ("wonen", "wonen")
    assert not set(urls(doing)) & set(urls(reading))
    assert views["/thema/afval/"].context["actions"] == []


def test_each_theme_takes_a_question_to_a_team(small) -> None:
    page = small["/thema/wonen/vraag/"]
    assert page.title == "Stel uw vraag over wonen en papieren"
    assert page.context["team"].slug == "klantcontact"
    assert [channel.slug for channel in page.context["channels"]] == ["telefoon", "balie"]
    assert page.breadcrumbs == (HOME, Link("Wonen en papieren", "/thema/wonen/"))


@pytest.mark.parametrize(("name", "inside"), [("Wonen", "wonen"), ("WOZ en belasting", "WOZ en belasting"), ("", "")])
def test_a_name_inside_a_sentence_begins_small_unless_it_is_an_abbreviation(name: str, inside: str) -> None:
    assert lower_first(name) == inside


# -- A–Z ---------------------------------------------------------------------------------------------------------------


def test_every_word_for_a_service_leads_to_where_one_acts(small) -> None:
    rows = letters(small)
    to_act = "/afspraak/paspoort/", "Paspoort aanvragen"
    assert ("pas", *to_act) in rows["P"]
    assert ("Paspoort", *to_act) in rows["P"]
    assert ("reisdocument", *to_act) in rows["R"]
    assert ("Paspoort aanvragen", "/afspraak/paspoort/", "") in rows["P"]


def test_a_page_is_listed_by_its_own_name_once_and_news_is_not(small) -> None:
    entries = [row for rows in letters(small).values() for row in rows]
    assert [row for row in entries if row[0] == "Verhuizing doorgeven"] == [
        ("Verhuizing doorgeven", "/regelen/verhuizing-doorgeven/", "")
    ]
    assert len({(label.casefold(), url) for label, url, _ in entries}) == len(entries)
    assert not [url for _, url, _ in entries if url.startswith("/nieuws/")]


def test_synonyms_of_pages_and_topics_lead_to_that_page(content) -> None:
    replace(content, "content/paginas/privacy.md", "eigenaar:", "synoniemen: [AVG]\neigenaar:")
    replace(content, TOPIC, "groep:", "synoniemen: [ID-bewijs]\ngroep:")
    rows = letters(views_of(content))
    assert ("AVG", "/privacy/", "Privacy") in rows["A"]
    assert ("ID-bewijs", "/afspraak/paspoort/", "Paspoort aanvragen") in rows["I"]


def test_without_a_way_to_act_a_word_leads_to_what_explains(content) -> None:
    replace(content, TOPIC, "gecontroleerd:", "actief:\n  tot: 2026-11-22\ngecontroleerd:")
    assert ("reisdocument", "/informatie/paspoort/", "Een nieuw paspoort") in letters(views_of(content))["R"]


def test_letters_are_in_order_and_signs_and_accents_do_not_count(content) -> None:
    replace(content, PASSPORT, "[pas, reisdocument]", "[pas, ’s avonds, Überpas, 65-plus]")
    rows = letters(views_of(content))
    assert list(rows) == sorted(rows)
    assert "65-plus" in [label for label, _, _ in rows["0–9"]]
    assert "’s avonds" in [label for label, _, _ in rows["S"]]
    assert "Überpas" in [label for label, _, _ in rows["U"]]
    for entries in rows.values():
        assert entries == sorted(entries, key=lambda row: (sort_key(row[0]), row[1]))


def test_a_concept_is_not_in_the_alphabet(content) -> None:
    replace(content, "content/paginas/privacy.md", "eigenaar:", "status: concept\nsynoniemen: [AVG]\neigenaar:")
    rows = letters(views_of(content))
    assert "A" not in rows or "AVG" not in [label for label, _, _ in rows["A"]]
    assert "/privacy/" not in [url for entries in rows.values() for _, url, _ in entries]


# -- the others --------------------------------------------------------------------------------------------------------


def test_complaints_and_reports_go_where_the_municipality_says(small) -> None:
    context = small["/klacht-of-melding/"].context
    assert (context["complaint"].url, context["report"].url) == ("/thema/wonen/", "/thema/wonen/")


def test_a_personal_page_is_there_when_the_municipality_has_one(small, content) -> None:
    assert "/mijn/" not in small
    append(
        content,
        TOWN,
        "mijn:\n  naam: Mijn Lommerdal\n  url: https://mijn.lommerdal.example/\n  uitleg: Zie uw zaken.\n",
    )
    assert views_of(content)["/mijn/"].title == "Mijn Lommerdal"


def test_help_names_people_who_can_be_reached_today_and_organisations(content) -> None:
    append(
        content,
        "content/gegevens/kanalen.yaml",
        "- id: mail\n  soort: e-mail\n  naam: E-mail\n  email: gemeente@lommerdal.example\n",
    )
    replace(
        content,
        "content/gegevens/kanalen.yaml",
        "  naam: Balie\n",
        "  naam: Balie\n  uit:\n    van: 2026-11-20\n    tot: 2026-11-30\n    reden: x\n    alternatief: telefoon\n",
    )
    write(
        content,
        "content/gegevens/hulp.yaml",
        "- id: bieb\n  naam: De bieb\n  samenvatting: Hulp bij formulieren.\n  helpt_met: [Formulieren]\n",
    )
    page = views_of(content)["/hulp/"]
    assert [channel.slug for channel in page.context["channels"]] == ["telefoon"]
    assert [organisation.slug for organisation in page.context["organisations"]] == ["bieb"]
    assert page.path == "content/gegevens/hulp.yaml"


def test_every_page_of_the_site_but_home_says_where_one_is(small) -> None:
    for url, view in small.items():
        assert (HOME in view.breadcrumbs) == (url not in ("/", "/404.html"))
        assert view.title
        assert view.path.startswith("content/")
