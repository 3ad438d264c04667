"""Text in a drawing, and the shape that lies right behind it: where it stands, how it is filled, how large it is."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told

GROUND = '<rect width="200" height="100" fill="white"/>'
PALE = '<text x="10" y="50" fill="#ccc">2026</text>'


def drawing(inside: str, attributes: str = "") -> str:
    return f'<svg role="img" aria-label="Kosten per jaar" {attributes}>{inside}</svg>'


def pale(inside: str, attributes: str = "") -> list[str]:
    return [line for line in told(drawing(inside, attributes)) if line.startswith("drawing-contrast")]


def at(x: float, y: float) -> str:
    """Pale text whose middle stands at this point."""
    return f'<text x="{x:g}" y="{y + 7:g}" font-size="20" fill="#ccc">2026</text>'


def test_the_text_is_quoted() -> None:
    assert pale(f"{GROUND}<g>{PALE}</g>") == ["drawing-contrast svg > g > text ‘2026’"]


SHAPES = {
    "rect": '<rect x="43" y="43" width="14" height="14px" fill="white"/>',
    "circle": '<circle cx="50" cy="50" r="10" fill="white"/>',
    "ellipse": '<ellipse cx="50" cy="50px" rx="10" ry="10" fill="white"/>',
    "by style": '<rect style="x: 43; y: 43; width: 14px; height: 14; fill: white" fill="black"/>',
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("x", "y", "inside"),
    [
        (50, 50, True),
        (43, 50, True),
        (42.9, 50, False),
        (57, 50, True),
        (57.1, 50, False),
        (50, 43, True),
        (50, 42.9, False),
        (50, 57, True),
        (50, 57.1, False),
    ],
)
def test_text_lies_on_a_shape_when_its_middle_does(shape: str, x: float, y: float, inside: bool) -> None:
    assert (pale(SHAPES[shape] + at(x, y)) != []) == inside


def test_an_ellipse_has_two_sides() -> None:
    wide = '<ellipse cx="50" cy="50" rx="40" ry="10" fill="white"/>'
    assert pale(wide + at(78, 50)) != []
    assert pale(wide + at(50, 78)) == []


@pytest.mark.parametrize(
    "shape",
    [
        '<rect y="-5" width="9" height="20" fill="white"/>',
        '<rect x="-5" width="20" height="9" fill="white"/>',
        '<circle r="9" fill="white"/>',
        '<ellipse rx="9" ry="9" fill="white"/>',
    ],
)
def test_a_shape_without_a_place_lies_in_the_corner(shape: str) -> None:
    assert pale(shape + at(0, 0)) != []
    assert pale(shape + at(0.5, 0.5)) != []
    assert pale(shape + at(30, 30)) == []


def test_text_of_no_size_is_sixteen_pixels_high() -> None:
    above, below = '<rect y="{}" width="200" height="{}" fill="white"/>', '<text x="10" y="{}" fill="#ccc">2026</text>'
    assert pale(above.format(0, 40) + below.format(45)) != []
    assert pale(above.format(0, 40) + below.format(46)) == []


@pytest.mark.parametrize(
    "shape",
    [
        '<rect height="100" fill="black"/>',
        '<rect width="200" fill="black"/>',
        '<rect x="10%" width="200" height="100" fill="black"/>',
        '<rect y="10%" width="200" height="100" fill="black"/>',
        '<rect width="100%" height="100" fill="black"/>',
        '<circle cx="50" cy="50" fill="black"/>',
        '<circle cx="50%" cy="50" r="9" fill="black"/>',
        '<circle cx="50" cy="5em" r="9" fill="black"/>',
        '<ellipse cx="50" cy="50" rx="9" fill="black"/>',
        '<ellipse cx="50" cy="50" ry="9" r="9" fill="black"/>',
        '<path d="M0 0h9" fill="black"/>',
        '<polygon points="0,0 9,9" fill="black"/>',
        '<image href="/a.png"/>',
        '<use href="#a"/>',
        '<rect x="150" width="9" height="9" transform="translate(-150 0)"/>',
        '<g transform="translate(-150 0)"><rect x="150" width="9" height="9"/></g>',
        '<rect x="150" width="9" height="9" style="transform: translate(-150px, 0)"/>',
    ],
)
def test_a_shape_whose_place_is_unknown_may_lie_behind_the_text(shape: str) -> None:
    assert pale(GROUND + shape + PALE) == []
    assert pale(GROUND + PALE + shape) != [], "it is drawn over the text, not behind it"


@pytest.mark.parametrize(
    "text",
    [
        '<text y="50" fill="#ccc">2026</text>',
        '<text x="10" fill="#ccc">2026</text>',
        '<text x="10%" y="50" fill="#ccc">2026</text>',
        '<text x="10" y="5em" fill="#ccc">2026</text>',
        '<text x="10" y="50" fill="#ccc" transform="rotate(9)">2026</text>',
    ],
)
def test_a_text_whose_place_is_unknown_is_left_alone(text: str) -> None:
    assert pale(GROUND + text) == []


def test_what_moves_the_whole_page_moves_text_and_shape() -> None:
    moved = f'<div style="transform: rotate(1deg)" transform="rotate(1)">{drawing(GROUND + PALE)}</div>'
    assert "drawing-contrast div > svg > text ‘2026’" in told(moved)
    assert pale(GROUND + PALE, 'transform="rotate(1)"') == []


def test_the_uppermost_shape_counts() -> None:
    dark = '<g><rect width="200" height="100" fill="black"/></g>'
    assert pale(dark + GROUND + PALE) != []
    assert pale(GROUND + dark + PALE) == []
    assert pale(GROUND + '<rect x="150" width="9" height="9" fill="black"/>' + PALE) != []


def test_other_texts_lie_behind_no_text() -> None:
    first = '<text x="10" y="50" fill="black">Kosten</text>'
    assert pale(GROUND + first + PALE) == ["drawing-contrast svg > text:nth-of-type(2) ‘2026’"]


def test_a_text_outside_a_drawing_is_no_part_of_one() -> None:
    assert [line for line in told(f"{drawing(GROUND)}{PALE}") if line.startswith("drawing-contrast")] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('<text x="10" y="50" style="stroke: red; fill : #ccc ;x: 9">2026</text>', True),
        ('<text x="10" y="50" style="fill: #ccc" fill="black">2026</text>', True),
        ('<text x="10" y="50" style="fill: black" fill="#ccc">2026</text>', False),
        ('<text x="10" y="50" fill="#ccc" fill-opacity="1">2026</text>', False),
        ('<text x="10" y="50" fill="#ccc" style="opacity: 0.9">2026</text>', False),
        ('<g opacity="0.9"><text x="10" y="50" fill="#ccc">2026</text></g>', False),
        ('<g class="jaar"><text x="10" y="50" fill="#ccc">2026</text></g>', False),
        ('<g fill="black"><text x="10" y="50" fill="#ccc">2026</text></g>', True),
        ('<g fill="#ccc"><g><text x="10" y="50">2026</text></g></g>', True),
        ('<g fill="#ccc"><g fill="black"><text x="10" y="50">2026</text></g></g>', False),
        ('<text x="10" y="50">2026</text>', False),
        ('<text x="10" y="50" fill="url(#verloop)">2026</text>', False),
    ],
)
def test_the_colour_is_the_nearest_that_is_sure(text: str, told: bool) -> None:
    assert (pale(GROUND + text) != []) == told


def test_the_drawing_itself_may_give_the_colour_and_what_is_around_it_may_not() -> None:
    bare = '<text x="10" y="50">2026</text>'
    assert pale(GROUND + bare, 'fill="#ccc"') != []
    assert pale(GROUND + PALE, 'class="grafiek"') == []
    around = f'<div class="grafiek" fill="#ccc">{drawing(GROUND + PALE)}{drawing(GROUND + bare)}</div>'
    assert [line for line in told(around) if "drawing" in line] == [
        "drawing-contrast div > svg:nth-of-type(1) > text ‘2026’"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('<text x="10" y="50" fill="#888" font-size="17.9">2026</text>', True),
        ('<text x="10" y="50" fill="#888" font-size="18">2026</text>', False),
        ('<text x="10" y="50" fill="#888" font-size="9px">2026</text>', True),
        ('<text x="10" y="50" fill="#888" style="font-size: 9px" font-size="30">2026</text>', True),
        ('<g font-size="9"><text x="10" y="50" fill="#888">2026</text></g>', True),
        ('<g font-size="9"><text x="10" y="50" fill="#888" font-size="30">2026</text></g>', False),
        ('<g font-size="9"><text x="10" y="50" fill="#888" font-size="1em">2026</text></g>', False),
        ('<text x="10" y="50" fill="#888">2026</text>', False),
    ],
)
def test_large_text_and_text_of_an_unknown_size_need_less_contrast(text: str, told: bool) -> None:
    assert (pale(GROUND + text) != []) == told
