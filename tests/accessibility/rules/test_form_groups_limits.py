"""What belongs together in a form: choices and their question, a star and its meaning, a date and its form."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules, told

JA, NEE = (f'<label><input type="radio" name="r"> {one}</label>' for one in ("Ja", "Nee"))


def _severities(main: str) -> list[tuple[str, Severity]]:
    return [(one.rule.removeprefix("accessibility."), one.severity) for one in found(page(main))]


@pytest.mark.parametrize(
    ("answers", "severity"),
    [
        (("Ja", "Nee"), Severity.WARNING),
        (("Ja, dat wil", "Nee"), Severity.WARNING),
        (("Ja, dat wil ik", "Nee"), Severity.NOTICE),
        (("Ja", "Nee, nog niet nu"), Severity.NOTICE),
    ],
)
def test_answers_of_up_to_three_words_say_nothing_by_themselves(answers: tuple[str, str], severity: Severity) -> None:
    html = "".join(f'<label><input type="radio" name="r"> {one}</label>' for one in answers)
    assert _severities(html) == [("choices-loose", severity)]
    boxes = html.replace("radio", "checkbox")
    assert _severities(boxes) == [("choices-loose", Severity.NOTICE)]


def test_loose_answers_are_told_at_the_first() -> None:
    assert told(f"<p>{JA}</p><p>{NEE}</p>") == ["choices-loose p:nth-of-type(1) > label > input ‘Ja’"]
    assert told(f"<p>{JA}</p>".replace("radio", "RADIO") + NEE)[0].startswith("choices-loose p > label")


@pytest.mark.parametrize(
    "html",
    [
        JA,
        JA + NEE.replace('"r"', '"s"'),
        JA + NEE.replace("radio", "checkbox"),
        JA.replace(' name="r"', "") + NEE.replace(' name="r"', ""),
        f"<form>{JA}</form><form>{NEE}</form>",
        (JA + NEE).replace("radio", "text").replace("Ja", "Kenteken").replace("Nee", "Merk"),
        f"<table><tr><th>Ja</th><th>Nee</th></tr><tr><td>{JA}</td><td>{NEE}</td></tr></table>",
        f'<div role="group" aria-label="Woont u hier?">{JA}{NEE}</div>',
        f'<div role="toolbar" aria-label="Woont u hier?">{JA}{NEE}</div>',
        JA.replace("<input", '<input aria-label="Woont u hier? Ja"') + NEE,
        JA + NEE.replace("<input", '<input aria-describedby="v"') + '<p id="v">Woont u hier?</p>',
        JA + NEE.replace("<input", '<input aria-labelledby="v"') + '<p id="v">Woont u hier? Nee</p>',
    ],
)
def test_answers_that_are_tied_and_what_are_no_answers_are_fine(html: str) -> None:
    assert "choices-loose" not in rules(html)


def test_another_part_around_answers_does_not_tie_them() -> None:
    assert rules(f'<div role="region" aria-label="Vragen">{JA}{NEE}</div>') == ["choices-loose"]
    twice = f"<form>{JA}{NEE}</form><form><fieldset><legend>Woont u hier?</legend>{JA}{NEE}</fieldset></form>"
    assert rules(twice) == ["choices-loose"]


@pytest.mark.parametrize(
    ("field", "quote"),
    [
        ("<label>Kenteken * <input></label>", "Kenteken *"),
        ("<label>Kenteken*: <input></label>", "Kenteken*:"),
        ("<label>* Kenteken <input></label>", "* Kenteken"),
        ("<label>Kenteken \u2217 <input></label>", "Kenteken \u2217"),
        ("<label>Merk * <select><option>A</option></select></label>", "Merk *"),
        ("<label>Vraag * <textarea></textarea></label>", "Vraag *"),
        ('<label>Kenteken * <input aria-required="false"></label>', "Kenteken *"),
    ],
)
def test_a_star_alone_is_told_with_its_label(field: str, quote: str) -> None:
    name = field.split("<")[2].split()[0].rstrip(">")
    assert told(f"<form>{field}</form>") == [f"star-unexplained form > label > {name} ‘{quote}’"]


@pytest.mark.parametrize(
    "form",
    [
        "<label>Kenteken <input></label>",
        "<label>3*4 gaten <input></label>",
        "<label>Kenteken * <input required></label>",
        '<label>Kenteken * <input aria-required="true"></label>',
        "<label>Kenteken (verplicht) * <input></label>",
        '<div role="group" aria-label="Kies" aria-required="true"><label>Fiets * <input type="radio"></label></div>',
        "<label>Kenteken * <input></label><p>* Verplicht</p>",
        "<p>Vul alles met * in: dat moet u invullen *.</p><label>Kenteken * <input></label>",
    ],
)
def test_a_star_of_which_the_meaning_is_told_is_fine(form: str) -> None:
    assert "star-unexplained" not in rules(f"<form>{form}</form>")
    assert "star-unexplained" not in rules(form)


def test_the_meaning_of_a_star_may_stand_beside_the_form_but_not_anywhere() -> None:
    form, meaning = "<form><label>Kenteken * <input></label></form>", "<p>Velden met * zijn verplicht.</p>"
    assert rules(f"<div>{meaning}{form}</div>") == []
    assert rules(f"{meaning}<div>{form}</div>") == ["star-unexplained"]
    assert rules(f"{meaning}<div><label>Kenteken * <input></label></div>") == []


def test_of_more_stars_the_first_without_a_meaning_is_told() -> None:
    fields = "<label>Merk * <input required></label><label>Kleur * <input></label><label>Soort * <input></label>"
    assert told(f"<form>{fields}</form>") == ["star-unexplained form > label:nth-of-type(2) > input ‘Kleur *’"]


MUST = '<style>.moet::after {{ content: "{}" }}</style>'


@pytest.mark.parametrize("content", [" *", "*", "verplicht", " (required)"])
@pytest.mark.parametrize(
    "field",
    [
        '<p class="moet"><label>Kenteken <input></label></p>',
        '<label class="moet">Kenteken <input></label>',
        '<label>Kenteken <input class="b"></label><style>.b:before { content: "x" }</style>',
        '<label class="moet" for="k">Kenteken</label><input id="k">',
        '<label for="k"><span class="moet">Kenteken</span></label><input id="k">',
        '<p class="moet">Uitleg</p><label class="moet">Kenteken <input></label>',
        '<label>Merk <input required></label><label class="moet">Kenteken <input></label>',
    ],
)
def test_a_field_that_must_be_filled_in_by_its_style_is_told(content: str, field: str) -> None:
    told_of = [one for one in told(MUST.format(content) + field) if one.startswith("required-by-style")]
    if "moet" in field:
        (one,) = told_of
        assert one.endswith("‘Kenteken’")
    else:
        assert told_of == []


@pytest.mark.parametrize(
    "html",
    [
        MUST.format("→") + '<label class="moet">Kenteken <input></label>',
        MUST.format("*").replace("::after", "") + '<label class="moet">Kenteken <input></label>',
        MUST.format("*") + '<label class="moet">Kenteken <input required></label>',
        MUST.format("*") + '<label class="moet">Kenteken <input aria-required="true"></label>',
        MUST.format("*") + '<label class="moet">Kenteken (verplicht) <input></label>',
        MUST.format("*") + '<p class="moet">Uitleg</p>',
        MUST.format("*") + '<label class="moet" for="weg">Uitleg</label>',
        MUST.format("*") + '<label class="moet">Uitleg</label>',
        MUST.format("*") + '<p class="moet"><label>Merk <input></label><label>Soort <input></label></p>',
        '<style>.moet::after { color: red }</style><label class="moet">Kenteken <input></label>',
    ],
)
def test_a_style_that_asks_nothing_or_that_the_code_says_too_is_fine(html: str) -> None:
    assert "required-by-style" not in rules(html)


def test_of_more_fields_with_a_style_the_first_is_told() -> None:
    fields = '<label class="moet">Merk <input required></label>' + "".join(
        f'<label class="moet">{name} <input></label>' for name in ("Kleur", "Soort")
    )
    assert told(MUST.format("*") + fields) == ["required-by-style label:nth-of-type(2) > input ‘Kleur’"]
    other = MUST.format("→").replace("moet", "pijl") + '<label class="pijl">Deur <input></label>'
    assert told(other + MUST.format("*") + fields) == ["required-by-style label:nth-of-type(3) > input ‘Kleur’"]


@pytest.mark.parametrize(
    ("field", "quote"),
    [
        ("<label>Begindatum <input></label>", "Begindatum"),
        ('<label>Datum <input type="text"></label>', "Datum"),
        ('<label>Datum <input type="TEL"></label>', "Datum"),
        ("<label>De datum van een feest op het plein <input></label>", "De datum van een feest op het plein"),
        ('<label>Datum <input class="groot" id="d"></label>', "Datum"),
        ('<label>Datum <input aria-describedby="h"></label><p id="h">Alleen in mei</p>', "Datum"),
        ('<p>Bijvoorbeeld 31-12-2026</p><div><label for="d">Datum</label><input id="d"></div>', "Datum"),
    ],
)
def test_a_date_without_its_form_is_told_with_its_label(field: str, quote: str) -> None:
    (one,) = (one for one in told(field) if not one.startswith("purpose"))
    assert one.startswith("date-form-unknown")
    assert one.endswith(f"‘{quote}’")


@pytest.mark.parametrize(
    "field",
    [
        "<label>Kenteken <input></label>",
        '<label>Datum <input type="date"></label>',
        '<label>Datum <input type="number"></label>',
        "<label>De datum van een feest op het nieuwe plein <input></label>",
        "<label>Datum (dd-mm-jjjj) <input></label>",
        '<label>Datum <input title="Bijvoorbeeld 31-12-2026"></label>',
        '<label>Datum <input placeholder="31-12-2026"></label>',
        '<div><label for="d">Datum</label><input id="d"> <small>Zoals 31-12-2026</small></div>',
        '<label>Datum <input aria-describedby="h"></label><p id="h">Zoals 31-12-2026</p>',
        '<label>Datum <input aria-describedby="weg h"></label><p id="h">Zoals 31-12-2026</p>',
        '<label>Datum <input class="DatePicker"></label>',
        '<label>Datum <input class="flatpickr"></label>',
        '<label>Datum <input class="kalender"></label>',
        '<label>Datum <input id="calendar-1"></label>',
        '<label>Datum <input data-provide="datepicker"></label>',
        "<label>Datum <input readonly></label>",
    ],
)
def test_a_date_with_its_form_or_with_a_calendar_is_fine(field: str) -> None:
    assert "date-form-unknown" not in rules(field)
