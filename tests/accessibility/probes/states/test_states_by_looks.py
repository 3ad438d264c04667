"""What only colours tell: each fault beside a page that comes close and is fine."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.states import chosen, reach, shades

pytestmark = pytest.mark.browser

PAGES = (
    '<ul class="r"><li><a href="/1">Een</a><li><a href="/2" aria-current="page">Twee</a><li><a href="/3">Drie</a></ul>'
)
SWITCH = '<p><button role="switch" class="s" aria-checked="{}">{}</button>'
FIELDS = '<form><p><label>Naam <input style="border: 2px solid {}"></label>{}<p><label>Plaats <input></label></form>'
BOX = '<label><input type="checkbox" style="appearance: none; width: 20px; height: 20px; {}"> Ja</label>'
LABEL = '<input type="radio" id="r" class="weg"><label for="r">Ja</label>'
LINK = '<p><a class="k" href="/x">Verder</a>'


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".r a { color: #000 } .r [aria-current] { color: #00a }", ["chosen-by-colour"]),
        (".r a { background: #eee } .r [aria-current] { background: #ddf }", ["chosen-by-colour"]),
        (".r a { color: #000 } .r [aria-current] { color: #00a; font-weight: bold }", []),
        (".r a { color: #000 } .r [aria-current] { color: #00a; border-bottom: 2px solid }", []),
        (".r a { color: #000 } .r [aria-current] { color: #00a; text-decoration: none }", []),
        (".r a { color: #000 } .r [aria-current]::before { content: '» ' }", []),
        (".r a { background: #fff; color: #000 } .r [aria-current] { background: #005; color: #fff }", []),
        ("", []),
    ],
)
def test_what_is_chosen_must_differ_in_more_than_colour(rules, css: str, expected: list[str]) -> None:
    assert rules(chosen.PROBE, PAGES, head=f"<style>{css}</style>") == expected


@pytest.mark.parametrize(
    ("on", "words", "expected"),
    [
        ("background: #c4c4c4", "Post", ["state-contrast"]),
        ("background: #060", "Post", []),
        ("background: #c4c4c4; float: right", "Post", []),
        ("background: #c4c4c4", "Post: aan", []),
    ],
)
def test_a_switch_must_show_that_it_is_on(rules, on: str, words: str, expected: list[str]) -> None:
    part = "content: ''; display: inline-block; width: 30px; height: 15px; background: #d8d8d8"
    head = f"<style>.s::after {{ {part} }} .s[aria-checked=true]::after {{ {on} }}</style>"
    assert rules(chosen.PROBE, SWITCH.format("true", words) + SWITCH.format("false", "Mail"), head=head) == expected


@pytest.mark.parametrize(
    ("colour", "beside", "expected"),
    [
        ("#c00", "", ["error-by-colour"]),
        ("#c00", "<span>Vul uw naam in.</span>", []),
        ("#444", "", []),
    ],
)
def test_a_red_edge_alone_is_no_message(rules, colour: str, beside: str, expected: list[str]) -> None:
    assert rules(chosen.PROBE, FIELDS.format(colour, beside)) == expected


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        (".k { color: #000 } .k:hover { background: #fd0; color: #fff }", ["hover-contrast"]),
        (".k { color: #000 } p:hover > .k { color: #ddd }", ["hover-contrast"]),
        (".k { color: #000 } @media (min-width: 10px) { .k:focus-visible { color: #ccc } }", ["focus-contrast"]),
        (".k { color: #000 } .k:visited { color: #ccc }", ["visited-contrast"]),
        (".k { color: #000 } .k:hover { background: #fd0; color: #111 }", []),
        (".k { color: #000 } .k:hover { color: #ddd } a.k:hover { color: #222 }", []),
        (".k { color: #000 } @media print { .k:hover { color: #ddd } }", []),
        (".k { color: #000 } .k:not(:hover) { color: #111 }", []),
    ],
)
def test_text_stands_out_in_every_state(rules, css: str, expected: list[str]) -> None:
    assert rules(shades.PROBE, LINK, head=f"<style>body {{ background: #fff }} {css}</style>") == expected


def test_looking_at_states_leaves_the_style_sheets_as_they_were(look, page) -> None:
    look(shades.PROBE, LINK, head="<style>.k:hover { color: #ddd }</style>")
    assert page.run("return [document.styleSheets.length, document.styleSheets[0].cssRules.length]") == [1, 1]


@pytest.mark.parametrize(
    ("body", "css", "expected"),
    [
        (BOX.format("border: 2px solid #ddd"), "", ["box-contrast"]),
        (BOX.format("border: 2px solid #444"), "", []),
        (BOX.format("background: #eee"), "", ["box-contrast"]),
        (
            LABEL,
            "label::before { content: ''; display: inline-block; width: 16px; height: 16px; border: 1px solid #ddd }",
            ["box-contrast"],
        ),
        (
            LABEL,
            "label::before { content: ''; display: inline-block; width: 16px; height: 16px; border: 1px solid #333 }",
            [],
        ),
        ('<label><input type="checkbox"> Ja</label>', "", []),
    ],
)
def test_a_drawn_box_to_tick_must_stand_out(rules, body: str, css: str, expected: list[str]) -> None:
    head = f"<style>body {{ background: #fff }} .weg {{ position: absolute; opacity: 0 }} {css}</style>"
    assert rules(shades.PROBE, body, head=head) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p><a href=/a tabindex=-1>Reageer</a>", ["tab-passes-by"]),
        ("<p><a href=/a>Reageer</a>", []),
        ("<p><a href=/a tabindex=-1>Foto</a> <a href=/a>Reageer</a>", []),
        ("<p><button tabindex=-1>Wis alles</button>", ["tab-passes-by?"]),
        ("<p><input><button tabindex=-1>Wis</button>", []),
        ("<div role=tablist><button role=tab>A</button><button role=tab tabindex=-1>B</button></div>", []),
        ("<p aria-hidden=true><a href=/a tabindex=-1>Reageer</a>", []),
        ("<h2 tabindex=-1>Kop</h2>", []),
    ],
)
def test_tab_gets_at_what_the_mouse_gets_at(rules, body: str, expected: list[str]) -> None:
    assert rules(reach.PROBE, body) == expected
