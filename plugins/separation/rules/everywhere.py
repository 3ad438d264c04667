"""What a resident can always do, say what is missing and complain; and what never stands on a page twice."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import SERVICE_PAGES, destination, folders, link_match, page_match, parts_of, text_of

COMPLAINTS = "klacht-of-melding"
FEEDBACK_SOURCE = "Losser, Ontwikkelsporen dienstverlening: feedback in alle dienstverleningsprocessen"
COMPLAINT_SOURCE = "Losser, Ontwikkelsporen dienstverlening: klachtenprocedure beter toegankelijk"
ONE_SOURCE = "Losser, Ontwikkelsporen dienstverlening: enkelvoudige opslag, meervoudig gebruik"
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


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


def part_written_twice(document: Document, _context: Context) -> Iterator[Match]:
    """A heading by the editor with the words of a part that the template puts on the same page."""
    parts = parts_of(document)
    headings = tuple(parts.elements(*_HEADINGS))
    made = {_bare(text_of(heading)) for heading in headings if not parts.by_editor(heading)}
    for heading in headings:
        if parts.by_editor(heading) and _bare(text_of(heading)) in made:
            yield link_match(document, heading)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


RULES: tuple[Rule[Document], ...] = (
    Rule("separation.no-feedback", Severity.ERROR, no_feedback, FEEDBACK_SOURCE),
    Rule("separation.no-complaint-link", Severity.ERROR, no_complaint_link, COMPLAINT_SOURCE),
    Rule("separation.part-written-twice", Severity.WARNING, part_written_twice, ONE_SOURCE),
)
