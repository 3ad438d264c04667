"""What scripts do with keys: dialogs, states of buttons, keys that do something alone, and choices that lead away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugins.accessibility.browser.probes.keyboard import KEYBOARD_PROBES, KEYBOARD_TEXTS
from plugins.accessibility.browser.probes.keyboard.choice import CHOICE
from plugins.accessibility.browser.probes.keyboard.opened import OPENED
from plugins.accessibility.browser.probes.keyboard.shortcuts import SHORTCUTS
from tests.accessibility.probes.keyboard_bench import Bench, benched
from tests.workflow.test_own_words import ON_PAGES, found, scored, words_of

pytestmark = pytest.mark.browser
TEXTS = KEYBOARD_TEXTS
RULES = [rule for probe in KEYBOARD_PROBES for rule in probe.rules]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with benched(tmp_path_factory.mktemp("scripts")) as made:
        yield made


# -- dialogs -----------------------------------------------------------------------------------------------------------

CSS = "[role=dialog] { position: fixed; inset: 50px; background: #fff } [hidden] { display: none }"
DIALOG = (
    '<button id="knop" aria-haspopup="dialog">Open</button><p><a href="/verder">Verder</a></p>'
    '<div role="dialog" aria-modal="true" id="box" hidden><button id="inside">Sluit</button></div>'
    '<p><a href="/na">Na</a></p>'
)
OPEN = "knop.onclick = () => { box.hidden = false; inside.focus() };"
ESCAPE = "box.onkeydown = (e) => { if (e.key === 'Escape') { box.hidden = true; knop.focus() } "
STAY = "if (e.key === 'Tab') e.preventDefault() };"


@pytest.mark.parametrize(
    ("script", "rules"),
    [
        (f"{OPEN} {ESCAPE} {STAY}", []),
        (f"{OPEN} {ESCAPE} }}", ["dialog-leaks #box"]),
        (f"{OPEN} {ESCAPE} {STAY}".replace("knop.focus()", ""), ["dialog-return #box"]),
        (f"{OPEN} {ESCAPE} {STAY}".replace("Escape", "Esc"), ["dialog-escape #box"]),
        ("knop.onclick = () => { box.hidden = false }", ["dialog-escape #box", "dialog-focus #box"]),
    ],
)
def test_the_focus_goes_with_a_dialog(bench: Bench, script: str, rules: list[str]) -> None:
    assert bench.told(OPENED, DIALOG, CSS, script) == rules


@pytest.mark.parametrize(
    "later",
    [
        "setTimeout(go, 80)",
        "requestAnimationFrame(() => requestAnimationFrame(go))",
        "fetch('/').then(go)",
        "box.animate([{ opacity: 0 }, { opacity: 1 }], 60).finished.then(go)",
    ],
)
def test_a_dialog_may_take_its_time(bench: Bench, later: str) -> None:
    """It opens at once or later, and the focus goes in later still."""
    opened = f"knop.onclick = () => {{ box.hidden = false; const go = () => inside.focus(); {later} }};"
    assert bench.told(OPENED, DIALOG, CSS, f"{opened} {ESCAPE} {STAY}") == []
    late = f"knop.onclick = () => {{ const go = () => {{ box.hidden = false; inside.focus() }}; {later} }};"
    assert bench.told(OPENED, DIALOG, CSS, f"{late} {ESCAPE} {STAY}") == []


def test_each_button_finds_the_page_as_it_was(bench: Bench) -> None:
    """What is left behind by one dialog, would keep the next one shut."""
    body = "".join(
        f'<button id="b{at}" aria-haspopup="dialog">Open {at}</button>'
        f'<div role="dialog" id="d{at}" hidden><button>Sluit</button></div>'
        for at in range(3)
    )
    opens = "if (document.body.dataset.busy) return; document.body.dataset.busy = 1; window[`d${at}`].hidden = false;"
    escape = "onkeydown = () => { for (const at of [0, 1, 2]) window[`d${at}`].hidden = true };"
    script = f"for (const at of [0, 1, 2]) window[`b${{at}}`].onclick = () => {{ {opens} }}; {escape}"
    assert bench.told(OPENED, body, CSS, script) == [f"dialog-focus #d{at}" for at in range(3)]


def test_a_dialog_of_the_browser_does_it_all(bench: Bench) -> None:
    body = '<button id="knop">Open</button><dialog id="box"><button>Sluit</button></dialog>'
    assert bench.told(OPENED, body, script="knop.onclick = () => box.showModal()") == []


def test_a_button_that_does_not_say_what_is_open(bench: Bench) -> None:
    body = '<button id="b" aria-expanded="false" aria-controls="part">Meer</button><p id="part" hidden>Tekst</p>'
    wrong = "b.onclick = () => { part.hidden = !part.hidden };"
    assert bench.told(OPENED, body, script=wrong) == ["expanded-wrong #b"]
    right = wrong.replace("};", "; b.setAttribute('aria-expanded', !part.hidden) };")
    assert bench.told(OPENED, body, script=right) == []


def test_no_button_that_may_do_harm_is_pressed(bench: Bench) -> None:
    body = '<form><button aria-haspopup="dialog">Ok</button></form><button aria-expanded="false">Verwijder</button>'
    shown = bench.load(body, script="window.pressed = 0; onclick = () => { pressed += 1 }")
    assert list(OPENED.look(shown)) == []
    assert shown.run("return pressed") == 0


# -- keys --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("script", "keys"),
    [
        ("onkeydown = (e) => { if (e.key === 's') document.body.append('zoek') }", "s"),
        ("document.addEventListener('keyup', (e) => { if (e.key === '/') field.focus() })", "/"),
        ("onkeydown = (e) => { if ('aj9'.includes(e.key)) document.body.append(e.key) }", "a j 9"),
        ("onkeydown = (e) => { document.body.append(e.key) }", "a b c d e f g h"),
        ("onkeydown = (e) => { if (e.key === 's' && e.ctrlKey) document.body.append('zoek') }", None),
        ("field.onkeydown = (e) => { document.body.append(e.key) }", None),
        ("onkeydown = (e) => { if (e.key === 'Escape') document.body.append('weg') }", None),
    ],
)
def test_one_key_that_does_something_alone(bench: Bench, script: str, keys: str | None) -> None:
    seen = bench.seen(SHORTCUTS, '<input id="field" aria-label="Zoek"><p>Tekst</p>', script=script)
    assert [(each.rule, each.values["keys"]) for each in seen] == (
        [("accessibility.single-key-shortcut", keys)] if keys else []
    )


# -- choices -----------------------------------------------------------------------------------------------------------

LIST = '<label>Thema <select id="list"><option>Kies</option><option>Afval</option></select></label>'


def test_a_choice_that_leads_away(bench: Bench) -> None:
    body = f'{LIST}<p><label>Ja <input type="checkbox" id="box"></label></p>'
    script = "list.onchange = () => { location.href = '/afval' }; box.onchange = () => open('/ja')"
    assert bench.told(CHOICE, body, script=script) == ["choice-changes-context #box", "choice-changes-context #list"]


def test_a_choice_that_says_so_is_for_a_human(bench: Bench) -> None:
    body = f"<p>Na uw keuze opent meteen de pagina. {LIST}</p>"
    script = "list.onchange = () => { location.href = '/afval' }"
    assert bench.told(CHOICE, body, script=script) == ["choice-changes-context #list?"]


def test_a_choice_that_changes_only_this_page(bench: Bench) -> None:
    assert bench.told(CHOICE, LIST, script="list.onchange = () => { document.title = 'Afval' }") == []


# -- all together ------------------------------------------------------------------------------------------------------


def test_the_same_page_is_told_the_same_each_time(bench: Bench) -> None:
    css = "a:focus { outline: none } div { cursor: pointer }"
    body = f'{LIST}<p><a href="/1">Een</a></p><div id="d">Klik</div>'
    script = "d.onclick = () => {}; onkeydown = (e) => { if (e.key === 's') document.body.append('zoek') }"
    runs = [[line for probe in KEYBOARD_PROBES for line in bench.told(probe, body, css, script)] for _ in range(2)]
    assert runs[0] == runs[1]
    assert runs[0] == ["focus-invisible body > p > a", "mouse-only #d?", "single-key-shortcut "]


@pytest.mark.parametrize("rule_id", [rule.id for rule in RULES])
def test_every_rule_has_words_that_are_plain(rule_id: str) -> None:
    assert found(scored(words_of(TEXTS[rule_id])), ON_PAGES) == []
