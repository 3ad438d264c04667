"""A drawing (SVG) holds shapes and words: what does, fetches or unfolds something is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.reader.drawings import MAX_DEPTH, MAX_PARTS, check_drawing
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Finding, Place
from tests.faults import fault

PLACE = Place("content/afbeeldingen/kaart.svg")
DAMAGED = [fault("image-damaged", PLACE)]
UNFOLDS = [fault("svg-entity", PLACE)]
SOMETHING_ELSE = [fault("image-wrong-type", PLACE, wanted="SVG", found="iets anders")]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def found(tmp_path: Path, text: str | bytes) -> list[Finding]:
    """What is wrong with a file."""
    file = tmp_path / "kaart.svg"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    faults = Faults()
    check_drawing(file, PLACE, faults)
    return faults.found


def active(part: str) -> list[Finding]:
    return [fault("svg-active", PLACE, quote=part)]


@pytest.mark.parametrize(
    "text",
    [
        SVG.format(""),
        '<?xml version="1.0" encoding="UTF-8"?>\n' + SVG.format("<title>Kaart</title>"),
        '<?xml version="1.0" encoding="ISO-8859-1"?>' + SVG.format("<title>Café</title>"),
        '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>',
        SVG.format("<!-- <script>, javascript: en @import --><text>javascript: url(a.png) @import \\ onload</text>"),
    ],
)
def test_shapes_and_words_are_fine(tmp_path, text: str) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    "data",
    [
        "",
        "<svg",
        "geen tekening",
        SVG.format("<g>"),
        SVG.format("&amp") + "x",
        "<svg/><svg/>",
        b"\xff\xfe\0<",
        '<?xml version="1.0" encoding="klingon"?><svg/>',
        '<?xml version="1.0" encoding="shift_jis"?><svg/>',
        '<?xml version="1.0" encoding="utf-7"?><svg/>',
        SVG.format("&nbsp;"),
        SVG.format('<x:script xmlns:x="a}b"/>'),
    ],
)
def test_what_cannot_be_read_is_damaged(tmp_path, data: str | bytes) -> None:
    assert found(tmp_path, data) == DAMAGED


def test_a_drawing_that_no_browser_would_show_is_refused(tmp_path) -> None:
    told = fault("image-wrong-type", PLACE, wanted="SVG", found="een SVG zonder xmlns, en die tonen browsers niet")
    assert found(tmp_path, "<svg><g/></svg>") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "<html/>",
        "<SVG/>",
        '<svg xmlns="http://www.w3.org/1999/xhtml"/>',
        "<svgs/>",
        SVG.replace("svg xmlns=", "g xmlns=", 1),
    ],
)
def test_what_is_no_drawing_is_something_else(tmp_path, text: str) -> None:
    text = text.replace("{}</svg>", "</g>")
    assert found(tmp_path, text) == SOMETHING_ELSE


@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE svg>",
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
        '<!DOCTYPE svg [<!ENTITY x "lol">]>',
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    ],
)
def test_a_drawing_with_a_doctype_is_refused(tmp_path, doctype: str) -> None:
    assert found(tmp_path, doctype + SVG.format("")) == UNFOLDS


@pytest.mark.parametrize(
    ("inside", "part"),
    [
        ("<script/>", "script"),
        ("<g><g><foreignObject/></g></g>", "foreignObject"),
        ("<iframe/>", "iframe"),
        ("<set/>", "set"),
        ("<animate/>", "animate"),
        ("<animateMotion/>", "animateMotion"),
        ('<i:script xmlns:i="http://www.inkscape.org/namespaces/inkscape"/>', "script"),
        ('<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>', "p"),
        ('<x:q xmlns:x="http://www.w3.org/2000/svgx"/>', "q"),
        ('<g onclick="a()"/>', "onclick"),
        ('<g ONLOAD=""/>', "onload"),
        ('<g xmlns:e="http://www.w3.org/2001/xml-events" e:onload="a()"/>', "onload"),
        ('<a href="/regelen/"/>', "href"),
        ('<a HREF=""/>', "href"),
        ('<image xlink:href="a.png"/>', "href"),
        ('<image xlink:href="data:image/png;base64,AAAA"/>', "href"),
        ('<use href="  j ava&#10;Script:a()"/>', "href"),
        ('<g fill=" j ava&#10;Script:a()"/>', "fill"),
        ('<g xml:base="https://elders.example/"/>', "base"),
        ('<g style="fill:url(https://elders.example/a)"/>', "g"),
        ('<g style="fill:URL( &quot;a.png&quot; )"/>', "g"),
        ('<rect fill="url(a.svg#b)"/>', "rect"),
        ('<g style="ur/* # */l(a.png)"/>', "g"),
        ('<g style="fill: red; background: image-set(a)"/>', "g"),
        ('<g style="width: expression(a)"/>', "g"),
        ('<g class="a" style="\\75rl(a)" id="b"/>', "g"),
        ("<style>@IMPORT 'a.css';</style>", "style"),
        ("<style>.a { fill: red } /* rood */ .b { fill: url(a.png) }</style>", "style"),
        ("<style>.a { fill: red } /* rood\n */ .b { fill: url(a.png) }</style>", "style"),
        ("<style type='@import'/>", "style"),
    ],
)
def test_what_does_or_fetches_something_is_named(tmp_path, inside: str, part: str) -> None:
    assert found(tmp_path, SVG.format(inside)) == active(part)
    assert found(tmp_path, SVG.format(f"<g><path/></g><defs>{inside}</defs><g/>")) == active(part)


@pytest.mark.parametrize(
    "inside",
    [
        '<set-up/><scripts/><g base="x" hrefs="x" o="n" cond="onload"/>',
        '<use xlink:href="#a"/><use href=" &#10;#a"/><a HREF="#"/>',
        '<g style="fill:url(#a)"/><g fill="url( \'#a\')" stroke=\'url("#b")\'/>',
        "<style>.a { fill: url(#b) } /* @import, url(a.png) en \\ */</style>",
        "<style>.a { fill: red } /* @import \n url(a.png)</style>",
        "<style/><style></style><desc>@import</desc>",
    ],
)
def test_what_only_resembles_it_is_fine(tmp_path, inside: str) -> None:
    assert found(tmp_path, SVG.format(inside)) == []


@pytest.mark.parametrize(
    "space",
    [
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://creativecommons.org/ns#",
        "http://web.resource.org/cc/",
        "http://purl.org/dc/elements/1.1/",
        "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
        "http://www.inkscape.org/namespaces/inkscape",
    ],
)
def test_what_a_drawing_program_writes_for_itself_is_fine(tmp_path, space: str) -> None:
    assert found(tmp_path, SVG.format(f'<x:about xmlns:x="{space}" x:label="a">b</x:about>')) == []
    assert found(tmp_path, SVG.format(f'<x:about xmlns:x="{space}" x:onload="a()"/>')) == active("onload")


def test_a_drawing_of_another_kind_of_shapes_is_active(tmp_path) -> None:
    assert found(tmp_path, SVG.format('<g xmlns="https://elders.example/"/>')) == active("g")


@pytest.mark.parametrize(
    "text",
    [
        '<?xml-stylesheet href="a.css"?>' + SVG.format(""),
        SVG.format('<g><?xml-stylesheet href="a.css"?></g>'),
        SVG.format("") + "<?xml-stylesheet?>",
        '<?xml-stylesheet href="a.css"?><?php echo 1 ?>' + SVG.format("<script/>"),
    ],
)
def test_an_order_to_a_program_is_named_wherever_it_stands(tmp_path, text: str) -> None:
    assert found(tmp_path, text) == active("xml-stylesheet")


def test_a_drawing_has_a_hundred_layers_at_most(tmp_path) -> None:
    def layers(number: int) -> str:
        return SVG.format("<path/>" + "<g>" * (number - 1) + "</g>" * (number - 1) + "<path/>")

    assert found(tmp_path, layers(MAX_DEPTH)) == []
    assert found(tmp_path, layers(MAX_DEPTH + 1)) == active("meer dan 100 lagen")


def test_a_drawing_has_a_bearable_number_of_parts_however_deep_they_are(tmp_path) -> None:
    def parts(number: int) -> str:
        around = MAX_DEPTH - 2
        return SVG.format("<g>" * around + "<g/>" * (number - 1 - around) + "</g>" * around)

    assert found(tmp_path, parts(MAX_PARTS)) == []
    assert found(tmp_path, parts(MAX_PARTS + 1)) == active("meer dan 100.000 onderdelen")


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: SVG.format(text).encode())))
def test_no_drawing_ever_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    found(tmp_path_factory.mktemp("beeld"), data)
