"""One built page, parsed once for all gates, with the source place of each of its texts.

The renderer records, in order, every placed text it puts out. Here the page's own texts are laid beside that record, in
order too, so that a sentence that stands twice still finds its own line. Nothing is searched for by content alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import soupsieve
from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import Doctype, NavigableString, PageElement

from plugins.checks.alignment import Span, aligned, folded
from plugins.checks.elements import Elements
from plugins.checks.place import Place, PlacedText

INLINE = frozenset(
    """
    a abbr b bdi bdo br cite code data dfn del em i ins kbd mark q s samp small span strong sub sup time
    u var wbr
    """.split()
)
SILENT = frozenset(["script", "style", "template", "noscript", "svg", "head"])


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text with one nearest block-level element: a paragraph, list item, heading, cell, or an image's text.

    White space is folded to single spaces. ``spans`` say which characters were written by an editor, and where; the
    rest was written by the template.
    """

    element: Tag
    text: str
    path: str
    spans: tuple[Span, ...] = ()

    @property
    def tag(self) -> str:
        """The element's name."""
        return self.element.name

    @property
    def written(self) -> bool:
        """Did an editor write some of this?"""
        return bool(self.spans)

    def place(self, offset: int = 0) -> Place:
        """Where the character at ``offset`` stands in the source; only the path when a template wrote the block."""
        if not self.spans:
            return Place(self.path)
        span = next((span for span in reversed(self.spans) if span.start <= offset), self.spans[0])
        inside = min(max(0, offset - span.start), max(0, span.end - span.start - 1))
        return Place(span.path, *(span.map.at(inside) or (None, None)))


@dataclass
class Document:
    """A page: ``path`` of its source, ``url`` on the site, ``kind`` (the folder's name), the HTML and the record.

    ``sizes`` tells of files of the theme how many bytes they are, by address.
    """

    path: str
    url: str
    kind: str
    html: str
    record: Sequence[PlacedText] = field(default_factory=tuple)
    sizes: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def tree(self) -> BeautifulSoup:
        """The parsed page."""
        return BeautifulSoup(self.html, "lxml")

    @cached_property
    def main(self) -> Tag:
        """The ``<main>`` of the page, or its body when it has none."""
        found = self.tree.main or self.tree.body
        return found if isinstance(found, Tag) else self.tree

    @cached_property
    def _texts(self) -> tuple[_Text, ...]:
        return tuple(_texts(self.main))

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The texts of ``<main>``, in order, each with its place."""
        spans = aligned([found.text for found in self._texts], [folded(text) for text in self.record])
        return tuple(Block(found.element, found.text, self.path, spans[at]) for at, found in enumerate(self._texts))

    @cached_property
    def _blocks_by_element(self) -> dict[int, Block]:
        found: dict[int, Block] = {}
        for block in self.blocks:
            found.setdefault(id(block.element), block)
        return found

    @cached_property
    def _inline(self) -> dict[int, tuple[Block, int]]:
        """Inline elements, with the block that they stand in and the character that they begin at."""
        return {
            id(element): (block, offset)
            for block, found in zip(self.blocks, self._texts, strict=True)
            for element, offset in found.inline
        }

    @cached_property
    def elements(self) -> Elements:
        """The elements of the page, to be found by their selectors."""
        return Elements(self.tree)

    def let_go(self) -> None:
        """Forget the parsed page, and all that was kept beside it: it is parsed again for whoever asks.

        Elements and blocks that were had before are then no longer of this document.
        """
        kept = vars(self)
        for name in kept.keys() - self.__dataclass_fields__.keys():
            del kept[name]

    def block_of(self, element: Tag) -> Block | None:
        """The block that holds ``element``: its own, its nearest ancestor's, or the first one inside it."""
        for candidate in (element, *element.parents):
            if candidate is self.main:
                break
            if block := self._blocks_by_element.get(id(candidate)):
                return block
        for inner in element.find_all(True):
            if block := self._blocks_by_element.get(id(inner)):
                return block
        return None

    def place_of(self, element: Tag) -> Place:
        """Where ``element`` was written, as well as can be told: its block's place, refined to its own text."""
        if not self.record:  # nothing here was placed by an editor
            return Place(self.path)
        if found := self._inline.get(id(element)):
            return found[0].place(found[1])
        block = self.block_of(element)
        if block is None:
            before = (self._blocks_by_element.get(id(each)) for each in element.find_all_previous(True))
            places = (candidate.place() for candidate in before if candidate)
            # Only in the page's own file: what stands before it may be a fact from elsewhere.
            return next((place for place in places if place.line and place.path == self.path), Place(self.path))
        return block.place()

    def selector_of(self, element: Tag) -> str:
        """A CSS selector that leads to ``element`` alone."""
        steps: list[str] = []
        node: Tag | None = element
        while node is not None and node.name != "[document]":
            identity = str(node.get("id") or "")
            if identity and self.elements.times(identity) == 1:
                steps.append(f"#{soupsieve.escape(identity)}")
                break
            parent = node.parent
            twins = list(parent.find_all(node.name, recursive=False)) if parent else []
            place = next((index for index, twin in enumerate(twins) if twin is node), 0)
            name = soupsieve.escape(node.name)
            steps.append(name if len(twins) < 2 else f"{name}:nth-of-type({place + 1})")
            if node is self.main or node.name in ("body", "head"):
                break
            node = parent
        return " > ".join(reversed(steps))


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of the page, the block-level element around it, and at which character each inline element begins."""

    element: Tag
    text: str
    inline: tuple[tuple[Tag, int], ...] = ()


def _texts(root: Tag) -> Iterator[_Text]:
    """Texts of ``root`` grouped by their nearest block-level element, in document order; an image is its own group."""
    owner: Tag | None = None
    parts: list[str] = []
    begun: list[tuple[Tag, int]] = []
    size = 0

    def flush() -> Iterator[_Text]:
        nonlocal size
        raw = "".join(parts)
        text = " ".join(raw.split())
        if owner is not None and text:
            ends = len(raw.rstrip())
            yield _Text(owner, text, tuple((element, _folded(raw, at)) for element, at in begun if at < ends))
        parts.clear()
        begun.clear()
        size = 0

    # Without recursion: pages of thousands of elements inside each other exist.
    waiting: list[tuple[PageElement | None, Tag]] = [(root, root)]
    while waiting:
        node, block = waiting.pop()
        if node is None:  # the end of a block
            yield from flush()
            owner = None
        elif isinstance(node, NavigableString):
            if not isinstance(node, Comment | Doctype):
                owner = block
                parts.append(str(node))
                size += len(node)
        elif isinstance(node, Tag) and node.name not in SILENT:
            if node.name == "br":
                parts.append(" ")
                size += 1
            elif node.name == "img":
                yield from flush()
                owner = None
                if alt := " ".join(str(node.get("alt") or "").split()):
                    yield _Text(node, alt)
            else:
                inner = block if node.name in INLINE else node
                if inner is block:
                    begun.append((node, size))
                else:
                    yield from flush()
                    owner = None
                    waiting.append((None, block))
                waiting.extend((child, inner) for child in reversed(node.contents))
    yield from flush()


def _folded(raw: str, at: int) -> int:
    """Where the character at ``at``, or the first visible one after it, stands when white space has been folded."""
    before = " ".join(raw[:at].split())
    apart = raw[at - 1 : at].isspace() or raw[at].isspace()
    return len(before) + 1 if before and apart else len(before)
