"""What the scripts and style sheets in a page tell, without running them."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


def script(code: str) -> str:
    return f"<script>{code}</script>"


def test_time_that_runs_out_asks_for_a_look() -> None:
    leaves = "setTimeout(() => { location.href = '/uit/'; }, 4 * 60 * 1000);"
    assert rules(script(leaves)) == ["time-runs-out"]
    assert rules(script(f"const t = {leaves} knop.onclick = () => clearTimeout(t);")) == []
    assert rules(script("setTimeout(() => { start(); }, 500);")) == []


def test_a_message_that_goes_by_itself_asks_for_a_look() -> None:
    clears = 'const m = document.getElementById("m"); setTimeout(() => { m.textContent = ""; }, 3000);'
    assert rules(f'<p id="m" role="alert">Mislukt</p>{script(clears)}') == ["time-runs-out"]
    assert rules(f'<p id="m">Mislukt</p>{script(clears)}') == []


def test_what_goes_on_by_itself_needs_a_button_to_stop_it() -> None:
    turns = script("setInterval(() => { foto.src = fotos[nr++ % 3]; }, 3000);")
    assert rules(turns) == ["goes-on"]
    assert rules(f"{turns}<button>Pauze</button>") == []
    assert rules('<video src="a.webm" autoplay muted loop aria-hidden="true"></video>') == ["goes-on"]


def test_a_tab_says_that_it_is_chosen() -> None:
    tab = '<div role="tablist"><button role="tab" id="t" aria-selected="true">Een</button></div>'
    click = 'document.getElementById("t").addEventListener("click", () => { t.classList.add("aan"); MORE });'
    assert rules(tab + script(click.replace("MORE", ""))) == ["state-unsaid"]
    assert rules(tab + script(click.replace("MORE", 't.setAttribute("aria-selected", "true");'))) == []


def test_what_is_pressed_can_still_be_let_go() -> None:
    button = '<button id="b">Verwijder</button>'
    down = 'document.getElementById("b").addEventListener("EVENT", () => { rij.remove(); });'
    assert rules(button + script(down.replace("EVENT", "mousedown"))) == ["press-acts"]
    assert rules(button + script(down.replace("EVENT", "click"))) == []


def test_a_swipe_needs_a_button_too() -> None:
    box = '<div id="k" tabindex="0" role="region" aria-label="Verhalen">Een verhaal</div>'
    swipe = 'document.getElementById("k").addEventListener("touchend", (e) => ga(e.changedTouches[0].clientX));'
    assert rules(box + script(swipe)) == ["gesture-only"]
    assert rules(f"{box}<button>Volgende</button>{script(swipe)}") == []


def test_dragging_needs_a_button_too() -> None:
    assert rules('<ol><li draggable="true">Een</li><li draggable="true">Twee</li></ol>') == ["drag-alone"]
    assert rules('<ol><li draggable="true">Een <button>Omhoog</button></li><li draggable="true">Twee</li></ol>') == []


def test_the_tab_key_reaches_links() -> None:
    assert rules('<a href="/a" tabindex="-1">Reageer op dit plan</a>') == ["tab-skips"]
    assert rules('<a href="/a" tabindex="-1">Lees het plan</a> <a href="/a">Reageer op dit plan</a>') != ["tab-skips"]
    assert rules('<a href="/a">Reageer op dit plan</a>') == []


def test_a_change_is_said_aloud() -> None:
    count = 'document.getElementById("a").textContent = `${n} boeken gevonden`;'
    listens = script(f'document.getElementById("z").addEventListener("input", () => {{ {count} }});')
    field = '<label>Boek <input id="z"></label>'
    assert rules(f'{field}<p id="a">4 boeken</p>{listens}') == ["change-unheard"]
    assert rules(f'{field}<p id="a" role="status">4 boeken</p>{listens}') == []


def test_a_button_says_whether_something_is_open() -> None:
    menu = "<ul hidden><li>Met de mail</li><li>Op papier</li></ul>"
    assert rules(f"<button>Delen</button>{menu}") == ["state-unheard"]
    assert rules(f'<button aria-expanded="false">Delen</button>{menu}') == []
    assert rules(f"<button>Delen</button><p>Tekst</p>{menu}") == []


def test_tabs_are_tabs_in_the_code_too() -> None:
    assert rules('<div><button class="tab">Een</button><button class="tab">Twee</button></div>') == ["tabs-unknown"]
    tab = '<button class="tab" aria-pressed="true">Een</button>'
    pressed = f"<div>{tab}{tab.replace('true', 'false')}</div>"
    assert rules(pressed) == []


def test_a_window_over_the_page_is_one_in_the_code_too() -> None:
    window = '<div class="modal" {more} hidden><p>Weet u het zeker?</p><button>Ja</button></div>'
    assert rules(window.format(more="")) == ["dialog-unknown"]
    assert rules(window.format(more='role="dialog"')) == []


def test_a_bar_says_how_far_it_is() -> None:
    assert rules('<div class="baan"><i style="width: 62%"></i></div>') == ["progress-unheard"]
    assert (
        rules('<div role="progressbar" aria-label="Boeken" aria-valuenow="62"><i style="width: 62%"></i></div>') == []
    )
    assert rules('<div><div class="baan"><i style="width: 62%"></i></div><p>62 procent</p></div>') == []


@pytest.mark.parametrize(
    ("rule", "style", "fine", "html"),
    [
        (
            "words-by-style",
            '.x::before { content: "Wij zijn dicht" }',
            '.x::before { content: "→" }',
            '<p class="x">In mei</p>',
        ),
        (
            "signs-by-style",
            '.x::before { content: "\\e001" }',
            '.x::before { content: "\\e001" / "" }',
            '<p class="x">In mei</p>',
        ),
        ("size-by-window", ".x { font-size: 3vw }", ".x { font-size: calc(1rem + 1vw) }", '<p class="x">In mei</p>'),
        (
            "picture-by-style",
            ".x { background: url(a.png); height: 9rem }",
            ".x { background: #eee; height: 9rem }",
            '<div class="x"></div>',
        ),
        (
            "list-by-style",
            '.x::before { content: "•" }',
            ".x { margin: 1rem }",
            '<div><div class="x">tent</div><div class="x">mat</div><div class="x">pan</div></div>',
        ),
        (
            "turn-asked",
            "@media (orientation: portrait) { .x { display: block } }",
            "@media (min-width: 30rem) { .x { display: block } }",
            '<p class="x">Draai uw telefoon.</p>',
        ),
        (
            "state-by-colour",
            "[aria-current] { color: #c00 }",
            "[aria-current] { color: #c00; font-weight: bold }",
            '<a href="/twee/" aria-current="page">Bladzijde twee</a>',
        ),
    ],
)
def test_what_only_the_style_sheet_does_asks_for_a_look(rule: str, style: str, fine: str, html: str) -> None:
    assert rules(f"<style>{style}</style>{html}") == [rule]
    assert rules(f"<style>{fine}</style>{html}") == []


@pytest.mark.parametrize(
    "code", ["addEventListener('paste', ", "x.onclick = ", "[".join("{(" * 900), "setTimeout(" * 50]
)
def test_a_script_that_is_broken_breaks_nothing(code: str) -> None:
    assert rules(script(code)) == []


@pytest.mark.parametrize("css", ["{{{{", ".a { ", "@media x { .a::before { content: '", "} } .a:has( { color: red }"])
def test_a_style_sheet_that_is_broken_breaks_nothing(css: str) -> None:
    assert rules(f'<style>{css}</style><p class="a">Tekst</p>') == []


@pytest.mark.parametrize(
    ("element", "rule"),
    [
        ('<a href="/a" id="x"></a>', "link-text-empty"),
        ('<h2 id="x"></h2>', "heading-empty"),
        ('<img src="a.png" id="x">', "image-alt-missing"),
        ('<input id="x">', "field-no-label"),
        ('<iframe src="/a" id="x"></iframe>', "frame-no-title"),
    ],
)
def test_what_a_script_in_the_page_names_may_get_its_name_from_that(element: str, rule: str) -> None:
    """Whether it does, axe sees in the browser."""
    assert rule in rules(element)
    assert rule not in rules(f'{element}<script>document.getElementById("x").title = "Kosten"</script>')
    assert rule not in rules(f"{element}<script>document.querySelector('#x').title = 'Kosten'</script>")
    assert rule in rules(f'{element}<script>document.getElementById("xy").title = "x is geen id"</script>')
