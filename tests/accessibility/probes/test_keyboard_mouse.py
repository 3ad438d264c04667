"""What the mouse can do and the keyboard cannot."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugins.accessibility.browser.probes.keyboard.hover import HOVER
from plugins.accessibility.browser.probes.keyboard.mouse_only import MOUSE_ONLY
from tests.accessibility.probes.keyboard_bench import Bench, benched

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with benched(tmp_path_factory.mktemp("mouse")) as made:
        yield made


HAND = ".hand { cursor: pointer } #picture { width: 20px; height: 20px }"
ALL = "document.querySelectorAll('[id]').forEach((each) => each.addEventListener('click', () => {}))"


def test_what_one_clicks_on_and_no_key_comes_to(bench: Bench) -> None:
    body = """
      <div class="hand" id="div">Open het menu</div><a id="link">Link zonder adres</a>
      <span role="button" id="role">Knop</span>
      <div class="hand" id="picture"><svg></svg></div><p class="hand" onclick="void 0">Met een attribuut</p>
    """
    assert bench.told(MOUSE_ONLY, body, HAND, ALL) == [
        "mouse-only #div",
        "mouse-only #link",
        "mouse-only #picture",
        "mouse-only #role",
        "mouse-only body > p",
    ]


def test_what_the_keyboard_can_do_another_way(bench: Bench) -> None:
    body = """
      <div class="hand" id="card"><a href="/1">Kaart met link</a></div>
      <a href="/2"><span class="hand" id="in">In een link</span></a>
      <label class="hand" id="label">Bij een <input type="checkbox"></label><button id="button">Knop</button>
      <div class="hand" id="empty"></div>
      <div class="hand" id="hidden" hidden>Verborgen</div><main id="main">Tekst</main>
      <div class="hand" aria-hidden="true" id="shade">Achtergrond</div>
      <details><summary id="more">Meer</summary>Tekst</details>
    """
    assert bench.told(MOUSE_ONLY, body, HAND, ALL) == []


def test_what_may_only_listen_along_is_for_a_human(bench: Bench) -> None:
    body = '<p id="plain">Tekst</p><div><input aria-label="Datum"><span class="hand" id="icon">Kies</span></div>'
    assert bench.told(MOUSE_ONLY, body, HAND, ALL) == ["mouse-only #icon?", "mouse-only #plain?"]


def test_keys_that_the_whole_page_listens_to_may_do_the_same(bench: Bench) -> None:
    body = '<div class="hand" id="next">Volgende</div>'
    assert bench.told(MOUSE_ONLY, body, HAND, f"{ALL}; onkeydown = () => {{}}") == ["mouse-only #next?"]


def test_listeners_further_up_tell_nothing(bench: Bench) -> None:
    body = '<div><p class="hand">Tekst</p></div>'
    assert bench.told(MOUSE_ONLY, body, HAND, "document.addEventListener('click', () => {})") == []


def test_a_button_that_no_key_sets_off(bench: Bench) -> None:
    body = '<div role="button" tabindex="0" id="bad">Knop</div><a tabindex="0" id="link">Link</a>'
    assert bench.told(MOUSE_ONLY, body, HAND, ALL) == ["role-without-keys #bad", "role-without-keys #link"]
    assert bench.told(MOUSE_ONLY, body, HAND, f"{ALL}; onkeyup = () => {{}}") == []
    assert bench.told(MOUSE_ONLY, '<button id="b">Knop</button><a href="/" id="a">Link</a>', HAND, ALL) == []


# -- under the mouse ---------------------------------------------------------------------------------------------------

MENU = '<nav><div class="m"><a id="top" href="/m">Menu</a><ul><li><a href="/1">Een</a></li></ul></div></nav>'
TIP = '<p>Boven</p><p><span class="m" id="top" tabindex="0">Woord<i>Uitleg</i></span></p><p>Onder</p>'
OVER = ".m { position: relative } .m i { position: absolute; top: 90%; left: 0; background: #ffc; padding: 20px 0 }"


def test_a_menu_under_the_mouse_alone(bench: Bench) -> None:
    css = ".m ul { display: none } .m:hover ul { display: block }"
    (seen,) = bench.seen(HOVER, MENU, css)
    assert (seen.rule, seen.values["shown"]) == ("accessibility.hover-only", "Een")


@pytest.mark.parametrize(
    ("css", "more"),
    [
        pytest.param(
            ".m ul { display: none } .m:hover ul, .m:focus-within ul { display: block }", "", id="focus-within"
        ),
        pytest.param(".m ul { opacity: 0 } .m:hover ul, .m a:focus + ul { opacity: 1 }", "", id="focus-plus"),
        pytest.param(".m ul { display: none } .m:hover ul { display: block }", '<a href="/1">Een</a>', id="elsewhere"),
        pytest.param(".m:hover ul { color: red }", "", id="only-a-colour"),
        pytest.param(".m ul { display: none } .m:hover a { opacity: .5 }", "", id="hides-nothing"),
    ],
)
def test_a_menu_that_the_keyboard_opens_too(bench: Bench, css: str, more: str) -> None:
    assert bench.told(HOVER, MENU + more, css) == []


def test_a_script_that_shows_something_under_the_mouse(bench: Bench) -> None:
    body = '<p><b id="word">Woord</b></p><p id="tip" hidden>Uitleg van het woord</p>'
    script = "word.onmouseenter = () => { tip.hidden = false }; word.onmouseleave = () => { tip.hidden = true };"
    assert bench.told(HOVER, body, script=script) == ["hover-only #word"]
    both = f"{script} word.tabIndex = 0; word.onfocus = word.onmouseenter; word.onblur = word.onmouseleave"
    assert bench.told(HOVER, body, script=both) == ["hover-vanishes #word"]
    stays = (
        f"{both}; word.onmouseleave = (e) => {{ tip.hidden = e.relatedTarget !== tip }}; tip.onmouseleave = word.onblur"
    )
    assert bench.told(HOVER, body, script=stays) == []


def test_what_lies_over_text_must_stay_and_go_when_asked(bench: Bench) -> None:
    css = f"{OVER} .m i {{ visibility: hidden }} .m:hover i, .m:focus i {{ visibility: visible }}"
    assert bench.told(HOVER, TIP, css) == ["hover-in-the-way #top"]
    go = "i.style.display = 'none'; setTimeout(() => { onmousemove = () => { i.style.display = '' } })"
    escape = f"const i = document.querySelector('i'); onkeydown = (e) => {{ if (e.key === 'Escape') {{ {go} }} }}"
    assert bench.told(HOVER, TIP, css, escape) == []
    for_good = "const i = document.querySelector('i'); onkeydown = (e) => { if (e.key === 'Escape') i.remove() }"
    assert bench.told(HOVER, TIP, css, for_good) == []


def test_what_shows_under_the_mouse_can_be_pointed_at(bench: Bench) -> None:
    css = f"{OVER.replace('90%', '120%')} .m i {{ display: none }} .m:hover i, .m:focus i {{ display: block }}"
    far = '<p style="margin-top: 200px">Ver weg</p>'
    tip = TIP.replace("<p>Onder</p>", far)
    assert bench.told(HOVER, tip, css) == []
    assert bench.told(HOVER, tip, f"{css} .m i {{ pointer-events: none }}") == ["hover-vanishes #top"]
