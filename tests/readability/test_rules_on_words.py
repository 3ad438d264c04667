from __future__ import annotations

import datetime as dt

import pytest

from plugins.checks import Context
from plugins.readability.rules.hard_words import HARD_WORD
from tests.readability.pages import findings, page, prose, quotes


def test_a_hard_word_offers_a_word_with_the_same_capital() -> None:
    (finding,) = findings(prose("Indien u dat wilt, belt u ons."), "hard-word")
    assert (finding.quote, finding.suggestions) == ("Indien", ("Als",))
    assert "‘Als’" in finding.remedy


def test_a_hard_word_is_told_by_its_own_letters_and_mended_with_what_goes_with_it() -> None:
    (finding,) = findings(prose("De grote discrepantie blijft."), "hard-word")
    assert (finding.quote, finding.suggestions) == ("De grote discrepantie", ("Het grote verschil",))
    assert finding.message == "‘discrepantie’ is moeilijk voor veel lezers."
    (finding,) = findings(prose("U dient dit op tijd te melden."), "hard-word")
    assert finding.message == "‘dient … te’ is moeilijk voor veel lezers."
    assert finding.suggestions == ("moet dit op tijd melden",)


def test_words_of_the_sites_own_glossary_are_left_alone() -> None:
    context = Context(date=dt.date(2026, 11, 25), glossary={"convenant": "Een afspraak op papier."})
    matches = HARD_WORD.find(prose("Het convenant is er reeds."), context)
    assert [match.quote for match in matches] == ["reeds"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>De heer Doch woont aan de Conformstraat bij Thans Advies.</p>",
        "<p>Kijk op www.conform.nl of mail naar aanvang@reeds.nl.</p>",
        "<p>Wij schrijven nooit ‘indien’ of “ten behoeve van”.</p>",
        "<p>Zo staat het in de wet: <q>indien de aanvrager dat wenst</q>.</p>",
        "<blockquote><p>Indien dat zo is.</p></blockquote>",
        "<p>Lees de <cite>Regels omtrent aanvang</cite>.</p>",
        "<p>Typ <code>indien</code> in.</p>",
        '<p>Say <span lang="en">medio echter</span> nu.</p>',
        "<p>U kunt bezwaar maken. De beschikking ligt ter inzage. De verordening geldt.</p>",
        '<nav><a href="/x/">Indien</a></nav><p><a class="nl-button" href="/x/">Reeds begonnen</a></p>',
    ],
)
def test_names_addresses_quotes_and_terms_of_law_are_left_alone(html: str) -> None:
    assert quotes(page(html), "hard-word") == []


def test_names_from_the_data_are_left_alone() -> None:
    document = prose("Wij werken samen met stichting reeds bekend en zijn reeds begonnen.")
    assert len(findings(document, "hard-word")) == 2
    assert len(findings(document, "hard-word", names=["stichting reeds bekend"])) == 1


@pytest.mark.parametrize(
    ("text", "quote", "full"),
    [
        ("Neem bijv. een foto mee.", "bijv.", "bijvoorbeeld"),
        ("Bijv. een foto.", "Bijv.", "Bijvoorbeeld"),
        ("Bel i.v.m. de drukte eerst.", "i.v.m.", "vanwege"),
        ("Bel ivm de drukte eerst.", "ivm", "vanwege"),
        ("Neem pen, papier enz.", "enz.", "enzovoort"),
    ],
)
def test_abbreviations_are_offered_in_full(text: str, quote: str, full: str) -> None:
    (finding,) = findings(prose(text), "abbreviation")
    assert (finding.quote, finding.suggestions) == (quote, (full,))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Mr. dr. J.P. de Vries belt u.</p>",
        "<p>Dat staat in art. 3:4 Awb.</p>",
        "<p>Bel Max. Hij helpt u.</p>",
        "<table><tr><td>max. 3 personen</td></tr></table>",
        "<p>Schrijf nooit ‘bijv.’ in een brief.</p>",
        "<p>Open t/m vrijdag om 9.30 uur.</p>",
    ],
)
def test_titles_laws_names_and_tables_may_be_short(html: str) -> None:
    assert findings(page(html), "abbreviation") == []


def test_letters_are_asked_about_once_a_page() -> None:
    assert quotes(prose("U staat in de BRP.", "De BRP is groot. Een BRP-uittreksel kost geld."), "letter-word") == [
        "BRP"
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<p>De BRP.</p><p>De Basisregistratie Personen (BRP) is groot.</p>",
        "<p>De BRP (de lijst van inwoners) is groot.</p>",
        '<p>De <abbr title="Basisregistratie Personen">BRP</abbr> is groot.</p>',
        "<p>Een BSN, een PDF en een SMS kent iedereen.</p>",
        "<p>Dorpsplein 1, 1234 AB Dinkelveen. Willem II kwam ook.</p>",
        "<p>U mag NIET parkeren. U hebt rijbewijs BE nodig.</p>",
        "<p>GA NAAR HUIS.</p>",
        "<table><tr><td>BRP</td></tr></table>",
    ],
)
def test_explained_and_well_known_letters_are_fine(html: str) -> None:
    assert findings(page(html), "letter-word") == []


def test_names_of_letters_from_the_data_are_fine() -> None:
    assert findings(prose("Bel de XYW."), "letter-word", names=["XYW"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum dolor sit amet.",
        "TODO: nog doen.",
        "Het kost xxx euro.",
        "Bel XXX.",
        "De tekst volgt nog.",
        "Hier komt een tekst over geld.",
        "Geachte [naam],",
        "Het bedrag is [invullen].",
        "Wanneer? ????",
        "Hij zei: ‘TODO: nog doen.’",
    ],
)
def test_text_that_is_not_ready_blocks(text: str) -> None:
    assert findings(prose(text), "placeholder")


def test_text_that_is_not_ready_is_found_in_links_and_headings_too() -> None:
    assert len(findings(page('<h2>TODO</h2><p><a href="/x/">TBD</a></p>'), "placeholder")) == 2


@pytest.mark.parametrize(
    "html",
    [
        "<p>Maat XXL is op. Op 3 mei volgt de uitslag.</p>",
        "<p>Meer informatie volgt in mei.</p>",
        "<p>Todo is geen Nederlands.</p>",
        "<pre>TODO</pre><p><code>XXX</code></p>",
        "<p>Wat nu? En dan?</p>",
        '<p>Een pagina met ‘tekst volgt’ of "TODO" erop gaat niet live.</p>',
    ],
)
def test_ready_text_is_not_taken_for_a_placeholder(html: str) -> None:
    assert findings(page(html), "placeholder") == []


def test_the_rarer_form_of_address_is_the_slip() -> None:
    assert quotes(prose("U belt ons. U krijgt uw pas. Je komt langs."), "mixed-address") == ["Je komt langs."]
    assert quotes(prose("Je belt ons. Je krijgt jouw pas. Kom met uw kind."), "mixed-address") == ["Kom met uw kind."]


@pytest.mark.parametrize(
    "text",
    [
        "U belt ons met uw vraag.",
        "Je belt ons met jouw vraag.",
        "Je komt om 10 u bij ons.",
        "U zegt: ‘Ik help je graag’.",
    ],
)
def test_one_form_of_address_is_fine(text: str) -> None:
    assert findings(prose(text), "mixed-address") == []
