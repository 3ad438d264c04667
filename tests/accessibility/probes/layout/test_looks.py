"""Colours: links, marks, fields, icons, text over pictures, forced colours."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from plugins.accessibility.browser.probes.layout import colour, images, pixels, schemes

pytestmark = pytest.mark.browser

RED, BLACK = '<p><label style="color: #c00">{} <input></label>{}', "<p><label>Straat <input></label>"
PLAIN = "color: inherit; text-decoration: none"
FILLED = "background: #06c; text-decoration: none"
OWN = "p { forced-color-adjust: none; color: #fff; background: #222 }"
SHADE = "outline: none; box-shadow: 0 0 0 3px #06c"
MARKED = "a:focus { outline: 2px solid }"
SENTENCE = "Lees meer over <a href='/' style='{}'>uw paspoort aanvragen</a> bij de gemeente waar u woont."
ROWS = "".join(
    f'<tr><th>Balie {at}<td><i style="display: block; width: 20px; height: 20px; background: {colour}"></i>{{}}</tr>'
    for at, colour in enumerate(("red", "green", "red"))
)
FIELD = '<label>Naam <input style="border: 1px solid {}; background: {}; padding: 4px"></label>'
ICON = (
    '<button aria-label="Sluit" style="background: #fff; border: 0">'
    '<svg width="24" height="24"><path d="M2 2h20v20z" fill="{}"/></svg></button>'
)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<p>{SENTENCE.format(PLAIN)}</p>", ["link-unmarked"]),
        (f"<p>{SENTENCE.format('color: inherit')}</p>", []),
        (f"<p>{SENTENCE.format('color: inherit; text-decoration: none; font-weight: 700')}</p>", []),
        (f"<p>{SENTENCE.format('color: inherit; text-decoration: none; border-bottom: 1px solid')}</p>", []),
        (
            f"<p>{SENTENCE.format('color: #777; text-decoration: none')}</p>",
            [],
        ),  # axe-core tells what differs in colour
        (f"<nav><p>{SENTENCE.format(PLAIN)}</p></nav>", []),
        ('<p><a href="/" style="color: inherit; text-decoration: none">Home</a></p>', []),
        (f"<form>{RED.format('Naam', '')}{BLACK}</form>", ["label-red-only"]),
        (f"<form>{RED.format('Naam *', '')}{BLACK}</form>", []),
        (f"<form>{RED.format('Naam', ' Vul uw naam in, dat is verplicht.')}{BLACK}</form>", []),
        (f"<form>{RED.format('Naam', '')}{RED.format('Straat', '')}</form>", []),
        (f"<table>{ROWS.format('', '', '')}</table>", ["colour-only"]),
        (f"<table>{ROWS.format('dicht', 'open', 'dicht')}</table>", []),
        (f"<table>{ROWS.replace('green', 'red').format('', '', '')}</table>", []),
    ],
)
def test_what_colour_alone_tells(rules, body: str, expected: list[str]) -> None:
    assert rules(colour.PROBE, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (FIELD.format("#ccc", "#fff"), ["field-edge-contrast"]),
        (FIELD.format("#fff", "#fff"), ["control-invisible"]),
        (FIELD.format("yellow", "#fff"), ["field-edge-contrast"]),
        (FIELD.format("#767676", "#fff"), []),
        (FIELD.format("#fff", "#666"), []),
        (FIELD.format("transparent; border-bottom: 2px solid #333", "#fff"), []),
        (f'<div style="border: 1px solid #333; display: inline-block">{FIELD.format("#fff", "#fff")}</div>', []),
        (FIELD.format("#fff; box-shadow: 0 0 0 1px #444", "#fff"), []),
        (FIELD.format("#ccc", "#fff").replace("<input", "<input disabled"), []),
        ("<label>Naam <input></label> <select aria-label='Keuze'><option>A</select>", []),
        (ICON.format("#bbb"), ["icon-contrast"]),
        (ICON.format("yellow"), ["icon-contrast"]),
        (ICON.format("#fff"), ["control-invisible"]),
        (ICON.format("currentColor"), []),
        (ICON.format("#bbb").replace("</svg>", "</svg> Sluit"), []),
        (ICON.format("#fff").replace("<button", "<button disabled"), []),
    ],
)
def test_fields_and_icons_must_stand_out(rules, body: str, expected: list[str]) -> None:
    assert [rule for rule in rules(schemes.PROBE, body) if "forced" not in rule] == expected


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("::placeholder { color: #aaa }", ["placeholder-contrast"]),
        ("::placeholder { color: #444; opacity: 0.4 }", ["placeholder-contrast"]),
        ("@media (prefers-color-scheme: dark) { ::placeholder { color: #ccc } }", ["placeholder-contrast"]),
        ("::placeholder { color: #666 }", []),
        ("::placeholder { color: transparent }", []),
        ("input { background: linear-gradient(#000, #fff) } ::placeholder { color: #aaa }", []),
        ("input { font-size: 24px } ::placeholder { color: #888 }", []),
    ],
)
def test_an_example_in_a_field_must_be_readable(rules, css: str, expected: list[str]) -> None:
    field = '<label>Datum <input placeholder="dag-maand-jaar"></label>'
    assert rules(schemes.PROBE, field, head=f"<style>{css}</style>") == expected


@pytest.mark.parametrize(
    ("body", "css", "expected"),
    [
        ("<button>Verder</button>", "button { border: 0; background: #06c; color: #fff }", ["forced-colours-button"]),
        ("<button>Verder</button>", "button { border: 2px solid transparent; background: #06c; color: #fff }", []),
        ("<a class='knop' href='/'>Verder</a>", f".knop {{ {FILLED} }}", ["forced-colours-button"]),
        ("<a href='/'>Verder</a>", "a { background: #ff0; text-decoration: none }", []),
        (ICON.format("#222"), "", ["forced-colours-icon"]),
        (ICON.format("currentColor"), "", []),
        (ICON.format("#222"), "@media (forced-colors: active) { path { fill: ButtonText } }", []),
        (
            "<p>Woorden</p>",
            f"{OWN} @media (forced-colors: active) {{ p {{ background: Canvas }} }}",
            ["forced-colours-text"],
        ),
        ("<p>Woorden</p>", OWN, []),
        ("<a href='/'>Verder</a>", f"a:focus {{ {SHADE} }}", ["forced-colours-focus"]),
        ("<a href='/'>Verder</a>", "a:focus { outline: 2px solid transparent; box-shadow: 0 0 0 3px #06c }", []),
        ("<a href='/'>Verder</a>", f"a:focus {{ {SHADE}; text-decoration: none }}", []),
        (
            "<a href='/'>Verder</a>",
            f"a {{ transition: box-shadow 1s }} a:focus {{ {SHADE} }}",
            ["forced-colours-focus"],
        ),
        ("<a href='/'>Verder</a>", f"a:focus {{ {SHADE} }} @media (forced-colors: active) {{ {MARKED} }}", []),
    ],
)
def test_what_is_lost_in_forced_colours_is_advice(rules, body: str, css: str, expected: list[str]) -> None:
    assert [rule for rule in rules(schemes.PROBE, body, head=f"<style>{css}</style>") if "forced" in rule] == expected


UNSURE = "contrast-on-picture-unsure"


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("background: linear-gradient(#fff, #eee); color: #999", ["contrast-on-picture"]),
        ("background: linear-gradient(90deg, #fff 50%, #000 50%); color: #888", ["contrast-on-picture"]),
        ("background: url(foto.png); color: #777", ["contrast-on-picture"]),
        (
            "background: repeating-linear-gradient(#fff 0 7px, #000 7px 9px); color: #888",
            ["contrast-on-picture-partly"],
        ),
        ("background: linear-gradient(#fff, #eee); color: #333", []),
        ("background: url(foto.png); color: #fff", []),
        ("background: #fff; color: #999", []),  # flat: axe-core tells it
        ("background: linear-gradient(#fff, #eee); color: #888; font-size: 28px", []),
        ("background: linear-gradient(#fff, #eee); color: #999; text-shadow: 0 0 3px #000", [UNSURE]),
        ("background: linear-gradient(red, blue); background-clip: text; color: transparent", [UNSURE]),
        ("background: #fff; color: #333; text-shadow: 0 0 3px #000", []),  # on no picture
        ("background: url(weg.png) #fff; color: #333", []),
    ],
)
def test_text_over_a_picture_is_measured(rules, folder, css: str, expected: list[str]) -> None:
    Image.new("RGB", (400, 200), (40, 40, 60)).save(folder / "foto.png")
    body = f'<p style="{css}; padding: 8px">Vraag uw paspoort op tijd aan</p>'
    assert rules(pixels.PROBE, body) == expected


def test_a_text_far_below_is_measured_too_and_the_page_scrolls_back(rules, page) -> None:
    body = '<p style="margin-top: 2000px; background: linear-gradient(#fff, #eee); color: #aaa">Vraag het aan</p>'
    assert rules(pixels.PROBE, body) == ["contrast-on-picture"]
    assert page.run("return [scrollY, document.querySelectorAll('style').length, 'helderOver' in window]") == [
        0,
        0,
        False,
    ]


def test_text_that_lies_over_an_image_without_being_in_it_is_measured(rules, folder) -> None:
    Image.new("RGB", (300, 100), (200, 200, 200)).save(folder / "licht.png")
    body = (
        '<div style="position: relative"><img src="licht.png" alt="" width="300" height="100">'
        '<p style="position: absolute; top: 20px; left: 20px; color: #fff; margin: 0">Welkom bij ons</p></div>'
    )
    assert rules(pixels.PROBE, body) == ["contrast-on-picture"]


def test_an_image_of_text_is_for_a_human_and_other_images_are_not(rules, folder) -> None:
    text = Image.new("RGB", (400, 60), "white")
    ImageDraw.Draw(text).text((10, 10), "Het loket is open op maandag", fill="black", font_size=24)
    text.save(folder / "tekst.png")
    photo = Image.effect_noise((300, 200), 90)
    photo.save(folder / "ruis.png")
    svg = "<svg xmlns='http://www.w3.org/2000/svg'><text y='20'>{}</text>{}</svg>"
    (folder / "woorden.svg").write_text(svg.format("Open op maandag", ""), "utf-8")
    (folder / "grafiek.svg").write_text(svg.format("Open op maandag", "<path d='M0 0h9'/>" * 5), "utf-8")
    shown = "".join(
        f'<img src="{name}" alt="{name}">' for name in ("tekst.png", "ruis.png", "woorden.svg", "grafiek.svg")
    )
    assert rules(images.PROBE, shown) == ["picture-of-text", "picture-of-text"]
    assert rules(images.PROBE, '<img src="tekst.png" alt="Logo van de gemeente">') == []
