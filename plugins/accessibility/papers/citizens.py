"""Numbers of citizens in the text of office files. Which number it is leaves this module nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from plugins.accessibility.papers.parts import Parts, TooMuch, every, value
from plugins.checks.numbers import is_citizen_number, nine_digits

_TEXTS = {
    "docx": ("word/",),
    "xlsx": ("xl/sharedStrings", "xl/worksheets/", "xl/comments"),
    "pptx": ("ppt/slides/", "ppt/notesSlides/", "ppt/comments/"),
}
_WHOLE = ("p", "h", "si", "is", "comment")
"""What holds a piece of text that people read as one: a paragraph, a heading, a cell, a note."""
_GAPS = ("p", "h", "tab", "br", "cr", "s", "line-break")
_AMOUNTS = ("float", "currency")
"""Kinds of cells in OpenDocument that hold a number."""


def has_citizen_number(parts: Parts, kind: str) -> bool:
    """Does likely anybody's citizen service number stand in it? A part too large to unpack is not looked at."""
    sums: list[str] = []
    for root in _roots(parts, kind):
        if any(_in_text(root, sums)):
            return True
        sums += _sums(root)
    # One in eleven of all sums passes the test by chance: in a column of citizen numbers all of them do.
    return sum(map(is_citizen_number, sums)) * 2 > len(sums)


def _roots(parts: Parts, kind: str) -> Iterator[etree._Element]:
    names = [name for start in _TEXTS[kind] for name in parts.matching(start)] if kind in _TEXTS else ["content.xml"]
    for name in names:
        try:
            root = parts.root(name)
        except TooMuch:
            return
        if root is not None:
            yield root


def _in_text(root: etree._Element, sums: list[str]) -> Iterator[bool]:
    """For each number in running text whether it passes; what is written as a sum of money goes to ``sums``."""
    for whole in every(root, *_WHOLE):
        if _is_amount(whole.getparent()):
            continue
        for text in _texts(whole):
            for found in nine_digits(text):
                if found[0].count(".") == 2 and found[0][3] == ".":
                    sums.append(found[0])
                else:
                    yield is_citizen_number(found[0])


def _texts(whole: etree._Element) -> Iterable[str]:
    """The text of a paragraph or cell, whatever pieces it was cut into, and the text that was taken out of it."""
    pieces: dict[str, list[str]] = {"": [], "delText": []}
    for element in whole.iter(etree.Element):
        name = etree.QName(element).localname
        gap = " " if name in _GAPS else ""
        pieces["delText" if name == "delText" else ""].append(gap + (element.text or ""))
        if element is not whole:
            pieces[""].append(element.tail or "")
    return ("".join(each) for each in pieces.values())


def _is_amount(cell: etree._Element | None) -> bool:
    return cell is not None and value(cell, "value-type") in _AMOUNTS


def _sums(root: etree._Element) -> Iterator[str]:
    """Whole numbers of nine digits in the cells of a sheet."""
    held = [(number.text or "") for number in every(root, "v")]
    held += [value(cell, "value") or "" for cell in every(root, "table-cell") if _is_amount(cell)]
    yield from (number for number in held if len(number) == 9 and number.isascii() and number.isdigit())
