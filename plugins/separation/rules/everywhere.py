"""What a resident can always do: say what is missing, and complain."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import SERVICE_PAGES, destination, folders, page_match

COMPLAINTS = "klacht-of-melding"
FEEDBACK_SOURCE = "Losser, Ontwikkelsporen dienstverlening: feedback in alle dienstverleningsprocessen"
COMPLAINT_SOURCE = "Losser, Ontwikkelsporen dienstverlening: klachtenprocedure beter toegankelijk"


def no_feedback(document: Document, _context: Context) -> Iterator[Match]:
    """A service page on which one cannot say what is wrong with it."""
    if document.kind in SERVICE_PAGES and document.tree.select_one("[data-component=feedback]") is None:
        yield page_match(document)


def no_complaint_link(document: Document, context: Context) -> Iterator[Match]:
    """A page from which the complaints page is more than one click away."""
    if folders(document.url) == [COMPLAINTS]:
        return
    for link in document.tree.find_all("a", href=True):
        if COMPLAINTS in str(link["href"]):
            host, path = destination(link, document, context)
            if not host and folders(path) == [COMPLAINTS]:
                return
    yield page_match(document)


RULES: tuple[Rule[Document], ...] = (
    Rule("separation.no-feedback", Severity.ERROR, no_feedback, FEEDBACK_SOURCE),
    Rule("separation.no-complaint-link", Severity.ERROR, no_complaint_link, COMPLAINT_SOURCE),
)
