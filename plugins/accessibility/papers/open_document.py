"""The facts of OpenDocument files: texts, sheets and slides of LibreOffice and others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plugins.accessibility.papers.facts import BROKEN, LOCKED, Facts, shortened
from plugins.accessibility.papers.office import LONG
from plugins.accessibility.papers.office_active import active_in_open_document
from plugins.accessibility.papers.parts import Parts, every, text, value

_DEFAULT_SHEET = re.compile(r"(?:blad|werkblad|sheet|tabel)\s?\d+", re.IGNORECASE)
_SCRIPTS = ("Basic/", "Scripts/")
_NO_SCRIPT = ("/", "script-lc.xml", "script-lb.xml")
"""Lists of macros, which may be empty."""


def read_open_document(parts: Parts, kind: str) -> Facts:
    """The facts of the file with these parts; ``kind`` is odt, ods or odp."""
    if next(every(parts.root("META-INF/manifest.xml"), "encryption-data"), None) is not None:
        return Facts(kind, LOCKED)
    if (content := parts.root("content.xml")) is None:
        return Facts(kind, BROKEN)
    meta = parts.root("meta.xml")
    alts = [_alt(frame) for frame in _pictures(content)]
    sheets = [*every(next(every(content, "spreadsheet"), None), "table")] if kind == "ods" else []
    names = [value(sheet, "name") or "" for sheet in sheets]
    return Facts(
        kind,
        title=text(meta, "title"),
        language=_language(meta, parts.root("styles.xml"), content),
        long=kind == "odt" and _length(content) >= LONG,
        headings=sum(1 for _ in every(content, "h")),
        images_without_alt=sum(alt == "" for alt in alts),
        alts=shortened(alts),
        tables_without_headers=sum(map(_lacks_header_row, every(content, "table"))) if kind == "odt" else 0,
        slides_without_title=tuple(_untitled(content)) if kind == "odp" else (),
        default_sheets=tuple(name for name in names if _DEFAULT_SHEET.fullmatch(name)) if len(names) > 1 else (),
        merged_sheets=tuple(value(sheet, "name") or "" for sheet in sheets if _is_merged(sheet)),
        macros=any(name.startswith(_SCRIPTS) and not name.endswith(_NO_SCRIPT) for name in parts.names),
        active=active_in_open_document(parts),
    )


def _pictures(content: etree._Element) -> Iterator[etree._Element]:
    """The frames with a picture, without those that are marked as decoration."""
    for frame in every(content, "frame"):
        if value(frame, "decorative") != "true" and any(etree.QName(kid).localname == "image" for kid in frame):
            yield frame


def _alt(frame: etree._Element) -> str:
    kids = {etree.QName(kid).localname: (kid.text or "").strip() for kid in frame}
    return kids.get("desc") or kids.get("title") or ""


def _language(meta: etree._Element | None, *roots: etree._Element | None) -> str:
    """The language of the document's default styles, else the one that its properties name."""
    for root in roots:
        for style in every(root, "default-style"):
            for properties in every(style, "text-properties"):
                said = value(properties, "language")
                if said and said not in ("none", "zxx"):
                    return said
    return text(meta, "language")


def _length(content: etree._Element) -> int:
    return sum(len(str(piece)) for piece in content.itertext())


def _lacks_header_row(table: etree._Element) -> bool:
    """A table of data without rows that are marked as its heading."""
    rows = [*every(table, "table-row")]
    columns = max((sum(etree.QName(cell).localname == "table-cell" for cell in row) for row in rows), default=0)
    return len(rows) > 1 and columns > 1 and next(every(table, "table-header-rows"), None) is None


def _untitled(content: etree._Element) -> Iterator[int]:
    """The numbers of the slides without a filled title."""
    for number, page in enumerate(every(next(every(content, "presentation"), None), "page"), start=1):
        titles = (frame for frame in every(page, "frame", "custom-shape") if value(frame, "class") == "title")
        if not any("".join(str(piece) for piece in frame.itertext()).strip() for frame in titles):
            yield number


def _is_merged(sheet: etree._Element) -> bool:
    cells = every(sheet, "table-cell")
    spans = ("number-columns-spanned", "number-rows-spanned")
    return any((value(cell, span) or "1") != "1" for cell in cells for span in spans)
