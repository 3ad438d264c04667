from __future__ import annotations

import pytest

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, on_frames, page, rules, told


@pytest.mark.parametrize(
    "main",
    [
        "<p>Neem mee:\n- uw paspoort\n- een pasfoto</p>",
        "<p>- uw paspoort<br>- een pasfoto</p>",
        "<p>* uw paspoort</p><p>* een pasfoto</p>",
        "<p>1. Vul in</p>\n<p>2. Stuur op</p>",
        "<p>a) Vul in<br>b) Stuur op</p>",
        "<p>• <strong>Paspoort</strong></p><p>• Pasfoto</p>",
    ],
)
def test_a_list_that_is_none_is_refused_once(main: str) -> None:
    assert rules(main) == ["fake-list"]


@pytest.mark.parametrize(
    "main",
    [
        "<ul><li>uw paspoort</li><li>een pasfoto</li></ul>",
        "<p>- een enkele gedachte</p>",
        "<p>Open van 9.00 uur\n- 17.00 uur</p>",
        "<p>1. Vul in</p><h2>Daarna</h2><p>2. Stuur op</p>",
        "<p>2025. was een jaar</p><p>1. is een getal</p><p>7. ook</p>",
        "<p>Het kost 83 euro.</p><p>U betaalt aan de balie.</p>",
    ],
)
def test_what_only_looks_a_little_like_a_list_is_fine(main: str) -> None:
    assert rules(main) == []


def test_two_lists_in_a_row_are_two_findings() -> None:
    findings = found(page("<p>- a a<br>- b b</p><p>1. c c<br>2. d d<br>3. e e</p>"))
    assert [finding.quote for finding in findings] == ["- a a", "1. c c"]
    assert "3 regels" in findings[1].message


def test_a_list_is_found_at_its_own_line() -> None:
    text = PlacedText("Neem mee: - uw paspoort - een foto", "content/x.md", SourceMap((Run(0, 7, 1), Run(10, 8, 1))))
    html = page("<p>Neem mee:\n- uw paspoort\n- een foto</p>").html
    (finding,) = found(Document("content/x.md", "/x/", "informatie", html, (text,)))
    assert finding.place == Place("content/x.md", 8, 1)


@pytest.mark.parametrize(
    "main",
    [
        "<div>● uw paspoort<br>● een pasfoto</div>",
        "<table><tr><th>Neem mee</th><td>- paspoort<br>- foto</td></tr><tr><th>Kosten</th><td>Geen</td></tr></table>",
        "<p>✓ uw paspoort<br>✓ een pasfoto</p>",
    ],
)
def test_such_a_list_is_refused_in_other_blocks_too(main: str) -> None:
    assert rules(main) == ["fake-list"]


def test_long_numbered_paragraphs_are_sections_not_a_list() -> None:
    section = "De gemeente kan een vergunning weigeren als de aanvrager niet voldoet aan de voorwaarden. " * 3
    assert rules(f"<p>1. {section}</p><p>2. {section}</p>") == []


def test_a_line_break_in_the_code_of_other_blocks_is_none() -> None:
    assert rules("<div>Van 9.00 uur\n- 12.00 uur en van 13.00 uur\n- 17.00 uur</div>") == []


def test_a_list_item_outside_a_list_is_refused() -> None:
    assert rules("<div><li>uw paspoort</li></div>") == ["list-item-outside"]
    assert rules('<div role="list"><li>uw paspoort</li></div><menu><li>Open</li><li>Sluit</li></menu>') == []


def test_a_list_of_one_item_is_a_notice() -> None:
    assert rules("<ul><li>uw paspoort</li></ul>") == ["list-single"]
    assert rules("<ul><li>uw paspoort</li><li>een foto</li></ul>") == []
    assert rules('<ul><li><a href="/paspoort/">Uw paspoort</a></li></ul>') == []


def test_a_list_that_the_theme_fills_may_have_one_item() -> None:
    html = page("<ul><li>donderdag 9.00 uur</li></ul><p>Tekst</p>").html
    text = PlacedText("Tekst", "content/x.md", SourceMap((Run(0, 7, 1),)))
    assert found(Document("content/x.md", "/x/", "informatie", html, (text,))) == []


