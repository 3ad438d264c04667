"""The quick reading of a page leads to the same elements as the tree that the rules use, whatever the page is like."""

from __future__ import annotations

import pytest
from bs4 import Tag

from plugins.accessibility.gather.marks import Marks, NoSteps
from plugins.checks import Document

FRAME = frozenset(("header", "nav", "footer", "aside"))
ROLES = frozenset(("banner", "navigation", "contentinfo", "complementary", "search"))
PAGES = [
    (
        "<!-- vooraf --><!doctype html><html lang=nl><head><title>x</title><body><header><a href=/>x</a></header>"
        '<main><p id="1 a:b">a<p>b<ul><li>c<li>d</ul></main><footer class="a  b"><p>e</p></footer></body></html>'
    ),
    "<body><main><div><main><p>a</p></main></div></main><main><p>b</p></main><nav><ul><li><a>c</a></ul></nav>",
    '<div role=banner><p id=x>a</p></div><p id=x>b</p><div role="search"><p>c</p></div><aside><p>d</p></aside>',
    "<p>los<table><tr><td>a<tr><td><b>b</table><svg><g><path d='M0 0'/></g></svg><my-box><p>c</p></my-box>tekst",
    "<header><p>a &amp; b &euro; <i>c</p><p>d</i></header><script>if (a < b) { c('</p>') }</script><!-- x --><main>e",
    "<html><body>" + "<div>" * 260 + "<p>diep</p>" + "</div>" * 260 + "<footer><a>x</a></footer></body></html>",
    "<header><iframe><p>a</p></iframe><noscript><p>b</p></noscript><template><p>c</p></template></header><main>d</main>",
    "<body><nav><a href=/ href=/x CLASS=Groot>a</a></NAV><frameset><frame src=a></frameset><title>b</title>",
]


@pytest.mark.parametrize("html", PAGES)
def test_each_element_around_the_main_part_has_a_mark_and_no_other(html: str) -> None:
    document, marks = Document("a.html", "/a/", "pagina", html), Marks(html)
    for element in document.tree.find_all(True):
        selector = document.selector_of(element)
        if selector.startswith("main"):
            continue  # surely in the main part, so nobody asks
        mark = marks.at(selector)
        # What is in a template is not there; not every soupsieve knows.
        found = document.tree.select_one(selector) is element and not element.find_parent("template")
        assert (mark is not None) == (found and _around(element, document)), selector
        if mark is not None:
            assert mark[0] == (element.name, tuple((name, _joined(value)) for name, value in element.attrs.items()))
            assert mark in marks.around({mark[0]})


def _around(element: Tag, document: Document) -> bool:
    ups = [element, *element.parents]
    if document.tree.main:
        return not any(each is document.main for each in ups)
    return any(each.name in FRAME or str(each.get("role", "")) in ROLES for each in ups)


def _joined(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


@pytest.mark.parametrize("selector", [".a", "p.a", "a[href]", "p:first-child", "p, a", "p a", "p + p", "* > a", ""])
def test_other_selectors_are_refused(selector: str) -> None:
    with pytest.raises(NoSteps):
        Marks(PAGES[0]).at(selector)


def test_of_several_it_is_the_first_of_the_page() -> None:
    html = "<body><nav><ul><li><ul><li>binnen</ul><li>buiten</ul></nav><main></main>"
    tree = Document("a.html", "/a/", "pagina", html).tree
    first = tree.select_one("ul > li")
    mark = Marks(html).at("ul > li")
    assert first is not None
    assert mark is not None
    assert "binnen" in mark[1]
    assert "binnen" in first.get_text()


def test_a_page_of_nothing_has_no_marks() -> None:
    assert Marks("").at("body") is None
    assert Marks("<!-- niets -->").around({("p", ())}) == set()
