from __future__ import annotations

import pytest

from plugins.checks import PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from tests.readability.pages import findings, page, prose, quotes, written
from tests.readability.test_score import OFFICIAL, PLAIN

SENTENCE = "Wij helpen u graag verder. "


@pytest.mark.parametrize(("sentences", "found"), [(10, 0), (11, 1)])
def test_the_limit_of_sentences_in_a_paragraph(sentences: int, found: int) -> None:
    assert len(findings(prose("Wij helpen u. " * sentences), "long-paragraph")) == found


@pytest.mark.parametrize(("words", "found"), [(100, 0), (104, 1)])
def test_the_limit_of_words_in_a_paragraph(words: int, found: int) -> None:
    text = ("Wij doen " + "veel " * 10 + "voor u. ") * (words // 14) + "Ja " * (words % 14)
    assert len(findings(prose(text), "long-paragraph")) == found


LINE_ONE = SourceMap((Run(0, 1, 1),))


def test_a_long_stretch_without_a_heading_is_found_once_where_it_passes() -> None:
    document = prose(*[f"{SENTENCE * 4}Dit is nummer {number}." for number in range(30)])
    (finding,) = findings(document, "no-heading")
    assert finding.quote == "Wij helpen u graag verder."


def test_a_heading_begins_a_new_stretch() -> None:
    stretch = f"<p>{SENTENCE * 10}</p>" * 5
    assert findings(page(f"<h2>Een</h2>{stretch}<h2><a href='/x/'>Twee</a></h2>{stretch}"), "no-heading") == []
    assert len(findings(page(f"<h2>Een</h2>{stretch}<hr>{stretch}"), "no-heading")) == 1


@pytest.mark.parametrize(("length", "found"), [(70, 0), (71, 1)])
def test_the_limit_of_a_title(length: int, found: int) -> None:
    assert len(findings(page(f"<h1>{'a' * length}</h1>"), "long-title")) == found


def test_a_page_like_a_statute_blocks_at_its_first_sentence() -> None:
    text = f"{OFFICIAL} {OFFICIAL}"
    (finding,) = findings(page(f"<p>{text}</p>", record=[written(text, 9)]), "too-hard")
    assert finding.severity is Severity.ERROR
    assert finding.place.line == 9
    assert "woorden" in finding.message
    assert any(told.startswith("regel 9: ") for told in finding.suggestions)


def test_an_alert_above_a_page_neither_hides_a_hard_text_nor_takes_its_verdict() -> None:
    text, alert = f"{OFFICIAL} {OFFICIAL}", PLAIN
    html = f'<div class="utrecht-alert"><p>{alert}</p></div><p>{text}</p>'
    shown = page(html, record=[PlacedText(alert, "content/meldingen/a.yaml", LINE_ONE), written(text, 9)])
    (with_alert,) = findings(shown, "too-hard")
    (alone,) = findings(page(f"<p>{text}</p>", record=[written(text, 9)]), "too-hard")
    assert (with_alert.place, with_alert.message) == (alone.place, alone.message)


def test_a_plain_page_and_a_short_hard_one_do_not() -> None:
    assert findings(prose(PLAIN, PLAIN), "too-hard") == findings(prose(PLAIN, PLAIN), "around-b2") == []
    assert findings(prose("Indien u verhuist, dient u dit onverwijld te melden."), "too-hard") == []


def test_between_plain_and_hard_there_is_a_warning_with_a_way_out() -> None:
    plain, official = PLAIN.split(". "), OFFICIAL.split(". ")
    mixtures = [". ".join(plain[:count] + official) for count in range(len(plain))] + [f"{PLAIN} {OFFICIAL}"]
    mixtures += [f"{PLAIN} " * times + OFFICIAL for times in (2, 3, 4)]
    found = [finding for text in mixtures for finding in findings(prose(text), "around-b2")]
    assert found
    assert {finding.severity for finding in found} == {Severity.WARNING}
    assert all(finding.suggestions for finding in found)


def test_a_hard_page_that_we_cannot_help_with_is_not_blocked() -> None:
    """Two concrete changes at least: a verdict without advice is of no use."""
    text = "De complexiteit van de bevoegdheidsuitoefening veronderstelt continuïteit van de bestuurskolom. " * 15
    found = findings(prose(text), "too-hard")
    assert [finding.severity for finding in found] == [Severity.WARNING]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You can make an appointment with the municipality if you have a question about your passport.", "Engels"),
        ("Sie können mit der Gemeinde einen Termin machen und die Karte ist dann für Sie bereit.", "Duits"),
        ("Vous pouvez prendre rendez-vous avec la commune pour les papiers et une carte dans votre ville.", "Frans"),
        ("مرحبا بكم في البلدية هنا يمكنك ان تسأل عن كل شيء تريد ان تعرفه اليوم", "Arabisch"),
    ],
)
def test_text_in_another_language_is_warned_about_and_nothing_else(text: str, language: str) -> None:
    (finding,) = findings(prose(text))
    assert (finding.rule, finding.severity) == ("readability.not-dutch", Severity.WARNING)
    assert language in finding.message


@pytest.mark.parametrize(
    "html",
    [
        "<p>U kunt bellen met het Digital Service Center of mailen naar het Customer Contact Team van de gemeente.</p>",
        "<p>Kies Contact, Home of About.</p>",
        "<p>Jansen, De Vries, Bakker, Smit, Mulder, Visser, Meijer, De Boer, Bos, Vos, Peters, Hendriks, Dekker.</p>",
        '<p lang="en">You can make an appointment if you have a question about the passport of your child.</p>',
    ],
)
def test_dutch_with_foreign_names_and_marked_text_is_fine(html: str) -> None:
    assert quotes(page(html), "not-dutch") == []
