"""The levels of headings, empty and long ones, bold lines that look like one, and the main heading of a page."""

from __future__ import annotations

import pytest

from plugins.checks import Document, Place
from tests.accessibility.pages import found, on_frames, page, places_by


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<h3>A</h3>", ["h3 ‘A’"]),
        ("<h2>A</h2><h4>B</h4><h6>C</h6>", ["h4 ‘B’", "h6 ‘C’"]),
        ('<h2>A</h2><h3 aria-level="4">B</h3>', ["h3 ‘B’"]),
        ('<h4 aria-level="2">A</h4><h3>B</h3>', []),
        ('<h2>A</h2><h3 aria-level="x">B</h3>', []),
        ('<h2>A</h2><h4 role="presentation">B</h4><h3>C</h3>', []),
        ('<h2>A</h2><h4 role="heading">B</h4>', ["h4 ‘B’"]),
        ("<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2><h3>E</h3>", []),
        ("<h2>A</h2><h2>B</h2><h1>C</h1><h2>D</h2>", []),
        ('<h2 hidden>A</h2><h3>B</h3>', ["h3 ‘B’"]),
    ],
)  # fmt: skip
def test_headings_go_down_one_level_at_a_time(main: str, expected: list[str]) -> None:
    assert places_by("heading-skipped", main) == expected


def test_the_first_heading_of_a_part_may_have_any_level() -> None:
    assert on_frames(page("", header="<h3>Menu</h3>", footer="<h4>Contact</h4>")) == []
    (finding,) = on_frames(page("", header="<h3>Menu</h3>", footer="<h5>Contact</h5>"))
    assert (finding.rule, finding.selector) == ("accessibility.heading-skipped", "body > footer > h5")


def test_the_message_says_between_which_levels_one_is_missing() -> None:
    (finding,) = found(page('<h2>A</h2><h3>B</h3><h2 aria-level="6">C</h2>'))
    assert ("niveau 6" in finding.message, "niveau 3" in finding.message, "niveau 4" in finding.remedy) == (True,) * 3


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h2></h2>", ["h2"]),
        ('<h2 role="heading"><svg></svg></h2>', ["h2"]),
        ("<h2><b hidden> </b></h2>", ["h2"]),
        ('<h2><b aria-hidden="true">Kosten</b></h2>', ["h2"]),
        ('<h2 role="none"></h2>', []),
        ("<h2>Kosten</h2>", []),
        ('<h2 aria-label="Kosten"></h2>', []),
        ('<h2 title="Kosten"></h2>', []),
        ("<h2><b><i hidden>Kosten</i></b></h2>", []),
    ],
)
def test_a_heading_has_words(heading: str, expected: list[str]) -> None:
    assert places_by("heading-empty", heading) == expected


def test_the_message_says_which_level_an_empty_heading_has() -> None:
    (finding,) = found(page('<h2>A</h2><h2 aria-level="3"></h2>'))
    assert "niveau 3" in finding.message
    assert finding.quote is None


@pytest.mark.parametrize(("characters", "is_told"), [(150, False), (151, True)])
def test_a_heading_of_more_than_150_characters_is_long(characters: int, is_told: bool) -> None:
    heading = f"<h2>{'x' * characters}</h2>"
    assert places_by("heading-long", heading) == ([f"h2 ‘{'x' * 119}…’"] if is_told else [])
    assert places_by("heading-long", heading.replace("<h2", "<h2 role=none")) == []
    if is_told:
        (finding,) = (one for one in found(page(heading)) if one.rule == "accessibility.heading-long")
        assert "151 tekens" in finding.message


TEXT = "<p>U kunt uw verhuizing vier weken van tevoren doorgeven, ook als u nog niet weet wanneer u verhuist.</p>"


@pytest.mark.parametrize(
    "line",
    [
        "<p><b>Zo werkt het</b></p>",
        "<p><strong>Zo</strong> <b>werkt</b> <big>het</big></p>",
        "<p><span><span><b>Zo werkt het</b></span></span></p>",
        "<p><span><b>Zo </b><b>werkt het</b></span></p>",
        "<p><b>Zo werkt het</b><i hidden>Nu</i></p>",
        '<p><i aria-hidden="true">Nu</i><span><b>Zo werkt het</b></span></p>',
        "<p><b>Zo werkt het</b> <i></i></p>",
        '<p style="color: red; font-weight:bold">Zo werkt het</p>',
        '<p style="FONT-WEIGHT: 600">Zo werkt het</p>',
    ],
)
def test_a_short_bold_paragraph_above_text_looks_like_a_heading(line: str) -> None:
    assert places_by("heading-fake", line + TEXT) == ["p:nth-of-type(1) ‘Zo werkt het’"]