@pytest.mark.parametrize(
    "items",
    [
        '<div><li role="presentation">Een</li></div>',
        '<div><li role="tab">Een</li></div>',
        '<div role="list"><div role="presentation"><li>Een</li></div></div>',
        '<div role="list" aria-owns="een"></div><li id="een">Een</li>',
    ],
)
def test_an_item_by_another_role_or_owned_by_a_list_is_in_its_place(items: str) -> None:
    assert "list-item-outside" not in rules(items)


def test_an_item_that_no_list_owns_is_out_of_place() -> None:
    assert "list-item-outside" in rules('<div role="list" aria-owns="twee"></div><li id="een">Een</li>')
    assert "list-item-outside" in rules("<div><div><li>Een</li></div></div>")


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ("<p>Neem mee:\n- a a\n- b b\nen verder\n- c c</p>", ["p ‘- a a’"]),
        ("<p>- a a\n\n- b b</p>", ["p ‘- a a’"]),
        ("<p>- a a\n* b b\n* c c</p>", ["p ‘* b b’"]),
        ("<p>1. a a\n1. b b\n2. c c</p>", ["p ‘1. b b’"]),
        ("<p>9) a a\n10) b b</p>", ["p ‘9) a a’"]),
        ("<p>1. a a\n3. b b\n2. c c</p>", []),
        ("<p>a. a a\nc. b b\nb. c c</p>", []),
        ("<p>a. a a\na. b b</p>", []),
        ("<p>1. a a</p><div>2. b b</div>", []),
        ("<p>1. a a</p><p></p><p>2. b b</p>", []),
        ("<p>1. a a</p><!-- los --> <p>2. b b</p>", ["p:nth-of-type(1) ‘1. a a’"]),
        ("<div>1. a a</div><p>2. b b</p>", ["div ‘1. a a’"]),
        ("<div><p>1. a a</p></div><p>2. b b</p>", []),
        ("<p>Eerst</p><p>1. a a</p><p>2. b b</p>", ["p:nth-of-type(2) ‘1. a a’"]),
        ("<p>- a a<br>- b b</p><h2>Kop</h2><p>Los</p><p>- c c<br>- d d</p>", [
            "p:nth-of-type(1) ‘- a a’",
            "p:nth-of-type(3) ‘- c c’",
        ]),
        ("<p><b>- </b><i>a a</i><br>- <!-- x\n- y -->b b</p>", ["p ‘- a a’"]),
        ("<p>- <!-- x\n- y -->b b</p>", []),
        ("<p>- a<script>\n- b b</script></p>", []),
        ("<div>- a a <b>x\n- b b</b></div>", []),
        ("<blockquote>- a a<br>- b b</blockquote>", ["blockquote ‘- a a’"]),
        ("<figure><figcaption>- a a<br>- b b</figcaption></figure>", ["figure > figcaption ‘- a a’"]),
        ("<dl><dt>Mee</dt><dd>- a a<br>- b b</dd></dl>", ["dl > dd ‘- a a’"]),
        ("<ul><li>- a a<br>- b b</li><li>c</li></ul>", ["ul > li:nth-of-type(1) ‘- a a’"]),
        ("<p>-5 graden<br>-6 graden</p>", []),
    ],
)  # fmt: skip
def test_a_list_that_is_none_is_one_run_of_lines(main: str, expected: list[str]) -> None:
    assert [one.removeprefix("fake-list ") for one in told(main) if one.startswith("fake-list")] == expected


def test_paragraphs_that_are_too_long_for_a_list_are_sections() -> None:
    line = f"1. {'x' * 237}"
    quote = f"1. {'x' * 116}…"
    assert told(f"<p>{line}</p><p>2. b</p>") == [f"fake-list p:nth-of-type(1) ‘{quote}’"]
    assert told(f"<p>{line}x</p><p>2. b</p>") == []
    assert told(f"<p>1. a</p><p>2. {'x' * 238}</p>") == []
    assert told(f"<p>{line}x<br>2. b</p>") == [f"fake-list p ‘{quote}’"]


