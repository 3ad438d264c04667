"""Where, in the folded text of a block, stand the inline elements that are not ours to judge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from bs4 import Comment, Tag
from bs4.element import Doctype, NavigableString

from plugins.checks import Block
from plugins.checks.document import INLINE, SILENT
from plugins.readability.prose.markup import is_left_out_inline

_Piece = tuple[str, int]
"""A text, and the number of the left-out element that it stands in; 0 for none."""


def with_numbers(blocks: Iterable[Block]) -> Iterator[tuple[Block, int]]:
    """Each block, and which of its element's blocks it is, from 0: text around a nested list makes two."""
    seen: Counter[int] = Counter()
    for block in blocks:
        yield block, seen[id(block.element)]
        seen[id(block.element)] += 1


def left_out_ranges(
    element: Tag, number: int, text: str, left_out: Callable[[Tag], bool] = is_left_out_inline
) -> list[tuple[int, int]]:
    """Spans of ``text``, the ``number``-th block (from 0) of ``element``, that stand in left-out inline elements.

    The same walk as the document's own, so that offsets agree; an element without such parts costs nothing.
    """
    inner = (node for node in element.descendants if isinstance(node, Tag))
    if not any(tag.name in INLINE and left_out(tag) for tag in inner):
        return []
    runs = [run for run in _runs(element, left_out) if any(piece.strip() for piece, _ in run)]
    if number >= len(runs):
        return []
    marks = _folded(runs[number])
    if len(marks) != len(text):
        return []
    return list(_spans(marks))


def _runs(element: Tag, is_left_out: Callable[[Tag], bool]) -> list[list[_Piece]]:
    runs: list[list[_Piece]] = [[]]
    count = 0

    def walk(parent: Tag, inside: int) -> None:
        nonlocal count
        for node in parent.children:
            if isinstance(node, NavigableString):
                if not isinstance(node, Comment | Doctype):
                    runs[-1].append((str(node), inside))
            elif isinstance(node, Tag) and node.name not in SILENT:
                if node.name == "br":
                    runs[-1].append((" ", inside))
                elif node.name == "img" or node.name not in INLINE:
                    runs.append([])
                elif not inside and is_left_out(node):
                    count += 1
                    walk(node, count)
                else:
                    walk(node, inside)

    walk(element, 0)
    return runs


def _folded(run: list[_Piece]) -> list[int]:
    """For each character of the folded text the number of its left-out element."""
    marks: list[int] = []
    pending = False
    for piece, left_out in run:
        for character in piece:
            if character.isspace():
                pending = bool(marks)
            else:
                if pending:
                    marks.append(0)
                    pending = False
                marks.append(left_out)
    return marks


def _spans(marks: list[int]) -> Iterator[tuple[int, int]]:
    ends: dict[int, tuple[int, int]] = {}
    for at, left_out in enumerate(marks):
        if left_out:
            ends[left_out] = (ends.get(left_out, (at, at))[0], at + 1)
    yield from ends.values()
