"""What belongs together in a form, what it asks, and what happens while one fills it in."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules

YES_NO = '<label><input type="radio" name="r"> Ja</label> <label><input type="radio" name="r"> Nee</label>'


def test_answers_belong_to_their_question() -> None:
    assert rules(f"<form><p>Woont u hier?</p><p>{YES_NO}</p></form>") == ["choices-loose"]
    assert rules(f"<form><fieldset><legend>Woont u hier?</legend>{YES_NO}</fieldset></form>") == []
    assert rules(f'<form><div role="radiogroup" aria-label="Woont u hier?">{YES_NO}</div></form>') == []
    assert rules('<label><input type="checkbox" name="a"> Ik ga akkoord</label>') == []


def test_answers_that_say_enough_only_ask_for_a_look() -> None:
    long = YES_NO.replace("Ja", "Ik haal het paspoort zelf op").replace("Nee", "Ik laat het paspoort bezorgen")
    assert [f.severity for f in found(page(f"<form>{long}</form>"))] == [Severity.NOTICE]


def test_a_star_needs_a_word() -> None:
    field = "<form>{intro}<label>Kenteken * <input {more}></label></form>"
    assert rules(field.format(intro="", more="")) == ["star-unexplained"]
    assert rules(field.format(intro="<p>Velden met een * zijn verplicht.</p>", more="")) == []
    assert rules(field.format(intro="", more="required")) == []


def test_what_only_the_style_says_of_a_field() -> None:
    style = '<style>.moet::after { content: " (verplicht)" }</style>'
    field = '<p class="moet"><label>Kenteken <input {more}></label></p>'
    assert rules(style + field.format(more="")) == ["required-by-style"]
    assert rules(style + field.format(more="required")) == []


def test_a_date_to_type_needs_an_example() -> None:
    assert rules("<label>Begindatum <input></label>") == ["date-form-unknown"]
    assert rules("<label>Begindatum, bijvoorbeeld 31-12-2026 <input></label>") == []
    assert rules('<label>Begindatum <input placeholder="dd-mm-jjjj"></label>') == []
    assert rules('<label>Begindatum <input type="date"></label>') == []


@pytest.mark.parametrize(
    ("label", "kind"),
    [("Uw naam", "name"), ("E-mailadres (verplicht)", "email"), ("Postcode *", "postal-code"), ("Phone number", "tel")],
)
def test_the_browser_may_fill_in_what_it_knows(label: str, kind: str) -> None:
    told = found(page(f"<form><label>{label} <input required></label></form>"))
    assert [(f.rule, f.severity) for f in told] == [("accessibility.purpose-untold", Severity.WARNING)]
    assert kind in told[0].remedy
    assert rules(f'<form><label>{label} <input required autocomplete="{kind}"></label></form>') == []


@pytest.mark.parametrize("label", ["Naam van de straat", "Kenteken", "Adres van de boom", "Naam van uw hond"])
def test_what_is_no_personal_data_needs_no_help(label: str) -> None:
    assert rules(f"<form><label>{label} <input></label></form>") == []


def test_data_of_somebody_else_are_left_alone() -> None:
    field = "<label>Voornaam <input></label>"
    assert rules(f"<form><fieldset><legend>Gegevens van uw kind</legend>{field}</fieldset></form>") == []
    assert rules(f"<form><fieldset><legend>Uw gegevens</legend>{field}</fieldset></form>") == ["purpose-untold"]


def test_a_name_alone_may_be_that_of_anything() -> None:
    name, mail = "<label>Naam <input></label>", "<label>E-mail <input></label>"
    assert rules(f"<form>{name}</form>") == []
    assert rules(f"<form>{name}{mail}</form>") == ["purpose-untold"] * 2


def test_the_same_asked_twice_asks_for_a_look() -> None:
    assert rules("<label>Herhaal het kenteken <input></label>") == ["asked-again"]
    assert rules("<label>Kenteken <input></label>") == []
    assert rules('<label>Herhaal het wachtwoord <input type="password"></label>') == []


def test_a_sum_to_get_in_asks_for_a_look() -> None:
    assert rules("<label>Hoeveel is 3 + 4? <input></label>") == ["puzzle"]
    assert rules("<label>Hoeveel bomen? <input></label>") == []


def test_a_label_with_a_number_asks_for_a_look() -> None:
    assert rules("<label>Soort <input></label><label>Soort 2 <input></label>") == ["field-label-numbered"]
    assert rules("<label>Soort boom <input></label><label>Soort grond <input></label>") == []


LOGIN = '<form><label>Wachtwoord <input type="password" id="w" autocomplete="current-password" {more}></label></form>'


def test_pasting_is_for_everybody() -> None:
    script = '<script>document.getElementById("w").addEventListener("paste", (e) => e.preventDefault());</script>'
    takes = script.replace("e.preventDefault()", "{ e.preventDefault(); w.value = e.clipboardData.getData('text'); }")
    assert rules(LOGIN.format(more='onpaste="return false"')) == ["paste-stopped"]
    assert rules(LOGIN.format(more="") + script) == ["paste-stopped"]
    assert rules(LOGIN.format(more="") + takes) == []
    assert rules(LOGIN.format(more="")) == []


def test_a_form_is_sent_by_whoever_fills_it_in() -> None:
    field = '<form><p>{intro}</p><label>Code <input id="c"></label></form>'
    script = '<script>const c = document.getElementById("c"); c.oninput = () => c.form.submit();</script>'
    assert rules(field.format(intro="Vul de code in.") + script) == ["typing-acts"]
    assert rules(field.format(intro="Zodra u zes cijfers hebt, gaan we verder.") + script) == []
    assert rules(field.format(intro="Vul de code in.")) == []
