"""What is found of all pages together, with one parsed page in memory at a time."""

from __future__ import annotations

from typing import Any

from plugins.accessibility.browser.answers import told_of
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Document
from tests.accessibility.pages import page

NAV = '<nav><a href="/x/">x</a></nav>'


def answer(*targets: tuple[str, str], seen: tuple[Seen, ...] = ()) -> dict[str, Any]:
    """What a visit says of a page on which links at these targets, in these parts, have no name."""
    nodes = [{"target": [target], "part": part, "html": "<a>", "text": ""} for target, part in targets]
    rule = {"id": "link-name", "tags": ["wcag2a", "wcag244"], "nodes": nodes}
    return {"violations": [rule], "incomplete": [], "seen": [each.as_dict() for each in seen]}


def two_pages() -> list[Document]:
    return [page('<div><a href="/y/">y</a></div>', url=url, header=NAV) for url in ("/a/", "/b/")]


def test_what_recurs_around_main_is_told_on_the_first_page_alone() -> None:
    seen = (Seen("accessibility.link-unmarked", ("nav > a",), "<a>", "Lees", "frame"),)
    answers = [(one, answer(("nav > a", "frame"), seen=seen)) for one in two_pages()]
    told = [(finding.rule, finding.url) for finding in told_of(answers)]
    assert told == [("axe.link-name", "/a/"), ("accessibility.link-unmarked", "/a/")]


def test_what_stands_in_main_is_told_of_each_page() -> None:
    answers = [(one, answer(("main > div > a", "main"))) for one in two_pages()]
    assert [(finding.url, finding.selector) for finding in told_of(answers)] == [
        ("/a/", "main > div > a"),
        ("/b/", "main > div > a"),
    ]


def test_no_parsed_page_is_held() -> None:
    pages = two_pages()
    assert [one for one in pages if one.tree.main is None] == []
    list(told_of([(one, answer(("nav > a", "frame"))) for one in pages]))
    assert not any("tree" in vars(one) or "elements" in vars(one) for one in pages)
