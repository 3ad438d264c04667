"""What cannot be used for now: WCAG asks no contrast of it, nor of the text that names it."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules

PALE = "style='color: #999; background-color: #fff'"
TEXT = f"<span {PALE}>Straat</span>"


@pytest.mark.parametrize(
    "html",
    [
        f"<p {PALE}>Straat</p>",
        f"<p disabled><b {PALE}>Straat</b></p>",
        f'<p aria-disabled="false"><b {PALE}>Straat</b></p>',
        f"<label>{TEXT} <input></label>",
        f'<label for="a">{TEXT}</label><input id="a"><input id="b" aria-label="Merk" disabled>',
        f"<label>{TEXT} <input></label><label>Merk <input disabled></label>",
        f'<p id="n">{TEXT}</p><div aria-labelledby="n" role="group"><p>Tekst</p></div>',
        f'<p id="n">{TEXT}</p><p id="m">Merk</p><input aria-labelledby="m" disabled>',
        f'<p id="">{TEXT}</p><input aria-labelledby="" aria-label="Merk" disabled>',
        f"{TEXT}<label>Merk <input disabled></label>",
    ],
)
def test_pale_text_of_what_can_be_used_is_told(html: str) -> None:
    assert "style-contrast" in rules(html)


@pytest.mark.parametrize(
    "html",
    [
        f"<button disabled {PALE}>Straat</button>",
        f"<button disabled><b {PALE}>Straat</b></button>",
        f"<fieldset disabled><legend>Uw huis</legend><div><p {PALE}>Straat</p></div></fieldset>",
        f"<label>Merk <select><option disabled {PALE}>Straat</option></select></label>",
        f'<div aria-disabled="true"><p {PALE}>Straat</p></div>',
        f'<a role="link" aria-disabled="true" {PALE}>Straat</a>',
        f"<label>{TEXT} <input disabled></label>",
        f'<label for="a">{TEXT}</label><input id="a" disabled>',
        f'<label for="a"><b><i {PALE}>Straat</i></b></label><input id="a" disabled>',
        f'<label for="a">{TEXT}</label><select id="a" disabled></select>',
        f'<label for="a">{TEXT}</label><textarea id="a" aria-disabled="true"></textarea>',
        f'<label for="a">{TEXT}</label><button id="a" disabled></button>',
        f'<label for="a">{TEXT}</label><fieldset disabled><legend>Huis</legend><input id="a"></fieldset>',
        f'<p id="n">{TEXT}</p><input aria-labelledby="n" disabled>',
        f'<p id="n" {PALE}>Straat</p><div aria-labelledby="m n" aria-disabled="true" role="slider" tabindex="0"></div>',
        f'<div id="n"><p>{TEXT}</p></div><input aria-labelledby="n" disabled>',
        f"<label>Merk <input></label><label>{TEXT} <input disabled></label>",
    ],
)
def test_pale_text_of_what_is_switched_off_is_fine(html: str) -> None:
    assert "style-contrast" not in rules(html)


def test_the_field_of_a_label_may_stand_around_the_content() -> None:
    main = f'<label for="a">{TEXT}</label><p id="n">{TEXT}</p>'
    field, pointing = '<input id="a" disabled>', '<input aria-labelledby="n" disabled>'

    def told(header: str) -> int:
        return [one.rule for one in found(page(main, header=header))].count("accessibility.style-contrast")

    assert (told(""), told(field), told(pointing), told(field + pointing)) == (2, 1, 1, 0)
