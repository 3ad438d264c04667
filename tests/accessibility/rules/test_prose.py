from __future__ import annotations

import pytest

from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, page, rules, told


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
    ("text", "expected"),
    [
        ("Uw <abbr>BSN</abbr> staat in uw paspoort.", ["abbreviation"]),
        ("Uw <abbr>BSN</abbr> en nog eens uw <abbr>BSN</abbr>.", ["abbreviation"]),
        ('Uw <abbr title="burgerservicenummer">BSN</abbr> en uw <abbr>BSN</abbr>.', []),
        ("Uw burgerservicenummer (<abbr>BSN</abbr>) staat in uw paspoort.", []),
        ("De <abbr>APV</abbr> (algemene plaatselijke verordening) geldt hier.", []),
        ("Uw BSN staat in uw paspoort.", []),
    ],
)
def test_a_marked_abbreviation_is_explained(text: str, expected: list[str]) -> None:
    assert rules(f"<p>{text}</p>") == expected


def lines(main: str, *names: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in names]


def sensory(main: str) -> list[str]:
    return lines(main, "sensory-words")


@pytest.mark.parametrize(
    ("text", "rule", "quote", "column"),
    [
        ("Klik nu op de rode knop.", "sensory-words", "rode knop", 15),
        ("Spreek dan in na de piep.", "sound-words", "na de piep", 15),
        ("Vul de velden in het rood in.", "colour-words", "velden in het rood", 8),
    ],
)
def test_the_words_are_told_with_their_place_in_the_text_of_the_editor(
    text: str, rule: str, quote: str, column: int
) -> None:
    document = page(f"<div><p>{text}</p></div>")
    document.record = (PlacedText(text, "content/informatie/paspoort.md", SourceMap((Run(0, 7, 1),))),)
    (finding,) = found(document)
    assert (finding.rule, finding.quote) == (f"accessibility.{rule}", quote)
    assert (finding.place.line, finding.place.column) == (7, column)
    assert finding.selector == "main > div > p"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Wacht op het tweede korte belletje.", "Wacht op het tweede korte belletje"),
        ("U hoort een BEEP.", "hoort een BEEP"),
        ("Na de piep", "Na de piep"),
    ],
)
def test_a_sound_to_wait_for_is_a_notice(text: str, quote: str) -> None:
    assert lines(f"<p>{text}</p>", "sound-words") == [f"sound-words p ‘{quote}’"]


@pytest.mark.parametrize(
    "main",
    [
        "<p>De piep is kort.</p>",
        "<p>Na vijf minuten wachten in de hal een belletje.</p>",
        '<img src="a.png" alt="Spreek in na de piep">',
        "<pre>Spreek in na de piep.</pre>",
        "<p hidden>Spreek in na de piep.</p>",
        '<div translate="no"><p>Spreek in na de piep.</p></div>',
        '<div class="code"><p>Spreek in na de piep.</p></div>',
    ],
)
def test_another_sound_or_one_that_nobody_reads_of_is_none(main: str) -> None:
    assert lines(main, "sound-words") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Wat in rood staat moet u invullen.", "in rood staat"),
        ("Rood betekent dat het vol is.", "Rood betekent"),
        ("Op rode dagen zijn wij dicht.", "rode dagen"),
        ("Namen gemarkeerd in geel vervallen.", "Namen gemarkeerd in geel"),
    ],
)
def test_a_colour_with_a_meaning_is_a_notice(text: str, quote: str) -> None:
    assert lines(f"<p>{text}</p>", "colour-words") == [f"colour-words p ‘{quote}’"]


@pytest.mark.parametrize(
    "main",
    [
        "<p>De rode draad betekent iets.</p>",
        "<p>De dagen worden korter, de bomen rood.</p>",
        '<img src="a.png" alt="Op rode dagen zijn wij dicht">',
        '<p aria-hidden="true">Op rode dagen zijn wij dicht.</p>',
        "<p><code>Op rode dagen</code> zijn wij dicht.</p><pre>Op rode dagen zijn wij dicht.</pre>",
        "<p>Kies <span hidden>op rode  dagen, of</span> morgen.</p>",
    ],
)
def test_a_colour_without_one_or_that_nobody_reads_of_is_none(main: str) -> None:
    assert lines(main, "colour-words") == []


def test_each_thing_for_eyes_only_is_told() -> None:
    assert sensory("<p>Klik op de rode knop en dan op de groene knop.</p><p>Zie het vak rechts.</p>") == [
        "sensory-words p:nth-of-type(1) ‘rode knop’",
        "sensory-words p:nth-of-type(1) ‘groene knop’",
        "sensory-words p:nth-of-type(2) ‘vak rechts’",
    ]


@pytest.mark.parametrize(
    "main",
    [
        '<img src="a.png" alt="Een formulier met een rode knop">',
        "<p>Klik op Betalen, de rode knop.</p>",
        "<p>Klik op Betalen, rode knop.</p>",
        "<p>Press Pay, the green button.</p>",
        '<div class="code"><p>Klik op de rode knop.</p></div>',
    ],
)
def test_a_thing_that_was_named_before_or_is_pictured_is_fine(main: str) -> None:
    assert sensory(main) == []


