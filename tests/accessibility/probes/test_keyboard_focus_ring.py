"""Does it show where the focus is? Judged by pictures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image

from plugins.accessibility.browser.probes.keyboard import KEYBOARD_PROBES
from plugins.accessibility.browser.probes.keyboard.focus_ring import FOCUS_RING
from plugins.accessibility.browser.probes.keyboard.pixels import change
from plugins.accessibility.rules.contrast import contrast
from tests.accessibility.probes.keyboard_bench import Bench, benched

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with benched(tmp_path_factory.mktemp("ring")) as made:
        yield made


CSS = """
.none:focus { outline: none } .faint:focus { outline: 2px solid #eee }
.white:focus { outline: 2px solid #fff } .thick:focus { outline: 3px solid #c00 }
.fill:focus { outline: none; background: #000; color: #fff } .line { text-decoration: none }
.line:focus { outline: none; text-decoration: underline }
.skip { position: absolute; left: -999px } .skip:focus { left: 0; outline: none }
.box { position: absolute; opacity: 0 } .box.a:focus + span { outline: 3px solid #00c } .box.b { outline: none }
.around { border: 2px solid #fff } .around:focus-within { border-color: #c00 } .around a:focus { outline: none }
.away { position: absolute; left: -999px; top: 40px }
.clip { position: absolute; width: 1px; height: 1px; clip: rect(0, 0, 0, 0) }
.moved:focus { outline: none } .slow:focus { outline: none; background: #000; transition: background 2s }
.field:focus { outline: none } .dumb:focus { outline: none; caret-color: transparent }
"""


@pytest.mark.parametrize(
    ("element", "rule"),
    [
        ('<a class="none" id="x" href="/">Link</a>', "focus-invisible"),
        ('<a class="white" id="x" href="/">Wit op wit</a>', "focus-invisible"),
        ('<a class="away" id="x" href="/">Buiten beeld</a>', "focus-offscreen"),
        ('<a class="clip" id="x" href="/">Weggeknipt</a>', "focus-offscreen"),
        ('<label><input type="checkbox" class="box b" id="x"><span>Ja</span></label>', "focus-offscreen"),
        ('<input class="dumb" id="x">', "focus-invisible"),
        ('<a class="faint" id="x" href="/">Bijna wit</a>', "focus-faint"),
        ('<a class="moved" id="x" href="/">Uit een script</a>', "focus-invisible"),
    ],
)
def test_focus_that_does_not_show(bench: Bench, element: str, rule: str) -> None:
    good = '<p><a class="thick" href="/goed">Goed</a></p>'
    assert bench.told(FOCUS_RING, f"{good}<p>{element}</p>{good}", CSS) == [f"{rule} #x"]


def test_focus_that_shows(bench: Bench) -> None:
    body = """
      <a class="skip" href="#x">Direct naar de inhoud</a>
      <p><a href="/1">Van de browser zelf</a></p><p><a class="thick" href="/2">Rand</a></p>
      <p><a class="fill" href="/3">Vlak</a></p><p><a class="line" href="/4">Streep</a></p>
      <p><label><input type="checkbox" class="box a"><span>Bij het woord</span></label></p>
      <p class="around"><a href="/5">Om het blok</a></p><p><input class="field"></p>
      <p><a class="slow" href="/6">Langzaam</a></p>
      <p><a class="moved" id="js" href="/7">Uit een script</a></p><p><button>Knop</button> <button>Ernaast</button></p>
      <div style="height: 2000px"></div><p><a class="thick" id="x" href="/8">Ver weg</a></p>
    """
    script = "js.onfocus = () => { js.style.background = '#000' }; js.onblur = () => { js.style.background = '' }"
    assert bench.told(FOCUS_RING, body, CSS, script) == []


def test_where_there_is_one_thing_to_work_everybody_knows_where_the_focus_is(bench: Bench) -> None:
    """So the explanation of WCAG 2.4.7 has it."""
    assert bench.told(FOCUS_RING, '<a class="none" id="x" href="/1">Een</a>', CSS) == []
    assert bench.told(FOCUS_RING, '<a class="none" id="x" href="/1">Een</a> <a href="/2">Twee</a>', CSS) != []


def test_one_of_each_kind_stands_for_all(bench: Bench) -> None:
    links = "".join(f'<p><a class="none" href="/{n}">Link {n}</a></p>' for n in range(30))
    assert len(bench.told(FOCUS_RING, links, CSS)) == 1


def test_a_menu_off_the_screen_is_one_fault(bench: Bench) -> None:
    menu = '<nav class="away"><a href="/1">Een</a><h2><a href="/2">Twee</a></h2><button>Drie</button></nav>'
    (told,) = bench.told(FOCUS_RING, f"<p>Tekst</p>{menu}", CSS)
    assert told.startswith("focus-offscreen")


def test_what_a_bar_covers_is_not_called_invisible(bench: Bench) -> None:
    css = "#bar { position: fixed; inset: 0; background: #ddd }"
    assert bench.told(FOCUS_RING, '<a href="/">Link</a><div id="bar">Alles</div>', css) == []


def test_a_focus_that_a_script_brings_back_cannot_be_judged(bench: Bench) -> None:
    script = "x.onblur = () => setTimeout(() => x.focus(), 5)"
    assert bench.told(FOCUS_RING, '<button id="x">Knop</button><a href="/">Link</a>', CSS, script) == []


def test_a_picture_alone_is_no_page_to_walk(bench: Bench) -> None:
    page = bench.load("")
    bench.driver.remote.get("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><a href='/'/></svg>")
    assert [seen for probe in KEYBOARD_PROBES for seen in probe.look(page)] == []


# -- pictures ----------------------------------------------------------------------------------------------------------


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)


def test_equal_pictures_have_no_change() -> None:
    picture = Image.new("RGB", (10, 10), "white")
    assert (change(picture, picture).pixels, change(picture, picture).edge) == (0, 40)


@pytest.mark.parametrize(("colour", "clear"), [("black", 4), ("#eeeeee", 0)])
def test_a_change_is_clear_by_its_contrast(colour: str, clear: int) -> None:
    before = Image.new("RGB", (10, 10), "white")
    after = before.copy()
    after.paste(colour, (3, 3, 5, 5))
    assert (change(before, after).pixels, change(before, after).clear) == (4, clear)
