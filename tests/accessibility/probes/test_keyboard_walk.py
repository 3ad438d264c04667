"""The walk with the Tab key: traps, order, fixed bars, and elements that push the focus or the visitor away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.keyboard.skip_link import SKIP_LINK
from plugins.accessibility.browser.probes.keyboard.walk import WALK
from tests.accessibility.probes.keyboard_bench import Bench, benched

pytestmark = pytest.mark.browser

LINKS = '<p><a id="one" href="/1">Een</a></p><p><a id="two" href="/2">Twee</a></p>'
REST = '<p><a id="rest" href="/3">Drie</a></p>'


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with benched(tmp_path_factory.mktemp("walk")) as made:
        yield made


def trap(extra: str = "") -> str:
    return (
        f"const pull = () => setTimeout(() => {{ if (!window.free) field.focus(); }}, 5); field.onblur = pull; {extra}"
    )


FIELD = f'{LINKS}<input id="field" aria-label="Veld">{REST}'


def test_an_element_that_keeps_the_focus_is_a_trap(bench: Bench) -> None:
    assert bench.told(WALK, FIELD, script=trap()) == ["keyboard-trap #field"]


def test_two_elements_that_keep_the_focus_between_them_are_a_trap(bench: Bench) -> None:
    body = f'{LINKS}<button id="a">A</button><button id="b">B</button>{REST}'
    assert bench.told(WALK, body, script="a.onblur = () => b.focus(); b.onblur = () => a.focus()") == [
        "keyboard-trap #a"
    ]


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("onkeydown = (e) => { if (e.key === 'Escape') window.free = 1 }", id="escape"),
        pytest.param("onkeydown = (e) => { if (e.key === 'm' && e.ctrlKey) window.free = 1 }", id="keys-it-tells-of"),
        pytest.param("onkeydown = (e) => { if (e.key === 'Tab' && e.shiftKey) window.free = 1 }", id="shift-and-tab"),
    ],
)
def test_a_way_out_by_keys_makes_it_no_trap(bench: Bench, script: str) -> None:
    body = f"<p>Druk op Ctrl+M om het veld te verlaten.</p>{FIELD}"
    assert "keyboard-trap #field" not in bench.told(WALK, body, script=trap(script))


def test_keys_that_do_not_work_are_no_way_out(bench: Bench) -> None:
    assert bench.told(WALK, f"<p>Druk op Ctrl+M.</p>{FIELD}", script=trap()) == ["keyboard-trap #field"]


def test_a_dialog_that_keeps_the_focus_is_for_a_human(bench: Bench) -> None:
    body = f'{LINKS}<div role="dialog"><input id="field" aria-label="Veld"></div>{REST}'
    assert bench.told(WALK, body, script=trap()) == ["keyboard-trap #field?"]


def test_a_page_with_scripts_that_do_no_harm_tells_nothing(bench: Bench) -> None:
    script = "onkeydown = () => {}; document.addEventListener('focusin', () => {})"
    assert bench.told(WALK, FIELD, script=script) == []


def test_focus_that_sends_the_visitor_away(bench: Bench) -> None:
    assert bench.told(WALK, LINKS, script="two.onfocus = () => { location.href = '/elders' }") == [
        "focus-changes-context #two"
    ]
    assert bench.told(WALK, LINKS, script="two.onfocus = () => { open('/elders') }") == ["focus-changes-context #two"]


def test_a_page_that_goes_on_by_itself_is_no_fault_of_the_focus(bench: Bench) -> None:
    script = "let keys = 0; two.onfocus = () => {}; onkeydown = () => { if (++keys === 3) location.href = '/elders' }"
    assert bench.told(WALK, LINKS, script=script) == []


def test_an_element_that_gives_the_focus_away(bench: Bench) -> None:
    assert bench.told(WALK, LINKS + REST, script="two.onfocus = () => two.blur()") == ["focus-removed #two"]


@pytest.mark.parametrize(
    "later",
    [
        "setTimeout(away, 10)",
        "requestAnimationFrame(away)",
        "Promise.resolve().then(away)",
        "const { port1, port2 } = new MessageChannel(); port1.onmessage = away; port2.postMessage(0)",
    ],
)
def test_focus_that_sends_the_visitor_away_a_little_later(bench: Bench, later: str) -> None:
    script = f"const away = () => {{ location.href = '/elders' }}; two.onfocus = () => {{ {later} }}"
    assert bench.told(WALK, LINKS + REST, script=script) == ["focus-changes-context #two"]


def test_a_page_with_more_links_than_the_walk_is_long_tells_nothing(bench: Bench) -> None:
    links = "".join(f'<a id="l{at}" href="/{at}">{at}</a> ' for at in range(140))
    assert bench.told(WALK, links, script="onkeydown = () => {}") == []


def test_an_element_that_a_script_passes_over(bench: Bench) -> None:
    script = "one.onkeydown = (e) => { if (e.key === 'Tab' && !e.shiftKey) { e.preventDefault(); rest.focus() } }"
    assert bench.told(WALK, LINKS + REST, script=script) == ["focus-skipped #two"]


def test_alerts_and_endless_focus_do_not_stop_the_walk(bench: Bench) -> None:
    script = "one.onfocus = () => alert('Hoi'); two.onfocus = () => { one.focus(); two.focus() }"
    assert "focus-changes-context #one" in bench.told(WALK, LINKS, script=script)


# -- order -------------------------------------------------------------------------------------------------------------

FLEX = "main { display: flex; flex-direction: column } p { margin: 0 0 150px }"


def test_a_jump_far_back_up_in_the_same_column(bench: Bench) -> None:
    css = f"{FLEX} #p3 {{ order: -1 }}"
    third = '<p id="p3"><a id="x" href="/3">Drie</a></p>'
    body = f'<main><p><a href="/1">Een</a></p><p><a href="/2">Twee</a></p>{third}</main>'
    (seen,) = bench.seen(WALK, body, css)
    assert (seen.rule, seen.target, seen.values["before"]) == ("accessibility.focus-order", ("#x",), "Twee")
    assert bench.told(WALK, body, FLEX) == []


def test_the_next_column_begins_above(bench: Bench) -> None:
    css = "main { columns: 2 } p { margin: 0 0 150px }"
    body = "<main>" + "".join(f'<p><a href="/{n}">Link {n}</a></p>' for n in range(4)) + "</main>"
    assert bench.told(WALK, body, css) == []


# -- fixed bars --------------------------------------------------------------------------------------------------------

LONG = "".join(f'<p><a id="l{n}" href="/{n}">Link {n}</a></p>' for n in range(40))
BAR = "#bar { position: fixed; left: 0; right: 0; bottom: 0; height: 120px; background: #ddd }"


def test_a_bar_over_the_focus_is_told_once(bench: Bench) -> None:
    (seen,) = bench.seen(WALK, f'<div id="bar">Cookies</div>{LONG}', BAR)
    assert seen.rule == "accessibility.focus-obscured"
    assert 'id="bar"' in str(seen.values["over"])


def test_what_shows_through_or_beside_a_bar_is_not_obscured(bench: Bench) -> None:
    css = BAR.replace("right: 0", "width: 10px") + " #bar div { width: 300px; height: 120px; overflow: auto }"
    assert bench.told(WALK, f'<div id="bar"><div></div></div>{LONG}', css) == []


def test_a_bar_at_the_top_is_found_on_the_way_back(bench: Bench) -> None:
    assert len(bench.told(WALK, f'<div id="bar">Kop</div>{LONG}', BAR.replace("bottom: 0", "top: 0"))) == 1


@pytest.mark.parametrize(
    "css",
    [
        pytest.param(
            BAR + " html { scroll-padding-bottom: 130px } body { padding-bottom: 130px }", id="room-for-the-bar"
        ),
        pytest.param(BAR.replace("#ddd", "rgb(200 200 200 / 50%)"), id="one-can-see-through"),
        pytest.param(BAR.replace("120px", "8px"), id="too-low-to-cover"),
        pytest.param(BAR.replace("fixed", "absolute"), id="scrolls-along"),
    ],
)
def test_a_bar_that_leaves_the_focus_in_sight(bench: Bench, css: str) -> None:
    assert bench.told(WALK, f'<div id="bar">Cookies</div>{LONG}', css) == []


# -- the link to the content -------------------------------------------------------------------------------------------

SKIP = '<a id="skip" href="#inhoud">Direct naar de inhoud</a><p><a href="/menu">Menu</a></p>'
MAIN = '<main id="inhoud"><p><a href="/verder">Verder</a></p></main>'


def test_a_link_to_the_content_that_a_script_stops(bench: Bench) -> None:
    script = "skip.onclick = (e) => { e.preventDefault(); scrollTo(0, 500) }"
    assert bench.told(SKIP_LINK, SKIP + MAIN, script=script) == ["skip-link-stays #skip"]


@pytest.mark.parametrize("script", ["", "skip.onclick = () => {}"])
def test_a_link_to_the_content_that_works(bench: Bench, script: str) -> None:
    assert bench.told(SKIP_LINK, SKIP + MAIN, script=script) == []


def test_the_walk_without_keys_goes_where_the_keys_go(bench: Bench) -> None:
    """A page without scripts is walked without keys: its order must be that of the browser."""
    body = (
        '<a id="a" href="/a">A</a><button id="b" disabled>B</button><input id="c" type="radio" name="r">'
        '<input id="d" type="radio" name="r" checked><details id="e"><summary id="f">F</summary>'
        '<a id="g" href="/g">G</a></details><a id="h">H</a><div id="i" tabindex="0">I</div>'
        '<div inert><a id="j" href="/j">J</a></div>'
        '<select id="k"><option>K</select><p tabindex="-1" id="l">L</p><p id="m" contenteditable="true">M</p>'
        '<fieldset disabled><input id="n"></fieldset><textarea id="o"></textarea><a id="p" href="/p" tabindex="2">P</a>'
    )
    page = bench.load(body)
    stops = []
    for _ in range(12):
        page.tab()
        stops.append(page.run("return document.activeElement.id"))
    assert stops[: stops.index("")] == ["p", "a", "d", "f", "i", "k", "m", "o"]
    heard = "window.heard = []; addEventListener('focus', (event) => heard.push(event.target.id), true)"
    page = bench.load(body, script=heard)
    page.run(script("walk"), "calm", 120)
    assert [name for name in page.run("return heard") if name] == ["p", "a", "d", "f", "i", "k", "m", "o"]
