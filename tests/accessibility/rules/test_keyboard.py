"""Focus that is pulled back does not get away."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import on_frames, page, rules, told


def button(name: str, onblur: str) -> str:
    return f'<button id="{name}" onblur="{onblur}">Knop {name}</button>'


def pull(name: str, to: str) -> str:
    return button(name, f"document.getElementById('{to}').focus()")


def trapped(main: str) -> list[str]:
    return [one.removeprefix("focus-trapped ") for one in told(main) if one.startswith("focus-trapped")]


@pytest.mark.parametrize(
    "onblur",
    ["this.focus()", "check(); this . focus ( )", "document.querySelector('#a').focus()", "$('a').trigger('FOCUS')"],
)
def test_an_element_that_takes_the_focus_back_is_told_by_its_name(onblur: str) -> None:
    assert trapped(button("a", onblur)) == ["#a ‘Knop a’"]


@pytest.mark.parametrize(
    "html",
    [
        button("a", "check(this)"),
        button("a", "check('a')"),
        button("a", "that.focus()"),
        button("a", "document.getElementById('weg').focus()"),
        pull("a", "b") + "<button id='b'>Knop b</button>",
        pull("a", "b") + button("b", "check('a')"),
        pull("a", "b") + button("b", "veld.focus()"),
        "<button id='a' onfocus='this.focus()'>Knop a</button>",
    ],
)
def test_focus_that_goes_on_is_fine(html: str) -> None:
    assert trapped(html) == []


def test_a_circle_of_any_length_is_told_for_each_of_its_elements() -> None:
    two = pull("a", "b") + pull("b", "a")
    three = pull("a", "b") + pull("b", "c") + pull("c", "a")
    assert trapped(two) == ["#a ‘Knop a’", "#b ‘Knop b’"]
    assert trapped(three) == ["#a ‘Knop a’", "#b ‘Knop b’", "#c ‘Knop c’"]


def test_what_only_leads_to_a_circle_is_not_in_it() -> None:
    assert trapped(pull("x", "a") + pull("a", "b") + pull("b", "a")) == ["#a ‘Knop a’", "#b ‘Knop b’"]
    assert trapped(pull("x", "a") + button("a", "this.focus()")) == ["#a ‘Knop a’"]


def test_one_of_more_ways_may_lead_back() -> None:
    both = button("a", "(ok ? $('c') : $('b')).focus()")
    assert trapped(both + pull("b", "a") + "<button id='c'>Knop c</button>")[0] == "#a ‘Knop a’"


KEY = "<p>Druk op Esc om verder te gaan.</p>"
BACK = button("a", "this.focus()")


@pytest.mark.parametrize(
    "html",
    [
        BACK.replace("onblur", 'onkeydown="los(event)" onblur') + KEY,
        BACK.replace("onblur", 'onkeyup="los(event)" onblur') + KEY,
        f'<div onkeydown="los(event)"><div>{BACK}</div></div>{KEY}',
        f'<div onkeyup="los(event)">{BACK}</div>{KEY}',
        f'<div onkeyup="los(event)">{BACK}</div><ul><li>Iets</li><li>Druk op Esc om verder te gaan.</li></ul>',
        f'<div onkeyup="los(event)">{BACK}</div><label>Druk op Esc om verder te gaan. <input></label>',
    ],
)
def test_a_key_that_lets_go_and_that_the_page_tells_is_a_way_out(html: str) -> None:
    assert trapped(html) == []


@pytest.mark.parametrize(
    "html",
    [
        BACK + KEY,
        BACK.replace("onblur", 'onkeydown="los(event)" onblur'),
        BACK.replace("onblur", 'onkeydown="" onblur') + KEY,
        BACK.replace("onblur", 'onclick="los(event)" onblur') + KEY,
        f'<div onkeyup="los(event)">{BACK}</div><p>Druk op de knop.</p>',
        f'<div onkeyup="los(event)">{BACK}</div><h2>Druk op Esc om verder te gaan.</h2><p>Tekst</p>',
        f'<div onkeyup="los(event)"><p>Tekst</p></div>{BACK}{KEY}',
    ],
)
def test_a_key_alone_or_its_name_alone_is_no_way_out(html: str) -> None:
    assert trapped(html) == ["#a ‘Knop a’"]


def test_focus_around_the_content_is_told_with_the_frame() -> None:
    assert [one.selector for one in on_frames(page("", header=BACK)) if "trapped" in one.rule] == ["#a"]
    assert "focus-trapped" not in rules(KEY)
