"""The ranking, in a real browser: what residents type finds what they mean, however they write it."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from plugins.accessibility.browser.driver import Driver
from plugins.workflow.bench.samples import rows
from plugins.workflow.bench.search import GOALS, answers, mistakes, rank_of
from tests.search.conftest import Served

pytestmark = pytest.mark.browser
LIST = Path(__file__).with_name("vragen.jsonl")


@pytest.fixture
def ask(site: Served, driver: Driver) -> Any:
    """Questions to addresses, in the order of the page with results."""
    driver.remote.get(f"{site.address}/zoeken/")
    return lambda *questions: answers(driver, questions)[0]


def test_the_list_of_questions_reaches_its_goals(ask) -> None:
    given = list(rows(LIST))
    found = ask(*(row["vraag"] for row in given))
    ranks: dict[str, list[int]] = defaultdict(list)
    for row, urls in zip(given, found, strict=True):
        ranks[row["soort"]].append(rank_of(row, urls))
    for kind, (most, goal) in GOALS.items():
        share = sum(0 < rank <= most for rank in ranks[kind]) / len(ranks[kind])
        assert share >= goal, (kind, share, mistakes(given, found))


def test_every_page_is_found_by_its_own_title(ask, site) -> None:
    """Among the first three to act or to read; a theme, whose pages often bear its name, at least among all."""
    pages = json.loads((site.root / "zoeken" / "woorden.json").read_text("utf-8"))["pages"]
    titles = [title.replace("|", "") for title, *_ in pages]
    lost = []
    for title, (_, url, *_rest), urls in zip(titles, pages, ask(*titles), strict=True):
        beside = [found for found in urls if acts(found) == acts(f"/{url}/")]
        if f"/{url}/" not in (beside if url.startswith("thema/") else beside[:3]):
            lost.append((title, urls[:3]))
    assert lost == []


def acts(url: str) -> bool:
    return url.startswith(("/regelen/", "/afspraak/")) and url != "/regelen/"


def test_every_synonym_leads_to_its_pages(ask, site) -> None:
    """Nearly always to one of them first; where another page bears the word in its title, at least among the first."""
    pages = json.loads((site.root / "zoeken" / "woorden.json").read_text("utf-8"))["pages"]
    (file,) = (site.root / "zoeken").glob("synoniemen.*.json")
    told = json.loads(file.read_text("utf-8"))["phrases"]
    right: dict[str, set[str]] = defaultdict(set)
    for words, *numbers in told:
        for word in words.replace("|", "").removeprefix("=").split(";"):
            right[word.lower()] |= {f"/{pages[int(number)][1]}/" for group in numbers for number in group.split()}
    answered = dict(zip(right, ask(*right), strict=True))
    lost = [(word, urls[:3]) for word, urls in answered.items() if not right[word] & set(urls[:3])]
    assert len(lost) <= 0.01 * len(right), lost
    first = [word for word, urls in answered.items() if urls[0] in right[word]]
    assert len(first) >= 0.97 * len(right), sorted(set(right) - set(first))


PASSPORT = {"/informatie/paspoort/", "/afspraak/paspoort-of-id-kaart-aanvragen/"}
MOVE = {"/informatie/verhuizen/", "/regelen/verhuizing-doorgeven/", "/stappenplan/verhuizen/"}
WASTE = {"/informatie/grof-vuil/", "/regelen/grof-vuil-laten-ophalen/"}


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("paspoord", PASSPORT),
        ("PASPOORT", PASSPORT),
        ("paspoorten", PASSPORT),
        ("pasport", PASSPORT),
        ("apspoort", PASSPORT),
        ("verhuisen", MOVE),
        ("verhuisde", MOVE),
        ("verhuizingen", MOVE),
        ("grofvuil", WASTE),
        ("grof  vuil", WASTE),
        ("grofvuill", WASTE),
        (
            "geboorte akte aangifte",
            {"/informatie/geboorteaangifte/", "/regelen/geboorte-aangeven/", "/afspraak/geboorte-aangeven/"},
        ),
        ("rij bewijs", {"/informatie/rijbewijs/", "/afspraak/rijbewijs-aanvragen/"}),
        ("rijbwijs", {"/informatie/rijbewijs/", "/afspraak/rijbewijs-aanvragen/"}),
        ("idkaart", {"/informatie/identiteitskaart/", "/afspraak/paspoort-of-id-kaart-aanvragen/"}),
        ("identiteitskaart", {"/informatie/identiteitskaart/", "/afspraak/paspoort-of-id-kaart-aanvragen/"}),
        ("ik wil mijn adres veranderen", {"/regelen/verhuizing-doorgeven/"}),
        ("hoe vraag ik een paspoort aan", PASSPORT),
        ("wat kost een paspoort", {"/informatie/paspoort/"}),
        ("paspoort aanvragen", {"/afspraak/paspoort-of-id-kaart-aanvragen/"}),
        ("paspoort kwijt", {"/informatie/paspoort-kwijt/"}),
        ("Führerschein", {"/de/informatie/rijbewijs/"}),
        ("driving licence", {"/en/informatie/rijbewijs/"}),
    ],
)
def test_what_is_meant_comes_first(ask, question: str, right: set[str]) -> None:
    ((first, *_),) = ask(question)
    assert first in right


@pytest.mark.parametrize(
    "question", ["zwembad", "asdfghjkl", "pizza bestellen", "voetbaluitslagen", "?!", "", "   ", "|"]
)
def test_what_the_municipality_does_not_do_is_not_found(ask, question: str) -> None:
    assert ask(question) == [[]]


@pytest.mark.parametrize(
    "question",
    ["é" * 500, "a " * 500, "\ud83d\ude00", "constructor", "__proto__", "<b>paspoort</b>", "\u202epas", "%", "(["],
)
def test_no_question_breaks_it(ask, question: str) -> None:
    assert isinstance(ask(question)[0], list)


def test_words_that_only_stand_in_a_text_find_the_page(ask) -> None:
    assert "/informatie/paspoort/" in ask("Koninklijke Marechaussee Schiphol")[0]


def js(driver: Driver, expression: str) -> Any:
    """What an expression on the exports of the ranking is worth."""
    script = (
        "const done = arguments[0]; import(document.querySelector('form[data-rank]').dataset.rank).then((r) => done("
        + expression
        + "));"
    )
    return driver.remote.execute_async_script(script)


@pytest.mark.parametrize(
    "same",
    [
        "verhuizen verhuisen verhuizing verhuist verhuisd verhuisde verhuizingen",
        "vergunning vergunningen vergunning",
        "paspoort paspoord paspoorten paspoortje pasport",
        "melding meldingen melden meld",
        "aanvragen aangevraagd",
        "kaart kaarten kaartje kaartjes",
        "bijstand beistant",
        "id",
    ],
)
def test_forms_and_sounds_of_a_word_have_one_key(ask, driver: Driver, same: str) -> None:
    assert len(set(js(driver, f"'{same}'.split(' ').map((word) => r.sound(r.stem(word)))"))) == 1


@pytest.mark.parametrize(
    "other", ["kaart taart", "paspoort rapport", "huur huis", "trouwen rouwen", "hond mond", "boom boot"]
)
def test_other_words_have_other_keys(ask, driver: Driver, other: str) -> None:
    assert len(set(js(driver, f"'{other}'.split(' ').map((word) => r.sound(r.stem(word)))"))) == 2


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("kaart", "kaart", 0),
        ("kaart", "kaat", 1),
        ("kaart", "kaaart", 1),
        ("kaart", "kaatr", 1),
        ("kaart", "krat", 2),
        ("", "a", 1),
        ("abc", "xyz", 3),
    ],
)
def test_typing_errors_are_counted(ask, driver: Driver, one: str, other: str, count: int) -> None:
    assert js(driver, f"r.errors('{one}', '{other}', 2)") == count
