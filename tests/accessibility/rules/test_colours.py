from __future__ import annotations

import pytest

from plugins.accessibility.rules.contrast import colour, contrast, luminance, shown
from tests.accessibility.pages import found, page, rules, told


def test_contrast_is_as_wcag_defines_it() -> None:
    black, white, grey = (0, 0, 0), (255, 255, 255), (118, 118, 118)
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, black) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)
    assert contrast(grey, white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("ratio", "told"),
    [
        *((4.48, "4,4"), (4.4999, "4,4"), (4.5, "4,5"), (2.9999, "2,9")),
        *((3, "3"), (3.04, "3"), (7.0, "7"), (21, "21"), (1.0, "1")),
        *((4.6, "4,6"), (4.1, "4,1"), (1.1 * 3, "3,3")),  # ten times these is not a whole number to a computer
    ],
)
def test_a_ratio_is_told_in_dutch_and_never_as_more_than_it_is(ratio: float, told: str) -> None:
    assert shown(ratio) == told


def test_a_ratio_just_too_low_does_not_read_as_enough() -> None:
    low = found(page('<p style="color: #777; background-color: #fff">Deze tekst is grijs.</p>'))
    assert "het contrast is 4,4. Nodig is 4,5." in next(f.message for f in low if f.rule.endswith("style-contrast"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#fff", (255, 255, 255)),
        (" White ", (255, 255, 255)),
        ("rgb(255, 0, 0)", (255, 0, 0)),
        ("hsl(0, 100%, 50%)", (255, 0, 0)),
        ("#ff000080", None),
        ("#ff0000ff", (255, 0, 0)),
        ("currentColor", None),
        ("var(--ink)", None),
        ("url(#fade)", None),
        ("none", None),
        ("", None),
    ],
)
def test_a_colour_is_read_or_left_alone(text: str, expected: tuple[int, int, int] | None) -> None:
    assert colour(text) == expected


def test_a_style_with_too_little_contrast_is_refused_with_its_figure() -> None:
    (finding,) = found(page('<p style="color: #999; background-color: white">Let op</p>'))
    assert (finding.rule, finding.criteria) == ("accessibility.style-contrast", ("1.4.3", "1.4.6"))
    assert "2,8" in finding.message


@pytest.mark.parametrize(
    "element",
    [
        '<p style="color: #595959; background: #fff">Let op</p>',
        '<p style="color: #999">Let op</p>',
        '<p style="background-color: #999">Let op</p>',
        '<p style="color: #999; background: url(a.png) white">Let op</p>',
        '<p style="color: #999; background: white"></p>',
        '<p style="color: #999; background: white">×</p>',
        '<p style="color: #999; background: white; opacity: .5">Let op</p>',
        '<h2 style="color: #888; background: white">Let op</h2>',
        '<div style="color: #999; background: white"><p style="color: black">Let op</p></div>',
        '<p style="border-color: #999; background-color: white">Let op</p>',
    ],
)
def test_enough_contrast_or_unknown_contrast_is_fine(element: str) -> None:
    assert "style-contrast" not in rules(element)


def drawing(inside: str) -> str:
    return f'<svg viewBox="0 0 200 100" role="img" aria-label="Kosten per jaar">{inside}</svg>'


GROUND = '<rect x="0" y="0" width="200" height="100" fill="white"/>'


@pytest.mark.parametrize(
    "inside",
    [
        f'{GROUND}<text x="10" y="50" fill="#ccc">2026</text>',
        f'{GROUND}<g fill="#ccc"><text x="10" y="50">2026</text></g>',
        f'{GROUND}<text x="10" y="50" style="fill: #999" font-size="12">2026</text>',
        '<circle cx="50" cy="50" r="40" fill="#000080"/><text x="45" y="55" fill="#333">2026</text>',
    ],
)
def test_text_in_a_drawing_needs_contrast_with_what_lies_behind(inside: str) -> None:
    assert rules(drawing(inside)) == ["drawing-contrast"]


