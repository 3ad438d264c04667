"""Contrast that is enough for the law, and not for everybody; what a style attribute says of it."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, told


def tips(style: str, name: str = "p", text: str = "Let op", around: str = "{}") -> list[str]:
    """What is told of a text in this style on white."""
    element = f'<{name} style="background: white; {style}">{text}</{name}>'
    return [one for one in told(around.format(element)) if one.startswith("contrast-high ")]


@pytest.mark.parametrize(("colour", "told_of"), [("#777", 0), ("#767676", 1), ("#5a5a5a", 1), ("#595959", 0)])
def test_between_the_two_levels_a_text_is_worth_a_tip(colour: str, told_of: int) -> None:
    assert tips(f"color: {colour}") == ["contrast-high p ‘Let op’"] * told_of


@pytest.mark.parametrize(
    ("more", "name", "large"),
    [
        *(("font-size: 24px", "p", True), ("font-size: 23.9px", "p", False), ("font-size: 18pt", "p", True)),
        *(("font-size: 1.5rem", "p", True), ("font-size: 1.4rem", "p", False), ("font-size: 3em", "p", False)),
        *(("font-size: 18.66px; font-weight: bold", "p", True), ("font-size: 18.65px; font-weight: bold", "p", False)),
        *((f"font-size: 19px; font-weight: {bold}", "p", True) for bold in ("bolder", "600", "700", "800", "900")),
        *(("font-size: 19px; font-weight: 500", "p", False), ("font-size: 19px; font-weight: normal", "b", False)),
        *(("font-size: 19px", "b", True), ("font-size: 19px", "strong", True), ("font-size: 19px", "h3", True)),
        *(("font-size: 19px", "h2", True), ("font-size: 19px", "i", False), ("", "h2", True), ("", "b", False)),
        *(("font-size: 19px; font-weight: normal", "h2", False), ("font-weight: normal", "h2", True)),
    ],
)
def test_of_large_text_less_is_asked(more: str, name: str, large: bool) -> None:
    around = "<p>Nu {}</p>" if name in ("b", "strong", "i") else "<h2>Kosten</h2>{}"
    assert len(tips(f"color: #949494; {more}", name, around=around)) == large
    assert len(tips(f"color: #767676; {more}", name, around=around)) == (not large)


def test_the_main_heading_is_larger_still() -> None:
    html = page("").html.replace("<h1>", '<h1 style="color: #949494; background: white; font-weight: normal">')
    document = page("")
    document.html = html
    assert [one.rule for one in found(document)] == ["accessibility.contrast-high"]


def test_a_size_around_the_text_counts_and_the_nearest_first() -> None:
    large, small = '<div style="font-size: 24px">{}</div>', '<div style="font-size: 12px">{}</div>'
    assert len(tips("color: #949494", around=large)) == 1
    assert tips("color: #949494", around=large.format(small)) == []
    assert tips("color: #949494; font-size: 12px", around=large) == []
    assert (
        len(tips("color: #949494", around='<div style="font-size: 24px"><div style="color: red">{}</div></div>')) == 1
    )
    assert (
        tips("color: #949494", around='<div style="font-size: 24px"><div style="font-size: 2em">{}</div></div>') == []
    )


@pytest.mark.parametrize(
    "more",
    ["background-image: url(a.png)", "opacity: .9", "filter: blur(1px)", "background: url(a.png)", "color: blauw"],
)
def test_of_a_contrast_that_cannot_be_known_nothing_is_said(more: str) -> None:
    assert tips(f"color: #767676; {more}") == []


@pytest.mark.parametrize("text", ["", " ", "<!-- Let op -->", "<b>Let op</b>", "<span>Let op</span> "])
def test_only_a_text_of_its_own_is_judged(text: str) -> None:
    assert tips("color: #767676", text=text) == []
    assert tips("color: #767676", text=f"{text}Nu")


def test_both_colours_must_be_in_the_style_and_what_is_off_is_left_alone() -> None:
    for style in ("color: #767676", "background: #767676", "background: white", ""):
        assert told(f'<p style="{style}">Let op</p>') == []
    assert told('<p style="color: #767676; background-color: white">Let op</p>') == ["contrast-high p ‘Let op’"]
    assert told('<p style="color: #767676; background: black; background-color: white">Let op</p>') != []
    assert told('<div aria-disabled="true"><p style="color: #767676; background: white">Let op</p></div>') == []


def test_the_ratio_is_in_the_message() -> None:
    (finding,) = found(page('<p style="color: #767676; background: white">Let op</p>'))
    assert "Het contrast van de tekst ‘Let op’ is 4,5." in finding.message


@pytest.mark.parametrize(
    ("style", "told_of"),
    [
        *(("COLOR: #767676", 1), ("color: #767676 ! IMPORTANT", 1), ("color : #767676", 1), ("Color:#767676;", 1)),
        *(("color: #767676; color: black", 0), ("color: black; color: #767676", 1)),
        *(("color: black !important; color: #767676", 0), ("color: #767676; color: black !important", 0)),
        *(("color: #767676 !important; color: black", 1), ("color: #767676!important; color: black!important", 0)),
        *(("color: black; Color: #767676", 1), ("content: 'a; color: black'; color: #767676", 1)),
        *(("color: #767676; content: '; color: black'", 1), ("color: #767676; cursor: url(a;color:black), auto", 1)),
    ],
)
def test_the_last_colour_wins_and_an_important_one_from_any_other(style: str, told_of: int) -> None:
    assert len(tips(style)) == told_of


@pytest.mark.parametrize(
    ("style", "tight"),
    [
        *(("letter-spacing: 0.1em", True), ("letter-spacing: 0.12em", False), ("letter-spacing: 11%", True)),
        *(("letter-spacing: 12%", False), ("letter-spacing: 1px", True), ("letter-spacing: 2px", False)),
        *(("letter-spacing: 1.4pt", True), ("letter-spacing: 1.5pt", False), ("letter-spacing: .1rem", True)),
        *(("letter-spacing: .12rem", False), ("letter-spacing: +.1em", True), ("letter-spacing: -1em", True)),
        *(("letter-spacing: 1ex", False), ("letter-spacing: 0.01ch", False), ("letter-spacing: 0", True)),
        *(("font-size: 24px; letter-spacing: 2.5px", True), ("font-size: 24px; letter-spacing: 3px", False)),
        *(("line-height: 1.4", True), ("line-height: 1.5", False), ("line-height: 140%", True)),
        *(("line-height: 150%", False), ("line-height: 1,4", False), ("line-height: wijd", False)),
    ],
)
def test_lengths_are_read_as_browsers_do(style: str, tight: bool) -> None:
    """By the rule on space that cannot be made wider, which reads every kind of length."""
    rules = [one.split()[0] for one in told(f'<p style="{style} !important">Deze tekst staat hier.</p>')]
    assert rules == ["spacing-fixed"] * tight
