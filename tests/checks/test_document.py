"""A page in blocks: each text with its element, its place in the source, and a way back to it."""

from __future__ import annotations

import pytest
from bs4 import Tag
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run

PATH = "content/informatie/a.md"


def page(main: str, *record: PlacedText, around: str = "") -> Document:
    html = (
        f"<!doctype html><html lang=nl><head><title>Titel</title></head><body>{around}<main>{main}</main></body></html>"
    )
    return Document(PATH, "/informatie/a/", "informatie", html, record)


def written(text: str, line: int, *runs: Run) -> PlacedText:
    """A text whose first character stands at column 1 of ``line``."""
    return PlacedText(text, PATH, SourceMap((Run(0, line, 1), *runs)))


def texts(main: str) -> list[tuple[str, str]]:
    return [(block.tag, block.text) for block in page(main).blocks]


def element(document: Document, selector: str) -> Tag:
    found = document.tree.select_one(selector)
    assert found is not None
    return found


# -- blocks ------------------------------------------------------------------------------------------------------------


def test_each_block_level_element_is_a_block_of_its_own() -> None:
    assert texts("<h2>Kop</h2><p>Een zin.</p><ul><li>een</li><li>twee</li></ul>") == [
        ("h2", "Kop"),
        ("p", "Een zin."),
        ("li", "een"),
        ("li", "twee"),
    ]


def test_words_in_bold_or_in_a_link_stay_in_their_sentence() -> None:
    assert texts('<p>Neem <strong>uw <em>oude</em> pas</strong> en <a href="/x/">dit</a> mee.</p>') == [
        ("p", "Neem uw oude pas en dit mee.")
    ]


def test_white_space_is_folded_and_a_line_break_is_a_space() -> None:
    assert texts("<p>Markt 1<br>7631 AB\n   Dinkelveen\u00a0 </p>") == [("p", "Markt 1 7631 AB Dinkelveen")]


def test_text_around_a_list_in_a_list_item_is_told_apart() -> None:
    assert texts("<ul><li>Voor <ul><li>binnen</li></ul> na</li></ul>") == [
        ("li", "Voor"),
        ("li", "binnen"),
        ("li", "na"),
    ]


def test_the_text_of_an_image_is_a_block_and_an_image_for_show_is_none() -> None:
    main = '<p>Kijk <img src=a.png alt=" De  balie "> hier</p><img src=b.png alt=""><img src=c.png>'
    assert texts(main) == [("p", "Kijk"), ("img", "De balie"), ("p", "hier")]


@pytest.mark.parametrize(
    "silent",
    [
        "<script>alert(1)</script>",
        "<style>p {}</style>",
        "<template><p>later</p></template>",
        "<noscript>Zet aan</noscript>",
        "<svg><title>Pijl</title><text>x</text></svg>",
        "<!-- intern -->",
        "<p> \n </p>",
    ],
)
def test_what_nobody_reads_is_no_text(silent: str) -> None:
    assert texts(f"{silent}<p>Een {silent if '<p' not in silent else ''}zin.</p>") == [("p", "Een zin.")]


def test_only_the_main_part_is_read_and_a_page_without_one_is_read_whole() -> None:
    document = page("<p>Hier.</p>", around="<header><p>Menu</p></header>")
    assert [block.text for block in document.blocks] == ["Hier."]
    bare = Document(PATH, "/a/", "informatie", "<body><p>Alles.</p></body>")
    assert [block.text for block in bare.blocks] == ["Alles."]
    assert Document(PATH, "/a/", "informatie", "").blocks == ()


# -- places ------------------------------------------------------------------------------------------------------------


def test_a_place_is_counted_from_the_piece_that_someone_wrote() -> None:
    document = page("<p>Kosten: vijf euro per keer.</p>", written("vijf euro", 7, Run(5, 8, 3)))
    (block,) = document.blocks
    assert block.written
    assert block.place(block.text.index("vijf")) == Place(PATH, 7, 1)
    assert block.place(block.text.index("euro")) == Place(PATH, 8, 3)
    assert block.place(block.text.index("keer")) == Place(PATH, 8, 6), "past the end: its last character"
    assert block.place() == Place(PATH, 7, 1), "before it begins: its first character"


