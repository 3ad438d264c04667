"""Files for download, one with the fault of a rule and a twin without, as pages beside them have.

Made when asked for: what a program makes is no source. The names are those of the pages: the rule, then ``.fine``.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pikepdf
from docx import Document
from openpyxl import Workbook
from pikepdf import Dictionary, Name
from PIL import Image
from pptx import Presentation

from tests.accessibility.papers.make import GOOD_TAGS, pdf, picture, saved

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def papers() -> Iterator[tuple[str, bytes]]:
    """(name, content) of each file."""
    for rule, ending, bad, fine in (*_pdfs(), *_office()):
        yield f"accessibility.{rule}.{ending}", bad
        yield f"accessibility.{rule}.fine.{ending}", fine
    yield "accessibility.file-old-form.doc", OLD_OFFICE
    yield "accessibility.file-old-form.fine.docx", _bytes(_word())


def _pdfs() -> Iterator[tuple[str, str, bytes, bytes]]:
    good = pdf()
    yield "file-damaged", "pdf", pdf(pages=3)[:-60], pdf(pages=3)
    field = {"/T": "naam", "/FT": Name.Tx}
    yield "file-field-no-name", "pdf", pdf(fields=[field]), pdf(fields=[{**field, "/TU": "Uw naam"}])
    yield "file-no-bookmarks", "pdf", pdf(pages=21), pdf(pages=21, bookmarks=True)
    yield "file-no-headings", "pdf", pdf(pages=5, tags=[("P", {})]), pdf(pages=5)
    yield "file-pages-no-text", "pdf", _scanned(2), _scanned(0)
    yield "file-shut-out", "pdf", pdf(encryption=_protection(accessibility=False)), pdf(encryption=_protection())
    yield "file-title-not-shown", "pdf", pdf(title_shown=False), good
    cells, heads = (("TR", {}, (name, {}), (name, {})) for name in ("TD", "TH"))
    tables = [pdf(tags=[*GOOD_TAGS, ("Table", {}, first, cells)]) for first in (cells, heads)]
    yield "file-table-no-headers", "pdf", tables[0], tables[1]


def _scanned(pages: int) -> bytes:
    """A PDF of four pages, of which so many are a picture alone."""
    made = pikepdf.open(io.BytesIO(pdf(pages=4, image=True)))
    for page in [*made.pages][:pages]:
        page.obj.Resources = Dictionary(XObject=Dictionary(I1=picture(made)))
    return saved(made)


def _protection(*, accessibility: bool = True) -> pikepdf.Encryption:
    allow = pikepdf.Permissions(accessibility=accessibility, extract=False)
    return pikepdf.Encryption(owner="x", R=3, allow=allow, aes=False, metadata=False)


def _office() -> Iterator[tuple[str, str, bytes, bytes]]:
    yield "file-image-alt-missing", "docx", _pictured(""), _pictured("Een container")
    yield "file-merged-cells", "xlsx", _book("Prijzen", merged=True), _book("Prijzen")
    yield "file-sheet-names", "xlsx", _book("Prijzen", "Blad2"), _book("Prijzen", "Uitleg")
    yield "file-slide-no-title", "pptx", _slides("Welkom", ""), _slides("Welkom", "Wat verandert er?")


def _bytes(made: Any) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _word() -> Any:
    made = Document()
    made.core_properties.title = "Afvalplan"
    made.add_heading("Afval", 1)
    return made


def _pictured(alt: str) -> bytes:
    made, image = _word(), io.BytesIO()
    Image.new("RGB", (2, 2)).save(image, "PNG")
    made.add_picture(io.BytesIO(image.getvalue()))._inline.docPr.set("descr", alt)
    return _bytes(made)


def _book(*names: str, merged: bool = False) -> bytes:
    made = Workbook()
    made.properties.title = "Prijzen"
    made.active.title = names[0]
    for name in names[1:]:
        made.create_sheet(name)
    for row in (["Product", "Prijs"], ["Paspoort", 80]):
        made.active.append(row)
    if merged:
        made.active.merge_cells("A4:B4")
    return _bytes(made)


def _slides(*titles: str) -> bytes:
    made = Presentation()
    made.core_properties.title = "Avond over afval"
    for title in titles:
        slide = made.slides.add_slide(made.slide_layouts[5])
        slide.shapes.title.text = title
    return _bytes(made)
