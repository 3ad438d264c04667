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
TICK = (
    "<p>Tekst om te lezen.</p><p id=t>0</p><script>let n = 0; const tick = () => { t.textContent = ++n }; {}</script>"
)
EVERY = "setInterval(tick, 400);"
FRAMES = "const step = (now) => { t.textContent = Math.floor(now / 500); requestAnimationFrame(step) }; "
WORKER = "new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 250)']))).onmessage = tick"
PULSE = "t.animate([{ color: 'red' }, { color: 'blue' }], 700).finished.then(() => { tick(); pulse() })"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (TICK.replace("{}", EVERY), ["text-changes"]),
        (TICK.replace("{}", EVERY).replace("<p id=t", "<p role=timer id=t"), ["text-changes?"]),
        (TICK.replace("{}", "setTimeout(tick, 300)"), []),
        (TICK.replace("{}", "setInterval(() => { t.style.color = (n = !n) ? 'red' : 'blue' }, 300)"), []),
        (TICK.replace("{}", EVERY) + "<button>Stop</button>", []),
        (TICK.replace("{}", EVERY) + "<button>Menu</button>", ["text-changes?"]),
        (TICK.replace("{}", "const stop = setInterval(() => { tick(); if (n === 4) clearInterval(stop) }, 1000)"), []),
        (TICK.replace("{}", "setTimeout(() => { setInterval(tick, 1000) }, 3000)"), ["text-changes"]),
        (
            TICK.replace("{}", "setInterval(tick, 400); setTimeout(() => { location.href = '/weg' }, 4000)"),
            ["time-limit"],
        ),
    ],
)
def test_a_text_that_changes_again_and_again_must_be_stoppable(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (FRAMES + "requestAnimationFrame(step)", ["text-changes"]),
        (FRAMES.replace("now /", "performance.now() /") + "step()", ["text-changes"]),
        ("setInterval(() => { t.textContent = Date().length + Math.floor(Date.now() / 1000) }, 200)", ["text-changes"]),
        # A page that looks at the clock until it has changed would do so for ever.
        ("setInterval(() => { const at = Date.now(); while (Date.now() < at + 30); tick() }, 500)", ["text-changes"]),
        (
            (
                "const wait = () => new Promise((done) => setTimeout(done, 700));"
                " (async () => { for (;;) { await wait(); tick() } })()"
            ),
            ["text-changes"],
        ),
        # Some libraries put all they do off to a task of its own.
        (
            (
                "const { port1, port2 } = new MessageChannel(); port1.onmessage = tick;"
                " setInterval(() => port2.postMessage(0), 600)"
            ),
            ["text-changes"],
        ),
        ("setInterval(() => fetch('/').then((reply) => reply.text()).then(tick), 600)", ["text-changes"]),
        (f"const pulse = () => {PULSE}; setTimeout(pulse, 100)", ["text-changes"]),
        # Nobody knows how long these go on.
        (WORKER, ["text-changes?"]),
        (WORKER.replace("setInterval", "setTimeout"), []),
        ("setTimeout(tick, 100); clearTimeout(setTimeout(tick, 10)); clearTimeout(setTimeout(tick, 9000))", []),
    ],
)
def test_texts_that_change_by_any_kind_of_clock_are_seen(rules, script: str, expected: list[str]) -> None:
    assert rules(PROBE, TICK.replace("{}", script)) == expected


def test_a_changing_text_alone_on_the_page_is_what_people_came_for(rules) -> None:
    script = "document.body.innerHTML = '<p id=t>0</p>'; let n = 0; setInterval(() => { t.textContent = ++n }, 400)"
    assert rules(PROBE, f"<script>addEventListener('load', () => {{ {script} }})</script>") == []


def test_what_is_said_of_a_changing_text_is_always_the_same(look) -> None:
    first, second = (look(PROBE, TICK.replace("{}", EVERY)) for _ in range(2))
    assert first == second


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
