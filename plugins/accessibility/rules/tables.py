"""Rules on tables: heard cell by cell, a table makes sense by its header cells alone."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, ancestors, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_HEADER_ROLES = ("columnheader", "rowheader")


def _tables(part: Part) -> list[Tag]:
    """The tables that are heard as tables, not those that ARIA makes layout or something else of."""
    return [table for table in part.named("table") if attribute(table, "role") in ("", "table")]


def headerless(part: Part) -> Iterator[Match]:
    """A table without one header cell that says something."""
    for table in _tables(part):
        cells = [cell for cell in table.find_all(["th", "td"]) if cell.find_parent("table") is table]
        headers = [cell for cell in cells if cell.name == "th" or attribute(cell, "role") in _HEADER_ROLES]
        if cells and not any(content_of(cell) or given_name(cell, part.page) for cell in headers):
            texts = filter(None, map(content_of, cells))
            yield part.match(table, next(texts, ""))


def nested(part: Part) -> Iterator[Match]:
    """A table inside a cell of another table."""
    for table in _tables(part):
        if next(ancestors(table, "table"), None):
            yield part.match(table, content_of(table))


RULES = (
    PartRule("accessibility.table-no-headers", Severity.ERROR, headerless, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.table-nested", Severity.ERROR, nested, "WCAG 2.1 niveau A", ("1.3.1", "1.3.2")),
)
