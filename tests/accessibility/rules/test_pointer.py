"""What a click, a drag or a swipe alone can do, and what the Tab key passes by."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import by, found, on_frames, page


def script(code: str) -> str:
    return f"<script>{code}</script>"


def on(event: str, body: str, what: str = "#x") -> str:
    return script(f"document.querySelector('{what}').addEventListener('{event}', (e) => {{ {body} }});")


SKIPPED = '<button tabindex="-1">Reageer</button>'


@pytest.mark.parametrize(
    ("main", "where"),
    [
        ('<a href="/a/" tabindex="-1">Reageer</a>', "a ‘Reageer’"),
        (SKIPPED, "button ‘Reageer’"),
        (
            '<label for="x">Taal</label><select id="x" tabindex="-1"><option>Fries</option></select>',
            "#x ‘Taal’",
        ),
        (f'<div role="region" aria-label="Plan">{SKIPPED}</div>', "div > button ‘Reageer’"),
        (f'{SKIPPED}<a id="plan"></a>', "button ‘Reageer’"),
        (f'{SKIPPED}<span role="note">Let op</span>', "button ‘Reageer’"),
        ('<a href="/a/" tabindex="-1">Reageer</a> of <a href="/b/">lees het plan</a>', "a:nth-of-type(1) ‘Reageer’"),
    ],
)
def test_a_link_or_button_that_the_tab_key_passes_by_asks_for_a_look(main: str, where: str) -> None:
    assert by("tab-skips", main) == [f"tab-skips {where}"]


@pytest.mark.parametrize(
    "main",
    [
        *('<p tabindex="-1">Reageer</p>', '<a tabindex="-1">Reageer</a>', '<a href="/a/" tabindex="-1"></a>'),
        *(SKIPPED.replace("-1", "0"), SKIPPED.replace("<button", "<button disabled")),
        SKIPPED.replace("<button", '<button role="switch"'),
        '<label>Code <input tabindex="-1"></label>',
        '<a href="/a/" tabindex="-1">Reageer</a> of <a href="/a/">reageer hier op het plan</a>',
        *(
            f'<div role="{role}"><p>{SKIPPED}</p></div>'
            for role in ("toolbar", "tablist", "menu", "radiogroup", "grid")
        ),
        f"<div inert>{SKIPPED}</div>",
        f'<section aria-label="Verhalen" aria-roledescription="carrousel">{SKIPPED}</section>',
        *(f'{SKIPPED}<span role="{role}">Een</span>' for role in ("tab", "menuitem", "option", "treeitem", "gridcell")),
    ],
)
def test_what_has_another_way_or_waits_for_its_turn_may_be_passed_by(main: str) -> None:
    assert by("tab-skips", main) == []


def test_a_link_that_is_passed_by_is_worse_than_a_button() -> None:
    findings = found(page(f'<a href="/a/" tabindex="-1">Reageer op dit plan</a>{SKIPPED}'))
    assert [(one.selector, one.severity) for one in findings] == [
        ("main > a", Severity.WARNING),
        ("main > button", Severity.NOTICE),
    ]


def test_a_link_or_a_menu_around_main_counts_too() -> None:
    link = '<a href="/a/" tabindex="-1">Reageer</a>'
    assert [one.rule for one in found(page(link, header='<a href="/b/">Plan</a>'))] == ["accessibility.tab-skips"]
    assert found(page(link, header='<a href="/a/">Plan</a>')) == []
    assert found(page(link, header='<span role="menuitem">Plan</span>')) == []
    (finding,) = on_frames(page("", header=link))
    assert (finding.rule, finding.quote) == ("accessibility.tab-skips", "Reageer")


BUTTON = '<button id="x">Verwijder</button>'
DOES = "rij.remove();"


@pytest.mark.parametrize("event", ["mousedown", "pointerdown", "touchstart"])
@pytest.mark.parametrize("does", [DOES, "location = '/a/';", "f.submit();", "fetch('/a/');", "vak.hidden = true;"])
def test_what_is_done_on_the_way_down_asks_for_a_look(event: str, does: str) -> None:
    assert by("press-acts", BUTTON + on(event, does)) == ["press-acts #x ‘Verwijder’"]
    assert by("press-acts", BUTTON + on(event, "tel();")) == []


@pytest.mark.parametrize(
    "other", ["mouseup", "pointerup", "touchend", "click", "mousemove", "pointermove", "touchmove"]
)
def test_what_can_still_be_let_go_or_follows_the_hand_is_fine(other: str) -> None:
    assert by("press-acts", BUTTON + on("mousedown", DOES) + on(other, "tel();")) == []
    assert by("press-acts", BUTTON + on(other, "tel();") + on("mousedown", DOES)) == []
    assert by("press-acts", BUTTON + on(other, DOES)) == []


def test_a_press_is_told_once_of_each_thing_and_of_many_alike_on_the_first() -> None:
    assert by("press-acts", BUTTON + on("mousedown", DOES) + on("touchstart", DOES)) == ["press-acts #x ‘Verwijder’"]
    alike = '<button class="x">Een</button><button class="x">Twee</button>'
    each = "document.querySelectorAll('.x').forEach((b) => b.addEventListener('mousedown', () => { rij.remove(); }));"
    assert by("press-acts", alike + script(each)) == ["press-acts button:nth-of-type(1) ‘Een’"]
    two = BUTTON + BUTTON.replace("x", "y") + on("mousedown", DOES) + on("mousedown", DOES, "#y")
    assert by("press-acts", two) == ["press-acts #x ‘Verwijder’", "press-acts #y ‘Verwijder’"]
    field = '<label for="x">Kleur</label><select id="x"><option>Rood</option></select>'
    assert by("press-acts", field + on("mousedown", DOES)) == ["press-acts #x ‘Kleur’"]


def test_a_press_around_main_is_told_with_the_frame() -> None:
    document = page("", header=BUTTON + on("mousedown", DOES))
    assert found(document) == []
    assert [one.rule for one in on_frames(document)] == ["accessibility.press-acts"]


BOX = '<div id="x" tabindex="0" role="region" aria-label="Verhalen">Een verhaal</div>'
AT = "ga(e.clientX);"


@pytest.mark.parametrize("event", ["mousemove", "pointermove", "touchmove", "pointerup", "touchend", "mouseup"])
@pytest.mark.parametrize("at", [AT, "ga(e.pageY);", "ga(e.changedTouches[0]);", "ga(e.touches[0]);"])
def test_what_follows_the_finger_asks_for_a_look(event: str, at: str) -> None:
    assert by("gesture-only", BOX + on(event, at)) == ["gesture-only #x ‘Verhalen’"]
    assert by("gesture-only", BOX + on(event, "ga();")) == []


@pytest.mark.parametrize(
    "main",
    [
        BOX + on("mousedown", AT),
        BOX + on("mousemove", AT) + on("click", AT),
        BOX + on("mousemove", AT) + script("const b = document.createElement('button');"),
        BOX + on("mousemove", AT) + script("vak.innerHTML = '<button>Volgende</button>';"),
        BOX + "<button>Volgende</button>" + on("mousemove", AT),
        BOX + "<label>Kies <select><option>Een</option></select></label>" + on("mousemove", AT),
        *(
            BOX + f'<label>Kies <input type="{kind}"></label>' + on("mousemove", AT)
            for kind in ("range", "number", "text", "submit", "button", "radio", "")
        ),
    ],
)
def test_what_a_button_or_field_can_do_too_may_follow_the_finger(main: str) -> None:
    assert by("gesture-only", main) == []


def test_a_field_for_something_else_is_no_other_way() -> None:
    tick = '<label>Akkoord <input type="checkbox"></label>'
    assert by("gesture-only", BOX + tick + on("mousemove", AT)) == ["gesture-only #x ‘Verhalen’"]
    assert by("gesture-only", BOX + on("mousemove", AT) + on("click", "meld();")) == ["gesture-only #x ‘Verhalen’"]


def test_gestures_are_told_once_and_on_the_page_alone() -> None:
    two = BOX + BOX.replace('"x"', '"y"') + on("mousemove", "ga();") + on("mousemove", AT) + on("mousemove", AT, "#y")
    assert by("gesture-only", two) == ["gesture-only #x ‘Verhalen’"]
    window = on("mousemove", AT).replace("document.querySelector('#x')", "window")
    assert by("gesture-only", BOX.replace('"x"', '"y"') + window + on("mousemove", AT, "#y")) == [
        "gesture-only #y ‘Verhalen’"
    ]
    document = page("", header=BOX + on("mousemove", AT))
    assert found(document) == []
    assert on_frames(document) == []


DRAGGED = '<li draggable="true">Een</li><li draggable="true">Twee</li>'


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        (f"<ol>{DRAGGED}</ol>", ["drag-alone ol > li:nth-of-type(1) ‘Een’"]),
        ('<div><p draggable="true">Een</p></div>', ["drag-alone div > p ‘Een’"]),
        (f"<ol>{DRAGGED.replace('true', 'false')}</ol>", []),
        (f"<ol>{DRAGGED}<li><button>Omhoog</button></li></ol>", []),
        (f"<div><ol>{DRAGGED}</ol><button>Omhoog</button></div>", []),
        (f"<div><ol>{DRAGGED}</ol><label>Volgorde <select><option>1</option></select></label></div>", []),
        (f"<div><ol>{DRAGGED}</ol><label>Plaats <input></label></div>", []),
        (
            f"<div><div><ol>{DRAGGED}</ol></div><button>Klaar</button></div>",
            ["drag-alone div > div > ol > li:nth-of-type(1) ‘Een’"],
        ),
        (f"<ol>{DRAGGED}</ol>{script('const b = document.createElement(`button`);')}", []),
    ],
)
def test_what_is_dragged_needs_a_button_at_hand(main: str, tells: list[str]) -> None:
    assert by("drag-alone", main) == tells


TAKES = "stuur(e.dataTransfer.files);"


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        (BOX + on("drop", TAKES), ["drag-alone #x ‘Een verhaal’"]),
        (BOX + on("drag", TAKES), []),
        (BOX + on("drop", "stuur(e.dataTransfer);"), []),
        (BOX + on("drop", TAKES) + '<label>Foto <input type="file"></label>', []),
        (BOX + on("drop", TAKES) + '<input type="file" aria-label="Foto" hidden>', []),
        (BOX + on("drop", TAKES) + "<label>Foto <input></label>", ["drag-alone #x ‘Een verhaal’"]),
    ],
)
def test_a_file_can_be_chosen_too(main: str, tells: list[str]) -> None:
    assert by("drag-alone", main) == tells


def test_a_file_that_can_only_be_dropped_is_told_of_each_place_on_the_page() -> None:
    two = '<div class="x">Foto</div><div class="x">Plan</div>'
    each = f"for (const b of document.querySelectorAll(`.x`)) b.addEventListener(`drop`, (e) => {{ {TAKES} }});"
    assert by("drag-alone", two + script(each)) == ["drag-alone div:nth-of-type(1) ‘Foto’"]
    document = page("", header=BOX + on("drop", TAKES))
    assert on_frames(document) == []
    (finding,) = on_frames(page("", header=f"<ol>{DRAGGED}</ol>"))
    assert finding.quote == "Een"
