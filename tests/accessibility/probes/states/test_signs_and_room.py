"""Signs without words, windows without room, films: each fault beside a page that comes close and is fine."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.accessibility.browser.probes.states import films, room, signs

pytestmark = pytest.mark.browser

GLYPH = "<ul><li>Soep <i>&#xE80A;</i>{}<li>Kip</ul>"
SQUARE, CIRCLE = (
    '<svg width="20" height="20"><rect width="9" height="9"/></svg>',
    '<svg width="20" height="20"><circle r="9"/></svg>',
)
NAMED = '<svg width="20" height="20"><title>Zon</title><circle r="9"/></svg>'
DRAWN = "background: url('data:image/gif;base64,R0lGODlhAQABAAAAACw=')"
BAR = (
    '<p>Zo ver zijn we:</p><div style="height: 20px; border: 1px solid"><i style="display: block;'
    ' height: 100%; width: 60%; background: #06c"></i></div>{}'
)
PIE = '<svg width="90" height="90">{}</svg><ul>{}</ul>'
SLICES = "".join(
    f'<rect x="{at}" width="9" height="9" fill="{colour}"/>' for at, colour in ((0, "#a00"), (20, "#0a0"), (40, "#00a"))
)
KEY = "".join(
    f'<li><b style="display: inline-block; width: 9px; height: 9px; background: {c}"></b> Deel'
    for c in ("#a00", "#0a0", "#00a")
)
CALENDAR = (
    "<table><tr><td style='background: #fcc'>1{0}"
    "<td style='background: #cfc'>2{0}<td style='background: #fcc'>3{0}</table>"
    "<p><b style='background: #fcc; display: inline-block; width: 9px; height: 9px'></b> vol"
    " <b style='background: #cfc; display: inline-block; width: 9px; height: 9px'></b> vrij</p>"
)
PANEL = (
    '<div style="position: fixed; top: 0; left: 0; {}"><p>Nieuw</p><p style="margin-top: 300px">Ik'
    " ga akkoord met alles</p></div>"
)
TURN = '<div class="d"><p>Draai uw scherm om verder te gaan.</p></div><p>Speel het spel.</p>'
LAYER = "display: block; position: fixed; inset: 0; background: #fff"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (GLYPH.format(""), ["sign-of-icon-font"]),
        (GLYPH.replace("<i>", "<i aria-hidden=true>").format("plantaardig"), []),
        (GLYPH.replace("<i>", "<i role=img aria-label=plantaardig>").format(""), []),
        ("<p><a href='/x'><i>&#xE80A;</i> Zoek</a>", []),
        (f"<ul><li>ma {SQUARE}<li>di {CIRCLE}<li>wo {CIRCLE}</ul>", ["drawing-tells?"]),
        (f"<ul><li>ma {SQUARE}<li>di {SQUARE}<li>wo {SQUARE}</ul>", []),
        (f"<ul><li>ma {NAMED}<li>di {NAMED}<li>wo {NAMED}</ul>", []),
        (f"<table><tr><td>ma<td>{SQUARE}<tr><td>di<td>{CIRCLE}</table>", ["drawing-tells"]),
        (f'<p>Neem mee:</p><div style="width: 100px; height: 90px; {DRAWN}"></div>', ["background-tells"]),
        (f'<p>Neem mee:</p><div role=img aria-label=Beitel style="width: 100px; height: 90px; {DRAWN}"></div>', []),
        (f'<p>Kom ook!</p><div style="width: 100px; height: 90px; {DRAWN}"></div>', ["background-tells?"]),
        (BAR.format(""), ["bar-tells"]),
        (BAR.format("<p>60 van de 100 boeken</p>"), []),
        (PIE.format(SLICES, KEY), ["key-by-colour"]),
        (PIE.format(SLICES + "<text y=9>Deel</text>", KEY), []),
        (CALENDAR.format(""), ["key-by-colour"]),
        (CALENDAR.format(" vol"), []),
        (PIE.format(SLICES, KEY.replace("background", "outline-color")), []),
    ],
)
def test_signs_and_drawings_need_words(rules, body: str, expected: list[str]) -> None:
    assert rules(signs.PROBE, body) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (r'"\e001" / ""', []),
        (r'"\e001"', ["sign-read-out"]),
        ('"(verplicht)" / ""', ["css-text-unsaid"]),
        ('"(verplicht)"', []),
        ('"Nieuws" / ""', []),
        ('"»" / ""', []),
    ],
)
def test_what_a_style_sheet_adds(rules, content: str, expected: list[str]) -> None:
    assert rules(signs.PROBE, "<h2>Nieuws</h2>", head=f"<style>h2::before {{ content: {content} }}</style>") == expected


@pytest.mark.parametrize(
    ("body", "css", "expected"),
    [
        ('<p class="g">Drie broers erven een boerderij.</p>', ".g { font-size: 1.5vw }", ["text-never-grows"]),
        (
            '<p class="g">Drie broers erven een boerderij.</p>',
            ":root { --maat: 2vw } .g { font-size: var(--maat) }",
            ["text-never-grows"],
        ),
        ('<p class="g">Drie broers erven een boerderij.</p>', ".g { font-size: calc(1rem + .5vw) }", []),
        ('<p class="g">Drie broers erven een boerderij.</p>', ".g { font-size: clamp(1rem, 2vw, 2rem) }", []),
        (PANEL.format("width: 480px; height: 420px; overflow: hidden"), "", ["panel-sticks-out"]),
        (PANEL.format("max-width: 100%; max-height: 100%; overflow: auto"), "", []),
        (PANEL.format("position: static; width: 300px"), "", []),
        (TURN, f".d {{ display: none }} @media (orientation: portrait) {{ .d {{ {LAYER} }} }}", ["asks-to-turn"]),
        (TURN, f".d {{ display: none }} @media (orientation: landscape) {{ .d {{ {LAYER} }} }}", ["asks-to-turn"]),
        (TURN, "", []),
    ],
)
def test_a_window_has_room_for_everything(rules, page, body: str, css: str, expected: list[str]) -> None:
    assert rules(room.PROBE, body, head=f"<style>{css}</style>") == expected
    assert page.run("return innerWidth") == page.view.width


FILM = Path(__file__).parents[2] / "barriers" / "pages" / "media" / "silent.webm"


@pytest.mark.parametrize(
    ("attributes", "more", "expected"),
    [
        ("autoplay muted loop", "", ["film-runs"]),
        ("autoplay muted loop", "<button>Groter</button>", ["film-runs?"]),
        ("autoplay muted loop controls", "", []),
        ("autoplay muted loop", "<button>Pauze</button>", []),
        ("muted loop", "", []),
    ],
)
def test_a_film_that_runs_must_be_stoppable(rules, folder, attributes: str, more: str, expected: list[str]) -> None:
    shutil.copy(FILM, folder)
    body = f'<video src="silent.webm" {attributes} width="90" height="50"></video><p>Vaar mee op zondag.</p>'
    assert rules(films.PROBE, body + more) == expected


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("height: 300px; animation: f .12s steps(2, jump-none) infinite", ["flashes"]),
        ("height: 300px; animation: f 2s infinite", []),
        ("height: 20px; animation: f .12s infinite", []),
        ("height: 300px; animation: f .12s 4", []),
    ],
)
def test_nothing_large_flashes(rules, css: str, expected: list[str]) -> None:
    head = f"<style>@keyframes f {{ from {{ background: #000 }} to {{ background: #fff }} }} .f {{ {css} }}</style>"
    assert rules(films.PROBE, '<div class="f">Nieuw</div>', head=head) == expected
