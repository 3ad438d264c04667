"""What the browser gets: every page that can be found, by every word that leads to it, and always the same bytes."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from plugins.search.entries import Findable, findable
from plugins.search.index import Seams, index_files, words_in
from plugins.workflow.session import Session
from tests.helpers import TODAY, append, copy_site, replace, write

THEME = Path(__file__).parents[2] / "theme"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def found_in(content: Path) -> Findable:
    session = Session(content, THEME, TODAY, managed=True)
    session.open()
    return findable(session.catalogue, session.views(), session.bodies, session.today)


def files_of(content: Path) -> dict[str, Any]:
    return {name.partition(".")[0]: json.loads(data) for name, data in index_files(found_in(content)).items()}


def phrases(found: Findable) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Word → where it leads first, and after that."""
    return {word: (group.first, group.other) for group in found.phrases for word in group.words}


def test_every_page_but_home_the_results_and_the_questions_can_be_found(content) -> None:
    session = Session(content, THEME, TODAY, managed=True)
    session.open()
    urls = {view.url for view in session.views()}
    assert {entry.url for entry in found_in(content).entries} == urls - {
        "/",
        "/404.html",
        "/zoeken/",
        "/thema/wonen/vraag/",
    }


def test_a_service_leads_to_where_one_acts_and_to_what_explains_it(content) -> None:
    pages = ("/afspraak/paspoort/", "/informatie/paspoort/")
    assert phrases(found_in(content))["reisdocument"] == (pages, ())


def test_the_official_name_of_a_product_leads_to_it_too(content) -> None:
    assert phrases(found_in(content))["verhuismelding"][0] == (
        "/regelen/verhuizing-doorgeven/",
        "/informatie/verhuizen/",
    )


def test_a_synonym_that_another_page_of_the_service_names_leads_there_first(content) -> None:
    page = (content / "informatie" / "paspoort.md").read_text("utf-8")
    write(
        content, "content/informatie/paspoort-kwijt.md", re.sub("titel: .*", "titel: Uw paspoort kwijt", page, count=1)
    )
    replace(content, PASSPORT, "[pas,", "[paspoort kwijt, pas,")
    led = phrases(found_in(content))
    assert led["paspoort kwijt"][0] == ("/informatie/paspoort-kwijt/",)
    assert "/informatie/paspoort-kwijt/" in led["pas"][1]


def test_a_topic_that_cannot_be_booked_today_is_not_found(content) -> None:
    append(content, "content/afspraken/paspoort.yaml", "actief:\n  van: 2027-01-01\n")
    assert "/afspraak/paspoort/" not in {entry.url for entry in found_in(content).entries}


def test_words_of_the_list_lead_to_pages_or_mean_the_same(content) -> None:
    words = "- woord: papieren\n  naar: [informatie/paspoort, /contact/]\n- woord: Kliko\n  ook: [container]\n"
    write(content, "content/gegevens/zoekwoorden.yaml", words)
    found = found_in(content)
    assert phrases(found)["papieren"] == (("/informatie/paspoort/", "/contact/"), ())
    assert found.same == (("kliko", "container"),)


def test_what_an_editor_says_to_colleagues_is_not_searched(content) -> None:
    rule = (
        "  - regel: readability.long-sentence\n    tekst: Geheim\n    reden: Vertrouwelijkheid\n    tot: 2027-01-01\n"
    )
    replace(content, PASSPORT, "synoniemen:", f"uitzonderingen:\n{rule}synoniemen:")
    assert b"vertrouwelijkheid" not in b"".join(index_files(found_in(content)).values()).lower()


def test_a_price_is_no_word_and_a_short_code_is_not_left_over(content) -> None:
    assert not re.search(rb"\[\[[a-z]", b"".join(index_files(found_in(content)).values()))


def test_the_same_content_gives_the_same_bytes(content) -> None:
    assert index_files(found_in(content)) == index_files(found_in(content))


def test_the_first_file_names_the_others_by_their_content(content) -> None:
    files = index_files(found_in(content))
    more = json.loads(files["woorden.json"])["more"]
    assert [name.partition(".")[0] for name in more] == ["synoniemen", "teksten"]
    assert {*files} == {"woorden.json", *more}
    for name in more:
        assert name.split(".")[1] == hashlib.sha256(files[name]).hexdigest()[:10]


def test_a_change_of_a_text_changes_the_name_of_its_file_only(content) -> None:
    before = [*index_files(found_in(content))]
    append(content, "content/informatie/paspoort.md", "\nNeem ook een olifant mee.\n")
    after = [*index_files(found_in(content))]
    assert [one == other for one, other in zip(before, after, strict=True)] == [True, True, False]


def test_each_word_of_a_text_stands_beside_the_pages_that_hold_it(content) -> None:
    files = files_of(content)
    texts, pages = files["teksten"], files["woorden"]["pages"]
    where = dict(zip((word.replace("|", "") for word in texts["words"].split()), texts["places"], strict=True))
    number = next(at for at, (_, url, *_rest) in enumerate(pages) if url == "informatie/paspoort")
    page = 0
    led = {page := page + int(step.rstrip("*+"), 36) for step in where["reizen"].split()}
    assert number in led
    assert len(texts["summaries"]) == len(pages)


def test_a_seam_is_shown_the_first_time_and_capitals_stay() -> None:
    seams = Seams(["Rijbewijs", "rijbewijs verlengen"])
    assert seams.shown("Rijbewijs of RIJBEWIJS") == "Rij|bewijs of RIJBEWIJS"
    assert seams.shown("rijbewijs") == "rijbewijs"


def test_words_are_letters_and_digits_in_small_letters() -> None:
    assert words_in("ID-kaart, 75 jaar: één_keer!") == ["id", "kaart", "75", "jaar", "één", "keer"]
