"""Rules on headings: by them, people who cannot see a page find their way through it."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import Part, attribute, page_of
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Context, Document, Match, Place, Rule, Severity

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
    """A heading with nothing to read."""
    for heading in _headings(part):
        if not name_of(heading, part.page):
            yield part.match(heading, level=_level(heading))


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
    PartRule("accessibility.heading-skipped", Severity.ERROR, skipped, "WCAG 2.1 techniek G141", ("1.3.1",)),
    PartRule("accessibility.heading-empty", Severity.ERROR, empty, "WCAG 2.1 niveau A", ("1.3.1",)),
)
PAGE_RULES = (
    Rule("accessibility.heading-one-missing", Severity.ERROR, title_missing, "WCAG 2.1 techniek H42", ("1.3.1",)),
    Rule("accessibility.heading-one-repeated", Severity.ERROR, title_repeated, "WCAG 2.1 techniek H42", ("1.3.1",)),
)
