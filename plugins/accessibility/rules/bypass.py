"""A rule on skip links: they must lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import attribute, page_of
from plugins.checks import Context, Document, Match, Place, Rule, Severity


def skip_link_broken(document: Document, _context: Context) -> Iterator[Match]:
    """A link to skip what recurs on every page, to a spot that is not on the page."""
    page = page_of(document)
    for link in page.named("a"):
        target = attribute(link, "href")
        if target[:1] == "#" and target[1:] not in ("", "top") and words.SKIP.search(name_of(link, page)):
            named = any(attribute(anchor, "name") == target[1:] for anchor in page.named("a"))
            if target[1:] not in page.by_id and not named:
                yield Match(Place(document.path), name_of(link, page), document.selector_of(link))


PAGE_RULES = (
    Rule("accessibility.skip-link-broken", Severity.WARNING, skip_link_broken, "WCAG 2.1 niveau A", ("2.4.1",)),
)
