"""Which scripts are read, and on which fields they are found to listen: through fields that refuse what is pasted."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import on_frames, page, rules, told

FIELD = '<p><input type="password" id="w" class="geheim" aria-label="Wachtwoord"></p>'
REFUSED = ["paste-stopped #w ‘Wachtwoord’"]
REFUSE = '"paste", (e) => { e.preventDefault(); }'


def refused(main: str) -> list[str]:
    return [line for line in told(main) if line.startswith("paste-stopped")]


def script(code: str, attributes: str = "") -> str:
    return f"<script {attributes}>{code}</script>"


def listens(code: str) -> list[str]:
    return refused(FIELD + script(code))


@pytest.mark.parametrize("kind", ["", 'type="text/javascript"', 'type="application/javascript"', 'type="MODULE"'])
def test_scripts_of_every_kind_that_browsers_run_are_read(kind: str) -> None:
    assert refused(FIELD + script(f'document.getElementById("w").addEventListener({REFUSE});', kind)) == REFUSED


@pytest.mark.parametrize("kind", ['type="application/json"', 'type="text/template"'])
def test_other_scripts_are_not(kind: str) -> None:
    assert refused(FIELD + script(f'document.getElementById("w").addEventListener({REFUSE});', kind)) == []


def test_a_library_is_not_read() -> None:
    code = f'document.getElementById("w").addEventListener({REFUSE});'
    assert listens(code + "/" * (60_000 - len(code))) == REFUSED
    assert listens(code + "/" * (60_001 - len(code))) == []


def test_two_scripts_stay_apart() -> None:
    assert listens('w = document.getElementById("w")</script><script>w.addEventListener(' + REFUSE + ")") == REFUSED
    assert listens('document.getElementById("w")</script><script>x.addEventListener(' + REFUSE + ")") == []


@pytest.mark.parametrize(
    "before",
    [
        'document.getElementById("w").',
        "document.getElementById('w')?.",
        "document.getElementById( `w` ).",
        'document.querySelector("#w").',
        'const veld = document.getElementById("w"); veld.',
        'let veld = document.querySelector(".geheim"); veld?.',
        'const veld = document.getElementById("x"), w = document.getElementById("w"); w.',
        'document.querySelectorAll(".geheim").forEach((veld) => veld.',
        'document.querySelectorAll(".geheim").forEach(function (veld) { veld.',
        'document.querySelectorAll(".geheim").map(veld => veld.',
        'const velden = [...document.querySelectorAll(".geheim")]; velden.forEach((veld) => veld.',
        'const velden = Array.from(document.querySelectorAll("input")); for (const veld of velden) veld.',
        'for (let veld of document.querySelectorAll("input")) veld.',
        'let veld = document.getElementById("w"); x.forEach((veld) => 1); veld.',
        'let veld = document.getElementById("w"); document.querySelectorAll("a").forEach((veld) => 1); veld.',
    ],
)
def test_the_field_is_found_that_a_script_listens_on(before: str) -> None:
    assert listens(f"{before}addEventListener({REFUSE})") == REFUSED
    assert listens(f"{before}onpaste = (e) => {{ e.preventDefault(); }};") == REFUSED
    assert listens(f"{before}addEventListener({REFUSE.replace('paste', 'copy')})") == []
    assert listens(f"{before}onpaste == 1;") == []


@pytest.mark.parametrize(
    "before",
    [
        'document.getElementById("x").',
        'document.getElementById("geheim").',
        "document.getElementById(naam).",
        "veld.",
        'document.querySelector("p:has(").',
        'document.querySelector("::before").',
        'document.querySelector("p").querySelector("b").',
        'const velden = document.querySelectorAll("p.x"); velden.forEach((veld) => veld.',
        "velden.forEach((veld) => veld.",
        "for (const veld of velden) veld.",
    ],
)
def test_a_field_that_is_not_there_or_unknown_is_not(before: str) -> None:
    assert listens(f"{before}addEventListener({REFUSE})") == []


@pytest.mark.parametrize("whole", ["document", "window", "document.body"])
def test_the_whole_page_may_refuse_it(whole: str) -> None:
    assert listens(f"{whole}.addEventListener({REFUSE})") == REFUSED


def test_an_id_may_begin_with_a_number_or_hold_a_dot() -> None:
    for name in ("1a", "adres.straat"):
        field = f'<p><input type="password" id="{name}" aria-label="Wachtwoord"></p>'
        assert len(refused(field + script(f'document.getElementById("{name}").addEventListener({REFUSE})'))) == 1
    assert rules('<h2 id="a.b"></h2>' + script('vul("#axb")')) == ["heading-empty"]


@pytest.mark.parametrize(
    "code",
    [
        "function weiger(e) { e.preventDefault(); }",
        "const weiger = (e) => { e.preventDefault(); };",
        "let weiger = function (e) { e.preventDefault(); };",
        "var weiger = e => e.preventDefault();",
        f"function weiger(e, {', '.join(f'p{n}' for n in range(30))}) {{ e.preventDefault(); }}",
    ],
)
@pytest.mark.parametrize("call", ["weiger", " weiger ", "(e) => weiger(e)", "(e) => { meet(e); weiger (e); }"])
def test_the_code_of_a_function_that_is_called_counts(code: str, call: str) -> None:
    listening = f'document.getElementById("w").addEventListener("paste",{call});'
    assert listens(f"{code} {listening}") == REFUSED
    assert listens(f"{listening} {code}") == REFUSED


@pytest.mark.parametrize(
    "code",
    [
        "function weigeren(e) { e.preventDefault(); }",
        "function weiger(e) { meet(e); } function b(e) { e.preventDefault(); }",
        "const weiger = (e) => { meet(e); }; knop.onclick = (e) => { e.preventDefault(); };",
        "const weiger = (e) => meet(e), b = (e) => { let x = [1]; }; const c = (e) => { e.preventDefault(); };",
        "weiger(e); { e.preventDefault(); }",
    ],
)
def test_the_code_of_others_does_not(code: str) -> None:
    listening = 'document.getElementById("w").addEventListener("paste", (e) => weiger(e));'
    assert listens(f"{code} {listening}") == []


def test_what_comes_after_the_listener_does_not_count() -> None:
    field = 'document.getElementById("w")'
    assert listens(f'{field}.addEventListener("paste", (e) => meet(e)); e.preventDefault();') == []
    assert listens(f'{field}.addEventListener("paste", (e) => {{ a([1]); }}); e.preventDefault();') == []
    assert listens(f"{field}.onpaste = (e) => meet(e); e.preventDefault();") == []
    assert listens(f"{field}.onpaste = (e) => {{ meet(e); e.preventDefault(); }}") == REFUSED
    assert listens(f"{field}.onpaste = (e) => [{{ a: 1 }}].map(() => e.preventDefault());") == REFUSED


def test_of_a_long_listener_the_beginning_is_read() -> None:
    start = 'document.getElementById("w").addEventListener("paste", () => {'
    assert listens(f"{start} {' ' * 1900} e.preventDefault(); }})") == REFUSED
    assert listens(f"{start} {' ' * 2100} e.preventDefault(); }})") == []


def test_an_attribute_listens_too() -> None:
    field = '<p><input type="password" aria-label="Wachtwoord" onpaste="{}"></p>'
    assert refused(field.format("return false")) == ["paste-stopped p > input ‘Wachtwoord’"]
    assert refused(field.format("meet(this)")) == []
    assert refused(field.format("weiger(event)").replace("onpaste", "ondrop")) == []
    assert refused(field.format("return false").replace("onpaste", "data-paste")) == []


def test_an_attribute_around_main_listens_too() -> None:
    header = '<form><input type="password" aria-label="Wachtwoord" onpaste="return false"></form>'
    assert "accessibility.paste-stopped" in [finding.rule for finding in on_frames(page("", header=header))]


def test_of_two_listeners_each_is_looked_at() -> None:
    others = 'document.getElementById("x").onclick = () => a(); veld.onpaste = b;'
    assert listens(f'{others} document.getElementById("w").addEventListener({REFUSE})') == REFUSED
