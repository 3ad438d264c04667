"""Pages among each other: can each be found, and told apart?"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Match, Place, Rule, Severity, Site
from plugins.integrity.address import is_own, path_on_site, read
from plugins.integrity.attributes import Role
from plugins.integrity.built import file_of
from plugins.integrity.facts import facts_of

UNLINKED = frozenset(("index.html", "404.html"))
"""The home page is where people come in; the page for wrong addresses comes by itself."""


def orphan_page(site: Site, context: Context) -> Iterator[Match]:
    """A page that no other page leads to."""
    linked: set[str] = set(UNLINKED)
    for document in site.documents:
        here = file_of(document.url)
        for reference in facts_of(document).references:
            address = read(reference.value)
            if reference.role in (Role.LINK, Role.FORM) and is_own(address, context):
                target = file_of(path_on_site(address, document.url, context))
                if target != here:
                    linked.add(target)
    for document in site.documents:
        if file_of(document.url) not in linked:
            yield Match(Place(document.path), url=document.url, values={"address": document.url})


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
    Rule("integrity.duplicate-title", Severity.WARNING, duplicate_title, "WCAG 2.2, 2.4.2 paginatitel"),
)