@pytest.mark.parametrize("words", ["x" * 60, "9 stappen", "Neem mee:", "A"])
def test_so_does_one_of_sixty_characters_or_with_a_colon(words: str) -> None:
    assert places_by("heading-fake", f"<p><b>{words}</b></p>{TEXT}") == [f"p:nth-of-type(1) ‘{words}’"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Zo werkt het</p>",
        "<p><i>Zo werkt het</i></p>",
        "<p><b>Zo</b> werkt het</p>",
        "<p><b>Zo</b> <i>werkt het</i></p>",
        "<p><span>Zo <b>werkt het</b></span></p>",
        "<p><span><b>Zo</b></span> <span>werkt het</span></p>",
        '<p style="font-weight: 500">Zo werkt het</p>',
        f"<p><b>{'x' * 61}</b></p>",
        "<p><b></b></p>",
        "<p><b>9</b></p>",
        *(f"<p><b>Zo werkt het{sign}</b></p>" for sign in ".!?,;…"),
    ],
)
def test_a_line_that_is_long_no_heading_or_not_all_bold_does_not(line: str) -> None:
    assert places_by("heading-fake", line + TEXT) == []


BOLD = "<p><b>Zo werkt het</b></p>"


@pytest.mark.parametrize(
    ("main", "is_told"),
    [
        (f"{BOLD}<ul><li>Een</li><li>Twee</li></ul>", True),
        (f"{BOLD}<ol><li>Een</li><li>Twee</li></ol>", True),
        (f"{BOLD}<dl><dt>Een</dt><dd>Twee</dd></dl>", True),
        (f"{BOLD}<table><tr><th>Een</th><td>Twee</td></tr><tr><th>Een</th><td>Twee</td></tr></table>", True),
        (f"{BOLD}<p>Zo werkt het!</p>", True),
        (f"{BOLD}<p>Zo werkt hij</p>", False),
        (f"{BOLD}<p><b>Zo werkt het nu al jaren</b></p>", False),
        (f"{BOLD}<div>{TEXT}</div>", False),
        (f"{BOLD}<h2>Kosten</h2>{TEXT}", False),
        (BOLD, False),
        (f"<div>{BOLD}{TEXT * 2}</div>", False),
        (f"<div>{BOLD}{TEXT * 3}</div>", True),
        (f"<div>{BOLD}<ul><li>Een</li><li>Twee</li></ul></div>", True),
        *((f"<{name}>{BOLD}{TEXT * 3}</{name}>", False) for name in ("figure", "blockquote", "address")),
        (f"<ul><li><div>{BOLD}{TEXT * 3}</div></li><li>Twee</li></ul>", False),
    ],
)
def test_it_is_told_where_running_text_follows_outside_a_message(main: str, is_told: bool) -> None:
    assert bool(places_by("heading-fake", main)) is is_told


def bare(html: str) -> Document:
    return Document("content/x.md", "/x/", "x", f"<html lang=nl><title>Paspoort</title><body>{html}</body></html>")


@pytest.mark.parametrize(
    ("html", "is_missing"),
    [
        ("<main><p>Tekst</p></main>", True),
        ("<main><h2>Paspoort</h2></main>", True),
        ('<main><h1 aria-level="2">Paspoort</h1></main>', True),
        ('<main><h1 role="none">Paspoort</h1></main>', True),
        ("<main><h1>Paspoort</h1></main>", False),
        ('<main><h2 aria-level="1">Paspoort</h2></main>', False),
        ("<header><h1>Paspoort</h1></header><main><p>Tekst</p></main>", False),
        ("<main><h1 hidden>Paspoort</h1></main>", True),
    ],
)
def test_a_page_has_a_main_heading_in_its_text_or_around_it(html: str, is_missing: bool) -> None:
    missing = [one for one in found(bare(html)) if one.rule == "accessibility.heading-one-missing"]
    assert [(one.selector, one.place) for one in missing] == [("main", Place("content/x.md"))] * is_missing


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<main><h1>A</h1></main>", []),
        ("<main><h1>A</h1><h1>B</h1><h2 aria-level=1>C</h2></main>", [("h1:nth-of-type(2)", "B"), ("h2", "C")]),
        ("<main><h1>A</h1><h1 aria-level=2>B</h1></main>", []),
        ("<main><h1>A</h1></main><footer><h1>B</h1></footer>", [("h1", "A")]),
        ("<header><h1>A</h1><h1>B</h1></header><main></main>", [("body > header > h1:nth-of-type(2)", "B")]),
    ],
)
def test_every_main_heading_after_the_first_is_told_and_that_of_the_frame_is_first(
    html: str, expected: list[tuple[str, str]]
) -> None:
    twice = [one for one in found(bare(html)) if one.rule == "accessibility.heading-one-repeated"]
    assert [((one.selector or "").removeprefix("main > "), one.quote) for one in twice] == expected
