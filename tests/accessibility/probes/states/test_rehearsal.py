"""What scripts do in time, at a gesture and in answer to a visitor: each fault beside a page that comes close."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.states.rehearsal import PROBE

pytestmark = pytest.mark.browser

SHOW = "<div id=s>Een bericht</div><p>Vraag aan de balie.</p>{}<script>let n = 0; {}</script>"
TURNS = "setInterval(() => { s.textContent = 'Bericht ' + (n = (n + 1) % 3) }, 4000)"
FORM = "<form><label>Naam <input id=n></label><button>Verder</button></form>{}<script>{}</script>"
LEAVES = "setTimeout(() => { location.href = '/weg' }, 240000)"
WARNS = "setTimeout(() => { d.showModal(); setTimeout(() => { location.href = '/weg' }, 60000) }, 180000)"
ITEMS = "<ul id=l><li draggable=true {0}>Zout {1}<li draggable=true {0}>Peper {1}</ul><script>{2}</script>"
DRAG = "l.ondragstart = () => {}; l.ondrop = () => {};"
ZONE = "<div id=z>Sleep uw foto hierheen.</div>{}<script>z.ondragover = () => {{}}; z.ondrop = () => {{}};</script>"
SLIDER = (
    "<div id=t style='width: 200px; height: 20px; margin: 20px'><div id=k role=slider tabindex=0 aria-label=Bedrag"
    " aria-valuenow=0 style='width: 20px; height: 20px'></div></div>{}<script>let sleept; k.onpointerdown = () => {{"
    " sleept = true }}; k.onpointermove = () => {{ if (sleept) k.ariaValueNow = 5 }};"
    " k.onpointerup = () => {{ sleept = false }}; {}</script>"
)
ROW = "<div id=r tabindex=0 style='padding: 20px'>Kies mij</div><p id=u></p>{}<script>const doe = () => {{ u.textContent = 'Gekozen' }}; {}</script>"
SWIPE = "let x; r.onpointerdown = (e) => { x = e.clientX }; r.onpointerup = (e) => { if (Math.abs(e.clientX - x) > 30) doe() }"
PINCH = "r.addEventListener('touchmove', (e) => { if (e.touches.length === 2) r.style.width = '90px' })"
ANSWER = (
    "<p><label>Zoek <input id=n></label><p id=a {}>4 boeken gevonden</p><script>n.oninput = () => {{ {} }}</script>"
)
BUTTON = "<button id=b type=button {}>Bewaar</button><p id=a {}></p>{}<script>b.onclick = () => {{ {} }}</script>"
SENT = "<form id=f novalidate><label>Naam <input id=n style='border: 2px solid #444'></label><p id=a></p><button>Ga</button></form><script>f.onsubmit = (e) => {{ {}; e.preventDefault() }}</script>"
TABS = "<div><button class='aan'>Lunch</button><button>Diner</button></div><div id=p0>Soep</div><div id=p1 hidden>Vis</div>"
CHOOSE = (
    "<style>.aan {{ background: #006; color: #fff }}</style><script>const k = [...document.querySelectorAll('button')];"
    "k.forEach((b, i) => {{ b.type = 'button'; b.onclick = () => k.forEach((o, j) => {{ o.classList.toggle('aan', i === j);"
    " document.getElementById('p' + j).hidden = i !== j; {} }}) }})</script>"
)
ROLES = (
    TABS.replace("<div><button", "<div role=tablist><button")
    .replace("<button class='aan'", "<button role=tab aria-selected=true class='aan'")
    .replace("<button>", "<button role=tab aria-selected=false>")
)
BASKET = "<h2 id=h tabindex=-1>Mand</h2><ul><li>Zout <button id=b>Weg</button><li>Peper</ul><script>b.onclick = () => {{ b.parentNode.remove(); {} }}</script>"
CODE = "<form action=/in id=f><label>Code <input id=n maxlength=6></label>{}<button>Ga</button></form><script>n.oninput = () => {{ if (n.value.length === 6) {} }}</script>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (SHOW.format("", TURNS), ["slides-move-on"]),
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
        (ROW.format("", "let t; r.onpointerdown = () => { t = setTimeout(doe, 800) }; r.onpointerup = () => clearTimeout(t)"), ["long-press-only"]),
        (ROW.format("", SWIPE), ["swipe-only"]),
        (ROW.format("<button type=button>Volgende</button>", SWIPE), []),
        (ROW.format("", PINCH), ["pinch-only"]),
        (ROW.format("<button type=button>Zoom in</button>", PINCH), []),
        (ROW.format("", "window.ondevicemotion = doe"), ["acts-on-motion"]),
        (ROW.format("<label><input type=checkbox> Schudden doet iets</label>", "window.ondevicemotion = doe"), []),
    ],
)  # fmt: skip
def test_no_gesture_is_the_only_way(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (ANSWER.format("", "a.textContent = '0 boeken gevonden'"), ["message-unsaid"]),
        (ANSWER.format("role=status", "a.textContent = '0 boeken gevonden'"), []),
        (ANSWER.format("", "a.textContent = 'nog 12 tekens over'"), []),
        (BUTTON.format("", "", "", "a.textContent = 'Uw keuze is opgeslagen.'"), ["message-unsaid"]),
        (BUTTON.format("", "tabindex=-1", "", "a.textContent = 'Uw keuze is opgeslagen.'; a.focus()"), []),
        (BUTTON.format("", "", "", "a.textContent = 'Het gras is groen.'"), []),
        (BUTTON.format("", "role=alert", "", "a.textContent = 'Het is mislukt. Bel 14 0599 en noem code 7731.'; setTimeout(() => { a.textContent = '' }, 3000)"), ["message-vanishes"]),
        (BUTTON.format("", "role=alert", "", "a.textContent = 'Het is mislukt. Bel 14 0599 en noem code 7731.'"), []),
        (SENT.format("n.style.borderColor = '#c00'"), ["error-marked-by-colour"]),
        (SENT.format("n.style.borderColor = '#c00'; a.role = 'alert'; a.textContent = 'Fout: vul uw naam in.'"), []),
        (SENT.format("a.textContent = 'Fout: vul uw naam in.'"), ["message-unsaid"]),
        (SENT.format("a.textContent = 'Fout: vul uw naam in.'; n.focus()"), []),
        (CODE.format("", "f.submit()"), ["sends-by-itself"]),
        (CODE.format("<p>Na het zesde cijfer gaan we vanzelf verder.</p>", "f.submit()").replace("<form action=/in id=f>", "<form action=/in id=f><fieldset>"), []),
        (CODE.format("", "u = 1"), []),
        ("<label>Wachtwoord <input type=password id=n></label><script>n.onpaste = () => false</script>", ["paste-refused"]),
        ("<label>Wachtwoord <input type=password id=n></label><script>n.onpaste = () => true</script>", []),
        ("<label>Zoek <input id=n></label><script>n.onpaste = () => false</script>", []),
        (BASKET.format(""), ["focus-lost"]),
        (BASKET.format("h.focus()"), []),
        (TABS + CHOOSE.format(""), ["state-by-looks"]),
        (TABS + CHOOSE.format("o.ariaPressed = i === j"), []),
        (ROLES + CHOOSE.format(""), ["state-stale"]),
        (ROLES + CHOOSE.format("o.ariaSelected = i === j"), []),
        (BUTTON.format("", "", "<ul id=m hidden><li>Met de post</ul>", "m.hidden = !m.hidden"), ["opens-unsaid"]),
        (BUTTON.format("aria-expanded=false", "", "<ul id=m hidden><li>Met de post</ul>", "m.hidden = !m.hidden; b.ariaExpanded = !m.hidden"), []),
        (BUTTON.format("", "", "<ul id=m hidden><li>Met de post</ul>", "m.hidden = !m.hidden; b.textContent = m.hidden ? 'Bewaar' : 'Sluit'"), []),
        (BUTTON.format("", "", "<dialog id=m>Met de post</dialog>", "m.showModal()"), []),
    ],
)  # fmt: skip
def test_every_answer_is_said(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected


TIP = "<p>Met spoed kost meer <button id=b type=button>?</button> <span id=a role=tooltip hidden>De volgende werkdag klaar.</span></p><script>b.onpointerenter = () => {{ a.hidden = false; {} }}; b.onpointerleave = () => {{ a.hidden = true }}</script>"


@pytest.mark.parametrize(
    ("script", "expected"), [("setTimeout(() => { a.hidden = true }, 1500)", ["tooltip-times-out"]), ("", [])]
)
def test_a_tip_stays_as_long_as_the_mouse(rules, script: str, expected: list[str]) -> None:
    assert rules(PROBE, TIP.format(script)) == expected


def test_the_page_goes_nowhere_and_sends_nothing(look, page) -> None:
    body = "<button id=b type=button>Weg</button><script>b.onclick = () => { fetch('/weg'); location.href = '/weg' }</script>"
    look(PROBE, body)
    assert page.run("return location.pathname").endswith(".html")
    page.reload()
    assert page.run("return typeof window.helderClock") == "undefined"


def test_a_page_without_scripts_is_left_alone(look, page) -> None:
    look(PROBE, "<p>Tekst</p><form><input></form>")
    assert page.run("return typeof window.helderClock") == "undefined"
