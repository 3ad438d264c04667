"""Where a piece of text stands in the source: file, line and column, from 1, in code points."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any, NamedTuple

from pydantic_core import core_schema


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a source file.

    ``path`` is relative to the project and begins with ``content/``; ``line`` and ``column`` count from 1 in code
    points and are None when unknown.
    """

    path: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part is not None)


class Run(NamedTuple):
    """From ``offset`` in a text on, until the next run, character n stands at ``column + n - offset`` of ``line``."""

    offset: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class SourceMap:
    """Which line and column each character of a text came from: runs, ordered by offset."""

    runs: tuple[Run, ...] = ()

    def at(self, offset: int) -> tuple[int, int] | None:
        """Line and column of the character at ``offset``; None when the map is empty."""
        if not self.runs:
            return None
        run = self.runs[max(0, bisect_right(self.runs, (offset, float("inf"), 0)) - 1)]
        return run.line, run.column + max(0, offset - run.offset)

    def shifted(self, by: int) -> SourceMap:
        """The same map for a text that begins ``by`` characters later in a longer text."""
        return SourceMap(tuple(Run(offset + by, line, column) for offset, line, column in self.runs))


class PlacedText(str):
    """A text that knows where it was written. Behaves as ``str``; what is derived from it is a plain ``str``."""

    __slots__ = ("map", "path")

    path: str
    map: SourceMap

    def __new__(cls, value: str, path: str = "", source_map: SourceMap | None = None) -> PlacedText:
        text = super().__new__(cls, value)
        text.path = path
        text.map = source_map or SourceMap()
        return text

    @property
    def place(self) -> Place:
        """Where the text begins."""
        return self.place_at(0)

    def place_at(self, offset: int) -> Place:
        """Where the character at ``offset`` was written."""
        return Place(self.path, *(self.map.at(offset) or (None, None)))

    def __getnewargs__(self) -> tuple[Any, ...]:
        return str(self), self.path, self.map

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> core_schema.CoreSchema:
        """Keep the instance as it is: pydantic's own ``str`` would drop the place."""
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, PlacedText) else cls(str(value)),
        )
