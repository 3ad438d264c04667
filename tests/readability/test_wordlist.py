from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from plugins import readability
from plugins.readability.lexicon.wordlist import ENTRIES, hits
from plugins.readability.prose.words import words

KEPT_BY_EDITORS = ("daar", "welke", "procedure", "context", "concept")
LEGAL = ("bezwaar", "belanghebbende", "verordening", "beschikking", "ontheffing", "zienswijze")
DATA = tomllib.loads((Path(readability.__file__).parent / "lexicon" / "woorden.nl.toml").read_text("utf-8"))


def found(text: str) -> list[str]:
    return [hit.entry.phrase for hit in hits(text, 0, words(text))]


def test_the_list_is_long_enough_to_help() -> None:
    assert sum(map(len, ENTRIES.values())) >= 250


def test_words_that_editors_rightly_keep_are_not_listed() -> None:
    assert not set(DATA["woorden"]) & {*KEPT_BY_EDITORS, *LEGAL}


def test_exceptions_are_about_listed_words() -> None:
    assert set(DATA["uitzonderingen"]) <= set(DATA["woorden"])
    assert all(set(spared) <= {"niet_na", "niet_voor"} for spared in DATA["uitzonderingen"].values())


@pytest.mark.parametrize("phrase", DATA["woorden"])
def test_every_entry_is_found_in_a_sentence_and_offers_something_easier(phrase: str) -> None:
    assert found(f"Nu doen wij {phrase.replace('…', 'dit nu')} hopen.") == [phrase]
    assert DATA["woorden"][phrase]
    assert not any(found(f"Dit is {instead} iets.") for instead in DATA["woorden"][phrase])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indien u verhuist, belt u ons.", ["indien"]),
        ("U dient het formulier op tijd in te leveren.", ["dient … te"]),
        ("U dient te betalen.", ["dient te"]),
        ("Wij doen dit ten behoeve van u.", ["ten behoeve van"]),
        ("Dit geldt tot op heden.", ["tot op heden"]),
        ("INDIEN U VERHUIST, BEL DAN.", ["indien"]),
        ("Wij kiezen e\u0301e\u0301n, doch niet twee.", ["doch"]),
        ("U bent voor\u00adnemens te gaan.", ["voornemens"]),
    ],
)
def test_words_and_phrases_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De heer Doch woont hier.",
        "Bel Conform voor uw dak.",
        "Hij werkt bij Thans Advies.",
        "Zij woont aan de Aanvangstraat.",
        "Kijk op www.indien.nl of mail aanvang@reeds.nl.",
        "De kosten (leges) betaalt u vooraf.",
        "Zij volgt primair onderwijs.",
        "Volgens en krachtens artikel 3 mag dat.",
        "De commissie dient een verzoek in om geld te krijgen.",
        "Hij dient een klacht in bij de rechter te Utrecht.",
        "Zij dient soep op. Te laat komen mag niet.",
        "De brief komt, maar dan wel morgen.",
        "Het jaar loopt ten einde.",
        "Daar is een procedure voor, welke context u ook hebt.",
        "Wij indienen niets.",
    ],
)
def test_names_addresses_and_innocent_uses_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_hits_never_overlap() -> None:
    text = "Wij doen dit met betrekking tot en ten aanzien van u."
    spans = [(hit.first, hit.last) for hit in hits(text, 0, words(text))]
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert len(spans) == 2
