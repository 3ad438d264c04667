"""What points at something else in the page, and an error text beside its field."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import on_frames, page, rules, told

HINT = '<p id="er">Zoals in uw paspoort.</p>'


@pytest.mark.parametrize("name", ["aria-describedby", "aria-errormessage", "aria-details"])
def test_a_hint_that_is_nowhere_is_told_by_its_id(name: str) -> None:
    field = f'<label>Merk <input {name}="{{}}"></label>{HINT}'
    assert told(field.format("weg")) == ["hint-not-tied label > input ‘weg’"]
    assert told(field.format(" weg   ook ")) == ["hint-not-tied label > input ‘weg ook’"]
    for fine in ("er", "weg er", "er weg", "", " "):
        assert rules(field.format(fine)) == []


def test_each_hint_that_is_nowhere_is_told() -> None:
    html = '<label>Merk <input aria-describedby="a" aria-details="b"></label><p aria-describedby="c">Tekst</p>'
    assert told(html) == [
        "hint-not-tied label > input ‘a’",
        "hint-not-tied p ‘c’",
        "hint-not-tied label > input ‘b’",
    ]


def test_a_name_that_is_nowhere_is_told_by_its_id() -> None:
    section = f'<section aria-labelledby="{{}}"><p>Tekst</p></section>{HINT}'
    assert told(section.format("weg")) == ["name-not-tied section ‘weg’"]
    assert told(section.format("weg  ook")) == ["name-not-tied section ‘weg ook’"]
    for fine in ("er", "weg er", "er weg", "", " "):
        assert rules(section.format(fine)) == []
    assert rules(section.format("weg").replace(HINT, "") * 2) == ["name-not-tied"] * 2


def test_what_stands_around_the_content_may_point_into_it() -> None:
    around = page(HINT, header='<nav aria-labelledby="er" aria-describedby="er"><a href="/a">Zoek</a></nav>')
    assert [one.rule for one in on_frames(around) if "tied" in one.rule] == []


def test_a_hint_may_be_hidden() -> None:
    assert rules('<label>Merk <input aria-describedby="w"></label><p id="w" hidden>Uitleg</p>') == []


FIELD = '<input aria-label="Merk">'
FAULT = '<p class="fout">Vul uw merk in.</p>'


@pytest.mark.parametrize(
    ("html", "place"),
    [
        (FIELD + FAULT, "p"),
        (FAULT + FIELD, "p"),
        (f"<div>{FIELD}</div>{FAULT}", "p"),
        (f"{FAULT}<div>{FIELD}</div>", "p"),
        (f"<p>{FIELD}</p>{FAULT}", "p:nth-of-type(2)"),
        (f"<p><span>{FIELD}</span> <span class='fout'>Vul uw merk in.</span></p>", "p > span:nth-of-type(2)"),
        (f'<select aria-label="Merk"><option>A</option></select>{FAULT}', "p"),
        (f'<textarea aria-label="Merk"></textarea>{FAULT}', "p"),
        *((f"{FIELD}<{name} class='fout'>Vul uw merk in.</{name}>", name) for name in ("div", "small", "strong")),
        (f"{FIELD}<em class='is-error'>Vul uw merk in.</em>", "em"),
        (f"{FIELD}<p id='merk-fout'>Vul uw merk in.</p>", "#merk-fout"),
        (f"{FIELD}<p class='ERROR'>Vul uw merk in.</p>", "p"),
        (f"{FIELD}<p class='fout' for='m'>Vul uw merk in.</p>", "p"),
        (f"{FIELD}<p class='fout' role='alert' for='m'>Vul uw merk in.</p>", "p"),
        (f"{FIELD.replace('>', ' id=m>')}<p class='fout' role='alert'>Vul uw merk in.</p>", "p"),
        (f"{FIELD.replace('>', ' id=m>')}<p class='fout' for='m'>Vul uw merk in.</p>", "p"),
        (f"{FIELD.replace('>', ' id=m>')}<p class='fout'><a href='#x'>Vul uw merk in.</a></p>", "p"),
    ],
)
def test_an_error_beside_its_field_that_nothing_ties_to_it_is_told(html: str, place: str) -> None:
    assert [one for one in told(html) if one.startswith("error")] == [f"error-not-tied {place} ‘Vul uw merk in.’"]


@pytest.mark.parametrize(
    "html",
    [
        f"<div><div>{FIELD}</div></div>{FAULT}",
        f"{FIELD}<p>Tekst</p>{FAULT}",
        f"<section>{FIELD}</section>{FAULT}",
        f"<div>{FIELD}<label>Soort <input></label></div>{FAULT}",
        f'<input type="submit" value="Verder">{FAULT}',
        f'<input type="IMAGE" src="a.png" alt="Verder">{FAULT}',
        f"{FIELD}<p class='fouten'>Vul uw merk in.</p>",
        f"{FIELD}<p class='tip'>Vul uw merk in.</p>",
        f"{FIELD}<p class='fout'></p>",
        f"{FIELD}<h2 class='fout'>Vul uw merk in.</h2><p>Tekst</p>",
        f"{FIELD}<div class='fout'>Vul in: <label>Soort <input></label></div>",
        f"{FIELD}<div class='fout'>Vul in: <input aria-label='Soort'></div>",
        f"{FIELD}<div class='fout'><label>Vul in</label></div>",
        f"{FIELD.replace('>', ' id=m>')}<p class='fout'><a href='#m'>Vul uw merk in.</a></p>",
        f"{FIELD.replace('>', ' id=m>')}<p class='fout' role='alert' for='m'>Vul uw merk in.</p>",
        *(f"{FIELD.replace('>', f' {name}=x>')}{FAULT}" for name in ("aria-describedby", "aria-details")),
        f"{FIELD.replace('>', ' aria-errormessage=x>')}{FAULT}",
    ],
)
def test_an_error_that_is_tied_or_far_away_and_other_text_are_fine(html: str) -> None:
    assert "error-not-tied" not in rules(html)


def test_each_field_has_its_own_error_and_is_told_one() -> None:
    row = f"<div>{FIELD}{FAULT}</div>"
    assert _errors(row + row.replace("Merk", "Soort")) == ["div:nth-of-type(1) > p", "div:nth-of-type(2) > p"]
    assert _errors(f"<p class='fout'>Fout?</p>{FIELD}{FAULT}") == ["p:nth-of-type(2)"]
    tied = '<input aria-label="Soort" aria-describedby="m"><p class="fout" id="m">Vul uw soort in.</p>'
    assert _errors(tied + row) == ["div > p"]
    assert _errors(f'<input type="submit" value="Verder">{row}') == ["div > p"]


def _errors(main: str) -> list[str]:
    """The places of the errors that are not tied to their field."""
    return [one.split(" ‘")[0].removeprefix("error-not-tied ") for one in told(main) if one.startswith("error")]
