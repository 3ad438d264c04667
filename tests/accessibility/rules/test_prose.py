from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


@pytest.mark.parametrize(
    "text",
    [
        "Klik op de rode knop.",
        "Vul het vierkante vakje in.",
        "Gebruik het menu rechtsboven.",
        "Press the green button.",
    ],
)
def test_words_for_eyes_only_are_a_notice(text: str) -> None:
    assert rules(f"<p>{text}</p>") == ["sensory-words"]


@pytest.mark.parametrize(
    "text",
    [
        "Kies de rode knop ‘Betalen’.",
        "Gebruik de knop Betalen.",
        "De groene container wordt op dinsdag geleegd.",
        "Sla rechts af bij de kerk.",
        "U hebt een blauwe kaart nodig.",
    ],
)
def test_colours_and_sides_of_other_things_are_fine(text: str) -> None:
    assert rules(f"<p>{text}</p>") == []


def test_a_sentence_in_capitals_is_a_warning() -> None:
    assert rules("<p>LET OP: NEEM UW PASPOORT MEE.</p>") == ["capitals"]


@pytest.mark.parametrize("text", ["Uw BSN, de WOZ en de BRP.", "AOW, WIA, WW en IOW", "Neem uw PASPOORT mee", "DigiD"])
def test_abbreviations_and_a_single_word_are_fine(text: str) -> None:
    assert rules(f"<p>{text}</p>") == []


@pytest.mark.parametrize(
    "main",
    [
        "<p>Gebruik het menu rechtsboven.</p><h2>Menu</h2>",
        "<p>Press the round button.</p><button>Round button</button>",
        '<p aria-hidden="true">Klik op de rode knop.</p>',
        "<pre>Klik op de rode knop.</pre>",
    ],
)
def test_what_is_named_on_the_page_or_not_read_is_fine(main: str) -> None:
    assert rules(main) == []


@pytest.mark.parametrize(
    "main",
    [
        "<p>Typ <code>CREATE TABLE NAMES AS SELECT</code>.</p>",
        "<p>Zet <code>LET OP</code> of <code>NEEM MEE</code> erbij.</p>",
        "<p>De kabels 10BASE-T, 100BASE-T en 1000BASE-T.</p>",
        "<p>Zet LOCALE_PATH=EUROPE/AMSTERDAM LANGUAGE erbij.</p>",
    ],
)
def test_capitals_in_code_are_fine(main: str) -> None:
    assert rules(main) == []


def test_a_paragraph_in_capitals_is_told_once() -> None:
    assert rules("<p>LET OP: NEEM UW PASPOORT MEE. EN NEEM OOK EEN FOTO MEE, DIE NIET OUD IS.</p>") == ["capitals"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Uw <abbr>BSN</abbr> staat in uw paspoort.", ["abbreviation"]),
        ("Uw <abbr>BSN</abbr> en nog eens uw <abbr>BSN</abbr>.", ["abbreviation"]),
        ('Uw <abbr title="burgerservicenummer">BSN</abbr> en uw <abbr>BSN</abbr>.', []),
        ("Uw burgerservicenummer (<abbr>BSN</abbr>) staat in uw paspoort.", []),
        ("De <abbr>APV</abbr> (algemene plaatselijke verordening) geldt hier.", []),
        ("Uw BSN staat in uw paspoort.", []),
    ],
)
def test_a_marked_abbreviation_is_explained(text: str, told: list[str]) -> None:
    assert rules(f"<p>{text}</p>") == told
