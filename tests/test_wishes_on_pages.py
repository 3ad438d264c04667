"""What municipalities asked for, seen on the pages that residents get. docs/wensen.md names these tests by wish."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from bs4 import Tag

from plugins.workflow.session import Session
from tests.helpers import TODAY, copy_site, replace, write
from tests.seen import CHANNELS, MOVING, PASSPORT, PLACES, PLAN, THEME, TOPIC, links, pages, part, words


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small site, to change."""
    return copy_site(tmp_path)


# -- doing, apart from reading -----------------------------------------------------------------------------------------


def test_each_theme_takes_a_question_to_its_team_with_channels_and_term(content) -> None:
    page = pages(content)["/thema/wonen/vraag/"]
    assert "Uw vraag komt bij: Team Klantcontact" in words(page.main)
    assert "2 werkdagen" in words(part(page, "in-het-kort"))
    assert "tel:+31500000000" in links(part(page, "andere-wegen"))


def test_a_service_is_done_where_its_route_says(content) -> None:
    found = pages(content)
    assert links(part(found["/informatie/verhuizen/"], "naar-regelen")) >= {"/regelen/verhuizing-doorgeven/"}
    assert links(part(found["/informatie/paspoort/"], "naar-regelen")) >= {"/afspraak/paspoort/"}
    assert "/regelen/paspoort/" not in found


def test_a_transaction_says_term_steps_status_law_and_specialist(content) -> None:
    write_service = (content.parent / MOVING).read_text("utf-8")
    extra = (
        "procedure: [Vul uw nieuwe adres in.]\nstatus_url: https://formulieren.lommerdal.example/zaken\n"
        "specialist: Medewerker basisregistratie\nwettelijke_grondslag:\n  - naam: Wet basisregistratie personen\n"
    )
    write(content, MOVING, write_service + extra)
    page = pages(content)["/regelen/verhuizing-doorgeven/"]
    assert "5 werkdagen" in words(part(page, "in-het-kort"))
    assert "Vul uw nieuwe adres in." in words(part(page, "procedure"))
    assert "U krijgt meteen een e-mail." in words(part(page, "na-versturen"))
    assert links(part(page, "status")) == {"https://formulieren.lommerdal.example/zaken"}
    assert "Wet basisregistratie personen" in words(part(page, "grondslag"))
    assert "Medewerker basisregistratie" in words(part(page, "grondslag"))


def test_who_does_not_fit_gets_the_way_to_a_person_of_service_or_municipality(content) -> None:
    assert "Wij zoeken samen naar een oplossing" in words(
        part(pages(content)["/regelen/verhuizing-doorgeven/"], "past-niet")
    )
    write(content, MOVING, (content.parent / MOVING).read_text("utf-8") + "past_niet: Nog geen vast adres? Bel ons.\n")
    assert "Nog geen vast adres? Bel ons." in words(part(pages(content)["/regelen/verhuizing-doorgeven/"], "past-niet"))


def test_the_wish_for_contact_is_asked_and_passed_on(content) -> None:
    replace(content, MOVING, "  actie: Geef uw verhuizing door", "  actie: Geef door\n  contact_parameter: contact")
    replace(content, TOPIC, "  systeem: anders", "  systeem: anders\n  contact_parameter: voorkeur")
    found = pages(content)
    for url, component, name in (
        ("/regelen/verhuizing-doorgeven/", "start", "contact"),
        ("/afspraak/paspoort/", "boeken", "voorkeur"),
    ):
        block = part(found[url], component)
        assert block is not None
        form = block.find("form")
        assert isinstance(form, Tag)
        assert form["method"] == "get"
        chosen = [str(option["value"]) for option in form.select(f"select[name={name}] option")]
        assert {"telefoon", "e-mail", "post"} < set(chosen)
        assert part(found[url], "contactwens") is None


# -- appointments, hours, channels -------------------------------------------------------------------------------------


