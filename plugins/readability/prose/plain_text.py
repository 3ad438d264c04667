"""Loose text as simple HTML with places."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run
from plugins.readability.prose.letters import Line, stretches

_UNREADABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029, 0xFEFF), " ")
_UNREADABLE |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def readable(text: str) -> str:
    """``text`` without what no HTML may hold: control characters become spaces, lone surrogates �.

    Its line ends become ``\\n``. What stays keeps its line and column.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNREADABLE)


def as_html(text: str, path: str) -> tuple[str, list[PlacedText]]:
    """The text as HTML, and the record of where each paragraph stands in ``path``."""
    parts: list[str] = []
    record: list[PlacedText] = []
    for stretch in stretches(text):
        words = "".join(line.text for line in stretch.lines)
        parts.append(f"<{stretch.tag.value}>{html.escape(words)}</{stretch.tag.value}>")
        record.append(PlacedText(words, path, SourceMap(tuple(_runs(stretch.lines)))))
    return "".join(parts), record


def _runs(lines: Iterable[Line]) -> Iterator[Run]:
    offset = 0
    for line in lines:
        yield Run(offset, line.number, line.column)
        offset += len(line.text)
