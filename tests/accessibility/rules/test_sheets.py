"""How a style sheet in the page is read, by what is told of the words that only it puts there."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told

PUTS = 'content: "Wij zijn dicht"'
WORDS = "words-by-style p ‘Wij zijn dicht’"


def of(css: str, main: str = '<p class="x">In mei</p>') -> list[str]:
    return [one for one in told(f"<style>{css}</style>{main}") if one.startswith("words-by-style ")]


@pytest.mark.parametrize(
    "css",
    [
        *(f".x{pseudo} {{ {PUTS} }}" for pseudo in ("::before", ":before", "::after", ":after")),
        f"p.y::before, .x::before, h5::after {{ {PUTS} }}",
        f".x:hover::before, .x::before {{ {PUTS} }}",
        f".y {{ color: red }} .x::before {{ {PUTS} }} .z {{ }}",
        f"@import 'a.css'; .x::before {{ {PUTS} }}",
        f"@media (min-width: 30rem) {{ .x::before {{ {PUTS} }} }}",
        f"@media print {{ .x {{ color: red }} }} .x::before {{ {PUTS} }}",
        f"@media print {{ .y::before {{ {PUTS} }} }} @media screen {{ .x::before {{ {PUTS} }} }}",
        f"main {{ color: red; .x::before {{ {PUTS} }} }}",
        f"/* }} */ .x::before {{ {PUTS} }}",
        f"/* a\n{{ b */ .x::before {{ {PUTS} /* c */ }} /* }} */",
        f".y::before {{ content: '}}' }} .x::before {{ {PUTS} }}",
        f'.y::before {{ content: "{{" }} .x::before {{ {PUTS} }}',
        f"}} }} .x::before {{ {PUTS} }}",
    ],
)
def test_a_block_is_found_wherever_it_stands_in_the_sheet(css: str) -> None:
    assert of(css) == [WORDS]


@pytest.mark.parametrize(
    "css",
    [
        f".x {{ {PUTS} }}",
        f".y::before {{ {PUTS} }}",
        f".x::beforehand {{ {PUTS} }}",
        *(f".x:{state}::before {{ {PUTS} }}" for state in ("hover", "focus", "active", "checked", "target", "open")),
        f".x::marker::before {{ {PUTS} }}",
        f".x:has(::before {{ {PUTS} }}",
        f".x:-vreemd::before {{ {PUTS} }}",
        f"@media print {{ .x::before {{ {PUTS} }} }}",
        f"@media print {{ @supports (display: grid) {{ .x::before {{ {PUTS} }} }} }}",
        f"@supports (display: grid) {{ @media print {{ .x::before {{ {PUTS} }} }} }}",
        f"/* .x::before {{ {PUTS} }} */",
        f"@page::before {{ {PUTS} }}",
        f"::before {{ {PUTS} }}",
        f"{{ {PUTS} }}",
        f".x::before {{ {PUTS}",
    ],
)
def test_a_block_for_something_else_is_left_alone(css: str) -> None:
    assert of(css) == []


def test_all_sheets_of_a_page_are_read_but_for_those_of_a_library() -> None:
    block = f".x::before {{ {PUTS} }}"
    assert of(f".y {{ color: red }}</style><style>{block}") == [WORDS]
    assert of(block.ljust(120_000)) == [WORDS]
    assert of(block.ljust(120_001)) == []
    assert of(f"{block.ljust(120_001)}</style><style>{block}") == [WORDS]


def test_of_many_elements_the_first_is_told() -> None:
    assert of(f".x::before {{ {PUTS} }}", '<p class="x">In mei</p>' * 300) == [
        "words-by-style p:nth-of-type(1) ‘Wij zijn dicht’"
    ]


def test_what_is_put_there_in_one_state_alone_is_left_alone() -> None:
    box = '<p><label>Akkoord <input type="checkbox" class="x" checked></label></p>'
    assert of(f".x::before {{ {PUTS} }}", box) == ["words-by-style p > label > input ‘Wij zijn dicht’"]
    assert of(f".x:checked::before {{ {PUTS} }}", box) == []
