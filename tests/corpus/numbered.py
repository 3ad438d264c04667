"""Office files with numbers in them: those of a citizen (111222333 passes the eleven test), and sums of money."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from tests.accessibility.papers import make
from tests.corpus.papers import OFFICE

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RUN = "<w:r><w:t>{}</w:t></w:r>"
with zipfile.ZipFile(io.BytesIO(OFFICE["docx"]())) as _made:
    _TEXT = {name: _made.read(name) for name in _made.namelist()}
_SLIDE = (
    '<p:sld xmlns:p="p" xmlns:a="a"><p:sp><p:ph type="title"/><a:t>Op reis</a:t></p:sp><a:p><a:r>'
    '<a:rPr lang="nl-NL"/><a:t>{}</a:t></a:r></a:p></p:sld>'
)
_BOOK = '<workbook xmlns="x"><sheets><sheet name="Prijzen"/></sheets></workbook>'
_LEADING = (
    '<o xmlns:style="s" xmlns:fo="f" xmlns:t="t" xmlns:office="o"><style:default-style><style:text-properties '
    'fo:language="nl"/></style:default-style>{}</o>'
)
_CELL = '<t:table-cell office:value-type="float" office:value="{0}"><t:p>{0}</t:p></t:table-cell>'
_AMOUNTS = (111222333, 123456789, 234567891, 345678912)
"""One of these passes by chance."""


def _word(*runs: str, name: str = "document", kind: str = "t") -> dict[str, str]:
    inside = "".join(_RUN.format(run).replace("w:t>", f"w:{kind}>") for run in runs)
    root = "document" if name == "document" else "hdr"
    return {f"word/{name}.xml": f"<w:{root} {_WORD}><w:body><w:p>{inside}</w:p></w:body></w:{root}>"}


def _sheet(cells: str) -> dict[str, str]:
    return {
        "xl/workbook.xml": _BOOK,
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="x"><sheetData><row>{cells}</row></sheetData></worksheet>',
    }


def _open(inside: str, kind: str = "text") -> dict[str, str]:
    return {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": _LEADING.format(inside)}


def _slides(shown: str, noted: str = "Vertel dit.") -> dict[str, str]:
    return {
        "ppt/presentation.xml": '<p:presentation xmlns:p="p"/>',
        "ppt/slides/slide1.xml": _SLIDE.format(shown),
        "ppt/notesSlides/notesSlide1.xml": _SLIDE.format(noted),
    }


_MADE: Mapping[str, dict[str, str]] = {
    "docx_bsn": _word("Uw nummer is 111222333."),
    "docx_bsn_cut": _word("Uw nummer is 1112", "22", "333."),
    "docx_bsn_head": _word("Nummer 1112-22-333", name="header1"),
    "docx_bsn_dots": _word("Uw nummer is 111.222.333."),
    "docx_bsn_deleted": _word("Nummer 111222", "333", kind="delText"),
    "docx_no_bsn": _word("Bijvoorbeeld 123456789. Wij betaalden € 111.222.333 en 111.222.333 euro."),
    "docx_amounts": _word(" en ".join(f"{amount:,}".replace(",", ".") for amount in _AMOUNTS)),
    "docx_two_paragraphs": {
        "word/document.xml": f"<w:document {_WORD}><w:body><w:p>{_RUN.format('111222')}</w:p><w:p>{_RUN.format('333')}"
        "</w:p></w:body></w:document>"
    },
    "xlsx_bsn": _sheet('<c t="inlineStr"><is><t>111222333</t></is></c>'),
    "xlsx_bsn_number": _sheet("<c><v>111222333</v></c><c><v>123456782</v></c>"),
    "xlsx_bsn_shared": {
        **_sheet('<c t="s"><v>0</v></c>'),
        "xl/sharedStrings.xml": '<sst xmlns="x"><si><r><t>BSN 1112</t></r><r><t>22333</t></r></si></sst>',
    },
    "xlsx_amounts": _sheet("".join(f"<c><v>{amount}</v></c>" for amount in _AMOUNTS)),
    "pptx_bsn": _slides("Nummer 111222333"),
    "pptx_bsn_notes": _slides("Wat u nodig heeft", "Nummer 111222333"),
    "odt_bsn": _open("<t:p>Uw nummer is 111222333.</t:p>"),
    "odt_bsn_spans": _open("<t:p>Uw nummer is <t:span>1112</t:span>22<t:span>333</t:span>.</t:p>"),
    "odt_no_bsn": _open("<t:p>111222</t:p><t:p>333</t:p>"),
    "ods_bsn": _open("<t:table-cell><t:p>111222333</t:p></t:table-cell>", "spreadsheet"),
    "ods_bsn_number": _open(_CELL.format(111222333), "spreadsheet"),
    "ods_amounts": _open("".join(map(_CELL.format, _AMOUNTS)), "spreadsheet"),
    "odp_bsn": _open("<t:p>Nummer 111222333</t:p>", "presentation"),
}
"""Kind → the parts that make it so."""
_TITLED = '<m xmlns:dc="d"><dc:title>Op reis</dc:title><dc:language>nl</dc:language></m>'


def numbered(how: Mapping[str, Any]) -> bytes:
    """An office file; ``made`` says which."""
    parts = _MADE[how["made"]]
    if "mimetype" in parts:
        return make.archive({**parts, "meta.xml": _TITLED})
    if how["made"].startswith("docx"):
        return make.archive({**_TEXT, **parts})
    return make.archive({"[Content_Types].xml": "<Types/>", "docProps/core.xml": _TEXT["docProps/core.xml"], **parts})
