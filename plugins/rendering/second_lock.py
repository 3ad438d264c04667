"""The second lock: a sanitiser looks at the HTML that Markdown made, and must find nothing to change."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import nh3

_TAGS = set(
    """
    p h2 h3 h4 h5 h6 ul ol li a img em strong code pre blockquote table thead tbody tr th td br hr span
    del
    """.split()
)
_ATTRS = {
    "*": {"lang", "id", "class"},
    "a": {"href", "hreflang", "title", "aria-describedby", "data-component"},
    "img": {"src", "alt", "title", "width", "height", "loading"},
    "ol": {"start"},
}


class _Shape(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.ends = 0
        self.feed(html)
        self.close()

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the name is html.parser's
        self.ends += 1

    def handle_comment(self, data: str) -> None:
        self.found.append(("!--", ((data, None),)))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("!", ((decl, None),)))

    def handle_pi(self, data: str) -> None:
        self.found.append(("?", ((data, None),)))

    def unknown_decl(self, data: str) -> None:
        self.found.append(("![", ((data, None),)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(sorted(attrs))))


def refused(html: str) -> str | None:
    """The first tag that a sanitiser would change: proof that nothing slipped past the first lock. None is good."""
    clean = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRS, link_rel=None, url_schemes={"https", "http", "mailto", "tel"}
    )
    try:
        ours_all, theirs_all = _Shape(html), _Shape(clean)
    except (ValueError, AssertionError):  # what this parser cannot read, a browser may read in its own way
        return "?"
    if html.count("<") != len(ours_all.found) + ours_all.ends:  # Markdown writes "<" as "&lt;" unless it begins a tag
        return "<"
    pairs = _pairs(ours_all.found, theirs_all.found)
    return next((ours[0] if ours else "?" for ours, theirs in pairs if ours != theirs), None)


def _pairs(ours: list[Any], theirs: list[Any]) -> Iterator[tuple[Any, Any]]:
    for index in range(max(len(ours), len(theirs))):
        yield (ours[index] if index < len(ours) else None), (theirs[index] if index < len(theirs) else None)
