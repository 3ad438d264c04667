"""A rule on lists: what looks like a list must be one, or nobody hears how many items it has and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Comment, Tag

from plugins.accessibility.rules.part import page_of, shortened
from plugins.checks import Context, Document, Match, Rule, Severity

_MARK = re.compile(r"\s*(?:(?P<dot>[-*•·–])|(?P<number>\d{1,2})[.)]|(?P<letter>[a-z])[.)])\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class _Item:
    """A line that begins as an item of a list does: ``mark`` is its dash, number or letter."""

    paragraph: Tag
    line: str
    mark: str

    @property
    def next_mark(self) -> str:
        """What the next item of the same list begins with."""
        if self.mark.isdecimal():
            return str(int(self.mark) + 1)
        return chr(ord(self.mark) + 1) if self.mark.isalpha() else self.mark


def fake_list(document: Document, _context: Context) -> Iterator[Match]:
    """Two or more lines in a row that begin as items of one list: in one paragraph, or in paragraphs in a row."""
    run: list[_Item] = []
    before: Tag | None = None
    for paragraph in page_of(document).main.named("p"):
        joined = before is not None and before.find_next_sibling() is paragraph
        for line in _lines(paragraph):
            found = _MARK.match(line)
            item = _Item(paragraph, line, found[found.lastgroup]) if found and found.lastgroup else None
            if not (run and joined and item and item.mark == run[-1].next_mark):
                yield from _matches(document, run)
                run = []
            if item:
                run.append(item)
            joined = True
        before = paragraph
    yield from _matches(document, run)


def _matches(document: Document, run: list[_Item]) -> Iterator[Match]:
    if len(run) > 1:
        first = run[0]
        quote = shortened(first.line)
        block = document.block_of(first.paragraph)
        offset = block.text.find(quote.rstrip("…")) if block else 0
        place = block.place(max(0, offset)) if block else document.place_of(first.paragraph)
        yield Match(place, quote=quote, selector=document.selector_of(first.paragraph), values={"items": len(run)})


def _lines(paragraph: Tag) -> list[str]:
    return [line for line in "".join(_pieces(paragraph)).split("\n") if line.strip()]


def _pieces(element: Tag) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, Tag):
            yield from ("\n",) if child.name == "br" else _pieces(child)
        elif not isinstance(child, Comment):
            yield str(child)


PAGE_RULES = (Rule("accessibility.fake-list", Severity.ERROR, fake_list, "WCAG 2.1 niveau A", ("1.3.1",)),)
