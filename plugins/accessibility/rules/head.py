"""Rules on what a page says of itself before it begins: its language and its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.part import attribute, shortened
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)
_PARTS = re.compile(r"\s+[-–—|·•:]\s+|:\s+")


def language_missing(document: Document, _context: Context) -> Iterator[Match]:
    """A page that does not say in which language it is, or says so in a way that nobody understands."""
    html = document.tree.find("html")
    language = attribute(html, "lang") if isinstance(html, Tag) else ""
    if not _LANGUAGE.fullmatch(language):
        yield Match(Place(document.path), quote=language or None, selector="html")


def title_missing(document: Document, _context: Context) -> Iterator[Match]:
    """A page without a title."""
    if not _title(document):
        yield Match(Place(document.path), selector="head > title")


def title_placeholder(document: Document, _context: Context) -> Iterator[Match]:
    """A page whose title, or the part before the name of the site, was never filled in."""
    title = _title(document)
    if title and words.bare(_PARTS.split(title)[0]) in words.TITLE_PLACEHOLDER:
        yield Match(Place(document.path), quote=shortened(title), selector="head > title")


def _title(document: Document) -> str:
    """The first title, as browsers take it; a drawing may have a title of its own."""
    titles = (title for title in document.tree.find_all("title") if title.find_parent("svg") is None)
    first = next(titles, None)
    return " ".join(first.get_text().split()) if first else ""


PAGE_RULES = (
    Rule("accessibility.page-language", Severity.ERROR, language_missing, "WCAG 2.1 niveau A", ("3.1.1",)),
    Rule("accessibility.page-title-missing", Severity.ERROR, title_missing, "WCAG 2.1 niveau A", ("2.4.2",)),
    Rule("accessibility.page-title-placeholder", Severity.ERROR, title_placeholder, "WCAG 2.1 niveau A", ("2.4.2",)),
)
