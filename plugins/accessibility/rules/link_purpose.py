"""Rules on links that count on what stands around them: who hears only the links, does not hear that."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.link_context import beside_equal, has_context, in_context, links_of, told_elsewhere
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity


def format_only(part: Part) -> Iterator[Match]:
    """A link that only names a kind of file, with nothing around it that says of what."""
    for link, name in links_of(part):
        if _is_format(link, name) and not _context(link):
            yield part.match(link, name)


def context_needed(part: Part) -> Iterator[Match]:
    """A link that only makes sense in its sentence, list item or table."""
    for link, name in links_of(part):
        bare = words.bare(name)
        generic = bare in words.LINK_GENERIC
        pointing = words.POINTING.fullmatch(bare) and not generic
        if pointing or (_is_format(link, name) and _context(link)):
            yield part.match(link, name)
        elif generic and in_context(link) and not told_elsewhere(link, name):
            yield part.match(link, name, severity=Severity.WARNING)


def side_by_side(part: Part) -> Iterator[Match]:
    """A link with the same text as the link just before it, and another address."""
    for link, name in beside_equal(part):
        if words.bare(name) not in words.LINK_GENERIC:
            yield part.match(link, name)


def _is_format(link: Tag, name: str) -> bool:
    """Is the text just a kind of file, and not the name of a heading or of code?"""
    on_page = attribute(link, "href").startswith("#")
    return name.casefold() in words.FORMATS and not on_page and link.find_parent(("code", "pre", "nav")) is None


def _context(link: Tag) -> bool:
    """Does the paragraph, list item or table around the link say more?"""
    return has_context(link) or bool(attribute(link, "aria-describedby"))


RULES = (
    PartRule("accessibility.link-format-only", Severity.NOTICE, format_only, "WCAG 2.1 niveau A", ("2.4.4", "2.4.9")),
    PartRule(
        "accessibility.link-needs-context", Severity.NOTICE, context_needed, "WCAG 2.1 niveau AAA (advies)", ("2.4.9",)
    ),
    PartRule(
        "accessibility.link-same-text-beside", Severity.NOTICE, side_by_side, "WCAG 2.1 niveau A", ("2.4.4", "2.4.9")
    ),
)
