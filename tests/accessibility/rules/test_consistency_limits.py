"""What is the same menu, on how many pages is something usual, and what is told of what differs."""

from __future__ import annotations

import re

import pytest

from plugins.checks import Document
from tests.accessibility.pages import on_frames, page

RULES = ("menu-order", "menu-names", "help-place")
LETTERS = "abcdefgh"


def link(target: str, name: str = "") -> str:
    return f'<a href="/{target}/">{name or f"Over {target}"}</a>'


def menu(targets: str, label: str = "Menu", **names: str) -> str:
    return f'<nav aria-label="{label}">{"".join(link(one, names.get(one, "")) for one in targets)}</nav>'


def pages(*headers: str, footer: str = "") -> list[Document]:
    """A page for each header, each with something of its own: else it is the same frame."""
    return [
        page("<p>Tekst</p>", url=f"/p{number}/", header=f"{header}<p>Pagina {number}</p>", footer=footer)
        for number, header in enumerate(headers)
    ]


def said(documents: list[Document]) -> list[str]:
    """What the rules on pages side by side say: rule, page, what it is about, and what the message also names."""
    told = []
    for finding in on_frames(*documents):
        rule = finding.rule.partition(".")[2]
        if rule in RULES:
            named = re.findall(r"‘([^’]+)’|(/p\d+/)", finding.message)
            others = [one for pair in named for one in pair if one and one != finding.quote]
            assert finding.place.path == f"content{finding.url}"[:-1] + ".md"
            told.append(" ".join(filter(None, [rule, finding.url, finding.quote, *others])))
    return told


def test_the_first_link_of_a_menu_in_another_order_is_told_with_a_page_that_has_the_usual_one() -> None:
    assert said(pages(*[menu("abc")] * 3, menu("zcab"))) == ["menu-order /p3/ Over c /p0/"]
    assert said(pages(menu("cab"), *[menu("abc")] * 3)) == ["menu-order /p0/ Over c /p1/"]


@pytest.mark.parametrize(
    ("usual", "other", "same"),
    [
        ("abc", "cba", True),
        ("abcd", "dcxyz", False),
        ("abcd", "dcbxyz", True),
        ("abcde", "cbavw", True),
        ("abcdef", "cbavwx", False),
        ("abcdef", "cba", True),
        ("abcdefgh", "edcbavwx", True),
        ("abcdefgh", "dcbavwxyz", False),
        ("ab", "ba", False),
    ],
)
def test_a_menu_is_the_same_with_most_of_its_links_in_common(usual: str, other: str, same: bool) -> None:
    assert bool(said(pages(*[menu(usual)] * 3, menu(other)))) is same


def test_a_menu_with_other_names_is_another_menu() -> None:
    assert said(pages(*[menu("abc")] * 3, menu("cba", a="Iets", b="Wat"))) == []
    assert said(pages(*[menu("abc")] * 3, menu("cba", a="Iets"))) == [
        "menu-order /p3/ Over c /p0/",
        "menu-names /p3/ Iets Over a",
    ]


def test_menus_with_another_label_are_other_menus() -> None:
    assert said(pages(*[menu("abc")] * 3, menu("cba", label="Onderwerpen"))) == []
    assert said(pages(*[menu("abc")] * 3, menu("cba", label="MENU"))) == ["menu-order /p3/ Over c /p0/"]


def test_a_menu_without_a_label_is_known_by_its_place_and_may_be_no_nav() -> None:
    bare = menu("abc").replace(' aria-label="Menu"', "")
    other = menu("cba").replace(' aria-label="Menu"', "")
    assert said(pages(*[bare] * 3, other)) == ["menu-order /p3/ Over c /p0/"]
    assert said(pages(*[bare + other] * 4)) == []
    made, turned = (one.replace("<nav", '<div role="navigation"').replace("/nav", "/div") for one in (bare, other))
    assert said(pages(*[made] * 3, turned)) == ["menu-order /p3/ Over c /p0/"]
    assert said(pages(*[made.replace("navigation", "group")] * 3, turned.replace("navigation", "group"))) == []


