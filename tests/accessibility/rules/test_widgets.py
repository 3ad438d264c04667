"""Parts that open, close and change."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import on_frames, page, rules, told

TWO = '<button class="tab">Twee</button>'


@pytest.mark.parametrize(
    ("first", "place"),
    [
        ('<button class="tab">Een</button>', "button:nth-of-type(1)"),
        ('<button class="nav-tab"> Een </button>', "button:nth-of-type(1)"),
        ('<a class="tab" href="#een">Een</a>', "a"),
        ('<a class="tab">Een</a>', "a"),
        ('<span class="tab" onclick="toon(1)">Een</span>', "span"),
        ('<span class="tab" tabindex="0">Een</span>', "span"),
        ('<a class="TABS" href="#">Een</a>', "a"),
    ],
)
def test_the_first_of_a_row_that_only_looks_like_tabs_is_told(first: str, place: str) -> None:
    assert told(f"<div>{first}{TWO}</div>") == [f"tabs-unknown div > {place} ‘Een’"]


@pytest.mark.parametrize(
    "first",
    [
        '<span class="tab">Een</span>',
        '<button class="table">Een</button>',
        '<a class="tab" href="/een/">Een</a>',
        '<a class="tab" href="/een/#een">Een</a>',
        '<button class="tab" aria-expanded="true">Een</button>',
        '<button class="tab" aria-selected="true">Een</button>',
        '<button class="tab" aria-current="true">Een</button>',
        '<button class="tab" aria-checked="true" role="radio">Een</button>',
        '<button class="tab" aria-haspopup="true">Een</button>',
        '<div class="tab" tabindex="0">Een <a href="/een/">meer</a></div>',
        '<div class="tab" tabindex="0">Een <button>meer</button></div>',
        '<button role="tab">Een</button>',
        '<p role="tablist">Een</p>',
    ],
)
def test_what_is_no_tab_or_says_its_state_makes_no_row(first: str) -> None:
    assert "tabs-unknown" not in rules(f"<div>{first}{TWO}</div>")


def test_tabs_stand_in_a_row_and_each_row_is_told() -> None:
    row = f'<div><button class="tab">Een</button>{TWO}</div>'
    assert rules(f"<div>{TWO}</div><div>{TWO}</div>") == []
    assert told(row + row) == [
        "tabs-unknown div:nth-of-type(1) > button:nth-of-type(1) ‘Een’",
        "tabs-unknown div:nth-of-type(2) > button:nth-of-type(1) ‘Een’",
    ]
    assert rules(f"{row}<p role='status'>Klaar</p>") == ["tabs-unknown"]
    assert rules(f"{row}<p role='tab'>Klaar</p>") == []
    assert rules(f"{row}<p role='tablist'>Klaar</p>") == []


WINDOW = "<p>Weet u het zeker?</p><button>Ja</button>"


@pytest.mark.parametrize(
    "name", ["modal", "dialog", "popup", "lightbox", "pop-up", "dialoog", "is-closed modal", "modal wide", "MODAL"]
)
def test_a_window_is_known_by_its_name(name: str) -> None:
    for element in ("div", "section", "aside"):
        window = f'<{element} class="{name}" hidden>{WINDOW}</{element}>'
        assert told(window) == [f"dialog-unknown {element} ‘Weet u het zeker?Ja’"]


@pytest.mark.parametrize(
    "window",
    [
        f'<ul class="modal" hidden><li>{WINDOW}</li></ul>',
        f'<div class="modal-open" hidden>{WINDOW}</div>',
        f'<div class="uitleg" hidden>{WINDOW}</div>',
        f'<div class="modal">{WINDOW}</div>',
        '<div class="modal" hidden><p>Even geduld</p></div>',
        f'<div class="modal" role="alertdialog" hidden>{WINDOW}</div>',
        f'<div class="modal" hidden><div role="dialog">{WINDOW}</div></div>',
        f'<div role="dialog" aria-label="Vraag" hidden><div class="modal">{WINDOW}</div></div>',
        f'<div class="modal" hidden><dialog aria-label="Vraag">{WINDOW}</dialog></div>',
        f'<dialog aria-label="Vraag" hidden><div class="modal">{WINDOW}</div></dialog>',
    ],
)
def test_what_is_a_window_in_the_code_or_none_at_all_is_left_alone(window: str) -> None:
    assert "dialog-unknown" not in rules(window)


def test_of_more_windows_the_first_is_told_and_a_link_inside_is_enough() -> None:
    known = '<div class="modal" role="dialog" hidden><button>Ja</button></div>'
    link = '<div class="modal" style="display: none"><a href="/a/">Kosten</a></div>'
    assert told(f'{known}{link}<div class="popup" hidden>{WINDOW}</div>') == [
        "dialog-unknown div:nth-of-type(2) ‘Kosten’"
    ]
    other = '<div class="modal" role="group" hidden><button>Ja</button></div>'
    assert told(other) == ["dialog-unknown div ‘Ja’"]


def test_a_window_around_the_content_is_told_with_the_page_alone() -> None:
    framed = page("", header=f'<div class="modal" hidden>{WINDOW}</div>')
    assert [one.rule for one in on_frames(framed) if "dialog" in one.rule] == []


HIDDEN = "<ul hidden><li>Met de mail</li></ul>"


@pytest.mark.parametrize(
    ("button", "place"),
    [
        ("<button>Delen</button>", "button"),
        ('<button type="button">Delen</button>', "button"),
        ('<a href="#">Delen</a>', "a"),
        ('<a href="/x/" role="button">Delen</a>', "a"),
        ("<h2><button>Delen</button></h2>", "h2 > button"),
        ("<h2><a href='#'>Delen</a></h2>", "h2 > a"),
        ("<p><button>Delen</button></p>", "p > button"),
    ],
)
def test_a_button_in_front_of_what_is_hidden_says_whether_that_is_open(button: str, place: str) -> None:
    assert told(button + HIDDEN) == [f"state-unheard {place} ‘Delen’"]


@pytest.mark.parametrize("heading", ["h3", "h4"])
def test_a_button_in_a_lower_heading_does_so_too(heading: str) -> None:
    above = "<h2>Kies</h2><h3>Hoe</h3>" if heading == "h4" else "<h2>Kies</h2>"
    html = f"{above}<{heading}><button>Delen</button></{heading}>{HIDDEN}"
    assert f"state-unheard {heading} > button ‘Delen’" in told(html)


@pytest.mark.parametrize(
    "button",
    [
        '<a href="/delen/">Delen</a>',
        "<a>Delen</a>",
        '<button type="submit">Delen</button>',
        '<button role="tab" tabindex="0">Delen</button>',
        '<button aria-controls="d">Delen</button>',
        '<button popovertarget="d">Delen</button>',
        '<button commandfor="d" command="show-modal">Delen</button>',
        '<button data-toggle="collapse">Delen</button>',
        '<button data-bs-toggle="collapse">Delen</button>',
        '<button aria-haspopup="menu">Delen</button>',
        "<div><button>Delen</button></div>",
        "<p><button>Delen</button> <span>of niet</span></p>",
    ],
)
def test_a_button_that_says_it_or_does_something_else_is_fine(button: str) -> None:
    assert "state-unheard" not in rules(button + HIDDEN)


@pytest.mark.parametrize("name", ["ul", "ol", "div", "p", "section", "nav"])
def test_what_is_hidden_may_be_of_many_kinds(name: str) -> None:
    text = "<li>Met de mail</li>" if name in ("ul", "ol") else "Met de mail"
    assert "state-unheard button ‘Delen’" in told(f"<button>Delen</button><{name} hidden>{text}</{name}>")


def test_an_answer_in_a_list_of_questions_may_be_hidden() -> None:
    html = "<dl><dt><button>Delen</button></dt><dd hidden>Met de mail</dd></dl>"
    assert told(html) == ["state-unheard dl > dt > button ‘Delen’"]


@pytest.mark.parametrize(
    "follower",
    [
        "<div>Met de mail</div>",
        "<div hidden> </div>",
        "<div hidden><p></p></div>",
        "<span hidden>Met de mail</span>",
        '<div style="display: block">Met de mail</div>',
        '<div hidden popover="auto">Met de mail</div>',
        '<div hidden role="dialog">Met de mail</div>',
        '<div hidden role="alertdialog">Met de mail</div>',
        '<div hidden role="status">Met de mail</div>',
        '<div hidden role="alert">Met de mail</div>',
        '<div hidden aria-live="polite">Met de mail</div>',
    ],
)
def test_what_is_hidden_with_another_reason_is_not_opened_by_the_button(follower: str) -> None:
    assert "state-unheard" not in rules(f"<button>Delen</button>{follower}")


@pytest.mark.parametrize("style", ["display: none", "color: red; DISPLAY: None"])
def test_what_is_hidden_may_be_so_by_its_style(style: str) -> None:
    assert rules(f'<button>Delen</button><div style="{style}">Met de mail</div>') == ["state-unheard"]
