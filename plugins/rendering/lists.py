"""Lists that begin right below a line of text, as most people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_ITEM = re.compile(r" {0,3}(?:[-*+]|1[.)])[ \t]+\S")
_NO_TEXT = re.compile(r" {0,3}(?:[-*+>|#]|\d{1,9}[.)]\s)|\s*$| {4}|\t")
_TABLE_RULE = re.compile(r"[ |:-]*-{3}[ |:-]*$")


def joined_lists(lines: Sequence[str]) -> Iterator[int]:
    """Indexes of lines with which a list begins below a paragraph, without a blank line between them.

    Python-Markdown would read lead-in and items as one paragraph; CommonMark, and who writes them, see a list.
    """
    text = False
    for index, line in enumerate(lines):
        if text and _ITEM.match(line):
            yield index
            text = False
        elif not line.strip():
            text = False
        elif index == 0 or not lines[index - 1].strip():
            text = not _NO_TEXT.match(line) and not _is_table(lines, index)


def _is_table(lines: Sequence[str], index: int) -> bool:
    return "|" in lines[index] and index + 1 < len(lines) and bool(_TABLE_RULE.match(lines[index + 1]))