@pytest.mark.parametrize(("many", "odd", "expected"), [(1, 1, 1), (9, 2, 0), (10, 2, 1), (14, 3, 0), (15, 3, 1)])
def test_what_is_odd_is_found_on_few_pages(many: int, odd: int, expected: int) -> None:
    """The one order on pages with the same frame: told once for it, on the first."""
    usual = [page("", url=f"/p{number}/", header=menu("abc")) for number in range(many)]
    others = [page("", url=f"/p9{number}/", header=menu("cba")) for number in range(odd)]
    assert len(said([*usual, *others])) == expected


def test_a_link_with_another_name_is_told_with_the_usual_one_and_its_place() -> None:
    (finding,) = [
        one for one in on_frames(*pages(*[menu("abc")] * 3, menu("abc", b="Iets"))) if one.rule.endswith("menu-names")
    ]
    assert (finding.quote, finding.selector, finding.url) == ("Iets", "body > header > nav > a:nth-of-type(2)", "/p3/")
    assert "‘Over b’" in finding.message


@pytest.mark.parametrize(
    ("usual", "other", "told"),
    [
        ("Afval", "Wonen", True),
        ("Afval", "Wonen en leven", True),
        ("Afval", "Over AFVAL", False),
        ("Over AFVAL", "Afval", False),
        ("Afval", "Vorige pagina", False),
        ("Terug", "Afval", False),
        ("Afval", "", False),
        ("", "Afval", False),
    ],
)
def test_a_name_is_another_one_when_it_says_something_else(usual: str, other: str, told: bool) -> None:
    first, second = (
        menu("abc") + f'<nav aria-label="Kort">{link("a")}{link("b")}{link("c")}<a href="/d/">{name}</a></nav>'
        for name in (usual, other)
    )
    assert said(pages(*[first] * 3, second)) == ([f"menu-names /p3/ {other} {usual}"] if told else [])


def test_a_link_that_has_more_names_or_none_in_the_usual_menu_is_not_compared() -> None:
    twice = menu("abc").replace("</nav>", f"{link('c', 'Bel ons')}</nav>")
    assert said(pages(*[twice] * 3, menu("abc", c="Iets"))) == []
    assert said(pages(*[menu("abc")] * 3, menu("dabc"))) == []
    other = menu("dabc", c="Iets")
    assert said(pages(*[menu("abc")] * 3, other)) == ["menu-names /p3/ Iets Over c"]


@pytest.mark.parametrize(
    ("href", "same"),
    [
        ("/c/index.html", True),
        ("/c/#boven", True),
        ("/c/?taal=nl", False),
        ("/c/#?x", True),
        ("https://anders.example/c/", False),
        ("../c/", True),
        ("c/", False),
        ("/c/meer/", False),
    ],
)
def test_a_link_is_the_same_when_it_leads_to_the_same_page(href: str, same: bool) -> None:
    other = menu("abc").replace(link("c"), f'<a href="{href}">Iets</a>')
    expected = ["menu-names /p3/ Iets Over c"] if same else []
    assert said(pages(*[menu("abc")] * 3, other)) == expected


def test_relative_links_are_read_from_each_page() -> None:
    """The same frame, but on the pages below it leads elsewhere."""
    near = '<nav aria-label="Menu"><a href="../a/">Over a</a><a href="../b/">Over b</a><a href="../c/">Over c</a></nav>'
    turned = menu("cba")
    low = [page("", url=f"/p{number}/", header=near) for number in range(3)]
    assert said([*low, page("", url="/p9/", header=turned)]) == ["menu-order /p9/ Over c /p0/"]
    deep = [page("", url=f"/p{number}/diep/", header=near) for number in range(3)]
    assert said([*deep, page("", url="/p9/", header=turned)]) == []
    low_and_deep = [page("", url=url, header=near) for url in ("/p0/", "/p1/diep/")]
    below = turned.replace('href="', 'href="/p1')
    assert said([*low_and_deep, page("", url="/p9/", header=below)]) == ["menu-order /p9/ Over c /p1/"]
    together = [page("", url=f"/diep/p{number}", header=near) for number in range(5)]
    assert said([*together, page("", url="/p9/", header=turned)]) == ["menu-order /p9/ Over c"]


