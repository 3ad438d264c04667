from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


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
