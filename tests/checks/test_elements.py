"""A selector leads to the element that a search of the whole page would find first, whatever it asks for."""

from __future__ import annotations

import pytest
from bs4 import Tag
from soupsieve import SelectorSyntaxError

from plugins.checks import Document
from plugins.checks.elements import Elements, key_of

PAGE = """<!doctype html><!-- vooraf --><html lang=nl><head><title>Titel</title></head><body class="a  b">
<header id=top><a href="/" class=logo>x</a><template><i class=t>t</i></template>
<svg viewBox="0 0 1 1"><linearGradient id=g /></svg></header>
<main class="b"><div><main><p>Binnen</p></main></div><p id=dubbel>Een<p id=dubbel class="lead b">Twee
<ul><li>a<li class=lead>b<li><a href="/x?a=1,2" title="li > a">c</a></ul>
<p id="1 a:b">Vreemd</p><table><tr><td>d</table><details open><summary>e</summary></details></main>
<footer class=a><p>f</p></footer></body></html>"""
DOCUMENT = Document("a.html", "/a/", "pagina", PAGE)
SELECTORS = [
    *("main", "main p", "main > p", "body main main > p", "p", "P", "*", ".b", ".a.b", "main.b", ".lead", "p.lead"),
    *("#dubbel", "#dubbel.lead", "p#dubbel", "#g", "#geen", ".geen", "ul > li:nth-child(2)", "li:nth-of-type(3) > a"),
    *("li:nth-child(2n+1)", "li:last-child", 'a[href="/x?a=1,2"]', 'a[title="li > a"]', "[open]", "details[open]"),
    *(
        "li:nth-child(99)",
        "p.lead + p.lead",
        "li, p",
        "#\\31\\ a\\:b",
        "p + p",
        "p ~ p",
        "li:not(.lead)",
        "ul:has(a)",
        "body > :first-child",
        ":root",
        "html",
    ),
    *(
        ":scope > body",
        "main:is(.b) p",
        "linearGradient",
        "lineargradient",
        "i",
        ".t",
        "template > i",
        "svg > *",
        "footer.a > p:only-child",
    ),
]


def _searched(selector: str) -> Tag | None:
    """What a search finds; what is in a template is not there, and not every soupsieve knows."""
    return next((each for each in DOCUMENT.tree.select(selector) if not each.find_parent("template")), None)


@pytest.mark.parametrize("selector", SELECTORS)
def test_it_is_the_first_that_a_search_finds(selector: str) -> None:
    assert Elements(DOCUMENT.tree).first(selector) is _searched(selector)


def test_every_element_is_found_by_its_own_selector() -> None:
    for element in DOCUMENT.tree.find_all(True):
        selector = DOCUMENT.selector_of(element)
        assert DOCUMENT.elements.first(selector) is _searched(selector)


@pytest.mark.parametrize("selector", ["a[", ">", "p:::x", ""])
def test_what_is_no_selector_is_refused(selector: str) -> None:
    with pytest.raises((SelectorSyntaxError, ValueError)):
        Elements(DOCUMENT.tree).first(selector)


@pytest.mark.parametrize(
    ("selector", "key"),
    [
        ("#x", "#x"),
        ("main > p.lead:nth-child(2)", ".lead"),
        ('ul > a[href="/"]', "a"),
        ("P", "p"),
        ('a[title="b > c"]', "a"),
        ("li, p", ""),
        ("li:not(.lead)", ""),
        ('[role="main"]', ""),
        ("#\\31 a", ""),
        ("ns|p", ""),
    ],
)
def test_only_of_plain_selectors_is_known_what_they_ask_for(selector: str, key: str) -> None:
    assert key_of(selector) == key


def test_ids_are_counted() -> None:
    elements = Elements(DOCUMENT.tree)
    assert [elements.times(name) for name in ("dubbel", "top", "geen")] == [2, 1, 0]
