"""How long Python-Markdown would take for a text, before it is asked."""

from __future__ import annotations

import re

MOST_EFFORT = 3_000_000
"""Steps of 0.4 µs: about a second."""
_LINES_A_STEP = 12
_COPIED_A_STEP = 500
_UNDERLINE = re.compile(r"^[ =*_-]+$", re.MULTILINE)
_SIGNS = "*_`\\[<"


def effort(text: str) -> int:
    """How far Markdown will look for the ends of brackets, tags and tables, about.

    For each bracket it walks to the one that closes it, or to the end of the paragraph: a line of 60,000 open brackets
    would keep it busy for half an hour. After each heading or rule it goes through the lines below it. And for each
    emphasis, link, code or escape it copies the paragraph.
    """
    return sum(map(_effort, text.split("\n\n")))


def heaviest(text: str) -> tuple[int, int]:
    """The effort that ``text`` takes, and where (from 0) the paragraph begins that takes most of it."""
    total = worst = at = position = 0
    for paragraph in text.split("\n\n"):
        steps = _effort(paragraph)
        total += steps
        if steps > worst:
            worst, at = steps, position + len(paragraph) - len(paragraph.lstrip("\n"))
        position += len(paragraph) + 2
    return total, at


def _effort(paragraph: str) -> int:
    breaks = paragraph.count("\n#") + sum(1 for _ in _UNDERLINE.finditer(paragraph))
    steps = breaks * paragraph.count("\n") // _LINES_A_STEP
    steps += sum(map(paragraph.count, _SIGNS)) * len(paragraph) // _COPIED_A_STEP
    for opened, closed in ("[]", "()"):
        if opened in paragraph:
            steps += _walks(paragraph, opened, closed)
    return steps


def _walks(paragraph: str, opened: str, closed: str) -> int:
    steps = 0
    waiting: list[int] = []
    for at, sign in enumerate(paragraph):
        if sign == opened:
            waiting.append(at)
        elif sign == closed and waiting:
            steps += at - waiting.pop()
    return steps + sum(len(paragraph) - at for at in waiting)