def test_two_pieces_in_one_block_each_begin_at_their_own_place() -> None:
    (block,) = page("<p>Adres: Markt 1, Dinkelveen</p>", written("Markt", 7), written("Dinkelveen", 9)).blocks
    assert [block.place(block.text.index(word)) for word in ("Markt", "Dinkelveen")] == [
        Place(PATH, 7, 1),
        Place(PATH, 9, 1),
    ]


def test_past_the_end_of_a_single_character_is_that_character() -> None:
    (block,) = page("<p>1</p>", written("1", 7)).blocks
    assert block.place(5) == Place(PATH, 7, 1)


def test_the_block_of_an_element_is_its_own_that_around_it_or_the_first_inside() -> None:
    document = page("<section><h2>Kop</h2><p>Een <em>zin</em>.</p></section><hr>")
    texts = {
        name: block.text if (block := document.block_of(element(document, name))) else None
        for name in ("p", "em", "section", "main", "hr", "title")
    }
    assert texts == {"p": "Een zin.", "em": "Een zin.", "section": "Kop", "main": "Kop", "hr": None, "title": None}


def test_a_page_that_was_let_go_is_parsed_again_and_keeps_its_record() -> None:
    document = page("<p>Eerst.</p>", written("Eerst.", 7))
    tree = document.tree
    assert document.blocks[0].place() == Place(PATH, 7, 1)
    document.let_go()
    assert document.tree is not tree
    assert document.blocks[0].place() == Place(PATH, 7, 1)
    assert (document.path, document.url, document.kind) == (PATH, "/informatie/a/", "informatie")


def test_on_a_page_without_a_record_only_the_file_is_known() -> None:
    document = page("<p>Eerst.</p>")
    assert document.place_of(element(document, "p")) == Place(PATH)


@pytest.mark.parametrize(
    ("main", "text", "column"),
    [
        ("Lees <em>dit</em>", "Lees dit", 6),
        ("<p>Markt 1<br><em>Plein</em></p>", "Markt 1 Plein", 9),
        ("<p>uit<em>voeren</em></p>", "uitvoeren", 4),
        ("<p> <em>Nu</em> open</p>", "Nu open", 1),
        ("<p>een  <em>twee</em></p>", "een twee", 5),
        ("<p>een<em> twee</em></p>", "een twee", 5),
    ],
)
def test_words_in_a_line_are_placed_at_their_first_letter(main: str, text: str, column: int) -> None:
    document = page(main, written(text, 7))
    assert document.place_of(element(document, "em")) == Place(PATH, 7, column)


def test_a_block_of_the_template_knows_its_file_only() -> None:
    (block,) = page("<p>Wat kost het?</p>").blocks
    assert not block.written
    assert block.place(3) == Place(PATH)


def test_a_link_is_placed_at_its_own_words() -> None:
    document = page('<p>Lees <a href="/x/">hoe het gaat</a>.</p>', written("Lees hoe het gaat.", 7, Run(5, 8, 2)))
    assert document.place_of(element(document, "a")) == Place(PATH, 8, 2)


def test_two_links_with_the_same_words_in_one_paragraph_have_two_places() -> None:
    text = "Lees hier verder. En kijk hier."
    document = page(
        '<p>Lees <a href="/x/">hier</a> verder. En kijk <a href="/y/">hier</a>.</p>',
        written(text, 7, Run(text.index("En"), 8, 1)),
    )
    first, second = document.tree.select("main a")
    assert document.place_of(first) == Place(PATH, 7, 6)
    assert document.place_of(second) == Place(PATH, 8, 9)


def test_words_that_also_stand_before_a_link_are_not_taken_for_it() -> None:
    document = page('<p>Een paspoort: <a href="/x/">paspoort</a></p>', written("Een paspoort: paspoort", 7))
    assert document.place_of(element(document, "a")) == Place(PATH, 7, 15)


