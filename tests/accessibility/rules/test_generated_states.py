"""What only the colour of the style sheet tells: the page one is on, a field that is wrong."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, told


def states(css: str, html: str) -> list[str]:
    """What is told of ``html`` with ``css`` in the page."""
    told_all = (one.partition(" ") for one in told(f"<style>{css}</style>{html}"))
    return [rest for rule, _, rest in told_all if rule == "state-by-colour"]


RED = "{ color: #c00 }"


@pytest.mark.parametrize(
    ("css", "html", "expected"),
    [
        (f"a[aria-current] {RED}", '<a href="/a/" aria-current="page">Afval</a>', "a ‘Afval’"),
        (f"nav .is-active {RED}", '<nav><a class="is-active" href="/a/">Afval</a></nav>', "nav > a ‘Afval’"),
        (f".a, .actief {RED}", '<p class="a">Nee</p><p class="actief">Ja</p>', "p:nth-of-type(1) ‘Nee’"),
        (".active { COLOR: red; border-left-color: red }", '<p class="active">Ja</p>', "p ‘Ja’"),
        (f".invalid {RED}", '<p class="invalid">A</p><input class="invalid" name="a">', "input ‘a’"),
        (f".field.error {RED}", '<select class="field error" name="b"></select>', "select ‘b’"),
        (f".fout {RED}", '<textarea class="fout" name="c"></textarea>', "textarea ‘c’"),
    ],
)
def test_what_is_told_apart_by_its_colour_alone_is_told(css: str, html: str, expected: str) -> None:
    assert states(css, html) == [expected]


@pytest.mark.parametrize(
    ("css", "html"),
    [
        (".active { color: red; font-weight: bold }", '<p class="active">Ja</p>'),
        (".active { }", '<p class="active">Ja</p>'),
        (f".active:hover {RED}", '<p class="active">Ja</p>'),
        (f".active::before {RED}", '<p class="active">Ja</p>'),
        (f".active, .a {RED}", '<p class="active">Ja</p>'),
        (f".active .a {RED}", '<p class="active"><b class="a">Ja</b></p>'),
        (f".a {RED}", '<p class="a">Ja</p>'),
        (f".active {RED}", "<p>Ja</p>"),
        (f".error {RED}", '<p class="error">Vul dit in</p>'),
        (f".error {RED}", '<input class="error" name="a" aria-describedby="uitleg">'),
        (f".active, {RED}", '<p class="active">Ja</p>'),
        (f"[aria-current],.a {RED}", '<a href="/a/" aria-current="page">Afval</a>'),
    ],
)
def test_what_is_told_in_another_way_too_is_fine(css: str, html: str) -> None:
    assert states(css, html) == []


def test_of_the_states_by_colour_the_first_is_told() -> None:
    css = f".a {{ width: 1px }} .is-current {RED} .active {RED} .selected {RED}"
    html = '<p class="selected">Een</p><p class="active">Twee</p><p class="active">Drie</p>'
    assert states(css, html) == ["p:nth-of-type(2) ‘Twee’"]


FORM = '<form><label>Naam <input name="naam"></label> <label>Plaats <input name="plaats"></label></form>'


def coloured(code: str, css: str = f".wrong {RED}", form: str = FORM) -> list[str]:
    return states(css, f"{form}<script>{code}</script>")


def test_a_field_that_a_script_only_gives_a_colour_is_told() -> None:
    expected = ["form > label:nth-of-type(1) > input ‘naam’"]
    assert coloured("veld.classList.add('wrong')") == expected
    assert coloured('veld.classList.toggle( "is-wrong")', f".a .is-wrong {RED}") == expected
    assert coloured("veld.classList.add('error')", f".error {RED}") == expected
    assert coloured("veld.classList.add('wrong')", f".veld.wrong {RED}") == expected
    described = FORM.replace("<input ", '<input aria-describedby="u" ', 1)
    assert coloured("veld.classList.add('error')", f".error {RED}", described) == [
        "form > label:nth-of-type(2) > input ‘plaats’"
    ]
    assert coloured("veld.classList.add('wrong')", form=described) == expected


def test_a_script_that_also_tells_what_is_wrong_or_does_something_else_is_fine() -> None:
    add = "veld.classList.add('wrong');"
    assert coloured(f"{add} veld.setAttribute('aria-invalid', 'true')") == []
    assert coloured(f"{add} uitleg.textContent = 'Vul uw naam in'") == []
    assert coloured("veld.classList.add('open')", f".open {RED}") == []
    assert coloured("veld.classList.add('fine')") == []
    assert coloured("veld.classList.add('x')", f"wrong {RED}") == []
    assert coloured("tekst.textContent = 'Open'; tab.classList.add('active')", f".active {RED}") == []
    tab = '<p class="active">Een</p>'
    assert coloured("tab.classList.add('active')", f".active {RED}", tab) == ["p ‘Een’"]
    assert coloured("tekst.textContent = 'Open'; tab.classList.add('active')", f".active {RED}", tab) == []
    assert coloured("tekst.textContent = 'Open'", f".active {RED}", tab) == ["p ‘Een’"]


def test_what_the_style_sheet_of_the_frame_does_there_is_no_matter_of_the_page() -> None:
    style = f'<style>.active {RED} p::before {{ content: "Let op" }}</style><p class="active">Menu</p>'
    assert found(page("<h2>Tekst</h2>", header=style)) == []
