"""Loose text as simple HTML with places: blank lines part paragraphs, a line that begins with a bullet is an item."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)")
_UNREADABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029, 0xFEFF), " ")


def readable(text: str) -> str:
    """``text`` without what no HTML may hold: control characters become spaces, lone surrogates �. Places stay."""
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text).translate(_UNREADABLE)


def as_html(text: str, path: str) -> tuple[str, list[PlacedText]]:
    """The text as the ``<main>`` of a page, and the record of where each paragraph stands in ``path``."""
    parts: list[str] = []
    record: list[PlacedText] = []
    for tag, lines in _paragraphs(text):
        words = "".join(line for _, _, line in lines)
        parts.append(f"<{tag}>{html.escape(words)}</{tag}>")
        record.append(PlacedText(words, path, SourceMap(tuple(_runs(lines)))))
    return f"<main>{''.join(parts)}</main>", record


_Line = tuple[int, int, str]
"""Line number, column, and the text with its line end."""


def _paragraphs(text: str) -> Iterator[tuple[str, list[_Line]]]:
    """Tag and lines of each paragraph or item."""
    lines: list[_Line] = []
    tag = "p"
    for number, found in enumerate(_LINE.finditer(text), start=1):
        line = found.group()
        item = _ITEM.match(line)
        if lines and (item or not line.strip()):
            yield tag, lines
            lines = []
        if line.strip():
            if not lines:
                tag = "li" if item else "p"
            begin = item.end() if item else 0
            lines.append((number, begin + 1, line[begin:]))
    if lines:
        yield tag, lines


def _runs(lines: Iterable[_Line]) -> Iterator[Run]:
    offset = 0
    for number, column, line in lines:
        yield Run(offset, number, column)
        offset += len(line)
