"""Loose text as a document with places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from bs4 import Tag

from plugins.checks import Block, Document, PlacedText, SourceMap
from plugins.checks.alignment import Span, folded
from plugins.checks.place import Run
from plugins.readability.prose.letters import Line, stretches

_UNREADABLE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), 0x2028, 0x2029, 0xFEFF), " ")
_UNREADABLE |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def readable(text: str) -> str:
    """``text`` without what no HTML may hold: control characters become spaces, lone surrogates �.

    Its line ends become ``\\n``. What stays keeps its line and column.
    """
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNREADABLE)


@dataclass
class LooseDocument(Document):
    """A document without HTML: each text of the record is a block, in an element of its own that ``tags`` names.

    So nothing need be parsed or laid side by side, which would take longer than judging a short text.
    """

    tags: tuple[str, ...] = ()

    @cached_property
    def main(self) -> Tag:
        """Empty: loose text holds no links and no marks."""
        return Tag(name="main")

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The texts, in order, each with its place."""
        found = []
        for tag, text in zip(self.tags, map(folded, self.record), strict=True):
            found.append(Block(Tag(name=tag), str(text), self.path, (Span(0, len(text), text.path, text.map),)))
        return tuple(found)


def as_document(text: str, path: str) -> LooseDocument:
    """The text as a page, and where each paragraph stands in ``path``."""
    record: list[PlacedText] = []
    tags: list[str] = []
    for stretch in stretches(text):
        words = "".join(line.text for line in stretch.lines)
        record.append(PlacedText(words, path, SourceMap(tuple(_runs(stretch.lines)))))
        tags.append(stretch.tag.value)
    return LooseDocument(path, "", "tekst", "", record, tags=tuple(tags))


def _runs(lines: Iterable[Line]) -> Iterator[Run]:
    offset = 0
    for line in lines:
        yield Run(offset, line.number, line.column)
        offset += len(line.text)
