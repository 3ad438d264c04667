"""What municipalities asked for as a page of its own, or as a part of each page of a kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers import append, copy_site, replace, write
from tests.seen import MOVING, PLAN, links, pages, part, words

TOWN = "content/gegevens/gemeente.yaml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small site, to change."""
    return copy_site(tmp_path)


def test_each_theme_shows_what_can_be_done_before_what_can_be_read(content) -> None:
    page = pages(content)["/thema/wonen/"]
    doing, reading = page.main.select(".hl-panel")
    assert links(doing) >= {"/regelen/verhuizing-doorgeven/", "/afspraak/paspoort/", "/thema/wonen/vraag/"}
    assert links(reading) == {"/informatie/paspoort/", "/informatie/verhuizen/"}


def test_an_audience_has_an_entry_with_what_it_can_do_first_and_whom_to_call(content) -> None:
    write(
        content,
        "content/gegevens/doelgroepen.yaml",
        "".join(
            f"- id: {name}\n  naam: {name.capitalize()}\n  samenvatting: Kies.\n  kanalen: [telefoon]\n"
            for name in ("inwoners", "ondernemers", "onderwijs", "organisaties", "overheden")
        ),
    )
    replace(content, MOVING, "termijn:", "doelgroep: [inwoners]\ntermijn:")
    found = pages(content)
    entries = {url for url in found if url.startswith("/voor/")}
    assert len(entries) == 5
    assert entries <= links(found["/regelen/"].main)
    residents, schools = found["/voor/inwoners/"], found["/voor/onderwijs/"]
    assert "/regelen/verhuizing-doorgeven/" in links(part(residents, "regelen"))
    assert "/regelen/verhuizing-doorgeven/" not in links(schools.main)
    assert links(part(schools, "contact")) >= {"tel:+31500000000"}
    assert residents.html.index('data-component="regelen"') < residents.html.index('data-component="lezen"')


def test_where_a_form_cannot_take_the_wish_for_contact_the_page_says_how_to_tell_it(content) -> None:
    found = pages(content)
    for url, component, how in (
        ("/regelen/verhuizing-doorgeven/", "start", "Zet het in het formulier"),
        ("/afspraak/paspoort/", "boeken", "Schrijf het erbij als u de afspraak maakt"),
    ):
        wish = part(found[url], "contactwens")
        assert "Hoe mogen wij contact met u opnemen?" in words(wish)
        assert how in words(wish)
        assert links(wish) == {"tel:+31500000000"}
        assert found[url].html.index(f'data-component="{component}"') < found[url].html.index("contactwens")
    replace(content, MOVING, "route: online", "route: landelijk")
    page = pages(content)["/regelen/verhuizing-doorgeven/"]
    assert "Het landelijke formulier vraagt hier niet naar." in words(part(page, "contactwens"))


def test_steps_come_after_the_start_and_an_overview_has_them_all(content) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    found = pages(content)
    page = found["/regelen/verhuizing-doorgeven/"].html
    assert page.index('data-component="start"') < page.index('data-component="stappen"')
    page = found["/afspraak/paspoort/"].html
    assert page.index('data-component="boeken"') < page.index('data-component="stappen"')
    assert "/stappenplan/verhuizen/" in links(found["/stappenplan/"].main)
    assert "2 stappen" in words(found["/stappenplan/"].main)


def test_who_is_not_content_chooses_in_own_words_and_reads_what_comes_and_how_soon(content) -> None:
    write(
        content,
        "content/gegevens/klacht-of-melding.yaml",
        "- id: kapot\n  situatie: Er is iets kapot op straat\n  heet: een melding\n"
        "  voorbeelden: [Een tegel ligt los.]\n  zie: regelen/verhuizing-doorgeven\n"
        "- id: wachten\n  situatie: Ik wacht al lang\n"
        "  wat_er_gebeurt: Wij zoeken het uit.\n  termijn: Dezelfde dag\n",
    )
    choices = pages(content)["/klacht-of-melding/"].main.find_all("details")
    assert [words(choice.summary) for choice in choices] == ["Er is iets kapot op straat", "Ik wacht al lang"]
    assert "Dat heet een melding ." in words(choices[0])
    assert {"/regelen/verhuizing-doorgeven/", "tel:+31500000000"} <= links(choices[0])
    assert "5 werkdagen" in words(choices[0]), "the term of the service"
    assert all(said in words(choices[1]) for said in ("Wij zoeken het uit.", "Dezelfde dag", "Bel ons op"))
    assert pages(content)["/klacht-of-melding/"].main.find(["script", "form"]) is None


