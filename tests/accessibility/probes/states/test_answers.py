"""How a page answers to typing, sending and clicking: each fault beside a page that comes close."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.states.rehearsal import PROBE

pytestmark = pytest.mark.browser

ANSWER = (
    "<p><label>Zoek <input id=n></label><p id=a {}>4 boeken gevonden</p><script>n.oninput = () => {{ {} }}</script>"
)
BUTTON = "<button id=b type=button {}>Bewaar</button><p id=a {}></p>{}<script>b.onclick = () => {{ {} }}</script>"
SENT = (
    "<form id=f novalidate><label>Naam <input id=n style='border: 2px solid #444'></label><p id=a></p>"
    "<button>Ga</button></form><script>f.onsubmit"
    " = (e) => {{ {}; e.preventDefault() }}</script>"
)
STOPPED = (
    "<details><summary id=s>Meer</summary><p>Uitleg</p></details>"
    "<script>s.onkeydown = (e) => {{ if (e.key === 'Enter' || e.key === ' ') {{ {} }} }}</script>"
)
TABS = (
    "<div><button class='aan'>Lunch</button><button>Diner</button></div><div id=p0>Soep</div><div"
    " id=p1 hidden>Vis</div>"
)
CHOOSE = (
    "<style>.aan {{ background: #006; color: #fff }}</style><script>const k = [...document.querySelectorAll('button')];"
    "k.forEach((b, i) => {{ b.type = 'button'; b.onclick = () => k.forEach((o, j) => {{ o.classList.toggle('aan',"
    " i === j);"
    " document.getElementById('p' + j).hidden = i !== j; {} }}) }})</script>"
)
ROLES = (
    TABS.replace("<div><button", "<div role=tablist><button")
    .replace("<button class='aan'", "<button role=tab aria-selected=true class='aan'")
    .replace("<button>", "<button role=tab aria-selected=false>")
)
BASKET = (
    "<h2 id=h tabindex=-1>Mand</h2><ul><li>Zout <button id=b>Weg</button><li>Peper</ul><script>b.onclick"
    " = () => {{ b.parentNode.remove(); {} }}</script>"
)
CODE = (
    "<form action=/in id=f><label>Code <input id=n maxlength=6></label>{}<button>Ga</button></form><script>n.oninput"
    " = () => {{ if (n.value.length === 6) {} }}</script>"
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (ANSWER.format("", "a.textContent = '0 boeken gevonden'"), ["message-unsaid"]),
        (ANSWER.format("role=status", "a.textContent = '0 boeken gevonden'"), []),
        (ANSWER.format("", "a.textContent = 'nog 12 tekens over'"), []),
        (BUTTON.format("", "", "", "a.textContent = 'Uw keuze is opgeslagen.'"), ["message-unsaid"]),
        (BUTTON.format("", "tabindex=-1", "", "a.textContent = 'Uw keuze is opgeslagen.'; a.focus()"), []),
        (BUTTON.format("", "", "", "a.textContent = 'Het gras is groen.'"), []),
        (
            BUTTON.format(
                "",
                "role=alert",
                "",
                (
                    "a.textContent = 'Het is mislukt. Bel 14 0599 en noem code 7731.';"
                    " setTimeout(() => { a.textContent = '' },"
                    " 3000)"
                ),
            ),
            ["message-vanishes"],
        ),
        (BUTTON.format("", "role=alert", "", "a.textContent = 'Het is mislukt. Bel 14 0599 en noem code 7731.'"), []),
        (SENT.format("n.style.borderColor = '#c00'"), ["error-marked-by-colour"]),
        (SENT.format("n.style.borderColor = '#c00'; a.role = 'alert'; a.textContent = 'Fout: vul uw naam in.'"), []),
        (SENT.format("a.textContent = 'Fout: vul uw naam in.'"), ["message-unsaid"]),
        (SENT.format("a.textContent = 'Fout: vul uw naam in.'; n.focus()"), []),
        (CODE.format("", "f.submit()"), ["sends-by-itself"]),
        (
            CODE.format("<p>Na het zesde cijfer gaan we vanzelf verder.</p>", "f.submit()").replace(
                "<form action=/in id=f>", "<form action=/in id=f><fieldset>"
            ),
            [],
        ),
        (CODE.format("", "u = 1"), []),
        (
            "<label>Wachtwoord <input type=password id=n></label><script>n.onpaste = () => false</script>",
            ["paste-refused"],
        ),
        ("<label>Wachtwoord <input type=password id=n></label><script>n.onpaste = () => true</script>", []),
        ("<label>Zoek <input id=n></label><script>n.onpaste = () => false</script>", []),
        (SENT.format("a.role = 'alert'; a.textContent = 'Fout: ongeldige waarde.'"), ["error-without-hint"]),
        (SENT.format("a.role = 'alert'; a.textContent = 'Fout: ongeldig. Kies 1 tot 500.'"), []),
        (STOPPED.format("e.preventDefault()"), ["keys-refused"]),
        (STOPPED.format("e.preventDefault(); s.parentNode.open = !s.parentNode.open"), []),
        (STOPPED.format("window.x = 1"), []),
        (BASKET.format(""), ["focus-lost"]),
        (BASKET.format("h.focus()"), []),
        (TABS + CHOOSE.format(""), ["state-by-looks"]),
        (TABS + CHOOSE.format("o.ariaPressed = i === j"), []),
        (BUTTON.format("", "", "", "b.style.background = b.style.background ? '' : 'gold'"), ["state-by-looks"]),
        (BUTTON.format("aria-pressed=false", "", "", "b.ariaPressed = true; b.style.background = 'gold'"), []),
        (BUTTON.format("", "", "", "b.style.background = 'gold'"), []),
        (ROLES + CHOOSE.format(""), ["state-stale"]),
        (ROLES + CHOOSE.format("o.ariaSelected = i === j"), []),
        (BUTTON.format("", "", "<ul id=m hidden><li>Met de post</ul>", "m.hidden = !m.hidden"), ["opens-unsaid"]),
        (
            BUTTON.format(
                "aria-expanded=false",
                "",
                "<ul id=m hidden><li>Met de post</ul>",
                "m.hidden = !m.hidden; b.ariaExpanded = !m.hidden",
            ),
            [],
        ),
        (
            BUTTON.format(
                "",
                "",
                "<ul id=m hidden><li>Met de post</ul>",
                "m.hidden = !m.hidden; b.textContent = m.hidden ? 'Bewaar' : 'Sluit'",
            ),
            [],
        ),
        (BUTTON.format("", "", "<dialog id=m>Met de post</dialog>", "m.showModal()"), []),
    ],
)
def test_every_answer_is_said(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body) == expected