def test_one_file_makes_a_whole_appointment_page(content) -> None:
    page = pages(content)["/afspraak/paspoort/"]
    assert "Ongeveer 15 minuten" in words(part(page, "in-het-kort"))
    assert "U komt zelf." in words(part(page, "wie"))
    assert "Een pasfoto" in words(part(page, "meenemen"))
    assert "€ 86,85" in words(part(page, "kosten"))
    assert "https://afspraken.lommerdal.example/paspoort" in links(part(page, "boeken"))
    assert links(part(page, "wijzigen")) >= {
        "https://afspraken.lommerdal.example/wijzigen",
        "https://afspraken.lommerdal.example/annuleren",
    }
    assert "Wij moeten zien dat u het zelf bent." in words(part(page, "online-alternatief"))
    assert "donderdag 24 december 2026: 9.00 tot 15.00 uur (Kerstavond)" in words(part(page, "locaties"))


def test_evenings_follow_from_the_hours_on_topic_location_and_their_own_page(content) -> None:
    found = pages(content)
    assert "donderdag 9.00 tot 20.00 uur" in words(part(found["/afspraak/paspoort/"], "avond"))
    assert "’s avonds open" in words(found["/locatie/gemeentehuis/"].main)
    assert "/afspraak/paspoort/" in links(found["/afspraak/avond/"].main)
    replace(content, PLACES, 'donderdag: ["09:00-20:00"]', 'donderdag: ["09:00-18:00"]')
    found = pages(content)
    assert part(found["/afspraak/paspoort/"], "avond") is None
    assert "op geen enkele avond" in words(found["/afspraak/avond/"].main)


def test_another_week_for_a_while_is_announced_then_holds_then_is_gone(content) -> None:
    replace(
        content,
        PLACES,
        "  afwijkend:",
        "  periodes:\n    - van: 2027-01-11\n      tot: 2027-04-30\n      reden: Proef met een extra avond\n"
        '      openingstijden:\n        dinsdag: ["17:00-20:00"]\n  afwijkend:',
    )

    def hours(day: dt.date) -> str:
        return words(part(pages(content, day)["/locatie/gemeentehuis/"], "openingstijden"))

    assert "Andere tijden van 11 januari 2027" in hours(dt.date(2026, 12, 1))
    assert "Deze tijden gelden tot en met 30 april 2027. Proef met een extra avond" in hours(dt.date(2027, 2, 1))
    assert "Proef" not in hours(dt.date(2027, 5, 1))


def test_each_channel_of_a_topic_is_on_its_page_and_no_other_kind_is_taken(content) -> None:
    kinds = {
        "thuis": "Bij u thuis",
        "op_de_zaak": "Bij u op de zaak",
        "beeldbellen": "Beeldbellen",
        "telefoon": "Telefoon",
    }
    replace(content, TOPIC, "boeken:", "".join(f"  - soort: {kind}\n" for kind in kinds) + "boeken:")
    shown = words(part(pages(content)["/afspraak/paspoort/"], "kanalen"))
    assert all(label in shown for label in ("Aan de balie", *kinds.values()))
    replace(content, TOPIC, "  - soort: thuis", "  - soort: chat")
    session = Session(content, THEME, TODAY, managed=True)
    session.open()
    assert "catalogue.not-a-choice" in {finding.rule for finding in session.findings}


def test_one_page_tells_how_to_reach_us_with_hours_per_channel(content) -> None:
    page = pages(content)["/contact/"]
    telephone = page.main.find(id="telefoon")
    assert isinstance(telephone, Tag)
    assert "tel:+31500000000" in links(telephone)
    assert "maandag 9.00 tot 17.00 uur" in words(telephone)
    assert "Lindelaan 1" in words(page.main.find(id="locaties"))
    assert "donderdag 24 december 2026: 9.00 tot 15.00 uur" in words(page.main.find(id="locaties"))
    assert links(page.main.find("nav")) == {"#spreken", "#locaties"}
    assert [words(each) for each in telephone.find_all("summary")] == ["Tijden van Telefoon"]


def test_a_channel_that_is_off_says_so_and_names_what_stands_in(content) -> None:
    replace(
        content,
        CHANNELS,
        "  naam: Balie",
        "  naam: Balie\n  uit:\n    van: 2026-11-20\n    tot: 2026-11-30\n    reden: Wij verbouwen.\n"
        "    alternatief: telefoon",
    )
    way = part(pages(content)["/regelen/verhuizing-doorgeven/"], "andere-wegen")
    assert "Wij verbouwen." in words(way)
    assert "/contact/#telefoon" in links(way)
    later = part(pages(content, dt.date(2026, 12, 1))["/regelen/verhuizing-doorgeven/"], "andere-wegen")
    assert "Wij verbouwen." not in words(later)