@pytest.mark.parametrize(
    "inside",
    [
        f'{GROUND}<text x="10" y="50" fill="#333">2026</text>',
        f'{GROUND}<text x="10" y="50" fill="#888" font-size="30">2026</text>',
        '<text x="10" y="50" fill="#ccc">2026</text>',
        f'{GROUND}<text x="10" y="50" fill="#ccc" class="year">2026</text>',
        f'{GROUND}<text x="10" y="50" fill="currentColor">2026</text>',
        f'{GROUND}<g transform="translate(300 0)"><text x="10" y="50" fill="#ccc">2026</text></g>',
        f'{GROUND}<path d="M0 0h200v100z" fill="#000"/><text x="10" y="50" fill="#ccc">2026</text>',
        f'{GROUND}<rect width="200" height="100" fill="#000"/><text x="10" y="50" fill="#ccc">2026</text>',
        '<rect x="100" y="0" width="100" height="100" fill="white"/><text x="10" y="50" fill="#ccc">2026</text>',
    ],
)
def test_a_drawing_that_is_fine_or_cannot_be_told_is_left_alone(inside: str) -> None:
    assert rules(drawing(inside)) == []


def test_a_logo_may_have_any_contrast() -> None:
    logo = f'<svg role="img" aria-label="Logo van Dinkelveen">{GROUND}<text x="10" y="50" fill="#ccc">D</text></svg>'
    assert rules(logo) == []


@pytest.mark.parametrize(
    "main",
    [
        '<label style="{}">Naam <input disabled></label>',
        '<label for="n" style="{}">Naam</label><input id="n" disabled>',
        '<fieldset disabled><legend>Adres</legend><label style="{}">Straat <input></label></fieldset>',
        '<div aria-disabled="true"><span style="{}">Straat</span></div>',
        '<span id="s" style="{}">Straat</span><div role="textbox" aria-labelledby="s" aria-disabled="true"></div>',
    ],
)
def test_what_is_switched_off_and_the_text_that_names_it_may_be_pale(main: str) -> None:
    style = "color: #999; background-color: white"
    told = {"style-contrast", "contrast-high"}
    assert not told & set(rules(main.format(style)))
    on = main.replace(" disabled", "").replace(' aria-disabled="true"', "")
    assert "style-contrast" in rules(on.format(style))


def test_text_in_exactly_the_colour_behind_it_is_seen_by_nobody() -> None:
    assert rules('<p style="color: white; background: white">Niets te zien</p>') == []
    assert rules('<p style="color: #fefefe; background: white">Bijna niets te zien</p>') == ["style-contrast"]


@pytest.mark.parametrize(
    ("colours", "light"),
    [
        *(((255, 0, 0), 0.2126), ((0, 255, 0), 0.7152), ((0, 0, 255), 0.0722), ((10, 10, 10), 0.003035)),
        *(((11, 11, 11), 0.003347), ((128, 128, 128), 0.215861), ((0, 0, 0), 0), ((255, 255, 255), 1)),
    ],
)
def test_green_is_lighter_than_red_and_red_than_blue(colours: tuple[int, int, int], light: float) -> None:
    assert luminance(colours) == pytest.approx(light, abs=1e-6)


def test_the_contrast_of_two_colours_is_that_of_published_tables() -> None:
    assert contrast((255, 0, 0), (255, 255, 255)) == pytest.approx(3.998, abs=1e-3)
    assert contrast((0, 0, 255), (0, 0, 0)) == pytest.approx(2.444, abs=1e-3)
    assert contrast((1, 1, 1), (0, 0, 0)) == pytest.approx(1.006, abs=1e-3)


def contrasts(main: str) -> list[str]:
    return [one for one in told(main) if one.split()[0] in ("style-contrast", "drawing-contrast")]


