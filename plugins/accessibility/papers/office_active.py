"""What an Office file does besides being read: objects of other programs, and pieces that it fetches from elsewhere."""

from __future__ import annotations

import re

from plugins.accessibility.papers.parts import Parts, every, value

_OBJECT = re.compile(r"/(?:embeddings/[^/]*\.bin|activeX/)", re.IGNORECASE)
FETCHED = ("attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath")
_ORDER = re.compile(r"\bDDE(?:AUTO)?\b")


def active_part(parts: Parts) -> str:
    """The first thing that the file does of itself; empty when it only lets itself be read."""
    if any(_OBJECT.search(name) for name in parts.names):
        return "OLE"
    for name in sorted(parts.names):
        if not name.endswith(".rels"):
            continue
        for relation in every(parts.root(name), "Relationship"):
            kind = (value(relation, "Type") or "").rpartition("/")[2]
            if value(relation, "TargetMode") == "External" and kind in FETCHED:
                return kind
    orders = every(parts.root("word/document.xml"), "instrText")
    return "DDE" if any(_ORDER.search(order.text or "") for order in orders) else ""
