"""What kind of table is this: one of data, or one that only puts things beside each other?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import attribute

_BLOCKS = [
    "table",
    "form",
    "input",
    "button",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "div",
    "pre",
    "nav",
    "iframe",
]
_VALUE = re.compile(
    r"(?:[€$£]|eur|usd)?\s?[-+]?\d[\d.,:/ \-]*(?:[%€]|,-|\s?(?:euro|uur|km|m2|m²|jaar|dagen|weken|years?|days))?", re.I
)
_SHORT = 60
"""A cell of data holds a word or a figure; one of a layout holds a text."""


@dataclass(frozen=True)
class Grid:
    """A table with its own rows and cells, not those of tables in it."""

    table: Tag

    @cached_property
    def rows(self) -> list[list[Tag]]:
        """The cells of each row that has any."""
        rows = [row for row in self.table.find_all("tr") if row.find_parent("table") is self.table]
        found = [row.find_all(["td", "th"], recursive=False) for row in rows]
        return [row for row in found if row]

    @cached_property
    def cells(self) -> list[Tag]:
        """All cells."""
        return [cell for row in self.rows for cell in row]

    @property
    def has_headers(self) -> bool:
        """Is there a header cell, filled or not?"""
        return any(cell.name == "th" for cell in self.cells)

    @cached_property
    def has_head(self) -> bool:
        """Does it have a head with header cells: a table of data, however long its cells are?"""
        head = self.table.find("thead", recursive=False)
        return isinstance(head, Tag) and head.find("th") is not None

    @cached_property
    def is_layout(self) -> bool:
        """One row or one column, or cells that hold more than a text: nothing to read by row and column."""
        if len(self.rows) < 2 or max(map(len, self.rows)) < 2:
            return len(self.rows) < 2 or not self.has_head
        if self.has_head:
            return False
        filled = [cell for cell in self.cells if cell.find(True) or content_of(cell)]
        return any(cell.find(_BLOCKS) for cell in filled) or any(len(content_of(cell)) > 4 * _SHORT for cell in filled)

    @cached_property
    def is_data(self) -> bool:
        """Surely data: it has a caption, a bold first row, or three rows of short cells with a column of figures."""
        if self.is_layout:
            return False
        width = len(self.rows[0])
        if isinstance(self.table.find("caption"), Tag) or (width > 1 and all(map(_is_bold, self.rows[0]))):
            return True
        regular = len(self.rows) > 2 and all(len(row) == width for row in self.rows)
        short = all(0 < len(content_of(cell)) <= _SHORT and cell.find(["a", "img"]) is None for cell in self.cells)
        return regular and short and any(self._is_figures(column) for column in range(width))

    def _is_figures(self, column: int) -> bool:
        """Does this column hold a figure in each row after the first, and another one not?"""
        texts = [content_of(row[column]) for row in self.rows]
        others = [content_of(row[at]) for row in self.rows for at in range(len(row)) if at != column]
        return all(map(_VALUE.fullmatch, texts[1:])) and not all(map(_VALUE.fullmatch, others))


def is_heard(table: Tag) -> bool:
    """Is it heard as a table, not made layout or something else by ARIA?"""
    return attribute(table, "role") in ("", "table", "grid")


def _is_bold(cell: Tag) -> bool:
    bold = cell.find(["strong", "b"])
    return isinstance(bold, Tag) and content_of(bold) == content_of(cell) != ""