@pytest.mark.parametrize(
    ("main", "refused"),
    [
        ('<p style="color: #777; background: white">Let op</p>', True),
        ('<p style="color: #767676; background: white">Let op</p>', False),
        ('<p style="color: #777; Background-Color: white">Let op</p>', True),
        ('<p style="color: #777 !important; background: white!important">Let op</p>', True),
        ('<p style="color:#777;background-color:white;background:black">Let op</p>', True),
        ('<p style="color: #777; background-image: none; background: white">Let op</p>', False),
        ('<p style="color: #777; background: white; opacity: 1">Let op</p>', False),
        ('<p style="color: #777; background: URL(a.png)">Let op</p>', False),
        ('<p style="color: #777; background-color: white; background: url(a.png)">Let op</p>', False),
        ('<p style="color: #777; background: white">12</p>', True),
        ('<p style="color: #777; background: white">_1</p>', False),
        ('<p style="color: #777; background: white"><!-- Let op --><b style="color: black">Nu</b></p>', False),
        *((f'<{big} style="color: #959595; background: white">Nu</{big}>', True) for big in ("h2", "h3", "big")),
        *((f'<{big} style="color: #949494; background: white">Nu</{big}>', False) for big in ("h2", "h3", "big")),
        *(
            (f'<h2><b style="color: {of}; background: white">Nu</b></h2>', of == "#959595")
            for of in ("#959595", "#949494")
        ),
        ('<p style="color: #949494; background: white; font-size: 2rem">Let op</p>', False),
        ('<p style="color: #959595; background: white; font: 2rem Arial">Let op</p>', True),
        ('<h4 style="color: #777; background: white">Let op</h4>', True),
    ],
)
def test_the_least_contrast_is_lower_for_what_may_be_large(main: str, refused: bool) -> None:
    assert [one.split()[0] for one in contrasts(f"<h2>Kosten</h2><h3>Nu</h3>{main}")] == ["style-contrast"] * refused


def test_a_style_is_told_with_its_place_and_its_text() -> None:
    fine = '<p style="color: black; background: white">Welkom</p><p style="background: white">Bij</p>'
    assert contrasts(f'{fine}<p style="color: #999; background: white">Let  op</p>') == [
        "style-contrast p:nth-of-type(3) ‘Let op’"
    ]


@pytest.mark.parametrize(
    ("attributes", "refused"),
    [
        *(('fill="#959595"', True), ('fill="#949494"', False), ('fill="#949494" font-size="17.9"', True)),
        *(('fill="#949494" font-size="18"', False), ('fill="#949494" font-size="2em"', False)),
        *(('fill="#767676" font-size="12"', False), ('fill="#777" font-size="12"', True)),
    ],
)
def test_text_in_a_drawing_is_judged_by_its_size(attributes: str, refused: bool) -> None:
    text = f'<text x="10" y="50" {attributes}>2026</text>'
    tells = ["drawing-contrast svg > text ‘2026’"] if refused else []
    assert contrasts(drawing(GROUND + text)) == tells
    second = f'<text x="10" y="90" fill="#333"> </text><text x="10" y="90">2025</text>{text}'
    assert len(contrasts(drawing(GROUND + second))) == len(tells), "the ones before it are fine"


def test_the_uppermost_shape_counts_and_its_contrast_is_told() -> None:
    dark = '<rect x="0" y="0" width="90" height="90" fill="#000080"/>'
    (finding,) = found(page(drawing(f'{GROUND}{dark}<text x="10" y="50" fill="#333">2026</text>')))
    assert "het contrast met het vlak erachter is 1,2." in finding.message
    assert rules(drawing(f'{GROUND}{dark}<text x="10" y="50" fill="#ccc">2026</text>')) == []


@pytest.mark.parametrize("name", ['id="LOGO"', 'class="site-logo"', 'aria-label="Ons logo"'])
def test_what_the_code_calls_a_logo_is_one(name: str) -> None:
    text = f'{GROUND}<text x="10" y="50" fill="#ccc">D</text>'
    assert contrasts(f'<svg role="img" {name}>{text}</svg>') == []
    assert contrasts(f'<svg role="img"><title>Ons logo</title>{text}</svg>') == []
    assert contrasts(f'<svg role="img"><g></g><title>Ons logo</title>{text}</svg>') == []
    assert contrasts(f'<svg role="img"><title>Kosten</title>{text}</svg>') == ["drawing-contrast svg > text ‘D’"]
