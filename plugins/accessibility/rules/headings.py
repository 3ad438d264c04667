"""Rules on headings: by them, people who cannot see a page find their way through it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bs4 import Tag

from plugins.accessibility.rules import scripts
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute, has_hidden_text, hidden, page_of
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Context, Document, Match, Place, Rule, Severity

LONG: Mapping[str, float] = {"characters": 150}
"""A heading longer than this is a paragraph."""
FAKE: Mapping[str, float] = {"characters": 60}
"""A bold paragraph longer than this is no heading."""
_ENDS = ".!?,;…"
_NO_HEADING_IN = ("td", "th", "li", "dd", "dt", "figure", "blockquote", "label", "a", "button", "address")
_MESSAGE = 3
"""A box of so many paragraphs, the first one bold, is a message."""
_BOLD = ("strong", "b", "big")
_BOLD_STYLE = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
NAMES = ("h1", "h2", "h3", "h4", "h5", "h6")


def _level(heading: Tag) -> int:
    level = attribute(heading, "aria-level")
    return int(level) if level.isdecimal() else int(heading.name[1])


def _headings(part: Part) -> list[Tag]:
    return [heading for heading in part.named(*NAMES) if attribute(heading, "role") in ("", "heading")]


def skipped(part: Part) -> Iterator[Match]:
    """A heading more than one level deeper than the one before it in the same part."""
    above = 0
    for heading in _headings(part):
        level = _level(heading)
        if above and level > above + 1:
            yield part.match(heading, name_of(heading, part.page), level=level, above=above, fit=above + 1)
        above = level


def empty(part: Part) -> Iterator[Match]:
    """A heading with nothing to read. One whose words are hidden for now is left to the browser."""
    for heading in _headings(part):
        filled = has_hidden_text(heading) or scripts.fills(heading, part.page)
        if not name_of(heading, part.page) and not filled:
            yield part.match(heading, level=_level(heading))


def too_long(part: Part) -> Iterator[Match]:
    """A heading as long as a paragraph: text that was made a heading for its looks."""
    for heading in _headings(part):
        name = name_of(heading, part.page)
        if len(name) > LONG["characters"]:
            yield part.match(heading, name, characters=len(name))


def fake(part: Part) -> Iterator[Match]:
    """A short paragraph that is bold as a whole, with running text below it: it looks like a heading."""
    for paragraph in part.named("p"):
        if _is_bold(paragraph) and paragraph.find_parent(list(_NO_HEADING_IN)) is None:
            text = content_of(paragraph)
            short = 0 < len(text) <= FAKE["characters"] and text[-1] not in _ENDS
            if short and any(character.isalpha() for character in text) and _text_follows(paragraph):
                yield part.match(paragraph, text)


def _is_bold(paragraph: Tag) -> bool:
    """Is all text of the paragraph bold or enlarged, by its element or by its own style?"""
    if _BOLD_STYLE.search(attribute(paragraph, "style")):
        return True
    children = [child for child in paragraph.children if isinstance(child, Tag) and not hidden(child)]
    while len(children) == 1 and children[0].name == "span":
        children = children[0].find_all(True, recursive=False)
    bold = [child for child in children if child.name in _BOLD]
    return bool(bold) and sum(map(_characters, bold)) >= _characters(paragraph)


def _characters(element: Tag) -> int:
    """How many there are, without white space."""
    return len("".join(content_of(element).split()))


def _text_follows(paragraph: Tag) -> bool:
    """Is the next element running text, and more of it than one bold line? A message in a box of its own is no part."""
    after = paragraph.find_next_sibling()
    box = paragraph.parent.find_all(True, recursive=False) if paragraph.parent else []
    if len(box) <= _MESSAGE and all(inner.name == "p" for inner in box):
        return False
    if not isinstance(after, Tag) or after.name not in ("p", "ul", "ol", "dl", "table"):
        return False
    return after.name != "p" or (not _is_bold(after) and len(content_of(after)) > len(content_of(paragraph)))


def title_missing(document: Document, _context: Context) -> Iterator[Match]:
    """A page without a heading of level 1."""
    page = page_of(document)
    if not any(_level(heading) == 1 for part in (page.main, page.frame) for heading in _headings(part)):
        yield Match(Place(document.path), selector=document.selector_of(document.main))


def title_repeated(document: Document, _context: Context) -> Iterator[Match]:
    """Every heading of level 1 after the first; the frame's counts as the first."""
    page = page_of(document)
    tops = [(part, heading) for part in (page.frame, page.main) for heading in _headings(part) if _level(heading) == 1]
    for part, heading in tops[1:]:
        yield part.match(heading, name_of(heading, page))


RULES = (
    PartRule("accessibility.heading-skipped", Severity.WARNING, skipped, "goede praktijk"),
    PartRule("accessibility.heading-empty", Severity.ERROR, empty, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.heading-long", Severity.NOTICE, too_long, "goede praktijk"),
    PartRule("accessibility.heading-fake", Severity.WARNING, fake, "WCAG 2.1 niveau A", ("1.3.1",)),
)
PAGE_RULES = (
    Rule("accessibility.heading-one-missing", Severity.WARNING, title_missing, "goede praktijk"),
    Rule("accessibility.heading-one-repeated", Severity.WARNING, title_repeated, "goede praktijk"),
)
