"""What scripts do in time: each fault beside a page that comes close. The page itself is left in peace."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.states.rehearsal import PROBE

pytestmark = pytest.mark.browser

SHOW = "<div id=s>Een bericht</div><p>Vraag aan de balie.</p>{}<script>let n = 0; {}</script>"
TURNS = "setInterval(() => { s.textContent = 'Bericht ' + (n = (n + 1) % 3) }, 4000)"
FORM = "<form><label>Naam <input id=n></label><button>Verder</button></form>{}<script>{}</script>"
LEAVES = "setTimeout(() => { location.href = '/weg' }, 240000)"
WARNS = "setTimeout(() => { d.showModal(); setTimeout(() => { location.href = '/weg' }, 60000) }, 180000)"
TIP = (
    "<p>Met spoed kost meer <button id=b type=button>?</button> <span id=a role=tooltip hidden>De"
    " volgende werkdag klaar.</span></p><script>b.onpointerenter = () => {{ a.hidden = false;"
    " {} }}; b.onpointerleave = () => {{ a.hidden = true }}</script>"
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (SHOW.format("", TURNS), ["slides-move-on"]),
        (SHOW.format("", "setInterval(() => { s.hidden = !s.hidden }, 700)"), ["slides-move-on"]),
        (SHOW.format("<button>Pauze</button>", TURNS), []),
        (SHOW.format("", TURNS.replace("setInterval", "setTimeout")), []),
        (SHOW.format("", TURNS.replace("s.textContent =", "window.x =")), []),
        (FORM.format("", LEAVES), ["time-limit"]),
        (FORM.format("<dialog id=d><button>Meer tijd</button></dialog>", WARNS), []),
        (FORM.format("", LEAVES.replace("240000", "86400000")), []),
        (FORM.format("", "setTimeout(() => { n.disabled = true }, 600000)"), ["time-limit-form"]),
        (FORM.format("", "setTimeout(() => { document.title = 'x' }, 600000)"), []),
    ],
)
def test_nobody_is_hurried(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected


@pytest.mark.parametrize(
    ("script", "expected"), [("setTimeout(() => { a.hidden = true }, 1500)", ["tooltip-times-out"]), ("", [])]
)
def test_a_tip_stays_as_long_as_the_mouse(rules, script: str, expected: list[str]) -> None:
    assert rules(PROBE, TIP.format(script)) == expected


def test_the_page_goes_nowhere_and_sends_nothing(look, page) -> None:
    script = "b.onclick = () => { fetch('/weg'); location.href = '/weg' }"
    body = f"<button id=b type=button>Weg</button><script>{script}</script>"
    look(PROBE, body)
    assert page.run("return location.pathname").endswith(".html")
    page.reload()
    assert page.run("return typeof window.helderClock") == "undefined"


def test_a_page_without_scripts_is_left_alone(look, page) -> None:
    look(PROBE, "<p>Tekst</p><form><input></form>")
    assert page.run("return typeof window.helderClock") == "undefined"