@pytest.mark.parametrize(
    ("shown", "is_number"),
    [
        ("0570 00 00 09", True),
        ("+31 570 00 00 09", True),
        ("(0570) 00 00 09", True),
        ("0570-000009", True),
        ("0570000009", True),
        ("057000000", True),
        ("0570 0009", False),
        ("003157000009123", False),
        ("0031 57 0000 912", True),
        ("0031 57 0000 9123", False),
        ("NL0570000009", False),
        ("0570000009-a", False),
        ("14 0570", False),
    ],
)
def test_a_number_for_help_is_one_that_can_be_called(shown: str, is_number: bool) -> None:
    expected = [f"help-place /p5/ {shown}"] if is_number else []
    number = f"<p>Bel {shown}</p>"
    assert said(pages(*[number + menu("ab")] * 5, menu("ab") + number)) == expected


HELP, NAV = "<p>Bel 0570 00 00 09.</p>", menu("ab")
TOP, MIDDLE = HELP + NAV, NAV + HELP


def test_help_stands_before_the_menu_behind_it_or_below_the_text() -> None:
    odd = "help-place /p5/ 0570 00 00 09"
    assert said(pages(*[TOP] * 5, MIDDLE)) == [odd]
    assert said(pages(*[MIDDLE] * 5, TOP)) == [odd]
    below = pages(NAV, footer=HELP)
    below[0].url, below[0].path = "/p5/", "content/p5.md"
    assert said([*pages(*[TOP] * 5), *below]) == [odd]
    assert said([*pages(*[MIDDLE] * 5), *below]) == [odd]
    last = page("", url="/p5/", footer=NAV + HELP)
    assert said([*pages(*[MIDDLE] * 5), last]) == [odd]
    assert said([*pages(*[TOP + HELP] * 5), last]) == [odd]
    assert said(pages(*[TOP + HELP] * 5, MIDDLE)) == [], "at one of the usual places"


@pytest.mark.parametrize(("many", "odd", "told"), [(2, 1, 0), (4, 1, 0), (5, 1, 1), (9, 2, 0), (10, 2, 2)])
def test_help_stands_elsewhere_on_few_pages(many: int, odd: int, told: int) -> None:
    assert len(said(pages(*[TOP] * many, *[MIDDLE] * odd))) == told


def test_pages_with_the_same_frame_all_count() -> None:
    same = [page("", url=f"/p{number}/", header=TOP) for number in range(5)]
    assert said([*same, page("", url="/p7/", header=MIDDLE)]) == ["help-place /p7/ 0570 00 00 09"]
    assert said([*same, *(page("", url=f"/p{number}/", header=MIDDLE) for number in (7, 8))]) == []


@pytest.mark.parametrize(
    "hidden", ["<script>{}</script>", "<template>{}</template>", "<noscript>{}</noscript>", "<!--{}-->"]
)
def test_a_number_that_nobody_sees_is_no_help(hidden: str) -> None:
    unseen = hidden.format("Bel 0570 00 00 09")
    assert said(pages(*[TOP] * 5, NAV + unseen)) == []
    assert said(pages(*[TOP] * 5, unseen + MIDDLE)) == ["help-place /p5/ 0570 00 00 09"]


def test_each_number_is_told_by_how_it_stands_on_its_page() -> None:
    mixed = f"{NAV}<p>Bel 0570-000009 of 0570 00 00 10.</p>"
    usual = f"<p>Bel 0570 00 00 09 of 0570 00 00 10.</p>{NAV}"
    assert said(pages(*[usual] * 5, mixed)) == ["help-place /p5/ 0570-000009", "help-place /p5/ 0570 00 00 10"]
