"""Sentences and lines as headings, headings that say the same, long texts without one: how many is too many."""

from __future__ import annotations

import pytest

from plugins.checks import Document
from tests.accessibility.pages import found, on_frames, page, places_by, rules


@pytest.mark.parametrize(
    ("heading", "is_told"),
    [
        ("Kom op tijd want het is vol.", True),
        ("Kom op tijd het is vol.", False),
        ("Kom op tijd want het is vol", False),
        ("Kom op tijd want het is vol?", False),
        ("Kom op tijd want het is vol...", False),
        (f"Kom op tijd want het is {'x' * 125}.", True),
        (f"Kom op tijd want het is {'x' * 126}.", False),
    ],
)
def test_a_heading_of_seven_words_with_a_full_stop_is_a_sentence(heading: str, is_told: bool) -> None:
    for level in (2, 3, 4, 5, 6):
        quote = heading if len(heading) <= 120 else heading[:119] + "…"
        expected = [f"h{level} ‘{quote}’"] if is_told else []
        assert places_by("heading-sentence", f"<h{level}>{heading}</h{level}>") == expected
    assert places_by("heading-sentence", f"<h1>{heading}</h1>") == []


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<h2>Meer</h2><h2>MEER!</h2>", ["h2:nth-of-type(2) ‘MEER!’"]),
        ("<h2>Meer</h2><h2>Meer</h2><h2>Meer</h2>", ["h2:nth-of-type(2) ‘Meer’"]),
        ("<h2>A</h2><h3>Meer</h3><h3>Meer</h3><h2>B</h2><h2>A</h2>", [
            "h2:nth-of-type(3) ‘A’",
            "h3:nth-of-type(2) ‘Meer’",
        ]),
        ("<h2>A</h2><h3>Meer</h3><h2>A</h2><h3>Meer</h3>", ["h2:nth-of-type(2) ‘A’", "h3:nth-of-type(2) ‘Meer’"]),
        ("<h2>A</h2><h3>Meer</h3><h2>B</h2><h3>Meer</h3>", []),
        ("<h2>A</h2><h3>B</h3><h4>Meer</h4><h3>C</h3><h4>Meer</h4>", []),
        ("<h2>A</h2><h3>B</h3><h4>Meer</h4><h2>A B</h2><h4>Meer</h4>", []),
        ("<h2>A</h2><h3>C</h3><h4>Meer</h4><h3>D</h3><h2>A</h2><h4>Meer</h4>", ["h2:nth-of-type(2) ‘A’"]),
        ("<h2>A</h2><h3>A</h3>", []),
        ("<h2>A</h2><h4>Meer</h4><h3>Meer</h3>", []),
        ("<h2>Paspoort</h2>", []),
        ("<h1>Paspoort</h1>", []),
        ("<h2>?</h2><h2>?</h2>", []),
    ],
)  # fmt: skip
def test_headings_of_one_level_below_the_same_heading_differ(main: str, expected: list[str]) -> None:
    assert places_by("heading-same-words", main) == expected


TEXT = "Elke dag open."


def lines(*titles: str, tag: str = "b", text: str = TEXT) -> str:
    return "<br>".join(f"<{tag}>{title}</{tag}><br>{text}" for title in titles)


@pytest.mark.parametrize("tag", ["u", "b", "strong", "big"])
@pytest.mark.parametrize("block", ["p", "div", "td"])
def test_two_lines_that_stand_out_in_one_block_are_told_by_the_first(tag: str, block: str) -> None:
    html = f"<{block}>{lines('Open', 'Dicht', 'Vol', tag=tag)}</{block}>"
    row = f"<table role=none><tr>{html}</tr></table>" if block == "td" else html
    place = "table > tr > td" if block == "td" else block
    assert places_by("heading-line", row) == [f"{place} > {tag}:nth-of-type(1) ‘Open’"]


