from __future__ import annotations

import gc
import weakref

import pytest
from bs4 import Tag
from hypothesis import given
from hypothesis import strategies as st

from plugins.checks import Document
from plugins.integrity.address import read
from plugins.integrity.facts import element_at, facts_of, gather
from tests.integrity.sites import page

PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<a href=x>", "</a>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<main>",
        "</main>", "<b>", "</b>", "<form action=y>", "<img src=z>", "<svg>", "<title>", "</title>", "<body>", "</body>",
        "<head>", "<!-- x -->", "<?php x ?>", "tekst", "&amp;", "<nav>", "</div>", "<div id=q>", "<select><option>",
        "<script>1</script>", "<style>p{}</style>", "<br/>", "<h1>", "</h2>", "<dl><dt><dd>",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_quick_walk_and_the_shared_tree_agree_on_every_element(html: str) -> None:
    document = Document("content/x.md", "/x/", "paginas", html)
    for reference in facts_of(document).references:
        element = element_at(document, reference.spot)
        assert isinstance(element, Tag)
        assert element[reference.attribute] == reference.value
        in_main = document.tree.main is None or document.tree.main in (element, *element.parents)
        assert reference.spot.in_main == in_main


@pytest.mark.parametrize("html", ["", "  ", "<!-- -->", "tekst", "<", "\x00", "<html>", "\ud800"])
def test_no_page_is_too_odd_to_read(html: str) -> None:
    assert gather(html).references == []


def test_text_of_comments_is_no_text_of_a_link() -> None:
    (reference,) = gather("<main><a href=x>de <!-- niet --> <b>regels</b></a></main>").references
    assert reference.text == "de regels"


@given(st.text(max_size=60))
def test_every_address_can_be_taken_apart(raw: str) -> None:
    address = read(raw)
    assert address.host == address.host.lower()


def test_facts_go_when_their_page_goes() -> None:
    document = page("<a href=x>x</a>")
    facts_of(document)
    watched = weakref.ref(document)
    del document
    gc.collect()
    assert watched() is None


def test_facts_are_gathered_once() -> None:
    document = page("<a href=x>x</a>")
    assert facts_of(document) is facts_of(document)
    assert facts_of(document) is not facts_of(page("<a href=x>x</a>"))
