"""Rules on what a page says of itself before it begins: its language and its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.language_tags import is_language, is_too_long
from plugins.accessibility.rules.part import attribute, page_of, shortened
from plugins.checks import Context, Document, Match, Place, Rule, Severity

TITLE_PARTS = re.compile(r"\s+[-–—|·•:]\s+|:\s+")
"""What stands between the subject of a page and the name of the site."""

_FILE_NAME = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?:microsoft word - )?[^\s./][^/]*\.(?:html?|xhtml|php|aspx?|jsp|pdf|docx?|odt|xlsx?|indd|pptx?|md)",
    re.IGNORECASE,
)
"""The name of a file, also one with spaces in it, or an address. Not that of a program or module."""


def language_missing(document: Document, _context: Context) -> Iterator[Match]:
    """A page that does not say in which language it is, or says so in a way that nobody understands."""
    html = document.tree.find("html")
    language = attribute(html, "lang") if isinstance(html, Tag) else ""
    if not is_language(language):
        severity = Severity.WARNING if is_too_long(language) else None
        yield Match(Place(document.path), quote=language or None, selector="html", severity=severity)


def title_missing(document: Document, _context: Context) -> Iterator[Match]:
    """A page without a title."""
    if not title_of(document):
        yield Match(Place(document.path), selector="head > title")


def title_placeholder(document: Document, _context: Context) -> Iterator[Match]:
    """A page whose title, or the part before the name of the site, was never filled in."""
    title = title_of(document)
    if title and words.bare(TITLE_PARTS.split(title)[0]) in words.TITLE_PLACEHOLDER:
        yield Match(Place(document.path), quote=shortened(title), selector="head > title")


def title_file_name(document: Document, _context: Context) -> Iterator[Match]:
    """A page with the name of a file, or an address, for a title."""
    title = title_of(document)
    if _FILE_NAME.fullmatch(TITLE_PARTS.split(title)[0]) or _FILE_NAME.fullmatch(title):
        yield Match(Place(document.path), quote=shortened(title), selector="head > title")


def title_of(document: Document) -> str:
    """The first title, as browsers take it; a drawing may have a title of its own."""
    titles = (title for title in page_of(document).named("title") if title.find_parent("svg") is None)
    first = next(titles, None)
    return " ".join(first.get_text().split()) if first else ""


PAGE_RULES = (
    Rule("accessibility.page-language", Severity.ERROR, language_missing, "WCAG 2.1 niveau A", ("3.1.1",)),
    Rule("accessibility.page-title-missing", Severity.ERROR, title_missing, "WCAG 2.1 niveau A", ("2.4.2",)),
    Rule("accessibility.page-title-file-name", Severity.ERROR, title_file_name, "WCAG 2.1 niveau A", ("2.4.2",)),
    Rule("accessibility.page-title-placeholder", Severity.ERROR, title_placeholder, "WCAG 2.1 niveau A", ("2.4.2",)),
)
