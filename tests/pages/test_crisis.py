"""In a crisis the home page is one of words alone; the rest of the site stays, and every page leads to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from plugins.catalogue.tasks import tasks_of
from plugins.checks.versioned import unversioned
from plugins.pages.views import page_views
from plugins.rendering.bodies import convert_bodies
from plugins.search.entries import findable
from plugins.workflow.session import Session
from tests.crises import CRISIS, ON, PREPARED, put
from tests.helpers import THEME, TODAY, catalogue_of, copy_site, replace, write
from tests.languages import in_german

TASK = "- taak: Ik ga verhuizen\n  klaar: regelen/verhuizing-doorgeven\n"


def pages(content: Path) -> dict[str, BeautifulSoup]:
    """By address every page of the site, parsed."""
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    return {document.url: document.tree for document in session.rendered()}


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, BeautifulSoup]:
    return pages(put(copy_site(tmp_path_factory.mktemp("usual")), PREPARED))


@pytest.fixture(scope="module")
def crisis(tmp_path_factory: pytest.TempPathFactory) -> dict[str, BeautifulSoup]:
    return pages(put(copy_site(tmp_path_factory.mktemp("crisis")), ON))


def told(page: BeautifulSoup | Tag | None) -> str:
    assert page is not None
    return " ".join(page.get_text(" ").split())


def numbers(page: BeautifulSoup) -> list[tuple[str, str]]:
    return [(told(link.parent), str(link["href"])) for link in page.select('a[href^="tel:"]')]


def test_a_prepared_page_is_nowhere_on_the_site(usual, tmp_path: Path) -> None:
    without = pages(copy_site(tmp_path))
    assert {url: str(page) for url, page in usual.items()} == {url: str(page) for url, page in without.items()}


def test_the_home_page_says_what_happens_what_to_do_and_whom_to_call(crisis) -> None:
    home = crisis["/"]
    assert home.h1 is not None
    assert told(home.h1) == "Brand: blijf binnen"
    assert home.main is not None
    assert [told(each) for each in home.main.select("p")] == [
        "Bijgewerkt: 23 november 2026, 21.40 uur",
        "Er is een grote brand in Lommerdal. In de Beekstraat komt veel rook.",
    ]
    assert told(home.main.ul) == "Blijf binnen, of ga naar vrienden. Doe ramen en deuren dicht."
    assert numbers(home) == [
        ("Direct gevaar voor mensen of dieren: 112", "tel:112"),
        ("Vragen over de brand: 0500-12 12 12", "tel:+31500121212"),
        ("Gemeente, voor andere vragen: 0500-00 00 00", "tel:+31500000000"),
    ]


def test_a_number_stands_there_once(tmp_path: Path) -> None:
    content = put(copy_site(tmp_path), ON.replace("0500-12 12 12", "+31 500 000 000"))
    assert [number for _, number in numbers(pages(content)["/"])] == ["tel:112", "tel:+31500000000"]
    replace(content, CRISIS, "+31 500 000 000", "112")
    assert [number for _, number in numbers(pages(content)["/"])] == ["tel:112", "tel:+31500000000"]


def test_the_page_is_words_alone_and_marked_up_as_what_they_are(crisis) -> None:
    home = crisis["/"]
    assert home.select("img, svg, script, style, iframe, video, form, [style]") == []
    assert [unversioned(str(link["href"])) for link in home.select("link[rel=stylesheet]")] == ["/theme/crisis.css"]
    assert home.html is not None
    assert home.html["lang"] == "nl"
    assert [len(home.select(tag)) for tag in ("header", "main", "nav", "h1")] == [1, 1, 1, 1]
    time = home.time
    assert time is not None
    assert time["datetime"] == "2026-11-23T21:40"


def test_what_is_shared_says_the_crisis(crisis) -> None:
    shared = {str(tag["property"]): str(tag["content"]) for tag in crisis["/"].select("meta[property]")}
    assert shared["og:title"] == "Brand: blijf binnen"
    assert shared["og:description"].startswith("Er is een grote brand in Lommerdal.")
    assert told(crisis["/"].title) == "Brand: blijf binnen - Gemeente Lommerdal"


def test_a_time_that_nobody_understands_is_shown_as_it_is(tmp_path: Path) -> None:
    home = pages(put(copy_site(tmp_path), ON.replace("23 november 2026, 21.40 uur", "vanavond")))["/"]
    assert home.time is None
    assert "Bijgewerkt: vanavond" in told(home.main)


def test_the_ordinary_home_page_is_a_click_away(usual, crisis) -> None:
    assert set(crisis) == {*usual, "/start/"}
    assert '"/start/"' in str(crisis["/"])
    assert told(crisis["/start/"].h1) == told(usual["/"].h1)
    for url in ("/regelen/", "/afspraak/", "/informatie/", "/contact/", "/klacht-of-melding/"):
        assert crisis["/"].select(f'a[href="{url}"]'), url


def test_every_other_page_leads_to_it_first(crisis) -> None:
    for url, page in crisis.items():
        if url == "/":
            continue
        alert = page.select_one("main .hl-alert")
        assert alert is not None, url
        assert told(alert) == "Let op: Brand: blijf binnen"
        assert [link["href"] for link in alert.select("a")] == ["/"]


def test_pages_in_another_language_say_it_in_that_language_when_somebody_wrote_it(tmp_path: Path) -> None:
    content = put(in_german(copy_site(tmp_path)), ON)
    alert = pages(content)["/de/"].select_one("main .hl-alert")
    assert alert is not None
    dutch = alert.select_one("a[hreflang=nl] span[lang=nl]")
    assert told(dutch) == "Brand: blijf binnen"
    said = "vertalingen:\n  - taal: de\n    titel: Feuer\n    tekst: Bleiben Sie im Haus.\n"
    put(content, ON + said)
    translated = pages(content)
    assert told(translated["/de/"].select_one("main .hl-alert")) == "Achtung: Feuer Bleiben Sie im Haus."
    assert told(translated["/contact/"].select_one("main .hl-alert")) == "Let op: Brand: blijf binnen"
    assert [(link["lang"], link["href"]) for link in translated["/"].select("nav a[lang]")] == [("de", "/de/")]


def test_who_comes_for_what_there_is_on_any_day_begins_at_the_ordinary_home_page(tmp_path: Path) -> None:
    """So the loket test walks the same ways as on other days; a task that begins elsewhere begins there."""
    content = put(copy_site(tmp_path), ON)
    write(content, "content/taken.yaml", f"{TASK}{TASK.replace('Ik ga', 'Wij gaan')}  begin: informatie/verhuizen\n")
    assert [task.start for task in tasks_of(catalogue_of(content), TODAY)] == ["/start/", "/informatie/verhuizen/"]
    replace(content, CRISIS, "aan: ja", "aan: nee")
    assert [task.start for task in tasks_of(catalogue_of(content), TODAY)] == ["/", "/informatie/verhuizen/"]


def test_no_page_of_an_editor_takes_the_address_of_the_ordinary_home_page(tmp_path: Path) -> None:
    content = put(copy_site(tmp_path), PREPARED)
    text = (content / "paginas" / "privacy.md").read_text("utf-8")
    write(content, "content/paginas/start.md", text)
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert ("catalogue.address-taken", "content/paginas/start.md") in {
        (finding.rule, finding.place.path) for finding in session.findings
    }


def test_who_searches_finds_the_same_as_on_other_days(tmp_path: Path) -> None:
    """The alert stands above what is found; the ordinary home page is no answer to anything."""
    found = []
    for text in (PREPARED, ON):
        catalogue = catalogue_of(put(copy_site(tmp_path / str(len(found))), text))
        bodies, _ = convert_bodies(catalogue, tmp_path, TODAY)
        found.append(findable(catalogue, page_views(catalogue, bodies, TODAY), bodies, TODAY))
    assert found[0] == found[1]