# -- one source, for everyone ------------------------------------------------------------------------------------------


def test_a_price_that_stands_once_is_right_on_every_page_and_on_its_day(content) -> None:
    shown = ("/informatie/paspoort/", "/afspraak/paspoort/")
    now, later = pages(content), pages(content, dt.date(2027, 1, 1))
    for url in shown:
        assert "€ 86,85" in words(now[url].main)
        assert "€ 88,20" in words(later[url].main)
        assert "€ 86,85" not in words(later[url].main)
    assert "Een paspoort kost € 86,85." in words(now["/informatie/paspoort/"].main)


def test_a_life_event_leads_step_by_step_to_where_each_thing_is_done(content) -> None:
    write(content, "content/stappenplannen/verhuizen.md", PLAN)
    found = pages(content)
    steps = found["/stappenplan/verhuizen/"].main.select("ol > li")
    assert ["Stap 1: Geef het door" in words(steps[0]), "Alleen als het bij u past." in words(steps[1])] == [True, True]
    assert links(steps[0]) == {"/regelen/verhuizing-doorgeven/"}
    assert links(steps[1]) == {"/afspraak/paspoort/"}
    assert "/stappenplan/verhuizen/" in links(found["/thema/wonen/"].main)
    first, second = found["/regelen/verhuizing-doorgeven/"], found["/afspraak/paspoort/"]
    assert "Stap 1 van 2 in Verhuizen" in words(part(first, "stappen"))
    assert "Stap 2 van 2 in Verhuizen" in words(part(second, "stappen"))
    assert "Volgende stap: Vraag een paspoort aan" in words(part(first, "stappen"))
    assert "Vorige stap: Geef het door" in words(part(second, "stappen"))
    assert links(part(first, "stappen")) == {"/afspraak/paspoort/", "/stappenplan/verhuizen/"}
    assert links(part(found["/informatie/verhuizen/"], "stappen")) >= {"/stappenplan/verhuizen/"}


def test_an_alert_shows_where_it_belongs_and_ends_by_itself(content) -> None:
    text = "De balie is op 1 december dicht."
    on, after = pages(content), pages(content, dt.date(2026, 12, 2))
    shown = {url for url, page in on.items() if text in words(page.main)}
    assert shown == {"/locatie/gemeentehuis/", "/afspraak/paspoort/", "/meldingen/balie-dicht/"}
    assert [url for url, page in after.items() if text in words(page.main)] == ["/meldingen/balie-dicht/"]
    assert "Deze melding is voorbij." in words(after["/meldingen/balie-dicht/"].main)
    assert "/meldingen/balie-dicht/" in links(part(on["/meldingen/"], "nu"))
    assert "/meldingen/balie-dicht/" in links(part(after["/meldingen/"], "voorbij"))
    replace(content, "content/meldingen/balie-dicht.yaml", "locaties: gemeentehuis\n", "")
    assert all(text in words(page.main) for url, page in pages(content).items() if url != "/meldingen/")


def test_another_municipality_finds_nothing_of_the_demo_on_its_pages(content) -> None:
    found = pages(content)
    assert "Gemeente Lommerdal" in words(found["/"].tree.title)
    assert not [url for url, page in found.items() if "dinkelveen" in words(page.tree.body).casefold()]


def test_every_word_that_people_use_leads_to_the_service(content) -> None:
    entries = {words(link): str(link["href"]) for link in pages(content)["/a-z/"].main.select(".hl-az a")}
    assert next(url for label, url in entries.items() if label.startswith("pas ")) == "/afspraak/paspoort/"
    assert next(url for label, url in entries.items() if label.startswith("reisdocument ")) == "/afspraak/paspoort/"


def test_an_audience_is_one_of_a_fixed_list_for_services_and_pages(content) -> None:
    replace(content, PASSPORT, "synoniemen:", "doelgroep: [inwoners, jongeren]\nsynoniemen:")
    replace(content, "content/informatie/paspoort.md", "dienst: paspoort", "dienst: paspoort\ndoelgroep: [jongern]")
    session = Session(content, THEME, TODAY, managed=True)
    session.open()
    assert [(f.rule, f.place.line, f.suggestions) for f in session.findings] == [
        ("catalogue.not-a-choice", 5, ("jongeren",))
    ]
