"""A rule on the title of the page: does it say what the page is about?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules import words
from plugins.accessibility.rules.head import TITLE_PARTS, title_of
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import page_of, shortened
from plugins.checks import Context, Document, Match, Place, Rule, Severity

ENOUGH_TEXT = 8
"""From how many words on a page has a subject to compare with."""
ENOUGH_TITLE = 2
"""From how many words on a title names a subject; one word may be a name, or sum up what the page says otherwise."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_PREPOSITION = re.compile(rf"\b{words.one_of(words.PREPOSITIONS)}\s+(?:(?:de|het|the)\s+)?$")
_ENDING = 2
"""By how many letters at the end two forms of one word differ, as in ‘fiets’ and ‘fietsen’."""


def off_topic(document: Document, _context: Context) -> Iterator[Match]:
    """A title of which no word stands on the page, or that only names where, as the main heading tells what."""
    title = title_of(document)
    subject = TITLE_PARTS.split(title)[0]
    if words.bare(subject) in words.TITLE_PLACEHOLDER or not title:
        return
    if _names_place_only(subject, document) or _strange(subject, document):
        yield Match(Place(document.path), quote=shortened(title), selector="head > title")


def _strange(subject: str, document: Document) -> bool:
    """Does no word of the title stand on the page? The main heading is asked first: it nearly always says it."""
    ours = _content_words(subject)
    if len(ours) < ENOUGH_TITLE or any(_common(ours, _content_words(heading)) for heading in _headings(document)):
        return False
    theirs = _content_words(content_of(document.main))
    return len(theirs) >= ENOUGH_TEXT and not _common(ours, theirs)


def _names_place_only(subject: str, document: Document) -> bool:
    """Is the title just the end of the main heading, behind ‘at’, ‘of’, ‘van’, ‘in’?"""
    heading = next(iter(_headings(document)), "").casefold()
    before, found, rest = heading.rpartition(subject.casefold())
    return bool(found and not rest and _PREPOSITION.search(before) and len(before.split()) > 1)


def _headings(document: Document) -> list[str]:
    page = page_of(document)
    return [name_of(heading, page) for heading in page.named("h1")]


def _content_words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text.casefold()) if word not in words.STOP_WORDS}


def _common(ours: set[str], theirs: set[str]) -> bool:
    return bool(ours & theirs) or any(_same(word, other) for word in ours for other in theirs)


def _same(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= _ENDING


PAGE_RULES = (Rule("accessibility.page-title-off-topic", Severity.NOTICE, off_topic, "WCAG 2.1 niveau A", ("2.4.2",)),)
