"""What an Office file does besides being read: objects of other programs, and pieces that it fetches from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plugins.accessibility.papers.parts import Parts, every, value
from plugins.accessibility.papers.programs import is_program

_OBJECT = re.compile(r"/(?:embeddings/[^/]*\.bin|activeX/)", re.IGNORECASE)
FETCHED = (
    "attachedTemplate",
    "oleObject",
    "frame",
    "subDocument",
    "externalLinkPath",
    "image",
    "aFChunk",
)
_ORDER = re.compile(r"\bDDE(?:AUTO)?\b", re.IGNORECASE)


def active_part(parts: Parts) -> str:
    """The first thing that the file does of itself; empty when it only lets itself be read."""
    if any(_OBJECT.search(name) or ("/embeddings/" in name and is_program(name)) for name in parts.names):
        return "OLE"
    for name in sorted(parts.names):
        if not name.endswith(".rels"):
            continue
        for relation in every(parts.root(name), "Relationship"):
            kind = (value(relation, "Type") or "").rpartition("/")[2]
            if value(relation, "TargetMode") == "External" and kind in FETCHED:
                return kind
    links = (parts.root(name) for name in parts.matching("xl/externalLinks/"))
    if any(next(every(link, "ddeLink"), None) is not None for link in links):
        return "DDE"
    orders = (order for name in parts.matching("word/") for order in _orders(parts.root(name)))
    return "DDE" if any(map(_ORDER.search, orders)) else ""


def _orders(root: etree._Element | None) -> Iterator[str]:
    """The orders in the fields of one part. Word cuts an order up as it likes: by paragraph they stand together."""
    yield from (value(field, "instr") or "" for field in every(root, "fldSimple"))
    for paragraph in every(root, "p"):
        yield "".join(piece.text or "" for piece in every(paragraph, "instrText"))


_FETCHING = ("image", "section-source", "object", "object-ole", "plugin", "applet", "script")


def active_in_open_document(parts: Parts) -> str:
    """The same for an OpenDocument file."""
    for name in ("content.xml", "styles.xml"):
        root = parts.root(name)
        if next(every(root, "dde-source", "dde-connection-decl", "dde-link"), None) is not None:
            return "DDE"
        if next((each for each in every(root, "event-listener") if value(each, "href")), None) is not None:
            return "JavaScript"
        for element in every(root, *_FETCHING):
            if "://" in (value(element, "href") or ""):
                return "frame"
    return ""
