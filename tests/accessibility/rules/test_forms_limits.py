"""Labels, legends and messages: does everybody get to know what to fill in where?"""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules, told


@pytest.mark.parametrize(
    ("field", "quote"),
    [
        ('<input name="straat" id="s">', "#s ‘straat’"),
        ('<input id="s">', "#s ‘s’"),
        ("<input>", "input"),
        ('<input type="text">', "input"),
        ('<input type="password" autocomplete="current-password">', "input"),
        ("<select><option>Ja</option></select>", "select"),
        ("<label><select><option>Ja</option></select></label>", "label > select"),
        ("<label><textarea>Al iets</textarea></label>", "label > textarea"),
        ('<label for="x">Straat <input></label>', "label > input"),
        ('<label for="x">Straat</label><input id="y">', "#y ‘y’"),
        ('<input aria-labelledby="weg">', "input"),
        ('<input aria-label=" ">', "input"),
    ],
)
def test_a_field_without_a_label_is_told_by_its_name(field: str, quote: str) -> None:
    assert [one for one in told(field) if not one.startswith("name-not")] == [f"field-no-label {quote}"]


@pytest.mark.parametrize(
    "field",
    [
        *(f'<input type="{kind}" value="Verder" alt="Verder">' for kind in ("submit", "reset", "button", "SUBMIT")),
        '<input type="hidden">',
        '<input type="image" src="a.png" alt="Verder">',
        '<input role="none">',
        '<input role="presentation">',
        '<input placeholder="Straat">',
        '<input id="s"><script>document.getElementById("s").ariaLabel = "Straat"</script>',
    ],
)
def test_what_takes_no_label_or_may_get_one_is_not_told_to_have_none(field: str) -> None:
    assert "field-no-label" not in rules(field)


def test_the_type_of_a_button_makes_no_button_of_other_fields() -> None:
    assert rules('<textarea type="submit"></textarea>') == ["field-no-label"]
    assert rules('<select type="hidden"></select>') == ["field-no-label"]


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("", Severity.ERROR),
        ("<button>Zoek</button>", Severity.WARNING),
        ('<button aria-label="x"><img src="a.png" alt="Zoek"></button>', Severity.WARNING),
        ('<input type="submit" value="Zoek">', Severity.WARNING),
        ('<input type="button" value="Zoek">', Severity.ERROR),
        ('<input type="submit">', Severity.ERROR),
        ("<p>Zoek</p>", Severity.ERROR),
        ("<p>Tip</p><button>Zoek</button>", Severity.ERROR),
        ('<button><span aria-hidden="true">x</span></button>', Severity.ERROR),
    ],
)
def test_a_placeholder_is_less_bad_right_before_a_button_with_words(behind: str, severity: Severity) -> None:
    told_of = [
        (one.severity, one.quote)
        for one in found(page(f'<input placeholder="Uw vraag">{behind}'))
        if one.rule == "accessibility.field-placeholder-only"
    ]
    assert told_of == [(severity, "Uw vraag")]


def test_a_placeholder_beside_a_label_is_fine() -> None:
    assert rules('<input placeholder="Uw vraag" aria-label="Vraag">') == []
    assert rules('<input type="submit" placeholder="Uw vraag" value="Verder">') == []


@pytest.mark.parametrize(
    ("field", "quote"),
    [
        ("<label>Veld: <input></label>", "label > input ‘Veld:’"),
        ('<input aria-label="VUL IN">', "input ‘VUL IN’"),
        ("<label>Kies <select><option>Ja</option></select></label>", "label > select ‘Kies’"),
        ("<label>Info <textarea></textarea></label>", "label > textarea ‘Info’"),
    ],
)
def test_a_label_that_could_stand_on_any_field_is_told(field: str, quote: str) -> None:
    assert told(field) == [f"field-label-generic {quote}"]


@pytest.mark.parametrize("kind", ["checkbox", "radio", "RADIO"])
def test_a_switch_may_be_called_anything(kind: str) -> None:
    assert rules(f'<label>Menu <input type="{kind}"></label>') == []


@pytest.mark.parametrize(
    ("first", "second", "fires"),
    [
        ("Soort", "Soort 2", True),
        ("Soort", "Soort2", True),
        ("soort:", "Soort 2:", True),
        ("Soort", "Soort 12", False),
        ("Soort 1", "Soort 2", False),
        ("Merk", "Soort 2", False),
        ("Soort", "Soort", False),
        ("Regel", "Regel 2", False),
        ("Address line", "Address line 2", False),
    ],
)
def test_a_label_of_another_field_and_a_number(first: str, second: str, fires: bool) -> None:
    html = f"<label>{first} <input></label><p><label>{second} <input></label></p>"
    told_of = [one for one in told(html) if one.startswith("field-label-numbered")]
    assert told_of == ([f"field-label-numbered p > label > input ‘{second}’"] if fires else [])


def test_each_number_is_told_and_lines_of_an_address_do_not_stop_that() -> None:
    names = ("Regel", "Regel 2", "Soort", "Soort 2", "Soort 3")
    fields = "".join(f"<p><label>{name} <input></label></p>" for name in names)
    assert [one.rpartition(" ‘")[2] for one in told(fields)] == ["Soort 2’", "Soort 3’"]


