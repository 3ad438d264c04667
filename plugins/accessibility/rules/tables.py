"""Rules on tables: heard cell by cell, a table makes sense by its header cells alone."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, ancestors, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.table_kind import Grid, is_heard
from plugins.accessibility.rules.table_looks import is_drawn
from plugins.checks import Match, Severity

_HEADER_ROLES = ("columnheader", "rowheader")
_KEPT = "_grids"
_SCOPES = ("row", "col", "rowgroup", "colgroup")


def headerless(part: Part) -> Iterator[Match]:
    """A table of data without one header cell that says something."""
    for grid in _grids(part):
        headers = [cell for cell in grid.cells if cell.name == "th" or attribute(cell, "role") in _HEADER_ROLES]
        named = any(content_of(cell) or given_name(cell, part.page) for cell in headers)
        if not named and not grid.is_layout and grid.cells:
            if not headers and len(grid.rows) < 3:
                continue
            sure = grid.is_data or headers
            yield part.match(grid.table, _first_text(grid), severity=None if sure else Severity.NOTICE)


def nested(part: Part) -> Iterator[Match]:
    """A table inside a cell of another table; worst where the outer one holds data."""
    for grid in _grids(part):
        outer = next(ancestors(grid.table, "table"), None)
        if outer is not None and is_heard(outer):
            data = Grid(outer).has_headers and grid.has_headers
            yield part.match(grid.table, content_of(grid.table), severity=None if data else Severity.WARNING)


def header_empty(part: Part) -> Iterator[Match]:
    """A header cell without text, except in the corner, in a table that has filled ones."""
    for grid in _grids(part):
        corner = grid.rows[0][0] if grid.rows else None
        headers = [cell for cell in grid.cells if cell.name == "th"]
        empty = [cell for cell in headers if not content_of(cell) and not given_name(cell, part.page)]
        if 0 < len(empty) < len(headers):
            for cell in empty:
                if cell is not corner and not is_drawn(cell, part):
                    yield part.match(cell, _first_text(grid))


def scope_wrong(part: Part) -> Iterator[Match]:
    """A ``scope`` that means nothing: on a cell of data, or with a value that does not exist."""
    for cell in part.named("td", "th"):
        scope = attribute(cell, "scope").lower()
        if scope and (scope not in _SCOPES or cell.name == "td"):
            yield part.match(cell, content_of(cell), scope=scope)


def headers_merged(part: Part) -> Iterator[Match]:
    """Header cells over more than one column or row, without a word about which cells they are for.

    HTML says how to reckon that; not all that reads tables out loud does.
    """
    for grid in _grids(part):
        merged = [cell for cell in grid.cells if cell.name == "th" and _span(cell) > 1 and content_of(cell)]
        over_all = len(merged) == 1 and merged[0] is grid.rows[0][0] and len(grid.rows[0]) == 1
        tied = any(attribute(cell, "headers") for cell in grid.cells)
        untold = [cell for cell in merged if not attribute(cell, "scope")]
        if untold and not over_all and not tied:
            yield part.match(untold[0], content_of(untold[0]))


def layout(part: Part) -> Iterator[Match]:
    """A table that only puts things beside each other, with what belongs to data: headers, a caption, a summary."""
    for grid in _grids(part):
        summary = attribute(grid.table, "summary") or isinstance(grid.table.find("caption"), Tag)
        if grid.cells and len(grid.cells) > 1 and grid.is_layout and (len(grid.rows) < 2 or summary):
            yield part.match(grid.table, _first_text(grid))


def captionless(part: Part) -> Iterator[Match]:
    """One of more tables of data without a caption: in a list of tables they cannot be told apart."""
    data = [grid for grid in _grids(part) if grid.has_headers and not grid.is_layout and len(grid.rows) > 2]
    for grid in data if len(data) > 1 else ():
        titled = attribute(grid.table, "summary") or given_name(grid.table, part.page)
        if not titled and not isinstance(grid.table.find("caption"), Tag):
            yield part.match(grid.table, _first_text(grid))


def _grids(part: Part) -> list[Grid]:
    """The tables of the part that are heard as such. Kept on the part itself: each rule asks for them."""
    kept = vars(part)
    if _KEPT not in kept:
        kept[_KEPT] = [Grid(table) for table in part.named("table") if is_heard(table)]
    found: list[Grid] = kept[_KEPT]
    return found


def _first_text(grid: Grid) -> str:
    return next(filter(None, map(content_of, grid.cells)), "")


def _span(cell: Tag) -> int:
    spans = [attribute(cell, name) for name in ("colspan", "rowspan")]
    return max((int(span) for span in spans if span.isdecimal()), default=1)


RULES = (
    PartRule("accessibility.table-no-headers", Severity.ERROR, headerless, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.table-nested", Severity.ERROR, nested, "WCAG 2.1 niveau A", ("1.3.1", "1.3.2")),
    PartRule("accessibility.table-header-empty", Severity.WARNING, header_empty, "goede praktijk"),
    PartRule("accessibility.table-scope", Severity.WARNING, scope_wrong, "goede praktijk"),
    PartRule("accessibility.table-headers-merged", Severity.WARNING, headers_merged, "goede praktijk"),
    PartRule("accessibility.table-layout", Severity.NOTICE, layout, "goede praktijk"),
    PartRule("accessibility.table-no-caption", Severity.NOTICE, captionless, "goede praktijk"),
)
