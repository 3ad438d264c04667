"""The facts of Word, Excel and PowerPoint files (Office Open XML)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace

from lxml import etree

from plugins.accessibility.papers.facts import BROKEN, Facts, shortened
from plugins.accessibility.papers.office_active import active_part
from plugins.accessibility.papers.parts import Parts, TooMuch, every, text, value

LONG = 3_000
"""Characters from which on a text needs headings: more than a page."""
_MACROS = "vbaProject.bin"
_MACRO_SHEETS = "xl/macrosheets/"
_MACRO_TYPE = ".vbaProject"
_DEFAULT_SHEET = re.compile(r"(?:blad|werkblad|sheet)\s?\d+", re.IGNORECASE)
_NO = ("0", "false", "off")
_TITLES = ("title", "ctrTitle")


def read_office(parts: Parts, kind: str) -> Facts:
    """The facts of the file with these parts; ``kind`` is docx, xlsx or pptx."""
    facts = {"docx": _word, "xlsx": _excel, "pptx": _slides}[kind](parts)
    return replace(facts, active=active_part(parts)) if facts else Facts(kind, BROKEN)


def _word(parts: Parts) -> Facts | None:
    if (body := parts.root("word/document.xml")) is None:
        return None
    styles = parts.root("word/styles.xml")
    headings = _heading_styles(styles)
    used = [value(style, "val") or "" for style in every(body, "pStyle")]
    own_levels = sum(_is_level(each) for each in every(body, "outlineLvl"))
    length = sum(len(str(piece.text or "")) for piece in every(body, "t"))
    alts = _alts(mark for mark in every(body, "docPr") if _names_picture(mark))
    return Facts(
        "docx",
        title=_title(parts),
        language=_word_language(body, styles),
        long=length >= LONG,
        headings=sum(style in headings for style in used) + own_levels,
        images_without_alt=sum(alt == "" for alt in alts),
        alts=shortened(alts),
        tables_without_headers=sum(_lacks_header_row(table) for table in every(body, "tbl")),
        macros=_has_macros(parts),
        hidden=tuple(_hidden_in_text(parts, body)),
    )


def _hidden_in_text(parts: Parts, body: etree._Element) -> Iterator[str]:
    """What the author does not see any more, and everybody can ask for."""
    if next(every(parts.root("word/comments.xml"), "comment"), None) is not None:
        yield "opmerkingen"
    if next(every(body, "delText", "moveFrom"), None) is not None:
        yield "tekst die is weggehaald, maar er nog in zit"


def _heading_styles(styles: etree._Element | None) -> set[str]:
    """The styles that make a heading: by their name, their level, or the style that they are made from."""
    found: set[str] = set()
    based: dict[str, str] = {}
    for style in every(styles, "style"):
        name = value(style, "styleId") or ""
        titled = next((value(each, "val") or "" for each in every(style, "name")), "").lower()
        if titled.startswith(("heading", "kop ", "title")) or any(map(_is_level, every(style, "outlineLvl"))):
            found.add(name)
        based[name] = next((value(each, "val") or "" for each in every(style, "basedOn")), "")
    while more := {name for name, base in based.items() if base in found} - found:
        found |= more
    return found


def _is_level(mark: etree._Element) -> bool:
    """Is this the level of a heading? Nine is what other text has."""
    return value(mark, "val") != "9"


def _names_picture(mark: etree._Element) -> bool:
    """Does this name a picture or chart? A frame around text speaks for itself."""
    around = mark.getparent()
    return around is not None and next(every(around, "pic", "chart", "relIds"), None) is not None


def _word_language(body: etree._Element, styles: etree._Element | None) -> str:
    """The language that new text gets, else the first that any text has."""
    defaults = (lang for default in every(styles, "rPrDefault") for lang in every(default, "lang"))
    for lang in (*defaults, *every(styles, "lang"), *every(body, "lang")):
        if said := value(lang, "val"):
            return said
    return ""


def _lacks_header_row(table: etree._Element) -> bool:
    """A table of data whose first row is not marked as its heading. Tables for the layout have one row or column."""
    rows = [row for row in table if etree.QName(row).localname == "tr"]
    columns = max((sum(etree.QName(cell).localname == "tc" for cell in row) for row in rows), default=0)
    if len(rows) < 2 or columns < 2:
        return False
    return not any(value(mark, "val") not in _NO for mark in every(rows[0], "tblHeader"))


def _excel(parts: Parts) -> Facts | None:
    if (book := parts.root("xl/workbook.xml")) is None:
        return None
    names = [value(sheet, "name") or "" for sheet in every(book, "sheet") if value(sheet, "state") in (None, "visible")]
    alts = _alts(mark for name in parts.matching("xl/drawings/") for mark in _pictures(parts.root(name)))
    return Facts(
        "xlsx",
        title=_title(parts),
        images_without_alt=sum(alt == "" for alt in alts),
        alts=shortened(alts),
        tables_without_headers=sum(
            value(table, "headerRowCount") == "0"
            for name in parts.matching("xl/tables/")
            for table in every(parts.root(name), "table")
        ),
        default_sheets=tuple(name for name in names if _DEFAULT_SHEET.fullmatch(name)) if len(names) > 1 else (),
        merged_sheets=tuple(_merged(parts, book)),
        macros=_has_macros(parts),
        hidden=tuple(
            f"een verborgen blad ({value(sheet, 'name') or ''})"
            for sheet in every(book, "sheet")
            if value(sheet, "state") in ("hidden", "veryHidden")
        ),
    )


def _merged(parts: Parts, book: etree._Element) -> Iterator[str]:
    """The names of the sheets with merged cells. A sheet of data too large to unpack is no reason to refuse a book."""
    relations = parts.root("xl/_rels/workbook.xml.rels")
    targets = {value(each, "Id"): value(each, "Target") or "" for each in every(relations, "Relationship")}
    for sheet in every(book, "sheet"):
        target = targets.get(value(sheet, "id"), "").lstrip("/").removeprefix("xl/")
        with suppress(TooMuch):
            if next(every(parts.root(f"xl/{target}"), "mergeCell"), None) is not None:
                yield value(sheet, "name") or ""


def _slides(parts: Parts) -> Facts | None:
    if parts.root("ppt/presentation.xml") is None:
        return None
    slides = [parts.root(name) for name in parts.matching("ppt/slides/")]
    alts = _alts(mark for slide in slides for mark in _pictures(slide))
    languages = (value(run, "lang") for slide in slides for run in every(slide, "rPr", "endParaRPr"))
    return Facts(
        "pptx",
        title=_title(parts),
        language=next((language for language in languages if language), "") if slides else None,
        images_without_alt=sum(alt == "" for alt in alts),
        alts=shortened(alts),
        slides_without_title=tuple(
            number for number, slide in enumerate(slides, start=1) if not _is_titled(slide) and _is_shown(slide)
        ),
        tables_without_headers=sum(
            value(setting, "firstRow") in (None, *_NO) for slide in slides for setting in every(slide, "tblPr")
        ),
        macros=_has_macros(parts),
    )


def _is_titled(slide: etree._Element | None) -> bool:
    for shape in every(slide, "sp"):
        kinds = [value(place, "type") for place in every(shape, "ph")]
        if any(kind in _TITLES for kind in kinds) and any((run.text or "").strip() for run in every(shape, "t")):
            return True
    return False


def _is_shown(slide: etree._Element | None) -> bool:
    return slide is not None and value(slide, "show") not in _NO


def _pictures(root: etree._Element | None) -> Iterator[etree._Element]:
    """What names each picture in a drawing."""
    for picture in every(root, "pic"):
        yield from every(picture, "cNvPr")


def _alts(marks: Iterable[etree._Element]) -> list[str]:
    """The text of each picture, empty where there is none; without those that are marked as decoration."""
    return [
        (value(mark, "descr") or "").strip() or (value(mark, "title") or "").strip()
        for mark in marks
        if all(value(each, "val") in _NO for each in every(mark, "decorative"))
    ]


def _title(parts: Parts) -> str:
    return text(parts.root("docProps/core.xml"), "title")


def _has_macros(parts: Parts) -> bool:
    """By the name of their part, as old sheets of macros, or by what the list of parts says of one."""
    kinds = (value(part, "ContentType") or "" for part in every(parts.root("[Content_Types].xml"), "Override"))
    named = any(name.endswith(_MACROS) or name.startswith(_MACRO_SHEETS) for name in parts.names)
    return named or any(kind.endswith(_MACRO_TYPE) for kind in kinds)
