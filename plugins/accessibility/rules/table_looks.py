"""Rules on what only looks like a table, and on header cells that only those who see them understand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_CODE = re.compile(r"[{};=<>$\\#@`]|::|->|\bdef\b|\bclass\b|^\s*(?:\$|>>>|//|--)", re.MULTILINE)
_GAP = re.compile(r"(?<=\S)(?: {2,}| *\| *)(?=\S)")
_SIGN = re.compile(r"[\w\s-]*\b(?:icon|icoon|fa|glyphicon|material-icons)\b", re.IGNORECASE)
_RULER = frozenset("-=+| _")
"""What lines between the rows are made of."""
_ENOUGH = 3


def in_pre(part: Part) -> Iterator[Match]:
    """Columns of text made with spaces: heard, there are no columns."""
    for block in part.named("pre"):
        code = block.find(["code", "samp", "kbd", "span", "a"]) is not None or attribute(block, "class")
        lines = block.get_text().expandtabs().splitlines()
        rows = [line.rstrip() for line in lines if not set(line.strip()) <= _RULER]
        if not code and not _CODE.search("\n".join(rows)) and _is_table(rows):
            yield part.match(block, rows[0])


def header_drawn(part: Part) -> Iterator[Match]:
    """A header cell with only a picture in it, without a text."""
    for cell in part.named("th"):
        if is_drawn(cell, part):
            yield part.match(cell, content_of(cell.parent) if isinstance(cell.parent, Tag) else "")


def is_drawn(cell: Tag, part: Part) -> bool:
    """Is there only a picture in the cell, without a text?"""
    if content_of(cell):
        return False
    inside = cell.find_all(True)
    named = given_name(cell, part.page) or attribute(cell, "title") or attribute(cell, "abbr")
    said = any(given_name(one, part.page) or attribute(one, "title") or one.name == "title" for one in inside)
    return any(map(_is_sign, inside)) and not named and not said


def header_level_plain(part: Part) -> Iterator[Match]:
    """A first row of plain cells over a row of headers: which header belongs to which is only to be seen."""
    for table in part.named("table"):
        head = table.find("thead")
        rows = head.find_all("tr", recursive=False) if isinstance(head, Tag) else []
        if len(rows) > 1:
            cells = [cell for cell in rows[0].find_all(["td", "th"], recursive=False) if content_of(cell)]
            if (
                cells
                and all(cell.name == "td" and not attribute(cell, "role") for cell in cells)
                and rows[1].find("th")
            ):
                yield part.match(cells[0], content_of(cells[0]))


def header_bold(part: Part) -> Iterator[Match]:
    """Cells of data at the start of each row that are bold, as headers are, in a table that has headers too."""
    for table in part.named("table"):
        rows = [row.find_all(["td", "th"], recursive=False) for row in table.find_all("tr")] if table.find("th") else []
        first = [row[0] for row in rows if len(row) > 1 and row[0].name == "td" and content_of(row[0])]
        others = [cell for row in rows for cell in row[1:] if cell.name == "td" and content_of(cell)]
        bold = len(first) > 2 and all(map(_is_bold, first)) and not all(map(_is_bold, others))
        if bold and not attribute(table, "role"):
            yield part.match(first[0], content_of(first[0]))


def _is_bold(cell: Tag) -> bool:
    outer = [inner for inner in cell.find_all(["b", "strong"]) if inner.find_parent(["b", "strong"]) is None]
    bold = "".join(inner.get_text() for inner in outer).split()
    return bool(bold) and "".join(bold) == "".join(cell.get_text().split())


def _is_sign(element: Tag) -> bool:
    return element.name in ("svg", "img") or bool(_SIGN.match(attribute(element, "class")))


def _is_table(rows: list[str]) -> bool:
    """Do at least three lines have columns that begin or end at the same places?"""
    split = [_GAP.split(row.strip()) for row in rows]
    wide = [cells for cells in split if len(cells) > 1]
    if len(wide) < _ENOUGH:
        return False
    width, times = Counter(map(len, wide)).most_common(1)[0]
    places = Counter(place for row in rows for place in {found.end() for found in _GAP.finditer(row)})
    ends = Counter(place for row in rows for place in {found.start() for found in _GAP.finditer(row)} | {len(row)})
    lined = max([*places.values(), *ends.values()]) >= 0.8 * len(rows)
    figures = any(
        cell.strip("€$£% ").replace(".", "").replace(",", "").isdecimal() for cells in wide[1:] for cell in cells[1:]
    )
    return lined and times >= 0.8 * len(rows) and width < 9 and (figures or width > 2)


RULES = (
    PartRule("accessibility.table-in-pre", Severity.WARNING, in_pre, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule(
        "accessibility.table-header-drawn", Severity.WARNING, header_drawn, "WCAG 2.1 niveau A", ("1.1.1", "1.3.1")
    ),
    PartRule("accessibility.table-header-bold", Severity.WARNING, header_bold, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.table-header-plain", Severity.WARNING, header_level_plain, "WCAG 2.1 niveau A", ("1.3.1",)),
)
