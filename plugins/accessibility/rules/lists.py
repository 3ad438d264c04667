"""Rules on lists: what looks like a list must be one, or nobody hears how many items it has and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import Comment, Tag

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute, page_of, shortened
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.checks.document import INLINE

LONG = 240
"""Paragraphs in a row that are longer than this are numbered sections, such as those of a law."""
_LISTS = ("ul", "ol", "menu")
_NO_ROLE = ("presentation", "none")
_BLOCKS = ("p", "div", "td", "dd", "li", "blockquote", "figcaption")
_BETWEEN = re.compile(r"[|/·•–—]")
_MARK = re.compile(r"\s*(?:(?P<dot>[-*•·–—●▪■◦‣➢✓✔►➤])|(?P<number>\d{1,2})[.)]|(?P<letter>[a-z])[.)])\s+(?=\S)")


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
    for paragraph in page_of(document).main.named(*_BLOCKS):
        lines = _lines(paragraph)
        if not lines:
            continue
        joined = before is not None and paragraph.name == "p" and before.find_next_sibling() is paragraph
        for line in lines:
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


def outside(part: Part) -> Iterator[Match]:
    """A list item that stands in no list: it is heard as loose text."""
    for item in part.named("li"):
        around = item.parent
        while isinstance(around, Tag) and around.name in ("div", "span") and attribute(around, "role") in _NO_ROLE:
            around = around.parent
        is_item = attribute(item, "role") in ("", "listitem") and not _is_owned(item, part)
        if is_item and isinstance(around, Tag) and around.name not in _LISTS and attribute(around, "role") != "list":
            yield part.match(item, content_of(item))


def _is_owned(item: Tag, part: Part) -> bool:
    """Does a list elsewhere in the page take it in, by ``aria-owns``?"""
    identity = attribute(item, "id")
    owners = [*part.page.frame.having("aria-owns"), *part.page.main.having("aria-owns")] if identity else []
    return any(identity in attribute(owner, "aria-owns").split() for owner in owners)


def broken(part: Part) -> Iterator[Match]:
    """Lists of one item right below each other, of one kind: they are one list, in pieces."""
    for element in part.named("ul", "ol"):
        after, before = element.find_next_sibling(), element.find_previous_sibling()
        if _is_piece(element) and _goes_on(element, after) and not _goes_on(element, before):
            yield part.match(element, content_of(element))


def _goes_on(element: Tag, beside: Tag | None) -> bool:
    """Is what stands beside this piece of a list another piece of it?"""
    return beside is not None and beside.name == element.name and _is_piece(beside)


def _is_piece(element: Tag) -> bool:
    return len(element.find_all("li", recursive=False)) == 1 and not attribute(element, "role")


def single(part: Part) -> Iterator[Match]:
    """A list of one item, of text: ‘list with one item’ is all that is heard more."""
    for element in part.named("ul", "ol"):
        items = element.find_all("li", recursive=False)
        plain = len(items) == 1 and not attribute(element, "role") and items[0].find(["ul", "ol", "a"]) is None
        if plain and _is_written(items[0], part.page.document):
            yield part.match(element, content_of(items[0]))


def links_in_row(part: Part) -> Iterator[Match]:
    """Three or more links in a row, with only a dash or a stroke between them."""
    rows: dict[int, tuple[Tag, int]] = {}
    for link in part.named("a") if part.is_main else ():
        around = link.parent if isinstance(link.parent, Tag) else link
        block = around.parent if around.name == "span" and isinstance(around.parent, Tag) else around
        rows[id(block)] = block, rows.get(id(block), (block, 0))[1] + 1
    for block, links in rows.values():
        if links > 2 and block.name in ("p", "div", "td"):
            between = "".join(_without_links(block))
            alone = len(_BETWEEN.findall(between)) >= links - 1 and not re.search(r"[^\W_]", between)
            if alone and block.find_parent(["nav", "ul", "ol", "footer"]) is None:
                yield part.match(block, content_of(block))


def _without_links(block: Tag) -> Iterator[str]:
    """The text of the block, without that of its links and of a bold text in front of them."""
    for child in block.children:
        if isinstance(child, Tag) and child.name not in ("a", "b", "strong"):
            yield from _without_links(child)
        elif not isinstance(child, (Tag, Comment)):
            yield str(child)


def _is_written(item: Tag, document: Document) -> bool:
    """Does this stand in the page's own file? The theme may fill lists of any length. Of other sites nobody knows."""
    block = document.block_of(item)
    return not document.record or (block is not None and block.written and block.place().path == document.path)


def _matches(document: Document, run: list[_Item]) -> Iterator[Match]:
    apart = len({id(item.paragraph) for item in run}) > 1
    if len(run) > 1 and not (apart and any(len(item.line) > LONG for item in run)):
        first = run[0]
        quote = shortened(first.line)
        block = document.block_of(first.paragraph)
        offset = block.text.find(quote.rstrip("…")) if block else 0
        place = block.place(max(0, offset)) if block else document.place_of(first.paragraph)
        yield Match(place, quote=quote, selector=document.selector_of(first.paragraph), values={"items": len(run)})


def _lines(block: Tag) -> list[str]:
    """The lines of a block's own text. A line break in the code counts in paragraphs alone: Markdown leaves it."""
    text = "".join(_pieces(block, breaks=block.name == "p"))
    return [line for line in text.split("\n") if line.strip()]


def _pieces(element: Tag, *, breaks: bool) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, Tag):
            if child.name == "br":
                yield "\n"
            elif child.name in INLINE:
                yield from _pieces(child, breaks=breaks)
        elif not isinstance(child, Comment):
            yield str(child) if breaks else " ".join(f" {child} ".split("\n"))


RULES = (
    PartRule("accessibility.list-item-outside", Severity.ERROR, outside, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.list-broken", Severity.WARNING, broken, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.links-in-row", Severity.NOTICE, links_in_row, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.list-single", Severity.NOTICE, single, "goede praktijk"),
)
PAGE_RULES = (Rule("accessibility.fake-list", Severity.ERROR, fake_list, "WCAG 2.1 niveau A", ("1.3.1",)),)
