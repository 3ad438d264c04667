"""What only a style sheet puts on the page; text that does not grow; a phone to turn."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told


def by(rule: str, css: str, html: str) -> list[str]:
    """What this rule says of ``html`` with ``css`` in the page, without its name."""
    return [one.partition(" ")[2] for one in told(f"<style>{css}</style>{html}") if one.startswith(rule)]


def put(text: str, css: str = ".x::before { content: %s }", html: str = '<p class="x">Tekst</p>') -> list[str]:
    return by("words-by-style", css.replace("%s", text), html)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ('"Let op"', "Let op"),
        ("'Let op'", "Let op"),
        ('"Let \\6fp"', "Let op"),
        ('"\\00004c et op"', "Let op"),
        ('"\\4C et\\20 op"', "Let op"),
        ('"Let op: \\110000"', "Let op: \ufffd"),
        ('"Let op: \\d800"', "Let op: \ufffd"),
        ('"Let op: \\dfff"', "Let op: \ufffd"),
        ('"Let op: \\0"', "Let op: \ufffd"),
        ('"Let op: \\10ffff"', "Let op: \U0010ffff"),
        ('"Let op: \\d7ff"', "Let op: \ud7ff"),
        ('"Let op: \\e000"', "Let op: \ue000"),
    ],
)
def test_words_that_only_the_style_sheet_has_are_told_as_they_are_seen(text: str, quote: str) -> None:
    assert put(text) == [f"p ‘{quote}’"]


@pytest.mark.parametrize("text", ['"Nieuw"', '"1 2 3"', '"a b"', '"  "', '"Verplicht veld"', '"TEKST"', "attr(title)"])
def test_one_word_or_words_that_the_page_has_too_are_fine(text: str) -> None:
    assert put(text) == []


def test_words_of_the_style_sheet_that_one_of_the_elements_has_not_are_told() -> None:
    html = '<p class="x">Eerst: let op</p><p class="x">Daarna</p>'
    assert put('"Let op"', html=html) == ["p:nth-of-type(1) ‘Let op’"]
    assert put('"Let op"', html=html.replace("Daarna", "LET OP")) == []


@pytest.mark.parametrize(
    "css",
    [
        ".x { content: %s }",
        "@media print { .x::before { content: %s } }",
        ".y::before { content: %s }",
        ".x::before { quotes: %s }",
        "header::before { content: %s }",
    ],
)
def test_what_is_only_printed_or_on_nothing_in_the_text_is_not_told(css: str) -> None:
    assert put('"Let op"', css) == []


def test_each_text_of_the_style_sheet_is_told() -> None:
    css = '@media print { p::after { content: "Op papier" } }'
    css += '.x::before { content: "Let op" } p::after { content: "En nu" }'
    assert by("words-by-style", css, '<p class="x">Tekst</p>') == ["p ‘Let op’", "p ‘En nu’"]


@pytest.mark.parametrize("sign", ["\\e000", "\\f8ff", "\\1f000", "\\1f4de", "\\e123 Tekst"])
def test_a_sign_of_an_icon_font_before_a_text_is_told(sign: str) -> None:
    assert by("signs-by-style", f'.x::before {{ content: "{sign}" }}', '<p class="x">Bel ons</p>') == ["p ‘Bel ons’"]


@pytest.mark.parametrize("sign", ["\\d7ff", "\\f900", "\\1efff", "\\2192"])
def test_a_sign_that_has_a_meaning_of_its_own_is_fine(sign: str) -> None:
    assert by("signs-by-style", f'.x::before {{ content: "{sign}" }}', '<p class="x">Bel ons</p>') == []


@pytest.mark.parametrize("name", ["h1", "h2", "h3", "h4", "a", "button", "li", "p", "label"])
def test_a_strange_sign_counts_at_what_is_read_out_as_a_whole(name: str) -> None:
    css = '.y::before { content: "\\e001" } .x::before { content: "\\e001" } b::before { content: "\\e001" }'
    html = f'<div><span class="y">Los</span><span class="x">Los</span><{name} class="x">Bel ons</{name}></div>'
    assert by("signs-by-style", css, html) == [f"div > {name} ‘Bel ons’"]
    assert by("signs-by-style", css, html.replace(f"<{name} ", "<em ").replace(f"</{name}", "</em")) == []


def test_strange_signs_are_told_once() -> None:
    css = 'h2::before { content: "→" } p::before { content: "\\e001" } li::before { content: "\\e002" }'
    html = "<h2>Kop</h2><p>Een</p><p>Twee</p><ul><li>Drie</li><li>Vier</li></ul>"
    assert by("signs-by-style", css, html) == ["p:nth-of-type(1) ‘Een’"]
    assert by("signs-by-style", css.replace('"\\e001"', '"\\e001" / ""'), html) == ["ul > li:nth-of-type(1) ‘Drie’"]


@pytest.mark.parametrize("value", ["font-size: 4vw", "font: 4vmin serif", "top: 0; font-size:.5vw", "font-size: 1.5vi"])
def test_text_that_only_follows_the_window_is_told(value: str) -> None:
    assert by("size-by-window", f".x {{ {value} }}", '<p class="x">Tekst</p>') == ["p ‘Tekst’"]


@pytest.mark.parametrize(
    "css",
    [
        ".x { font-size: 1rem; width: 4vw }",
        ".x { font-size: calc(1rem + 2vw) }",
        ".x { font-size: clamp(1rem, 4vw, 3rem) }",
        ".x { --font-size: 4vw }",
        "@media print { .x { font-size: 4vw } }",
        ".y { font-size: 4vw }",
        "header { font-size: 4vw }",
    ],
)
def test_text_that_grows_or_is_not_on_screen_is_fine(css: str) -> None:
    assert by("size-by-window", css, '<p class="x">Tekst</p>') == []


def test_text_that_follows_the_window_is_told_once_at_the_first_that_holds_some() -> None:
    css = "i { font-size: 4vw } .x { font-size: 4vw } p { font-size: 5vw }"
    html = '<div><i></i></div><p class="x"></p><p class="x">Een</p><p>Twee</p>'
    assert by("size-by-window", css, html) == ["p:nth-of-type(2) ‘Een’"]


PICTURE = ".x { background: url(a.png); height: 9rem }"


@pytest.mark.parametrize("name", ["div", "span", "i", "figure", "p"])
def test_an_element_that_is_there_for_its_picture_is_told(name: str) -> None:
    assert by("picture-by-style", PICTURE, f'<div><{name} class="x"> </{name}></div>') == [f"div > {name} ‘x’"]
    css = PICTURE.replace(".x", "#kaart")
    assert by("picture-by-style", css, f'<div><{name} id="kaart"></{name}></div>') == ["#kaart ‘kaart’"]


@pytest.mark.parametrize(
    "html",
    [
        '<div class="x">Tekst</div>',
        '<div class="x" aria-label="De wijk"></div>',
        '<div class="x" role="img"></div>',
        '<div class="x" role="none"></div>',
        '<div class="x" role="presentation"></div>',
        '<div class="x"><svg></svg></div>',
        '<section class="x"></section>',
    ],
)
def test_a_background_with_a_name_or_with_content_is_fine(html: str) -> None:
    assert by("picture-by-style", PICTURE, html) == []


@pytest.mark.parametrize(
    "css",
    [
        ".x { background: url(a.png) }",
        ".x { height: 9rem }",
        ".x::before { background: url(a.png); height: 9rem }",
        "@media print { .x { background: url(a.png); height: 9rem } }",
        "body { background: url(a.png); height: 9rem }",
    ],
)
def test_a_background_without_room_or_on_something_else_is_fine(css: str) -> None:
    assert by("picture-by-style", css, '<div class="x"></div>') == []


def test_a_picture_is_told_once_and_each_other_one_too() -> None:
    css = PICTURE.replace(".x", "div") + PICTURE + PICTURE.replace(".x", ".y")
    html = '<div>Tekst</div><div class="x"></div><div class="x"></div><p class="y"></p>'
    assert by("picture-by-style", css, html) == ["div:nth-of-type(2) ‘x’", "p ‘y’"]


DOTS = '.x::before { content: "•" }'
ROW = '<span class="x">tent</span><span class="x">mat</span><span class="x">pan</span>'


@pytest.mark.parametrize("sign", ["•", "- ", " –", "\\2022", "\\203a", "✓✓"])
def test_parts_in_a_row_with_a_dot_by_the_style_sheet_are_told_once(sign: str) -> None:
    css = DOTS.replace("•", sign) * 2
    assert by("list-by-style", css, f"<div>{ROW}</div>") == ["div > span:nth-of-type(1) ‘tent’"]


@pytest.mark.parametrize("css", [".x { display: list-item }", ".x { list-style: disc inside }"])
def test_parts_that_are_shown_as_items_are_a_list_too(css: str) -> None:
    for name in ("div", "span", "p"):
        html = ROW.replace("span", name)
        assert by("list-by-style", css, f"<div>{html}</div>") == [f"div > {name}:nth-of-type(1) ‘tent’"]
    assert by("list-by-style", css, f"<div>{ROW.replace('span', 'b')}</div>") == []


@pytest.mark.parametrize(
    "css",
    [
        '.x { content: "•" }',
        '.x::before { content: "" }',
        '.x::before { content: " " }',
        '.x::before { content: "• Nieuw" }',
        ".x::before { color: red }",
        'header::before { content: "•" }',
    ],
)
def test_without_a_dot_before_each_there_is_no_list(css: str) -> None:
    assert by("list-by-style", css, f"<div>{ROW}</div>") == []


@pytest.mark.parametrize(
    "html",
    [
        '<div><span class="x">tent</span><span class="x">mat</span></div>',
        '<div><span class="x">tent</span><span class="x">mat</span><span class="x"></span></div>',
        f'<div>{ROW}<span class="y">pan</span></div>',
        f'<div role="list">{ROW.replace("<span", "<span role=listitem")}</div>',
        f'<div role="list">{ROW}</div>',
        f"<div>{ROW.replace('<span', '<span role=listitem')}</div>",
        f"<ul><li>{ROW}</li></ul>",
        f"<ol><li>{ROW}</li></ol>",
        f"<nav><div>{ROW}</div></nav>",
        f"<div>{ROW.replace('</span>', '</span></div><div>')}</div>",
    ],
)
def test_two_parts_parts_of_more_kinds_and_lists_are_fine(html: str) -> None:
    assert by("list-by-style", DOTS, html) == []


def test_parts_are_a_list_whatever_stands_between_and_inside_them() -> None:
    html = f"<div><p>Neem mee:</p>{ROW.replace('tent', '<span>tent</span>')}</div><section>{ROW}</section>"
    assert by("list-by-style", DOTS, html) == [
        "div > span:nth-of-type(1) ‘tent’",
        "section > span:nth-of-type(1) ‘tent’",
    ]


TURNED = "@media (orientation: {}) {{ .x {{ display: block }} }}"


@pytest.mark.parametrize("name", ["p", "div", "span", "h1", "h2", "strong"])
def test_a_page_that_asks_to_turn_the_phone_is_told_once(name: str) -> None:
    ask = f"<{name}>Draai uw telefoon</{name}>"
    html = f"<section><{name}>Welkom</{name}>{ask}{ask}</section>"
    for way in ("portrait", "landscape"):
        place = f"section > {name}:nth-of-type(2) ‘Draai uw telefoon’"
        assert by("turn-asked", TURNED.format(way), html) == [place]


@pytest.mark.parametrize("inner", ["<p>Draai uw telefoon.</p>", "<div>Draai uw telefoon.</div>"])
def test_the_innermost_text_that_asks_to_turn_is_told(inner: str) -> None:
    name = inner[1 : inner.index(">")]
    html = f"<div><span>Eerst dit.</span>{inner}</div>"
    assert by("turn-asked", TURNED.format("portrait"), html) == [f"div > {name} ‘Draai uw telefoon.’"]


def test_a_text_that_only_mentions_turning_is_not_told() -> None:
    ask = "Draai uw telefoon. "
    css = TURNED.format("portrait")
    assert by("turn-asked", css, f"<p>{ask}{'x' * 140}</p>")
    assert by("turn-asked", css, f"<p>{ask}{'x' * 141}</p>") == []
    assert by("turn-asked", css, f"<li>{ask}</li>") == []
    assert by("turn-asked", ".x { color: red }", f"<p>{ask}</p>") == []
    assert by("turn-asked", "@media (min-width: 9rem) { .x { color: red } }", f"<p>{ask}</p>") == []