def written(main: str, *texts: str, path: str = "content/x.md") -> list[tuple[str, int | None, int | None]]:
    """What is found on a page of which an editor wrote these texts, each on a line of its own; and where."""
    record = [PlacedText(text, path, SourceMap((Run(0, 7 + at, 1),))) for at, text in enumerate(texts)]
    findings = found(Document("content/x.md", "/x/", "informatie", page(main).html, record))
    return [(finding.rule.partition(".")[2], finding.place.line, finding.place.column) for finding in findings]


def test_a_list_that_is_none_is_placed_where_its_first_line_begins() -> None:
    assert written("<p>Neem mee:<br>- een<br>- twee</p>", "Neem mee: - een - twee") == [("fake-list", 7, 11)]
    assert written("<p>- een<br>- een</p>", "- een - een") == [("fake-list", 7, 1)]
    long = f"- {'x' * 130}"
    assert written(f"<p>Mee:<br>{long}<br>- twee</p>", f"Mee: {long} - twee") == [("fake-list", 7, 6)]
    assert written("<p>Kort</p><p>-   een<br>- twee</p>", "Kort", "- een - twee") == [("fake-list", 8, 1)]
    drawn = "<svg><desc><p>- een<br>- twee</p></desc></svg>"
    assert written(f"<p>Kort</p>{drawn}", "Kort") == [("fake-list", 7, 1)]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("<div><li>Een</li></div>", ["div > li ‘Een’"]),
        ('<div><li role="listitem">Een</li></div>', ["div > li ‘Een’"]),
        ("<section><li>Een</li><li>Twee</li></section>", [
            "section > li:nth-of-type(1) ‘Een’",
            "section > li:nth-of-type(2) ‘Twee’",
        ]),
        ("<ul><li>Een</li><li>Twee</li></ul><ol><li>Een</li><li>Twee</li></ol><menu><li>Een</li></menu>", []),
        ('<ul><div role="none"><li>Een</li></div></ul>', []),
        ('<ul><span role="presentation"><li>Een</li></span></ul>', []),
        ('<ul><div role="none"><div role="none"><li>Een</li></div></div></ul>', []),
        ('<div role="list"><div role="group"><li>Een</li></div></div>', ["div > div > li ‘Een’"]),
        ('<div role="list"><section role="none"><li>Een</li></section></div>', ["div > section > li ‘Een’"]),
        ('<div role="none"><li>Een</li></div>', ["div > li ‘Een’"]),
        ('<p aria-owns="een twee"></p><li id="twee">Een</li><li>Twee</li>', ["li:nth-of-type(2) ‘Twee’"]),
        ('<p aria-owns=""></p><li id="">Een</li>', ["li ‘Een’"]),
    ],
)  # fmt: skip
def test_an_item_stands_in_a_list(items: str, expected: list[str]) -> None:
    name = "list-item-outside"
    assert [one.removeprefix(f"{name} ") for one in told(items) if one.startswith(name)] == expected


def test_a_list_around_the_text_may_own_an_item_in_it() -> None:
    item = '<li id="een">Een</li>'
    assert found(page(item, header='<div role="list" aria-owns="een"></div>')) == []
    assert [one.rule for one in found(page(item, header='<div aria-owns="twee"></div>'))] == [
        "accessibility.list-item-outside"
    ]


