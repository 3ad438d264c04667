"""Pages among each other: can each be found, and told apart?"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Place, Rule, Severity, Site
from plugins.integrity.address import is_own, path_on_site, read
from plugins.integrity.attributes import Role
from plugins.integrity.built import file_of
from plugins.integrity.facts import facts_of

HOME = "index.html"
NOT_THERE = "404.html"
"""The page for wrong addresses, of the site and of each language: it comes by itself."""
MOST_CLICKS = 3
"""From the home page, with the start button itself."""
ACTING = ("regelen", "afspraken")
"""The kinds of pages that are there to act on."""


def orphan_page(site: Site, context: Context) -> Iterator[Match]:
    """A page that no other page leads to."""
    linked: set[str] = {HOME}
    for document in site.documents:
        linked |= _leads_to(document, context)
    for document in site.documents:
        name = file_of(document.url)
        if name not in linked and name.rpartition("/")[2] != NOT_THERE:
            yield Match(Place(document.path), url=document.url, values={"address": document.url})


def _leads_to(document: Document, context: Context) -> set[str]:
    """The files of the site that somebody can go to from this page."""
    targets = set()
    for reference in facts_of(document).references:
        address = read(reference.value)
        if reference.role in (Role.LINK, Role.FORM) and is_own(address, context):
            targets.add(file_of(path_on_site(address, document.url, context)))
    return targets - {file_of(document.url)}


def far_from_home(site: Site, context: Context) -> Iterator[Match]:
    """A page on which one starts something, and from the home page it takes more clicks than three to start it."""
    pages = {file_of(document.url): document for document in site.documents}
    if HOME not in pages:
        return
    clicks = {HOME: 0}
    waiting = deque([HOME])
    while waiting:
        here = waiting.popleft()
        for target in _leads_to(pages[here], context) & pages.keys() - clicks.keys():
            clicks[target] = clicks[here] + 1
            waiting.append(target)
    language = facts_of(pages[HOME]).language
    for name, document in pages.items():
        # What leads to a page in another language is that page in the language of the home page.
        if facts_of(document).language != language or not _starts(document, context):
            continue
        needed = clicks.get(name, MOST_CLICKS) + 1
        if needed > MOST_CLICKS:
            yield Match(Place(document.path), url=document.url, values={"address": document.url})


def _starts(document: Document, context: Context) -> bool:
    """Is there a button or link on the page to a host where one acts?"""
    if document.kind not in ACTING:
        return False
    hosts = (read(each.value).host for each in facts_of(document).references if each.spot.in_main)
    return any(host in context.hosts and context.hosts[host].acts for host in hosts)


def duplicate_title(site: Site, _context: Context) -> Iterator[Match]:
    """A page with the same title as an earlier one in the same language."""
    first: dict[tuple[str, str], str] = {}
    for document in site.documents:
        facts = facts_of(document)
        if not facts.title:
            continue
        other = first.setdefault((facts.language, facts.title.casefold()), document.url)
        if other != document.url:
            yield Match(Place(document.path), quote=facts.title, url=document.url, values={"other": other})


RULES: tuple[Rule[Site], ...] = (
    Rule("integrity.orphan-page", Severity.WARNING, orphan_page, "WCAG 2.2, 2.4.5 verschillende manieren"),
    Rule(
        "integrity.far-from-home",
        Severity.ERROR,
        far_from_home,
        "W9: vindbaar en bruikbaar",
        limits={"clicks": MOST_CLICKS},
    ),
    Rule("integrity.duplicate-title", Severity.WARNING, duplicate_title, "WCAG 2.2, 2.4.2 paginatitel"),
)