def test_what_another_may_do_and_who_helps_stands_at_each_online_service(content) -> None:
    for_moving = "- id: bieb\n  naam: De bieb\n  samenvatting: Hulp.\n  helpt_met: [Formulieren]\n"
    write(
        content,
        "content/gegevens/hulp.yaml",
        f"{for_moving}  telefoon: 0500-00 00 10\n  waarmee: [formulieren]\n"
        + "".join(for_moving.replace("bieb", name) for name in ("raad", "taal", "vier")),
    )
    found = pages(content)
    beside = part(found["/regelen/verhuizing-doorgeven/"], "help")
    assert beside is not None
    assert links(beside) == {"/hulp/iemand-helpt-mij/", "/hulp/", "tel:+31500000010"}
    assert [words(each) for each in beside.select("li")] == ["De bieb 0500-00 00 10", "De raad", "De taal"]
    assert "U logt zelf in." in words(beside)
    assert "tel:+31500000010" in links(part(found["/hulp/"], "waarmee"))
    assert "Formulieren invullen De bieb 0500-00 00 10" in words(part(found["/hulp/"], "waarmee"))
    each = part(found["/hulp/iemand-helpt-mij/"], "per-dienst")
    assert links(each) == {"/regelen/verhuizing-doorgeven/", "/afspraak/paspoort/"}
    replace(content, MOVING, "    middel: digid\n", "    middel: digid\n    machtigen: ja\n")
    beside = part(pages(content)["/regelen/verhuizing-doorgeven/"], "help")
    assert "Iemand anders mag dit voor u doen, met een machtiging." in words(beside)


def test_what_is_at_the_municipality_and_what_at_mijnoverheid_is_told_apart(content) -> None:
    host = "  - host: {}\n    soort: inloggen\n    naam: {}\n"
    replace(
        content,
        TOWN,
        "toegestane_hosts:\n",
        "toegestane_hosts:\n" + host.format("mijn.lommerdal.example", "Mijn Lommerdal")
        + host.format("mijn.overheid.nl", "MijnOverheid"),
    )  # fmt: skip
    append(
        content,
        TOWN,
        "mijn:\n  naam: Mijn Lommerdal\n  url: https://mijn.lommerdal.example/\n  uitleg: Zie uw zaken.\n"
        "  te_vinden: [Uw aanvragen]\n  elders:\n    - naam: MijnOverheid\n      url: https://mijn.overheid.nl/\n"
        "      uitleg: Van de hele overheid.\n      te_vinden: [Uw gegevens]\n",
    )
    replace(content, MOVING, "termijn:", "status_url: https://mijn.lommerdal.example/zaken\ntermijn:")
    page = pages(content)["/mijn/"]
    where = part(page, "wat-waar")
    assert "Mijn Lommerdal: van onze gemeente Uw aanvragen MijnOverheid Van de hele overheid. Uw gegevens" in words(
        where
    )
    assert "Ga naar MijnOverheid (andere website)" in words(where)
    assert links(where) == {"https://mijn.overheid.nl/"}
    assert links(part(page, "start")) == {"https://mijn.lommerdal.example/"}
    assert links(part(page, "volgen")) == {"/regelen/verhuizing-doorgeven/"}


def test_every_service_page_asks_what_one_thinks_of_it(content) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    asking = {url for url, page in pages(content).items() if part(page, "feedback")}
    assert asking == {
        "/afspraak/paspoort/", "/informatie/paspoort/", "/informatie/verhuizen/", "/regelen/verhuizing-doorgeven/",
        "/stappenplan/verhuizen/", "/thema/wonen/vraag/",
    }  # fmt: skip


def test_a_wrong_address_leads_to_search_top_tasks_and_telephone(content) -> None:
    page = pages(content)["/404.html"]
    assert page.main.find("form", role="search")
    assert links(part(page, "vaak-gedaan")) == {"/afspraak/paspoort/", "/regelen/verhuizing-doorgeven/"}
    assert links(part(page, "bellen")) == {"tel:+31500000000", "/contact/"}


def test_a_national_counter_is_told_before_one_leaves_and_has_a_way_to_our_own_people(content) -> None:
    replace(content, MOVING, "route: online", "route: landelijk")
    replace(content, MOVING, "https://formulieren.lommerdal.example/verhuizing", "https://loket.overheid.nl/start")
    replace(
        content,
        TOWN,
        "toegestane_hosts:\n",
        "toegestane_hosts:\n  - host: loket.overheid.nl\n    soort: landelijk\n    naam: Landelijk Loket\n",
    )
    found = pages(content)
    page = found["/regelen/verhuizing-doorgeven/"]
    assert "U gaat naar een andere website: Landelijk Loket." in words(part(page, "start"))
    assert "tel:+31500000000" in links(part(page, "andere-wegen"))
    assert "via het landelijke loket" in words(found["/thema/wonen/"].main)
