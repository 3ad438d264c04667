"""Bars that show how far something is, and messages that a script changes."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import on_frames, page, rules, told

STYLE = "<style>.vol { width: 62% }</style>"


@pytest.mark.parametrize(
    ("bar", "quote"),
    [
        ('<div class="baan"><i style="width: 62%"></i></div>', "‘baan’"),
        ('<div class="baan"><b style="width: 62.5%"></b></div>', "‘baan’"),
        ('<div class="baan"><div style="width:5%"></div></div>', "‘baan’"),
        ('<div class="baan"><span style="width:5%"></span></div>', "‘baan’"),
        (f'{STYLE}<div class="baan"><i class="vol"></i></div>', "‘baan’"),
        ('<div class="progress"></div>', "‘progress’"),
        ('<div class="voortgangsbalk"></div>', "‘voortgangsbalk’"),
        ('<div class="my-progress-bar on"></div>', "‘my-progress-bar on’"),
        ('<div><i style="width: 62%"></i></div>', ""),
    ],
)
def test_a_bar_that_only_shows_how_far_it_is(bar: str, quote: str) -> None:
    assert told(bar) == [f"progress-unheard div {quote}".strip()]


def test_a_bar_may_be_a_span() -> None:
    assert told('<form><span class="meter"></span></form>') == ["progress-unheard form > span ‘meter’"]


@pytest.mark.parametrize(
    "bar",
    [
        '<div class="baan"><i style="max-width: 62%"></i></div>',
        '<div class="baan"><i style="width: 100%"></i></div>',
        '<div class="baan"><i style="width: 62px"></i></div>',
        '<div class="baan"><i></i></div>',
        '<div class="baan"><em style="width: 62%"></em></div>',
        '<div class="baan"><i style="width: 62%"><b></b></i></div>',
        '<div class="baan"><i style="width: 62%">62</i></div>',
        '<div class="vooruit"></div>',
        '<div class="progress">62 %</div>',
        '<div class="progress"><b></b></div>',
        '<div class="progress" role="progressbar" aria-label="Boeken" aria-valuenow="62"></div>',
        '<div class="progress" role="meter" aria-label="Boeken" aria-valuenow="62"></div>',
        '<div class="progress" role="img" aria-label="62 procent"></div>',
        '<div class="progress" role="none"></div>',
        '<div class="progress" role="presentation"></div>',
        '<div role="img" aria-label="62 procent"><div class="progress"></div></div>',
        '<div class="baan"><i style="width: 62%" role="progressbar" aria-label="Boeken" aria-valuenow="6"></i></div>',
        '<div><div class="progress"></div><p>62 procent</p></div>',
        '<div class="progress" aria-hidden="false"></div>',
    ],
)
def test_a_bar_that_is_told_and_what_is_no_bar_are_fine(bar: str) -> None:
    assert "progress-unheard" not in rules(bar)


@pytest.mark.parametrize("name", ["form", "section", "article"])
def test_text_far_from_the_bar_does_not_tell_it(name: str) -> None:
    bar = f'<{name}><p>Dit boek is uit</p><div class="progress"></div></{name}>'
    assert f"progress-unheard {name} > div ‘progress’" in told(bar)


def test_other_attributes_of_the_parts_around_a_bar_tell_nothing() -> None:
    assert rules('<div role="group" aria-label="Boeken"><div class="progress"></div></div>') == ["progress-unheard"]
    assert rules(f'{STYLE}<div class="baan"><i class="half"></i></div>') == []


FIELD = '<label>Boek <input id="z"></label>'


def _writes(element: str, code: str, more: str = "") -> str:
    listens = f'document.getElementById("z").addEventListener("input", () => {{ {code} }});'
    return f"{FIELD}{element}<script>{more}{listens}</script>"


SAID = 'document.getElementById("a").textContent = `${n} boeken gevonden`;'


@pytest.mark.parametrize(
    ("element", "code", "more"),
    [
        ('<p id="a">4 boeken</p>', SAID, ""),
        ('<p id="a">4 boeken</p>', SAID.replace("textContent", "innerText"), ""),
        ('<p id="a">4 boeken</p>', SAID.replace("textContent", "innerHTML"), ""),
        ('<p id="a">4 boeken</p>', 'a.innerHTML = "Niets gevonden";', 'const a = document.getElementById("a");'),
        ('<p class="a">4 boeken</p>', 'a.innerHTML = "Opgeslagen";', "const a = document.querySelector('.a');"),
        ('<p id="a">4 boeken</p>', f'document.getElementById("weg").textContent = "Mislukt"; {SAID}', ""),
        ('<p id="b">x</p><p id="a">4 boeken</p>', f'document.getElementById("b").textContent = 2; {SAID}', ""),
    ],
)
def test_a_message_in_a_place_that_is_not_heard(element: str, code: str, more: str) -> None:
    (one,) = told(_writes(element, code, more))
    assert one in ("change-unheard #a ‘4 boeken’", "change-unheard p ‘4 boeken’")


def test_a_message_in_a_place_that_is_empty_is_told_by_its_id() -> None:
    assert told(_writes('<p id="a"></p>', SAID)) == ["change-unheard #a ‘a’"]


def test_a_message_by_a_property() -> None:
    by_property = f"<script>document.getElementById('z').onchange = () => {{ {SAID} }};</script>"
    assert told(f'{FIELD}<p id="a">4 boeken</p>{by_property}') == ["change-unheard #a ‘4 boeken’"]
    names = f"<script>const a = document.querySelector('#a'); {by_property[8:]}".replace(
        'document.getElementById("a")', "a"
    )
    assert told(f'{FIELD}<p id="a">4 boeken</p>{names}') == ["change-unheard #a ‘4 boeken’"]


def test_a_message_by_an_attribute() -> None:
    button = '<button onclick="{}">Zoek</button><p id="a">4 boeken</p>'
    assert told(button.format("document.getElementById('a').textContent = 'Mislukt'")) == [
        "change-unheard #a ‘4 boeken’"
    ]
    named = "<script>const a = document.querySelector('#a')</script>"
    assert told(button.format("a.textContent = 'Mislukt'") + named) == ["change-unheard #a ‘4 boeken’"]
    digit = button.replace('id="a"', 'id="1"').format("document.getElementById('1').innerText = 'Mislukt'")
    assert rules(digit) == ["change-unheard"]
    assert told(button.format("document.getElementById('a').textContent = 'Open'")) == []


@pytest.mark.parametrize(
    ("element", "code"),
    [
        ('<p id="a" role="alert">4 boeken</p>', SAID),
        ('<p id="a" role="log">4 boeken</p>', SAID),
        ('<p id="a" aria-live="polite">4 boeken</p>', SAID),
        ('<div aria-live="polite"><p id="a">4 boeken</p></div>', SAID),
        ('<p><output id="a">4 boeken</output></p>', SAID),
        ('<button id="a">4 boeken</button>', SAID),
        ('<label>Kies <input><b id="a">4 boeken</b></label>', SAID),
        ('<p id="a">4 boeken</p>', SAID.replace("gevonden", "op tafel")),
        ('<p id="a">4 boeken</p>', f"{SAID} uitslag.focus();"),
        ('<p id="b">4 boeken</p>', SAID),
        ('<p id="a">4 boeken</p>', SAID.replace(" = ", " == ")),
    ],
)
def test_a_message_that_is_heard_and_a_change_that_is_no_message_are_fine(element: str, code: str) -> None:
    assert "change-unheard" not in rules(_writes(element, code))


def test_a_message_in_a_place_that_is_not_on_the_page_is_not_told() -> None:
    write = 'weg.innerHTML = "Mislukt";'
    assert rules(_writes("<p>4 boeken</p>", write, "const weg = document.querySelector('.weg');")) == []
    assert rules(_writes("<p>4 boeken</p>", write)) == []


def test_of_more_messages_the_first_is_told() -> None:
    two = f'{SAID} document.getElementById("b").textContent = "Mislukt";'
    assert told(_writes('<p id="a">Een</p><p id="b">Twee</p>', two)) == ["change-unheard #a ‘Een’"]


def test_a_message_around_the_content_is_told_with_the_frame() -> None:
    written = page("", header=f'<p id="a">4 boeken</p>{_writes("", SAID)}')
    assert [one.selector for one in on_frames(written) if "change" in one.rule] == ["#a"]
