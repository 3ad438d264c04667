"""Laying the record of written texts beside a page's texts, both in order: which characters came from where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plugins.checks.place import PlacedText, Run, SourceMap

MOST_PAIRS = 3_000_000
"""Texts times records that are laid beside each other in full: some 1,700 of each, far more than a page for people."""
LOOK_AHEAD = 300


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` up to ``end`` of a block came from ``path``."""

    start: int
    end: int
    path: str
    map: SourceMap


def folded(text: PlacedText) -> PlacedText:
    """The text with white space folded as the page's texts are, its map moved along."""
    plain = " ".join(text.split())
    if len(plain) == len(text.rstrip()):  # nothing was folded but single signs: every character stays where it was
        return PlacedText(plain, text.path, text.map)
    words: list[str] = []
    runs: list[Run] = []
    length = 0
    position = 0
    source = text.map.runs
    next_run = 0
    for word in text.split():
        start = text.index(word, position)
        position = start + len(word)
        if words:
            length += 1
        at = text.map.at(start)
        if at:
            runs.append(Run(length, *at))
        while next_run < len(source) and source[next_run].offset < position:
            offset, line, column = source[next_run]
            if offset > start:
                runs.append(Run(length + offset - start, line, column))
            next_run += 1
        words.append(word)
        length += len(word)
    return PlacedText(" ".join(words), text.path, SourceMap(tuple(runs)))


def aligned(texts: Sequence[str], record: Sequence[PlacedText]) -> list[tuple[Span, ...]]:
    """Lay the record beside the page's texts, both in order, so that as much written text as possible finds its block.

    A longest common subsequence in which one block may take several records; a record that is the whole block counts
    more than one that is a part of it, so that values which also went into attributes cannot pull others away.
    """
    written = [placed for placed in record if placed and placed.map.runs]
    if list(texts) == written:  # loose text, or a body on its own: nothing of a template stands between
        return [(Span(0, len(placed), placed.path, placed.map),) for placed in written]
    if len(texts) * len(record) > MOST_PAIRS:
        return _in_order(texts, record)
    whole: dict[str, list[int]] = {}
    for index, text in enumerate(texts):
        whole.setdefault(text, []).append(index)
    choices: list[tuple[PlacedText, dict[int, tuple[int, bool]]]] = []
    for placed in written:
        gains = {index: (3 * len(placed) + 3, True) for index in whole.get(str(placed), ())}
        if len(placed) >= 3:
            for index, text in enumerate(texts):
                if index not in gains and placed in text:
                    gains[index] = (len(placed), False)
        if gains:
            choices.append((placed, gains))
    best = [0] * (len(texts) + 1)
    rows = []
    for _, gains in choices:
        row = [0] * (len(texts) + 1)
        for index in range(len(texts)):
            gain, whole_block = gains.get(index, (0, False))
            # A record that is the whole block has it for itself; parts of a block may share it.
            row[index + 1] = max(row[index], best[index + 1], gain + best[index if whole_block else index + 1])
        rows.append(row)
        best = row
    placed_in: list[list[PlacedText]] = [[] for _ in texts]
    column = len(texts)
    for number in range(len(choices) - 1, -1, -1):
        placed, gains = choices[number]
        above = rows[number - 1] if number else [0] * (len(texts) + 1)
        while column and rows[number][column] == rows[number][column - 1]:
            column -= 1
        if not column:
            break
        gain, whole_block = gains.get(column - 1, (0, False))
        if gain and rows[number][column] == gain + above[column - 1 if whole_block else column]:
            placed_in[column - 1].insert(0, placed)
            column -= whole_block
    return [_spans(text, here) for text, here in zip(texts, placed_in, strict=True)]


def _in_order(texts: Sequence[str], record: Sequence[PlacedText]) -> list[tuple[Span, ...]]:
    """For pages with thousands of texts: each record takes the next text that is the same, else is left out."""
    found: list[tuple[Span, ...]] = [() for _ in texts]
    at = 0
    for placed in record:
        if not placed or not placed.map.runs:
            continue
        for index in range(at, min(at + LOOK_AHEAD, len(texts))):
            if texts[index] == placed:
                found[index] = (Span(0, len(placed), placed.path, placed.map),)
                at = index + 1
                break
    return found


def _spans(text: str, placed: Sequence[PlacedText]) -> tuple[Span, ...]:
    spans: list[Span] = []
    position = 0
    for piece in placed:
        start = text.find(piece, position)
        if start < 0:
            continue
        position = start + len(piece)
        spans.append(Span(start, position, piece.path, piece.map))
    return tuple(spans)
