"""Labels that say the same: which of the two fields is which?"""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules, told

FIELD = "<label>Straat: <input></label>"


def _same(main: str) -> list[str]:
    return [one.removeprefix("field-label-same ") for one in told(main) if one.startswith("field-label-same")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FIELD, "<label>straat <input></label>"),
        (FIELD, '<label>straat <input type="TEXT"></label>'),
        ("<label>Straat <textarea></textarea></label>", "<label>straat <input></label>"),
        ('<label>Straat <input type="url"></label>', '<label>straat <input type="number"></label>'),
    ],
)
def test_the_second_field_with_a_label_is_told(first: str, second: str) -> None:
    assert _same(f"{first}<p>{second}</p>") == ["p > label > input ‘straat’"]


def test_of_three_fields_the_second_is_told_and_of_two_pairs_both_are() -> None:
    by_id = FIELD.replace("<label>", '<label for="b">').replace(" <input>", '</label><input id="b">')
    assert _same(FIELD + by_id.removesuffix("</label>")) == ["#b ‘Straat:’"]
    assert _same(FIELD * 3) == ["label:nth-of-type(2) > input ‘Straat:’"]
    other = FIELD.replace("Straat", "Plein")
    assert _same(FIELD + other + FIELD + other) == [
        "label:nth-of-type(3) > input ‘Straat:’",
        "label:nth-of-type(4) > input ‘Plein:’",
    ]


@pytest.mark.parametrize(
    "html",
    [
        FIELD,
        "<input><input>",
        f"{FIELD}<label>Straat <select></select></label>",
        FIELD + FIELD.replace("<input", '<input type="checkbox"'),
        FIELD + FIELD.replace("<input", '<input type="date" disabled'),
        FIELD + FIELD.replace("<input", '<input aria-describedby="u"') + '<p id="u">Uitleg</p>',
        *(f"{FIELD}<{name}>{FIELD}</{name}>" for name in ("fieldset", "section", "article", "form", "dialog")),
        f"<form>{FIELD}</form><form>{FIELD}</form>",
        f"<ul><li>{FIELD}</li><li>{FIELD}</li></ul>",
        f'<div role="row">{FIELD}</div><div role="row">{FIELD}</div>',
        f'<div role="listitem">{FIELD}</div>{FIELD}',
        *(f"<div>{FIELD}<{name}>Straks</{name}>{FIELD}</div>" for name in ("h2", "h3", "h4", "h5", "h6")),
        *(f"<p>{FIELD}</p><p><{name}>Straks</{name}></p><p>{FIELD}</p>" for name in ("strong", "b")),
        f"<h1>Nu</h1>{FIELD}<h1>Straks</h1>{FIELD}",
        f"<p><b>Nu</b></p>{FIELD}<p><b>Nu</b></p>{FIELD}",
        f"<div>{FIELD}<legend>Straks</legend>{FIELD}</div>",
        f"<table><caption>Nu</caption><tr><td>{FIELD}</td></tr></table>{FIELD}",
        f"{FIELD}<table><caption>Straks</caption><tr><th>Dag</th><td>Maandag</td></tr></table>{FIELD}",
    ],
)
def test_fields_that_something_tells_apart_are_fine(html: str) -> None:
    assert _same(html) == []


def test_other_parts_and_other_texts_tell_nothing_apart() -> None:
    assert "field-label-same" in rules(f"<div>{FIELD}</div><p>Straks</p><div role='none'>{FIELD}</div>")
    assert "field-label-same" in rules(f"<fieldset><legend>Nu</legend><div>{FIELD}</div><div>{FIELD}</div></fieldset>")
    assert _same(f"<form><ul><li>{FIELD}{FIELD}</li></ul></form>") == [
        "form > ul > li > label:nth-of-type(2) > input ‘Straat:’"
    ]