@pytest.mark.parametrize(
    ("block", "is_told"),
    [
        (f"<p> {lines('Open', 'Dicht')}</p>", True),
        (f"<p>{lines('x' * 60, 'Dicht')}</p>", True),
        (f"<p>{lines('Open', 'Dicht', text='Elke dag.')}</p>", False),
        (f"<p>{lines('Open', 'Dicht', text='<i>Elke dag weer open.</i>')}</p>", False),
        (f"<p>{lines('Open', 'Dicht', text=' ')}</p>", False),
        (f"<p>{lines('x' * 61, 'Dicht')}</p>", False),
        (f"<p>{lines('', 'Dicht')}</p>", False),
        (f"<p>{lines('Open,', 'Dicht')}</p>", False),
        (f"<p>{lines('Open;', 'Dicht')}</p>", False),
        (f"<p>{lines('Open')}</p><p>{lines('Dicht')}</p>", False),
        (f"<p>{lines('Open')} <b>Dicht</b><br>{TEXT}</p>", False),
        (f"<p>Nu <b>open</b><br>{TEXT}<br><b>Dicht</b><br>{TEXT}</p>", False),
        (f"<p><i>Nu</i><b>open</b><br>{TEXT}<br><b>Dicht</b><br>{TEXT}</p>", False),
        (f"<p><b>Open</b>: nu<br>{TEXT}<br><b>Dicht</b><br>{TEXT}</p>", False),
        (f"<p><b>Open</b> <br>{TEXT}<br> <b>Dicht</b> <br>{TEXT}</p>", True),
        (f"<p><b>Open</b> {TEXT}<br><b>Dicht</b></p>", False),
        (f"<p>{lines('Open')}<br><b>Dicht</b></p>", False),
        (f"<section>{lines('Open', 'Dicht')}</section>", False),
    ],
)
def test_such_a_line_is_short_stands_alone_and_has_text_below_it(block: str, is_told: bool) -> None:
    assert bool(places_by("heading-line", block)) is is_told


def words(*counts: int, name: str = "p") -> str:
    """Paragraphs of so many words."""
    return "".join(f"<{name}>{'woord ' * count}</{name}>" for count in counts)


@pytest.mark.parametrize(
    ("main", "is_told"),
    [
        (words(67, 67, 67, 67, 66, 66), True),
        (words(67, 67, 67, 66, 66, 66), False),
        (words(80, 80, 80, 80, 80), False),
        (words(80, 80, 80, 80, 64, 16), True),
        (words(80, 80, 80, 80, 80, 15), False),
        (words(64, 64, 64, 64, 64, 64, 16), True),
        (words(64, 64, 64, 64, 64, 64, 8, 8), True),
        (words(64, 64, 64, 64, 64, 64, 15), False),
        (f"<ul>{words(80, 80, 80, 80, 80, 80, name='li')}</ul>", True),
        (words(80, 80, 80, 80, 80, 80, name="div"), False),
        *((words(80, 80, 80, 80, 80, 80) + f"<h{level}>Kop</h{level}>", False) for level in (2, 3, 4, 5, 6)),
        (words(80, 80, 80, 80, 80, 80) + '<div role="heading" aria-level="2">Kop</div>', False),
        (words(80, 80, 80, 80, 80, 80) + '<div role="note">Kop</div>', True),
    ],
)
def test_a_text_of_six_paragraphs_and_four_hundred_words_needs_a_heading(main: str, is_told: bool) -> None:
    assert places_by("heading-none", main) == (["h1 ‘Paspoort’"] if is_told else [])


def test_a_long_text_is_told_by_its_title_or_else_its_first_paragraph() -> None:
    html = page(words(80, 80, 80, 80, 80, 80)).html.replace("<h1>Paspoort</h1>", "<p>Eerst dit</p>")
    (finding,) = (
        one for one in found(Document("content/x.md", "/x/", "x", html)) if one.rule == "accessibility.heading-none"
    )
    assert (finding.selector, finding.quote) == ("main > p:nth-of-type(1)", "Eerst dit")


def test_a_long_frame_is_no_text() -> None:
    assert "accessibility.heading-none" not in [one.rule for one in on_frames(page("", footer=words(*[80] * 6)))]
    assert "heading-none" in rules(words(*[80] * 6))
