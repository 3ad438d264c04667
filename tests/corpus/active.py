"""What in a piece of HTML could do something, by parsers that have no part in making or cleaning it.

Two of them: lxml's, which is libxml2, and Python's own through BeautifulSoup. What either of them sees counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Comment, Declaration, Doctype, ProcessingInstruction, Tag

HARMLESS_TAGS = frozenset(
    "html body p h2 h3 h4 h5 h6 ul ol li a img em strong code blockquote table thead tbody tr th td br hr span".split()
)
ADDRESSES = frozenset("href src action formaction srcdoc data poster background cite xlink:href ping srcset".split())
SAFE = ("https:", "mailto:", "tel:", "/", "#")
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


def active_parts(html: str) -> list[str]:
    """Elements, attributes and addresses that are not known to be harmless; empty is good."""
    return [part for parser in ("lxml", "html.parser") for part in _active(BeautifulSoup(html, parser))]


def _active(tree: BeautifulSoup) -> Iterator[str]:
    for node in tree.descendants:
        if isinstance(node, Comment | Declaration | Doctype | ProcessingInstruction):
            yield f"{type(node).__name__} {node}"
        if isinstance(node, Tag):
            yield from _active_tag(node)


def _active_tag(tag: Tag) -> Iterator[str]:
    if tag.name not in HARMLESS_TAGS:
        yield f"<{tag.name}>"
    for name, value in tag.attrs.items():
        text = " ".join(value) if isinstance(value, list) else str(value)
        if name.startswith("on") or name in ("style", "srcdoc") or re.search(r"[^a-z-]", name):
            yield f"{name}={text}"
        if name in ADDRESSES and not _safe(text):
            yield f"{name}={text}"


def _safe(address: str) -> bool:
    plain = _INVISIBLE.sub("", address).lower()
    if not re.search(r"[:\\]|^//", plain):
        return True  # a place on this site: without a scheme and without a host
    return plain.startswith(SAFE) and not plain.startswith(("//", "/\\")) and "javascript:" not in plain
