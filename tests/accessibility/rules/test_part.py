"""A page by part: what can be perceived of ``<main>``, of what stands around it, and what is kept from everybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from plugins.accessibility.rules.part import (
    Page,
    ancestors,
    around_main,
    attribute,
    frames_of,
    has_hidden_text,
    hidden,
    page_of,
    shortened,
)
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Document, Place, PlacedText, Severity, Site, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import CONTEXT, on_frames, page


def document(body: str, url: str = "/x/") -> Document:
    return Document("content/x.md", url, "x", f"<html><head><title>X</title></head><body>{body}</body></html>")


def parts(body: str) -> tuple[str, str, str]:
    """The ids of what is in ``<main>``, around it, and kept from everybody."""
    found = Page(document(body))
    main, frame, unseen = (
        " ".join(attribute(one, "id") for one in part.having("id")) for part in (found.main, found.frame, found.unseen)
    )
    return main, frame, unseen


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p id="a"></p><main id="b"><p id="c"><i id="d"></i></p></main><p id="e"></p>', ("b c d", "a e", "")),
        ('<div id="a"><main id="b"><p id="c"></p></main></div>', ("b c", "a", "")),
        ('<main id="a"></main><main id="b"><p id="c"></p></main>', ("a", "b c", "")),
        ('<p id="a"></p><p id="b" hidden><i id="c"></i></p>', ("a", "", "b c")),
        ('<div hidden id="a"><main id="b"></main></div><p id="c"></p>', ("", "c", "a b")),
        ('<main id="a"><p id="b" aria-hidden="true"></p><p id="c"></p></main>', ("a c", "", "b")),
        ('<main id="a" hidden><p id="b"></p></main><p id="c"></p>', ("", "c", "a b")),
    ],
)
def test_each_element_is_in_one_part(body: str, expected: tuple[str, str, str]) -> None:
    assert parts(body) == expected


def test_the_parts_know_what_they_are() -> None:
    found = Page(document('<p style="top: 0">A</p><main><h2 style=" left: 0 ">B</h2><p>C</p><h2>D</h2></main>'))
    assert [part.is_main for part in (found.main, found.frame, found.unseen)] == [True, False, False]
    assert [one.get_text() for one in found.main.named("p", "h2")] == ["B", "C", "D"]
    assert [one.get_text() for one in found.main.named("p")] == ["C"]
    assert found.main.named("ul") == []
    assert [one.get_text() for one in found.named("p", "h2")] == ["A", "B", "C", "D"]
    assert [style for _, style in found.main.styled] == ["left: 0"]
    assert found.main.attribute_names == ["style"]
    assert found.main.having("id") == []
    (first,) = found.frame.named("p")
    assert (found.frame.holds(first), found.main.holds(first)) == (True, False)


def test_an_id_is_of_the_first_that_is_seen() -> None:
    twice = '<p hidden id="a">1</p><p hidden id="b">2</p><main><i id="a">3</i><i id="c">4</i></main><p id="c">5</p>'
    found = Page(document(twice)).by_id
    assert {name: one.get_text() for name, one in found.items()} == {"a": "3", "b": "2", "c": "5"}


def test_labels_are_known_by_what_they_are_for_hidden_ones_too() -> None:
    around = '<label for="a">1</label><label>2</label><label hidden for=" a ">3</label>'
    found = Page(document(f'{around}<main><label for="b">4</label></main>')).labels
    assert {name: [one.get_text() for one in some] for name, some in found.items()} == {"a": ["1", "3"], "b": ["4"]}


@pytest.mark.parametrize(
    ("html", "is_hidden"),
    [
        ("<script></script>", True),
        ("<style id=a></style>", True),
        ("<template></template>", True),
        ("<noscript></noscript>", True),
        ("<p hidden></p>", True),
        ('<p hidden="until-found"></p>', True),
        ('<p aria-hidden="true"></p>', True),
        ('<p aria-hidden=" true "></p>', True),
        ('<p style="display:none"></p>', True),
        ('<p style="color: red; visibility: hidden"></p>', True),
        ("<p></p>", False),
        ('<p class="a"></p>', False),
        ('<p aria-hidden="false"></p>', False),
        ('<p style="display: block"></p>', False),
        ('<p data-style="display: none"></p>', False),
    ],
)
def test_what_is_kept_from_everybody_or_from_those_who_listen_is_hidden(html: str, is_hidden: bool) -> None:
    assert hidden(element(html)) is is_hidden


def element(html: str) -> Tag:
    found = BeautifulSoup(f"<main>{html}</main>", "lxml").select_one("main > *")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "has_text"),
    [
        ("<p><b hidden>Tekst</b></p>", True),
        ("<p><b><i hidden>Tekst</i></b></p>", True),
        ("<p><b hidden> </b></p>", False),
        ("<p><b>Tekst</b></p>", False),
        ("<p hidden>Tekst</p>", False),
    ],
)
def test_text_inside_may_be_hidden_for_now(html: str, has_text: bool) -> None:
    assert has_hidden_text(element(html)) is has_text


def test_an_attribute_is_a_text_without_white_space_around_it() -> None:
    one = element('<p class=" a  b " title=" Ja " id="" hidden>Tekst</p>')
    assert [attribute(one, name) for name in ("class", "title", "id", "hidden", "lang")] == ["a b", "Ja", "", "", ""]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  een \n twee ", "een twee"),
        ("x" * 120, "x" * 120),
        ("x" * 121, "x" * 119 + "…"),
        (f"{'x' * 118} {'y' * 9}", "x" * 118 + "…"),
        (f"{'x' * 60}   {'y' * 59}", f"{'x' * 60} {'y' * 59}"),
        ("", ""),
    ],
)
def test_a_quote_is_one_line_of_120_characters_at_most(text: str, expected: str) -> None:
    assert shortened(text) == expected


def test_the_elements_around_one_are_the_nearest_first() -> None:
    inner = element("<section id=a><div><section id=b><p><i></i></p></section></div></section>").find("i")
    assert isinstance(inner, Tag)
    assert [attribute(one, "id") for one in ancestors(inner, "section")] == ["b", "a"]
    assert [one.name for one in ancestors(inner, "div", "p")] == ["p", "div"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<head></head><body><i>A</i><main id=a>B</main><i>C</i>", "<body><i>A</i><main></main><i>C</i>"),
        ("<p>A</p><main>B</main>", "<p>A</p><main></main>"),
        ("<body><main>A</main><main>B</main></body>", "<body><main></main></body>"),
        ("<body><p>A</p></body>", ""),
        ("<body><main>A</body>", ""),
        ("<body>A</main></body>", ""),
        ("<main>A</main>", "<main></main>"),
    ],
)  # fmt: skip
def test_around_the_text_is_the_page_without_it_and_without_its_head(html: str, expected: str) -> None:
    assert around_main(html) == expected


def test_a_match_knows_its_place_in_the_text_and_none_around_it() -> None:
    text = PlacedText("Kosten", "content/x.md", SourceMap((Run(0, 7, 3),)))
    html = "<html><body><nav>Menu</nav><main><p>Kosten</p></main></body></html>"
    found = page_of(Document("content/x.md", "/x/", "x", html, (text,)))
    inside = found.main.match(found.main.named("p")[0], "  Kosten\n nu ", items=2)
    assert (inside.place, inside.quote, inside.selector) == (Place("content/x.md", 7, 3), "Kosten nu", "main > p")
    assert (inside.values, inside.severity) == ({"items": 2}, None)
    around = found.frame.match(found.frame.named("nav")[0], " ", Severity.NOTICE)
    assert (around.place, around.quote, around.selector) == (Place("content/x.md"), None, "body > nav")
    assert around.severity is Severity.NOTICE


def test_a_page_is_walked_once_until_it_is_let_go() -> None:
    one = document("<main></main>")
    kept = page_of(one)
    assert page_of(one) is kept
    one.let_go()
    assert page_of(one) is not kept


def test_each_frame_is_there_once_in_the_order_of_the_pages() -> None:
    pages = [
        document(f"<p>{menu}</p><main>{number}</main>" if menu else "Alles", url=f"/{number}/")
        for number, menu in enumerate(("A", "B", "", "A", "B"))
    ]
    site = Site(Path("nowhere"), pages)
    frames = frames_of(site)
    assert [(one.page.document.url, one.named("p")[0].get_text()) for one in frames] == [("/0/", "A"), ("/1/", "B")]
    assert [(one.page.document.path, one.page.document.kind) for one in frames] == [("content/x.md", "x")] * 2
    assert not any(one.is_main for one in frames)
    assert frames_of(site) is frames


TWO = '<a href="/a/">Klik hier</a> <a href="/b/">Klik hier</a>'


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((TWO, f"{TWO} <p>Meer</p>"), ["/p0/ a:nth-of-type(1)", "/p0/ a:nth-of-type(2)"]),
        ((TWO, f"<p>{TWO}</p>"), [
            "/p0/ a:nth-of-type(1)",
            "/p0/ a:nth-of-type(2)",
            "/p1/ p > a:nth-of-type(1)",
            "/p1/ p > a:nth-of-type(2)",
        ]),
        ((TWO, TWO.replace("Klik hier", "Lees meer", 1)), [
            "/p0/ a:nth-of-type(1)",
            "/p0/ a:nth-of-type(2)",
            "/p1/ a:nth-of-type(1)",
        ]),
    ],
)  # fmt: skip
def test_a_fault_at_one_place_in_the_same_words_is_told_once(headers: tuple[str, ...], expected: list[str]) -> None:
    pages = [page("", url=f"/p{number}/", header=header) for number, header in enumerate(headers)]
    found = [one for one in on_frames(*pages) if one.rule == "accessibility.link-text-generic"]
    assert [f"{one.url} {(one.selector or '').removeprefix('body > header > ')}" for one in found] == expected


def test_a_rule_on_a_part_looks_at_the_text_of_pages_and_once_at_each_place_around_them() -> None:
    rule = PartRule(
        "accessibility.x",
        Severity.NOTICE,
        lambda part: (part.match(one, one.get_text()) for one in part.named("p")),
        "goede praktijk",
        ("1.3.1",),
    )
    pages = [page("<p>Tekst</p>", url=f"/{name}/", header=f"<p>Menu</p><p>{name}</p>") for name in "ab"]
    text, around = rule.on_pages(), rule.on_frames()
    assert [(one.url, one.quote) for one in text.find(pages[0], CONTEXT)] == [(None, "Tekst")]
    told = [(one.url, one.quote) for one in around.find(Site(Path("nowhere"), pages), CONTEXT)]
    assert told == [("/a/", "Menu"), ("/a/", "a"), ("/b/", "b")]
    for made in (text, around):
        facts = made.id, made.severity, made.source, made.criteria
        assert facts == ("accessibility.x", Severity.NOTICE, "goede praktijk", ("1.3.1",))
