"""The facts of a PDF. Nothing of a page is drawn or unpacked: resources and tags say enough, in milliseconds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Object, Pdf

from plugins.accessibility.papers.facts import BROKEN, HEAVY, LOCKED, Facts, shortened
from plugins.accessibility.papers.kinds import PDF
from plugins.accessibility.papers.pdf_active import active_part
from plugins.accessibility.papers.pdf_tags import TagTree, read_tags, text_of

MANY_PAGES = 21
"""From here on a reader needs bookmarks: the limit that checkers of PDF use too."""
LONG = 5
"""Pages from which on a text needs headings."""
MOST_PAGES = 5_000
_DEEPEST = 4
_MENDED = ("file is damaged", "reconstruct")
_SINCE_ALWAYS_OPEN = 6
"""The revision of PDF's protection from which on programs let assistive technology in whatever the file says."""


def read_pdf(data: bytes) -> Facts:
    """The facts of a PDF with this content. Faults of the library pass through: the caller takes them for BROKEN."""
    try:
        opened = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError:
        return Facts(PDF, LOCKED)
    with opened as pdf:
        pages = len(pdf.pages)
        if not pages:
            return Facts(PDF, BROKEN)
        if pages > MOST_PAGES:
            return Facts(PDF, HEAVY)
        tags = read_tags(pdf)
        silent, any_text = _silence(pdf)
        return Facts(
            PDF,
            mended=any(mark in str(warning).lower() for warning in pdf.get_warnings() for mark in _MENDED),
            title=_title(pdf),
            title_shown=_flag(pdf.Root.get("/ViewerPreferences"), "/DisplayDocTitle"),
            language=text_of(pdf.Root.get("/Lang")) or tags.language,
            tagged=tags.elements > 0 and _flag(pdf.Root.get("/MarkInfo"), "/Marked"),
            empty_tags=tags.elements > 0 and not tags.contents,
            shut_out=pdf.is_encrypted and pdf.encryption.R < _SINCE_ALWAYS_OPEN and not pdf.allow.accessibility,
            pages=pages,
            silent_pages=silent,
            has_text=any_text or _is_described(tags),
            bookmarks=pages < MANY_PAGES or _has_bookmarks(pdf),
            long=pages >= LONG,
            headings=tags.headings,
            images_without_alt=tags.figures_without_alt,
            alts=shortened(tags.alts),
            tables_without_headers=tags.tables_without_headers,
            active=active_part(pdf),
            fields_without_name=sum(1 for field in _fields(pdf) if not text_of(field.get("/TU"))),
        )


def _is_described(tags: TagTree) -> bool:
    """A drawing on its own is fine when its tags tell what it shows."""
    return tags.figures > 0 and not tags.figures_without_alt


def _title(pdf: Pdf) -> str:
    """The title in the newer place for metadata, else in the older."""
    with suppress(Exception):  # it is XML, and may hold anything
        if title := str(pdf.open_metadata().get("dc:title") or "").strip():
            return title
    return text_of(pdf.docinfo.get("/Title"))


def _silence(pdf: Pdf) -> tuple[tuple[int, ...], bool]:
    """The pages that show something without any text, and whether there is a page with text."""
    silent = []
    any_text = False
    for number, page in enumerate(pdf.pages, start=1):
        font, image = _shown(page.resources, set(), 0)
        any_text = any_text or font
        if image and not font:
            silent.append(number)
    return tuple(silent), any_text


def _shown(resources: Object | None, seen: set[tuple[int, int]], depth: int) -> tuple[bool, bool]:
    """Does a page with these resources have a font, and an image? Forms are pages within pages."""
    if not isinstance(resources, Dictionary):
        return False, False
    if isinstance(fonts := resources.get("/Font"), Dictionary) and len(fonts):
        return True, False
    image = False
    objects = resources.get("/XObject")
    for each in objects.values() if isinstance(objects, Dictionary) else ():
        if not isinstance(each, pikepdf.Stream) or each.objgen in seen:
            continue
        seen.add(each.objgen)
        if each.get("/Subtype") == Name.Image:
            image = True
        elif depth < _DEEPEST:
            font, inner = _shown(each.get("/Resources"), seen, depth + 1)
            if font:
                return True, False
            image = image or inner
    return False, image


def _has_bookmarks(pdf: Pdf) -> bool:
    outlines = pdf.Root.get("/Outlines")
    return isinstance(outlines, Dictionary) and "/First" in outlines


def _fields(pdf: Pdf) -> Iterator[Dictionary]:
    """The fields that someone fills in; those that only hold others have no name of their own."""
    form = pdf.Root.get("/AcroForm")
    waiting = _list(form.get("/Fields")) if isinstance(form, Dictionary) else []
    seen: set[tuple[int, int]] = set()
    while waiting:
        field = waiting.pop()
        if not isinstance(field, Dictionary) or (field.is_indirect and field.objgen in seen):
            continue
        seen.add(field.objgen)
        below = [kid for kid in _list(field.get("/Kids")) if isinstance(kid, Dictionary) and "/T" in kid]
        if below:
            waiting += below
        elif field.get("/FT") in (Name.Tx, Name.Ch, Name.Btn, None):
            yield field


def _list(held: Object | None) -> list[Object]:
    return list(held) if isinstance(held, pikepdf.Array) else []


def _flag(held: Object | None, key: str) -> bool:
    value: Any = held.get(key) if isinstance(held, Dictionary) else None
    return value is True