def test_a_thing_beside_code_is_told() -> None:
    assert sensory("<p>Typ <code>knop</code> en klik op de rode knop.</p>") == ["sensory-words p ‘rode knop’"]
    assert sensory("<p>Typ <code>klik op de rode knop</code> en klik.</p>") == []


def test_a_thing_after_another_comma_is_not_named_before() -> None:
    assert sensory("<p>Als u klaar bent, klik op de rode knop.</p>") == ["sensory-words p ‘rode knop’"]
    assert sensory("<p>Klik op de rode knop, de rode knop.</p>") == ["sensory-words p ‘rode knop’"]


@pytest.mark.parametrize("name", ["h2", "button", "a", "label", "legend", "summary", "th", "figcaption"])
@pytest.mark.parametrize(
    ("text", "named", "fine"),
    [
        ("Klik op de rode knop.", "Rode knop", True),
        ("Klik op de rode knop.", "Knop:", True),
        ("Klik op de rode knop.", "RODE", True),
        ("Klik op de rode knop.", "De rode knop", False),
        ("Zie het vak in de linkerkolom.", "Vak in de linkerkolom", True),
        ("Zie het vak in de linkerkolom.", "Vak", True),
        ("Zie het vak in de linkerkolom.", "In", False),
        ("Zie het vak in de linkerkolom.", "Linkerkolom", False),
    ],
)
def test_a_thing_is_named_by_what_the_page_calls_so(name: str, text: str, named: str, fine: bool) -> None:
    around = f"<table><tr><th>{named}</th></tr></table>" if name == "th" else f"<div><{name}>{named}</{name}></div>"
    assert (sensory(f"<p>{text}</p>{around}") == []) == fine


def test_a_name_in_the_header_or_footer_counts_and_a_paragraph_does_not() -> None:
    text = "<p>Gebruik het menu rechtsboven.</p>"
    for header, footer in (("<button>Menu</button>", ""), ("", "<h2>Menu</h2>")):
        findings = found(page(text, header=header, footer=footer))
        assert [f.rule for f in findings if f.rule.endswith("words")] == []
    assert sensory(f"{text}<p>Menu</p>") != []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Lees dit: LET NIET KLEIN, zei hij.", "LET NIET KLEIN"),
        ("Neem UW PASPOORT EN FOTO mee", "UW PASPOORT EN FOTO"),
        ("KOM NAAR NOORD-OOST NU", "KOM NAAR NOORD-OOST NU"),
        ("Met PAD_NAAM GROTE LETTERS en NEEM UW PASPOORT mee", "NEEM UW PASPOORT"),
        ("LET, OP. (NEEM) UW PASPOORT MEE", "UW PASPOORT MEE"),
    ],
)
def test_words_in_capitals_are_told_from_the_first_to_the_last(text: str, quote: str) -> None:
    assert lines(f"<div><p>{text}</p></div>", "capitals") == [f"capitals div > p ‘{quote}’"]


@pytest.mark.parametrize(
    "text",
    [
        "DE NIET KLEIN",
        "NIET NIET NIET",
        "PASPOORT MEENEMEN",
        "PASPOORT MEE, UW FOTO",
        "PASPOORT MEE. UW FOTO",
        "PASPOORT <code>x</code> MEE NEMEN",
        "PASPOORT nu MEE NEMEN",
        "PASPOORT en Mee NEMEN",
        "يمكنك طلب جواز",
    ],
)
def test_fewer_or_shorter_words_are_a_row_of_abbreviations(text: str) -> None:
    assert lines(f"<p>{text}</p>", "capitals") == []


def test_each_passage_in_capitals_is_told() -> None:
    text = "<p>NEEM UW PASPOORT MEE</p>"
    assert len(lines(f"{text}<p>en</p>{text}", "capitals")) == 2


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<p>Uw <abbr>BSN</abbr> en <acronym>DNI</acronym></p>", ["p > abbr ‘BSN’", "p > acronym ‘DNI’"]),
        (
            "<p>Uw <abbr>BSN</abbr> en <abbr>BRP</abbr></p>",
            ["p > abbr:nth-of-type(1) ‘BSN’", "p > abbr:nth-of-type(2) ‘BRP’"],
        ),
        ("<p><abbr></abbr><abbr>BSN</abbr></p>", ["p > abbr:nth-of-type(2) ‘BSN’"]),
        ('<p><abbr title="a b">BSN</abbr> <abbr>BRP</abbr></p>', ["p > abbr:nth-of-type(2) ‘BRP’"]),
        ("<p>Minder kilo (<abbr>m+k</abbr>)</p>", []),
        ("<p>Minder kilo ( <b><abbr>MK</abbr></b> )</p>", []),
        ("<p>De <abbr>APV</abbr>(algemene verordening)</p>", []),
        ("<p>De <abbr>APV</abbr> (verordening)</p>", ["p > abbr ‘APV’"]),
        ("<p>De <abbr>APV</abbr></p><p>Anders (a b)</p>", ["p:nth-of-type(1) > abbr ‘APV’"]),
        ("<h2>De <abbr>APV</abbr></h2><p>De gemeentelijke verordening (APV)</p>", []),
    ],
)
def test_an_abbreviation_that_nothing_explains_is_told_the_first_time(main: str, expected: list[str]) -> None:
    assert lines(main, "abbreviation") == [f"abbreviation {one}" for one in expected]
