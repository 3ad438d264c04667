"""What a form asks of people: personal data that the browser knows, something twice, a sum."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules, told


def _untold(main: str) -> list[tuple[str | None, str]]:
    """The labels of the fields that lack ``autocomplete``, each with what that should be."""
    return [
        (one.quote, one.remedy.partition('autocomplete="')[2].partition('"')[0])
        for one in found(page(main))
        if one.rule == "accessibility.purpose-untold"
    ]


def field(label: str, more: str = "") -> str:
    return f"<p><label>{label} <input {more}></label></p>"


@pytest.mark.parametrize(
    ("label", "more", "kind"),
    [
        ("Voornaam", "", "given-name"),
        ("Voornaam", 'type="text"', "given-name"),
        ("VOORNAAM:", 'type="TEXT"', "given-name"),
        ("Voornaam (zoals in uw paspoort)", "", "given-name"),
        ("Voornaam optioneel", "", "given-name"),
        ("Uw voornaam", "", "given-name"),
        ("Wat is uw voornaam?", "", "given-name"),
        ("Geboortedatum", 'type="date"', "bday"),
        ("Postcode", 'type="number"', "postal-code"),
        ("Telefoon", 'type="tel"', "tel"),
        ("Bereikbaar op", 'type="tel"', "tel"),
        ("Post", 'type="email"', "email"),
        ("Stuur naar", 'type="EMAIL"', "email"),
        ("Voornaam", 'autocomplete="off"', "given-name"),
        ("Voornaam", 'autocomplete="ON"', "given-name"),
        ("Voornaam", 'autocomplete="true"', "given-name"),
        ("Voornaam", 'autocomplete="false"', "given-name"),
        ("Voornaam", 'autocomplete="nope"', "given-name"),
        ("Postcode", 'type="email"', "postal-code"),
    ],
)
def test_a_field_of_ones_own_says_in_the_code_what_it_asks(label: str, more: str, kind: str) -> None:
    assert _untold(field(label, more)) == [(label, kind)]


@pytest.mark.parametrize(
    ("label", "more"),
    [
        ("Voornaam", 'autocomplete="given-name"'),
        ("Voornaam", 'autocomplete="section-a given-name"'),
        ("Voornaam", "readonly"),
        ("Voornaam", "disabled"),
        ("Voornaam", 'type="checkbox"'),
        ("Voornaam", 'type="search"'),
        ("Stuur naar iedereen", 'type="email"'),
        ("Kenteken", 'type="text"'),
        ("", 'type="email" placeholder="Voornaam"'),
        ("Voornaam van de hond", ""),
    ],
)
def test_a_field_that_says_it_or_asks_something_else_is_fine(label: str, more: str) -> None:
    assert _untold(field(label, more)) == []


@pytest.mark.parametrize(
    ("label", "kind"), [("Naam", "name"), ("Adres", "street-address"), ("Woonplaats", "address-level2")]
)
def test_what_may_be_of_anything_is_ones_own_beside_something_else_or_by_the_word_your(label: str, kind: str) -> None:
    assert _untold(field(label)) == []
    assert _untold(field(label) + field(label)) == []
    assert _untold(field(f"Uw {label.lower()}")) == [(f"Uw {label.lower()}", kind)]
    assert _untold(field(label) + field("Postcode")) == [(label, kind), ("Postcode", "postal-code")]
    assert _untold(field(label) + field("Postcode", 'autocomplete="postal-code"')) == [(label, kind)]


OTHER = field("Voornaam")


@pytest.mark.parametrize(
    "html",
    [
        f"<fieldset><legend>Uw kind</legend>{OTHER}</fieldset>",
        f"<fieldset><legend>Uw kind</legend><div><div>{OTHER}</div></div></fieldset>",
        f"<fieldset><legend>Uw kind</legend><fieldset><legend>Hoe heet het?</legend>{OTHER}</fieldset></fieldset>",
        f'<form role="search">{OTHER}</form>',
        f'<div role="search">{OTHER}</div>',
        f'<form aria-label="Zoek een adres">{OTHER}</form>',
        f'<div role="group" aria-label="Uw partner">{OTHER}</div>',
        *(f"<h2>Kies</h2><h3>Zo</h3><h4>Meer</h4><{name}>Uw kind</{name}>{OTHER}" for name in ("h2", "h3", "h4")),
        f"<h1>Uw kind</h1>{OTHER}",
        f"<h2>Uw kind</h2><form>{OTHER}</form>",
        f"<fieldset><legend>Uw kind</legend></fieldset>{OTHER}",
    ],
)
def test_data_of_somebody_else_are_not_for_the_browser_to_fill_in(html: str) -> None:
    assert _untold(html) == []


@pytest.mark.parametrize(
    "html",
    [
        f"<h2>Uw kind</h2><h2>U zelf</h2>{OTHER}",
        f"<h2>Uw kind</h2><h3>U zelf</h3>{OTHER}",
        f"<h2>Uw kind</h2><form><fieldset><legend>U zelf</legend>{OTHER}</fieldset></form>",
        f'<div aria-label="Uw kind" role="group"><form>{OTHER}</form></div>',
        f"<fieldset><legend>Uw kind</legend><h2>U zelf</h2><form>{OTHER}</form></fieldset>",
        f"<fieldset>{OTHER}</fieldset>",
        f"<div><legend>Uw kind</legend><h2>U zelf</h2>{OTHER}</div>",
        f"<p>Uw kind</p>{OTHER}",
        f"{OTHER}<h2>Uw kind</h2>",
        f'<form role="form">{OTHER}</form>',
    ],
)
def test_only_what_is_near_the_field_tells_that_it_is_about_somebody_else(html: str) -> None:
    assert _untold(html) == [("Voornaam", "given-name")]


@pytest.mark.parametrize(
    ("label", "more"),
    [
        ("Herhaal het kenteken", ""),
        ("Kenteken nogmaals", 'type="text"'),
        ("Bevestig de code", 'type="NUMBER"'),
        ("Repeat the code", 'type="tel" autocomplete="off"'),
    ],
)
def test_what_is_asked_again_is_told(label: str, more: str) -> None:
    assert f"asked-again p > label > input ‘{label}’" in told(field(label, more))


@pytest.mark.parametrize(
    ("label", "more"),
    [
        ("Herhaal het kenteken", 'type="password"'),
        ("Herhaal het kenteken", 'type="checkbox"'),
        ("Kenteken", ""),
        ("Hoe vaak is de herhaling?", ""),
    ],
)
def test_what_is_asked_once_or_in_secret_is_fine(label: str, more: str) -> None:
    assert "asked-again" not in rules(field(label, more))


@pytest.mark.parametrize("kind", ["", 'type="text"', 'type="NUMBER"', 'type="tel"'])
@pytest.mark.parametrize("label", ["Hoeveel is 3 + 4?", "3 + 4 =", "3 x 4 = ", "7 − 2 = ?", "3 + 4"])  # noqa: RUF001
def test_a_sum_is_told(label: str, kind: str) -> None:
    assert f"puzzle p > label > input ‘{label.strip()}’" in told(field(label, kind))


@pytest.mark.parametrize(
    ("label", "more"),
    [("Hoeveel is 3 + 4?", 'type="checkbox"'), ("Leeftijd (18 + )", ""), ("Leeftijd 4 of 5", ""), ("06 x 2", "")],
)
def test_numbers_that_are_no_sum_are_fine(label: str, more: str) -> None:
    assert "puzzle" not in rules(field(label, more))
