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
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(sorted(attrs))))


def refused(html: str) -> str | None:
    """The first tag that a sanitiser would change: proof that nothing slipped past the first lock. None is good."""
    clean = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRS, link_rel=None, url_schemes={"https", "http", "mailto", "tel"}
    )
    for ours, theirs in _pairs(_Shape(html).found, _Shape(clean).found):
        if ours != theirs:
            return ours[0] if ours else "?"
    return None


def _pairs(ours: list[Any], theirs: list[Any]) -> Iterator[tuple[Any, Any]]:
    for index in range(max(len(ours), len(theirs))):
        yield (ours[index] if index < len(ours) else None), (theirs[index] if index < len(theirs) else None)