GENERIC = "Ongeldige invoer."
FINE = '<label>Leeftijd <input aria-describedby="{}" {}></label>'


@pytest.mark.parametrize(
    ("html", "place"),
    [
        (f'{FINE.format("f", "")}<p id="f">{GENERIC}</p>', "#f"),
        (f'{FINE.format("weg f", "")}<p id="f">{GENERIC}</p>', "#f"),
        (f'<label>Leeftijd <input aria-errormessage="f"></label><p id="f">{GENERIC}</p>', "#f"),
        (f'<p role="alert">{GENERIC}</p>', "p"),
        *((f"<form><{name}>{GENERIC}</{name}></form>", f"form > {name}") for name in ("p", "span", "div", "strong")),
        (f"<form><ul><li>{GENERIC}</li><li>Vul uw merk in.</li></ul></form>", "form > ul > li:nth-of-type(1)"),
    ],
)
def test_a_message_that_does_not_say_what_is_wrong_is_told_once(html: str, place: str) -> None:
    assert told(html) == [f"field-error-generic {place} ‘{GENERIC}’"]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{GENERIC}</p>",
        f'<p role="note">{GENERIC}</p>',
        f'<p id="f">{GENERIC}</p><label>Leeftijd <input></label>',
        f'<p id="f">{GENERIC}</p><button aria-describedby="f">Verder</button>',
        "<form><label><span>Fout</span> <input type='checkbox'></label></form>",
        "<form><button><span>Fout</span></button></form>",
        '<form><a href="/a"><span>Fout</span></a></form>',
        "<form><details><summary><span>Fout</span></summary><p>Tekst</p></details></form>",
        "<form><fieldset><legend><span>Fout</span></legend><label>Merk <input></label></fieldset></form>",
        "<form><table><tr><th><span>Fout</span></th><td><span>Fout</span></td></tr></table></form>",
        "<form><em>Fout</em></form>",
        '<form><p role="alert">Vul uw leeftijd in.</p></form>',
    ],
)
def test_what_is_no_message_on_a_field_is_fine(html: str) -> None:
    assert "field-error-generic" not in rules(html)


def test_a_message_by_more_ways_is_told_once_and_two_are_told_twice() -> None:
    form = f'<form>{FINE.format("f", "")}<p id="f" role="alert">{GENERIC}</p>{{}}</form>'
    assert told(form.format("")) == [f"field-error-generic #f ‘{GENERIC}’"]
    assert told(form.format("<p>Fout!</p>")) == [
        f"field-error-generic #f ‘{GENERIC}’",
        "field-error-generic form > p:nth-of-type(2) ‘Fout!’",
    ]


@pytest.mark.parametrize(
    ("html", "quote"),
    [
        ('<label for="n">Merk</label><label for="n">Voluit</label><input id="n">', "#n ‘Merk / Voluit’"),
        ('<label for="n">Merk</label><label>Voluit <input id="n"></label>', "#n ‘Merk / Voluit’"),
        ('<label for="n">Merk</label><label hidden for="n">Voluit</label><input id="n">', "#n ‘Merk / Voluit’"),
    ],
)
def test_a_field_with_two_labels_is_told_with_both(html: str, quote: str) -> None:
    assert told(html) == [f"field-two-labels {quote}"]


@pytest.mark.parametrize(
    "html",
    [
        '<label for="n">Merk <input id="n"></label>',
        "<label>Merk <input></label>",
        '<label for="n">Merk</label><label for="m">Voluit</label><input id="n"><input id="m">',
        '<label for="n">Merk</label><label for="n">Voluit</label><input id="n" aria-label="Merk">',
        '<p id="k">Merk</p><label for="n">Merk</label><label for="n">Soort</label><input id="n" aria-labelledby="k">',
        '<label for="n">Merk</label><label for="m">Voluit <input id="n"></label>',
        '<label for="">Merk <input id=""></label><label for="">Merk</label>',
    ],
)
def test_one_label_for_a_field_is_fine(html: str) -> None:
    assert "field-two-labels" not in rules(html)


FIELD = "<label>Merk <input></label>"


@pytest.mark.parametrize(
    "group",
    [
        f"<fieldset>{FIELD}</fieldset>",
        f"<fieldset><legend></legend>{FIELD}</fieldset>",
        f"<fieldset><div><legend>Uw auto</legend></div>{FIELD}</fieldset>",
        f'<fieldset title="Uw auto">{FIELD}</fieldset>',
    ],
)
def test_a_group_without_a_question_is_told_with_what_is_in_it(group: str) -> None:
    (one,) = (one for one in told(group) if one.startswith("fieldset"))
    assert one in ("fieldset-no-legend fieldset ‘Merk’", "fieldset-no-legend fieldset ‘Uw autoMerk’")


@pytest.mark.parametrize(
    "group",
    [
        f"<fieldset><legend>Uw auto</legend>{FIELD}</fieldset>",
        f'<fieldset aria-label="Uw auto">{FIELD}</fieldset>',
        f'<h2 id="k">Uw auto</h2><fieldset aria-labelledby="k">{FIELD}</fieldset>',
        f'<fieldset role="none">{FIELD}</fieldset>',
        f'<fieldset role="presentation">{FIELD}</fieldset>',
    ],
)
def test_a_group_with_a_question_or_that_is_none_is_fine(group: str) -> None:
    assert rules(group) == []
