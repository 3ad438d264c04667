"""Versions of a page in other languages: each names all of them, so that search engines and browsers can trust it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.checks import Context, Document, Match, Place, Rule, Severity, Site
from plugins.integrity.address import is_own, path_on_site, read
from plugins.integrity.built import file_of
from plugins.integrity.facts import facts_of

EVERYONE = "x-default"
"""The version for whoever speaks none of the languages."""


def versions_disagree(site: Site, context: Context) -> Iterator[Match]:
    """A page that names a version which is not there, is in another language, or does not name the same versions."""
    pages = {file_of(document.url): document for document in site.documents}
    named = {name: _versions(document, context) for name, document in pages.items()}
    for name, document in pages.items():
        if versions := named[name]:
            other = _at_fault(name, versions, pages, named)
            if other is not None:
                yield Match(Place(document.path), url=document.url, values={"address": document.url, "other": other})


def _versions(document: Document, context: Context) -> dict[str, str]:
    """By language the file of each version that a page names; the address itself when it is not of this site."""
    found: dict[str, str] = {}
    for language, value in facts_of(document).alternates:
        address = read(value)
        own = is_own(address, context)
        found[language] = file_of(path_on_site(address, document.url, context)) if own else value
    return found


def _at_fault(
    name: str, versions: Mapping[str, str], pages: Mapping[str, Document], named: Mapping[str, Mapping[str, str]]
) -> str | None:
    """The version with which something is wrong; None when all is well."""
    if EVERYONE not in versions or versions.get(facts_of(pages[name]).language) != name:
        return pages[name].url
    for language, other in versions.items():
        if other not in pages:
            return other
        spoken = facts_of(pages[other]).language
        if named[other] != versions or language not in (spoken, EVERYONE):
            return pages[other].url
    return None


RULES: tuple[Rule[Site], ...] = (
    Rule("integrity.versions-disagree", Severity.ERROR, versions_disagree, "WHATWG HTML Standard, rel=alternate (W43)"),
)
