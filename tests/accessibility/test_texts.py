from __future__ import annotations

import pytest

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, page, rules


@pytest.mark.parametrize(
    "main",
    [
        "<p>Neem mee:\n- uw paspoort\n- een pasfoto</p>",
        "<p>- uw paspoort<br>- een pasfoto</p>",
        "<p>* uw paspoort</p><p>* een pasfoto</p>",
        "<p>1. Vul in</p>\n<p>2. Stuur op</p>",
        "<p>a) Vul in<br>b) Stuur op</p>",
        "<p>• <strong>Paspoort</strong></p><p>• Pasfoto</p>",
    ],
)
def test_a_list_that_is_none_is_refused_once(main: str) -> None:
    assert rules(main) == ["fake-list"]


@pytest.mark.parametrize(
    "main",
    [
        "<ul><li>uw paspoort</li><li>een pasfoto</li></ul>",
        "<p>- een enkele gedachte</p>",
        "<p>Open van 9.00 uur\n- 17.00 uur</p>",
        "<p>1. Vul in</p><h2>Daarna</h2><p>2. Stuur op</p>",
        "<p>2025. was een jaar</p><p>1. is een getal</p><p>7. ook</p>",
        "<p>Het kost 83 euro.</p><p>U betaalt aan de balie.</p>",
    ],
)
def test_what_only_looks_a_little_like_a_list_is_fine(main: str) -> None:
    assert rules(main) == []


def test_two_lists_in_a_row_are_two_findings() -> None:
    findings = found(page("<p>- a a<br>- b b</p><p>1. c c<br>2. d d<br>3. e e</p>"))
    assert [finding.quote for finding in findings] == ["- a a", "1. c c"]
    assert "3 regels" in findings[1].message


def test_a_list_is_found_at_its_own_line() -> None:
    text = PlacedText("Neem mee: - uw paspoort - een foto", "content/x.md", SourceMap((Run(0, 7, 1), Run(10, 8, 1))))
    html = page("<p>Neem mee:\n- uw paspoort\n- een foto</p>").html
    (finding,) = found(Document("content/x.md", "/x/", "informatie", html, (text,)))
    assert finding.place == Place("content/x.md", 8, 1)


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
