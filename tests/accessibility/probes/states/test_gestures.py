"""Gestures that are the only way to do something: each beside a page that has another way too."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.states.rehearsal import PROBE

pytestmark = pytest.mark.browser

ITEMS = "<ul id=l><li draggable=true {0}>Zout {1}<li draggable=true {0}>Peper {1}</ul><script>{2}</script>"
DRAG = "l.ondragstart = () => {}; l.ondrop = () => {};"
ZONE = "<div id=z>Sleep uw foto hierheen.</div>{}<script>z.ondragover = () => {{}}; z.ondrop = () => {{}};</script>"
SLIDER = (
    "<div id=t style='width: 200px; height: 20px; margin: 20px'><div id=k role=slider tabindex=0 aria-label=Bedrag"
    " aria-valuenow=0 style='width: 20px; height: 20px'></div></div>{}<script>let sleept; k.onpointerdown = () => {{"
    " sleept = true }}; k.onpointermove = () => {{ if (sleept) k.ariaValueNow = 5 }};"
    " k.onpointerup = () => {{ sleept = false }}; {}</script>"
)
ROW = (
    "<div id=r tabindex=0 style='padding: 20px'>Kies mij</div><p id=u></p>{}<script>const doe"
    " = () => {{ u.textContent = 'Gekozen' }}; {}</script>"
)
SWIPE = (
    "let x; r.onpointerdown = (e) => { x = e.clientX };"
    "r.onpointerup = (e) => { if (Math.abs(e.clientX - x) > 30) doe() }"
)
SLIDES = (
    "let v; r.onpointerdown = () => { v = 1 };"
    "r.onpointermove = (e) => { if (v) r.style.marginLeft = e.clientX + 'px' };"
    " r.onpointerup = () => { v = 0 }"
)
PINCH = "r.addEventListener('touchmove', (e) => { if (e.touches.length === 2) r.style.width = '90px' })"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (ITEMS.format("", "", DRAG), ["drag-no-keys"]),
        (ITEMS.format("tabindex=0", "", DRAG + "l.onkeydown = () => {}"), ["drag-only"]),
        (ITEMS.format("", "<button>omhoog</button>", DRAG), []),
        (ITEMS.format("", "", ""), []),
        (ZONE.format(""), ["drop-zone-only"]),
        (ZONE.format("<label>Of kies <input type=file></label>"), []),
        (ZONE.format("<button>Kies een bestand</button>"), []),
        (SLIDER.format("", ""), ["slider-drag-only"]),
        (SLIDER.format("", "t.onclick = () => { k.ariaValueNow = 9 }"), []),
        (SLIDER.format("<label>Of typ <input></label>", ""), ["slider-drag-only"]),
        (ROW.format("", "r.ondblclick = doe"), ["double-click-only"]),
        (ROW.format("", "r.ondblclick = doe; r.onclick = doe"), []),
        (ROW.format("", "r.ondblclick = doe; r.onkeydown = doe"), []),
        (ROW.format("", "r.onpointerdown = () => { r.remove() }"), ["acts-on-press"]),
        (ROW.format("", "r.onpointerdown = () => { r.style.color = 'red' }; r.onclick = doe"), []),
        (ROW.format("", "r.onpointerdown = doe; document.onpointerup = () => { u.textContent = '' }"), []),
        (
            ROW.format(
                "", "let t; r.onpointerdown = () => { t = setTimeout(doe, 800) }; r.onpointerup = () => clearTimeout(t)"
            ),
            ["long-press-only"],
        ),
        (ROW.format("", SWIPE), ["swipe-only"]),
        (ROW.format("<button type=button>Volgende</button>", SWIPE), []),
        (ROW.format("", SLIDES), ["drag-moves"]),
        (ROW.format("<button type=button>Links</button>", SLIDES), []),
        (ROW.format("", PINCH), ["pinch-only"]),
        (ROW.format("<button type=button>Zoom in</button>", PINCH), []),
        (ROW.format("", "window.ondevicemotion = doe"), ["acts-on-motion"]),
        (ROW.format("<label><input type=checkbox> Schudden doet iets</label>", "window.ondevicemotion = doe"), []),
    ],
)
def test_no_gesture_is_the_only_way(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected
