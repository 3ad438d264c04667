"""Attributes that stand twice, and labels that do."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


@pytest.mark.parametrize(
    "tag",
    [
        '<p class="a" class="b">Tekst</p>',
        '<img alt="" src="a.png" alt="Een huis">',
        "<p CLASS=a id=x class='b'>Tekst</p>",
        '<p data-a="1 > 0" class="a"\n class="b">Tekst</p>',
    ],
)
def test_an_attribute_that_stands_twice_is_warned_about(tag: str) -> None:
    assert "attribute-twice" in rules(tag)


@pytest.mark.parametrize(
    "tag",
    [
        '<p class="a" id="b">Tekst</p>',
        '<p title=\'class="a" class="b"\'>Tekst</p>',
        '<!-- <p class="a" class="b"> --><p>Tekst</p>',
        '<script>const x = \'<p class="a" class="b">\';</script>',
        '<textarea aria-label="Code"><p class="a" class="b"></textarea>',
        "<p>Is 3 < a en a > 2? Dan is a=1 a=2 fout.</p>",
        '<svg><a href="/a" xlink:href="/a"><text>x</text></a></svg>',
    ],
)
def test_what_only_looks_so_is_fine(tag: str) -> None:
    assert "attribute-twice" not in rules(tag)


FIELD = "<label>Straat <input></label>"


def test_two_fields_with_one_label_ask_for_a_look() -> None:
    assert "field-label-same" in rules(f"<form>{FIELD}<p>{FIELD}</p></form>")


@pytest.mark.parametrize(
    "form",
    [
        f"<form>{FIELD}</form><form>{FIELD}</form>",
        f"<fieldset><legend>Nu</legend>{FIELD}</fieldset><fieldset><legend>Straks</legend>{FIELD}</fieldset>",
        f"<h2>Nu</h2>{FIELD}<h2>Straks</h2>{FIELD}",
        f'<div role="group" aria-label="Nu">{FIELD}</div><div role="group" aria-label="Straks">{FIELD}</div>',
        f"{FIELD}<label hidden>Straat <input></label>",
        f'{FIELD}<label>Straat <input aria-describedby="u"></label><p id="u">Waar u straks woont</p>',
        '<label>Ja <input type="radio" name="a"></label><label>Ja <input type="radio" name="b"></label>',
        f"{FIELD}<label>Straat en nummer <input></label>",
    ],
)
def test_fields_that_something_tells_apart_are_fine(form: str) -> None:
    assert "field-label-same" not in rules(form)
