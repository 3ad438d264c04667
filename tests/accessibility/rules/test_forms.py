from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules


@pytest.mark.parametrize("field", ['<input name="n">', '<select name="n"></select>', '<textarea name="n"></textarea>'])
def test_a_field_needs_a_label(field: str) -> None:
    assert rules(field) == ["field-no-label"]
    assert rules(f"<label>Naam {field}</label>") == []
    assert rules(f'<label for="n">Naam</label>{field.replace("name", "id", 1)}') == []


@pytest.mark.parametrize(
    "field",
    [
        '<input type="hidden" name="n">',
        '<input type="submit" value="Verstuur">',
        '<input name="n" aria-label="Naam">',
        '<input name="n" title="Naam">',
        '<h2 id="k">Naam</h2><input aria-labelledby="k">',
    ],
)
def test_fields_that_have_a_name_otherwise_need_no_label(field: str) -> None:
    assert rules(field) == []


def test_an_empty_label_is_none() -> None:
    assert rules('<label for="n"> </label><input id="n">') == ["field-no-label"]


def test_a_placeholder_is_no_label() -> None:
    assert rules('<input placeholder="Uw naam">') == ["field-placeholder-only"]
    assert rules('<label>Naam <input placeholder="Zoals in uw paspoort"></label>') == []


def test_two_labels_for_one_field_are_refused() -> None:
    assert rules('<label for="n">Naam</label><label for="n">Voluit</label><input id="n">') == ["field-two-labels"]
    assert rules('<label for="n">Naam <input id="n"></label>') == []


def test_a_group_of_fields_needs_a_question_above_it() -> None:
    field = '<label><input type="radio" name="r"> Ja</label>'
    assert rules(f"<fieldset>{field}</fieldset>") == ["fieldset-no-legend"]
    assert rules(f"<fieldset><legend> </legend>{field}</fieldset>") == ["fieldset-no-legend"]
    assert rules(f"<fieldset><legend>Woont u hier?</legend>{field}</fieldset>") == []


@pytest.mark.parametrize("label", ["Veld", "Info:", "Kies", "Menu"])
def test_a_label_that_fits_any_field_is_warned_about(label: str) -> None:
    assert rules(f"<label>{label} <input></label>") == ["field-label-generic"]


def test_labels_that_say_what_to_fill_in_are_fine() -> None:
    assert rules("<label>Kenteken <input></label>") == []
    assert rules('<label>Menu <input type="checkbox"></label>') == [], "a switch, not a question"


def test_a_search_field_with_its_button_is_only_warned_about() -> None:
    told = found(page('<input placeholder="Uw vraag"><button>Zoek</button>'))
    assert [(finding.rule, finding.severity) for finding in told] == [
        ("accessibility.field-placeholder-only", Severity.WARNING)
    ]


@pytest.mark.parametrize("text", ["Ongeldige invoer.", "Fout!", "Something went wrong"])
def test_a_message_that_says_nothing_asks_for_a_look(text: str) -> None:
    field = '<label>Naam <input aria-describedby="f" aria-invalid="true"></label>'
    assert rules(f'{field}<p id="f">{text}</p>') == ["field-error-generic"]
    assert rules(f'<p role="alert">{text}</p>') == ["field-error-generic"]
    assert rules(f"<p>{text}</p>") == []


def test_a_message_that_says_what_is_wrong_is_fine() -> None:
    field = '<label>Naam <input aria-describedby="f" aria-invalid="true"></label>'
    assert rules(f'{field}<p id="f">Vul uw naam in zoals die in uw paspoort staat.</p>') == []


def test_a_message_beside_a_field_that_does_not_say_what_is_wrong() -> None:
    form = "<form><label>Leeftijd <input></label><p>{}</p><button>Verder</button></form>"
    assert "field-error-generic" in rules(form.format("Dit veld is fout."))
    assert "field-error-generic" not in rules(form.format("Vul uw leeftijd in als getal."))
    assert "field-error-generic" not in rules("<p>Dit veld is fout.</p>")
    choice = (
        "<form><fieldset><legend>Is dit zo?</legend><label><input type='radio'><span>Fout</span></label></fieldset>"
    )
    assert "field-error-generic" not in rules(f"{choice}</form>")


def test_a_group_that_is_made_none_by_its_role_needs_no_question() -> None:
    assert "fieldset-no-legend" not in rules('<fieldset role="none"><label>Naam <input></label></fieldset>')
    assert "fieldset-no-legend" in rules('<fieldset role="group"><label>Naam <input></label></fieldset>')