def test_an_element_without_text_is_placed_at_the_words_behind_it() -> None:
    document = page("<p>Kijk <a href='/x/'></a>goed.</p>", written("Kijk goed.", 7))
    assert document.place_of(element(document, "a")) == Place(PATH, 7, 6)


def test_an_element_without_a_block_is_placed_after_what_was_written_before_it() -> None:
    document = page("<p>Eerst.</p><p>Sjabloon</p><img src=x.png>", written("Eerst.", 7))
    assert document.place_of(element(document, "img")) == Place(PATH, 7, 1)
    bare = page("<img src=x.png><p>Later.</p>", written("Later.", 9))
    assert bare.place_of(element(bare, "img")) == Place(PATH)


def test_an_element_without_a_block_is_never_placed_in_the_file_of_another_fact() -> None:
    phone = PlacedText("0500-00 00 00", "content/gegevens/kanalen.yaml", SourceMap((Run(0, 3, 1),)))
    document = page("<p>Eerst.</p><p>0500-00 00 00</p><img src=x.png>", written("Eerst.", 7), phone)
    assert document.place_of(element(document, "img")) == Place(PATH, 7, 1)


def test_a_container_is_placed_at_the_first_text_inside_it() -> None:
    document = page("<p>Eerst.</p><table><tr><td>een<td>twee</table>", written("Eerst.", 3), written("een", 9))
    assert document.place_of(element(document, "table")) == Place(PATH, 9, 1)


def test_a_list_item_that_goes_on_after_a_list_is_placed_in_each_part() -> None:
    document = page(
        '<ul><li>Voor <ul><li>in</li></ul> na <a href="/x/">dit</a></li></ul>', written("Voor", 3), written("na dit", 9)
    )
    assert document.place_of(element(document, "a")) == Place(PATH, 9, 4)


# -- selectors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "main",
    [
        "<p>a</p><p>b</p>",
        "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>",
        '<section id="kosten"><h2>a</h2><p>b</p></section>',
        '<h2 id="10-dagen-wachten">10 dagen <em>wachten</em></h2>',
        '<h2 id="a.b:c d">x</h2><p id="">y</p>',
        '<p id="dubbel">a</p><p id="dubbel">b <em>c</em></p>',
        "<o:p>uit Word</o:p><p>x</p>",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
    ],
)
def test_a_selector_leads_back_to_its_element_alone(main: str) -> None:
    document = page(main, around="<header><p>Menu</p></header>")
    for each in document.tree.find_all(True):
        (found,) = document.tree.select(document.selector_of(each))
        assert found is each


def test_a_selector_begins_at_the_nearest_name_and_counts_only_where_needed() -> None:
    document = page('<section id="kosten"><h2>a</h2><p>b</p><p>c</p></section>')
    assert document.selector_of(element(document, "h2")) == "#kosten > h2"
    assert document.selector_of(element(document, "p:last-child")) == "#kosten > p:nth-of-type(2)"
    assert document.selector_of(element(document, "title")) == "head > title"
    around = page("<p>a</p>", around="<header><p>Menu</p></header>")
    assert around.selector_of(element(around, "header p")) == "body > header > p"


trees = st.recursive(
    st.sampled_from(["x", "<img alt=y>", "<em>z</em>"]),
    lambda inner: st.builds(
        lambda tag, name, parts: f"<{tag}{name}>{''.join(parts)}</{tag}>",
        st.sampled_from(["div", "section", "span", "h2"]),
        st.sampled_from(["", "", ' id="a"', ' id="b-1"', ' id="9"']),
        st.lists(inner, max_size=4),
    ),
    max_leaves=15,
)


@settings(deadline=None)
@given(trees)
def test_every_selector_of_any_page_leads_back(main: str) -> None:
    document = page(main)
    for each in document.main.find_all(True):
        (found,) = document.tree.select(document.selector_of(each))
        assert found is each


@settings(deadline=None)
@given(trees)
def test_no_text_of_any_page_is_lost_or_told_twice(main: str) -> None:
    document = page(main)
    told = [character for block in document.blocks for character in block.text if not character.isspace()]
    shown = document.main.get_text() + "y" * len(document.main.find_all("img"))
    assert sorted(told) == sorted("".join(shown.split()))
