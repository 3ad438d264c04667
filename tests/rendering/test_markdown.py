"""Markdown becomes safe HTML, and each of its texts knows where it was written."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.checks import Document, PlacedText
from plugins.rendering.body import Body
from plugins.rendering.links import Links
from plugins.rendering.markdown import convert
from plugins.rendering.short_codes import ShortCodes

SITE = Path(__file__).parents[1] / "site" / "content"
TODAY = dt.date(2026, 11, 23)
PATH = "content/informatie/proef.md"


@pytest.fixture(scope="module")
def catalogue():
    reading = read_content(SITE)
    assert reading.catalogue is not None, [str(finding) for finding in reading.findings]
    return reading.catalogue


def converted(catalogue, body: str, path: str = PATH) -> tuple[Body, Faults]:
    """A body below a front matter of three lines: its first line is line 4 of the file."""
    faults = Faults()
    _, placed = read_front_matter(f"---\ntitel: x\n---\n{body}", path, faults)
    return convert(placed, Links(catalogue, SITE), ShortCodes(catalogue, TODAY), faults), faults


def places(body: Body) -> list[tuple[str, int | None, int | None]]:
    html = f"<main>{body.html}</main>"
    document = Document(PATH, "/informatie/proef/", "informatie", html, body.texts)
    return [(block.text, block.place().line, block.place().column) for block in document.blocks]


def test_each_block_knows_its_line_and_column(catalogue) -> None:
    body, faults = converted(
        catalogue,
        "Eerste alinea.\n\n## Een kop\n\n- een\n- *twee*\n\n1. Stap een\n2. Stap twee\n\n> Een citaat.\n",
    )
    assert not faults.found
    assert places(body) == [
        ("Eerste alinea.", 4, 1),
        ("Een kop", 6, 4),
        ("een", 8, 3),
        ("twee", 9, 4),
        ("Stap een", 11, 4),
        ("Stap twee", 12, 4),
        ("Een citaat.", 14, 3),
    ]


def test_a_sentence_that_stands_twice_has_two_places(catalogue) -> None:
    body, _ = converted(catalogue, "Neem uw paspoort mee.\n\nIets anders.\n\nNeem uw paspoort mee.\n")
    assert [line for text, line, _ in places(body) if text == "Neem uw paspoort mee."] == [4, 8]


def test_words_after_a_link_keep_their_column(catalogue) -> None:
    source = "Lees [hoe het gaat](https://www.voorbeeld.example/hoe) en kom dan langs."
    body, _ = converted(catalogue, source)
    document = Document(PATH, "/x/", "informatie", f"<main>{body.html}</main>", body.texts)
    block = document.blocks[0]
    assert block.place(block.text.index("kom")).column == source.index("kom") + 1
    assert block.place(block.text.index("hoe")).column == source.index("hoe") + 1


def test_a_paragraph_over_several_lines_places_each_word_on_its_own_line(catalogue) -> None:
    body, _ = converted(catalogue, "Eerste regel\nTweede **regel** hier\nen derde.\n")
    document = Document(PATH, "/x/", "informatie", f"<main>{body.html}</main>", body.texts)
    block = document.blocks[0]
    assert block.text == "Eerste regel Tweede regel hier en derde."
    found = {word: block.place(block.text.index(word)) for word in ("Tweede", "hier", "derde")}
    assert {word: (place.line, place.column) for word, place in found.items()} == {
        "Tweede": (5, 1),
        "hier": (5, 18),
        "derde": (6, 4),
    }


def test_table_cells_know_their_row(catalogue) -> None:
    body, _ = converted(catalogue, "| Wat | Prijs |\n|---|---|\n| Boek | tien |\n| Pen | twee |\n")
    assert [(text, line, column) for text, line, column in places(body)] == [
        ("Wat", 4, 3),
        ("Prijs", 4, 9),
        ("Boek", 6, 3),
        ("tien", 6, 10),
        ("Pen", 7, 3),
        ("twee", 7, 9),
    ]


def test_no_marker_reaches_the_page(catalogue) -> None:
    body, _ = converted(catalogue, "Dit is *het* [adres](https://www.voorbeeld.example/a-b) & meer.\n\n## Kop 1\n")
    assert all(ord(character) < 0xE000 for character in body.html)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<script>alert(1)</script>", "raw-html"),
        ("tekst <b>vet</b>", "raw-html"),
        ("<!-- later -->", "html-comment"),
        ("{{ site }}", "template-braces"),
        ("# Nog een titel", "heading-one"),
        ("## Kop\n\n#### Te diep", "heading-level"),
        ("##Kop", "heading-space"),
        ("##\u00a0Kop", "heading-space"),
        ("[[kosten:bestaat-niet]]", "unknown-short-code"),
        ("[x](bestaat-niet.md)", "link-target-missing"),
        ("[x](../../pelicanconf.py)", "link-outside-content"),
        ("[x](javascript:alert(1))", "unsafe-address"),
        ("[x](JaVa&#115;cript:alert)", "unsafe-address"),
        ("![x](https://elders.example/x.png)", "image-elsewhere"),
        ("![x](afbeeldingen/weg.png)", "image-missing"),
        ("Let op.{: onclick=alert }", "attribute"),
        ("Let op.\n{: #hoofd_inhoud }", "attribute"),
        ("*Let op*{: hidden }", "attribute"),
        ("## Kop { .verborgen }", "attribute"),
        ("Mail <info@voorbeeld.example>.", "raw-html"),
        ("![x](bestanden/a.pdf)", "image-missing"),
        ("Het adres is [[adres:gemeentehuis:x]].", "unknown-short-code"),
        ("[x][1]\n\n[1]: https://www.voorbeeld.example", "reference-link"),
        ("[x][1]\n\n[1]: https://www.voorbeeld.example", "link-address-alone"),
        ("> > > diep", "nested-too-deep"),
        ("- a\n            - b", "nested-too-deep"),
        ("[" * 300, "brackets"),
    ],
)
def test_what_may_not_be_published_is_refused(catalogue, source: str, kind: str) -> None:
    _, faults = converted(catalogue, source)
    assert f"catalogue.{kind}" in [fault.rule for fault in faults.found]
    assert all(fault.place.line and fault.place.line >= 4 for fault in faults.found)


def test_the_fault_of_a_link_stands_on_its_own_line(catalogue) -> None:
    _, faults = converted(catalogue, "Eerst.\n\n- goed\n- [fout](weg.md)\n")
    assert [(fault.rule, fault.place.line) for fault in faults.found] == [("catalogue.link-target-missing", 7)]


@pytest.mark.parametrize(
    ("source", "quotes"),
    [
        ("Neem <b>alles</b> mee.", ["<b>", "</b>"]),
        ("Neem <a href='x' title='y'>alles mee.", ["<a href='x' title='y'>"]),
        ("Neem <b alles mee.", ["<b"]),
        ("Neem <b\nalles> mee.", ["<b"]),
    ],
)
def test_html_is_quoted_with_its_end_where_that_is_on_the_line(catalogue, source: str, quotes: list[str]) -> None:
    _, faults = converted(catalogue, source)
    assert [fault.quote for fault in faults.found if fault.rule == "catalogue.raw-html"] == quotes


@pytest.mark.parametrize(
    ("link", "quote", "label"),
    [("[Uw pas][1]", "[Uw pas][1]", "1"), ("[Uw pas][]", "[Uw pas][]", "Uw pas"), ("[a [b] c][1]", "][1]", "1")],
)
def test_a_link_with_its_address_elsewhere_is_quoted_whole(catalogue, link: str, quote: str, label: str) -> None:
    _, faults = converted(catalogue, f"Lees over {link}.\n\n[{label}]: informatie/paspoort.md")
    told = {fault.rule: fault for fault in faults.found}
    assert told["catalogue.reference-link"].quote == quote
    assert told["catalogue.reference-link"].remedy.endswith(f"Haal daarna de regel weg die met [{label}]: begint.")
    assert told["catalogue.link-address-alone"].quote == f"[{label}]: informatie/paspoort.md"


def test_the_page_itself_is_not_what_a_wrong_link_means(catalogue) -> None:
    _, faults = converted(catalogue, "Lees [meer](informatie/paspoor.md).")
    assert [fault.suggestions for fault in faults.found] == [("informatie/paspoort.md",)]
    _, faults = converted(catalogue, "Lees [meer](informatie/paspoor.md).", "content/informatie/paspoort.md")
    assert "informatie/paspoort.md" not in faults.found[0].suggestions


def test_an_address_keeps_its_query(catalogue) -> None:
    body, faults = converted(catalogue, "[zoek](https://www.voorbeeld.example/?a=1&section=2&copy=3)")
    assert not faults.found
    assert 'href="https://www.voorbeeld.example/?a=1&amp;section=2&amp;copy=3"' in body.html


def test_a_bad_address_brings_no_false_fault_with_it(catalogue) -> None:
    _, faults = converted(catalogue, "Eerst.\n\n[js](javascript:alert(1)) en <b>vet</b>\n")
    assert {fault.rule for fault in faults.found} == {"catalogue.raw-html", "catalogue.unsafe-address"}
    assert {fault.place.line for fault in faults.found} == {6}


def test_an_image_without_words_stands_on_its_own_line(catalogue) -> None:
    _, faults = converted(catalogue, "Eerst.\n\n![](afbeeldingen/weg.png)\n")
    assert [(fault.rule, fault.place.line) for fault in faults.found] == [("catalogue.image-missing", 6)]


def test_language_of_a_part_may_be_given(catalogue) -> None:
    body, faults = converted(catalogue, "Welcome.\n{: lang=en }\n")
    assert not faults.found
    assert 'lang="en"' in body.html


@settings(deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Co", "Cn", "Cc")), max_size=200))
def test_no_text_breaks_the_converter(text: str) -> None:
    reading = read_content(SITE)
    body, _ = converted(reading.catalogue, text)
    assert all(isinstance(each, PlacedText) for each in body.texts)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["Een zin hier.", "Nog een zin.", "## Kop", "- punt", "1. stap"]), min_size=1, max_size=12)
)
def test_lines_are_right_wherever_blocks_stand(parts: list[str]) -> None:
    reading = read_content(SITE)
    source = "\n\n".join(parts)
    body, _ = converted(reading.catalogue, source)
    lines = source.split("\n")
    for text, line, column in places(body):
        assert line is not None
        assert column is not None
        assert lines[line - 4][column - 1 :].startswith(text)