ONE, TWO = "<ul><li>Een</li></ul>", "<ul><li>Een</li><li>Twee</li></ul>"


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        (ONE * 2, ["ul:nth-of-type(1) ‘Een’"]),
        (ONE * 3, ["ul:nth-of-type(1) ‘Een’"]),
        (f"<div><ol><li>Een</li></ol><ol><li>Twee</li></ol></div>{ONE}", ["div > ol:nth-of-type(1) ‘Een’"]),
        (f"{ONE}<ol><li>Twee</li></ol>", []),
        (f"{ONE}<p>Of:</p>{ONE}", []),
        (ONE + TWO, []),
        (TWO + ONE, []),
        (TWO + ONE + ONE, ["ul:nth-of-type(2) ‘Een’"]),
        (f"<ol><li>Nul</li></ol>{ONE * 2}", ["ul:nth-of-type(1) ‘Een’"]),
        (f'{ONE}<ul role="tablist"><li role="tab">Twee</li></ul>', []),
        (f'<ul role="tablist"><li role="tab">Een</li></ul>{ONE}', []),
        (f"<ul><li>Een{TWO}</li></ul>{ONE}", ["ul:nth-of-type(1) ‘EenEenTwee’"]),
    ],
)
def test_one_list_is_not_cut_to_pieces(lists: str, expected: list[str]) -> None:
    assert [one.removeprefix("list-broken ") for one in told(lists) if one.startswith("list-broken")] == expected


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        (f"<div>{ONE}</div>", ["list-single div > ul ‘Een’"]),
        ("<ol><li>Twee</li></ol>", ["list-single ol ‘Twee’"]),
        ('<ul role="list"><li>Een</li></ul>', []),
        (f"<ul><li>Een{TWO}</li></ul>", []),
        (f"<ul><li>Een{TWO.replace('ul', 'ol')}</li></ul>", []),
        ("<ul></ul>", []),
    ],
)
def test_a_list_of_one_text_is_told(main: str, expected: list[str]) -> None:
    assert told(main) == expected


def test_a_list_of_one_item_counts_where_an_editor_wrote_it_in_this_file() -> None:
    assert written("<ul><li>Een</li></ul>", "Een") == [("list-single", 7, 1)]
    assert written("<ul><li><p>Een</p></li></ul>", "Een") == [("list-single", 7, 1)]
    assert written("<ul><li>Een</li></ul>", "Een", path="content/feiten/x.md") == []
    assert written("<ul><li>Een</li></ul><p>Twee</p>", "Twee") == []
    assert written("<ul><li></li></ul><p>Twee</p>", "Twee") == []


A, B, C = '<a href="/a/">Afval</a>', '<a href="/b/">Bouwen</a>', '<a href="/c/">Contact</a>'


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        (f"<p>{A} | {B} | {C}</p>", ["p ‘Afval | Bouwen | Contact’"]),
        (f"<div>{A} / {B} · {C}</div>", ["div ‘Afval / Bouwen · Contact’"]),
        (f"<p>{A} — <span>{B}</span> – <span>{C}</span></p>", ["p ‘Afval — Bouwen – Contact’"]),
        (f"<p><strong>Zie</strong> {A} | {B} | {C}</p>", ["p ‘Zie Afval | Bouwen | Contact’"]),
        (f"<p><b>Zie</b> {A} | {B} <!-- en dan --> <i>|</i> {C}</p>", ["p ‘Zie Afval | Bouwen | Contact’"]),
        (f"<table role=none><tr><td>{A} • {B} • {C}</td></tr></table>", ["table > tr > td ‘Afval • Bouwen • Contact’"]),
        (f"<p>{A} | {B}</p>", []),
        (f"<p>{A} | {B} {C}</p>", []),
        (f"<p>{A} | {B} | {C} | 4</p>", []),
        (f"<p>{A} | {B} | {C} <i>Anders</i></p>", []),
        (f"<p>{A}, {B}, {C}</p>", []),
        (f"<p>{A} | {B}</p><p>{C} | | </p>", []),
        (f"<p>{A} | <em>{B}</em> | {C}</p>", []),
        (f"<section>{A} | {B} | {C}</section>", []),
        (f"<nav><p>{A} | {B} | {C}</p></nav>", []),
        (f"<ul><li><p>{A} | {B} | {C}</p></li><li>Twee</li></ul>", []),
        (f"<ol><li><p>{A} | {B} | {C}</p></li><li>Twee</li></ol>", []),
        (f"<footer><p>{A} | {B} | {C}</p></footer>", []),
    ],
)
def test_three_links_with_only_a_stroke_between_them_are_a_list(main: str, expected: list[str]) -> None:
    assert [one.removeprefix("links-in-row ") for one in told(main) if one.startswith("links-in-row")] == expected


def test_each_row_of_links_is_told_but_not_that_of_the_frame() -> None:
    row = f"<p>{A} | {B} | {C}</p>"
    assert rules(row + row).count("links-in-row") == 2
    assert "accessibility.links-in-row" not in [one.rule for one in on_frames(page("", header=row))]
