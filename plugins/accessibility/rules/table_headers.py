"""A rule on header cells: a header over nothing promises what is not there."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute, hidden
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_TABLES = ("table", "grid", "treegrid")


def over_nothing(part: Part) -> Iterator[Match]:
    """A column header, in a row of headers, of a column without one cell."""
    tables = [table for table in part.named("table") if attribute(table, "role") in ("", *_TABLES)]
    made = [element for element in part.having("role") if attribute(element, "role") in _TABLES]
    for table in {id(table): table for table in (*tables, *made)}.values():
        rows = [found for row in _rows(table) if (found := _cells(row))]
        cells = [cell for row in rows for cell in row]
        tied = any(attribute(cell, "headers") or _span(cell, "rowspan") > 1 for cell in cells)
        if len(rows) > 1 and not tied and all(_is_header(cell) for cell in rows[0]):
            width = max(sum(_span(cell, "colspan") for cell in row) for row in rows[1:])
            column = 0
            for cell in rows[0]:
                if column >= width and content_of(cell):
                    yield part.match(cell, content_of(cell))
                column += _span(cell, "colspan")


def _rows(table: Tag) -> list[Tag]:
    """The rows of this table itself."""
    inside = [element for element in table.find_all(True) if not hidden(element) and _table_of(element) is table]
    return [row for row in inside if attribute(row, "role") == "row" or (row.name == "tr" and _plain(row))]


def _cells(row: Tag) -> list[Tag]:
    cells = [cell for cell in row.find_all(True, recursive=False) if _is_header(cell) or _is_cell(cell)]
    return [cell for cell in cells if not hidden(cell)]


def _is_header(cell: Tag) -> bool:
    return attribute(cell, "role") in ("columnheader", "rowheader") or (cell.name == "th" and _plain(cell))


def _is_cell(cell: Tag) -> bool:
    return attribute(cell, "role") in ("cell", "gridcell") or (cell.name == "td" and _plain(cell))


def _plain(element: Tag) -> bool:
    return not attribute(element, "role")


def _table_of(row: Tag) -> Tag | None:
    return next((up for up in row.parents if up.name == "table" or attribute(up, "role") in _TABLES), None)


def _span(cell: Tag, name: str) -> int:
    value = attribute(cell, name) or attribute(cell, f"aria-{name}")
    return max(1, int(value)) if value.isdecimal() else 1


RULES = (
    PartRule(
        "accessibility.table-header-over-nothing", Severity.WARNING, over_nothing, "WCAG 2.1 niveau A", ("1.3.1",)
    ),
)
