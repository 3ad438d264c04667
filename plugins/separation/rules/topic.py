"""Pages of appointment topics: one books there, and can always call."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import page_match, parts_of

KIND = "afspraken"
SOURCE = "Losser, Ontwikkelsporen dienstverlening: uitbreiden van onderwerpen waarvoor online een afspraak"
PHONE_SOURCE = "Losser, Ontwikkelsporen dienstverlening: menselijk contact altijd mogelijk"


def no_booking(document: Document, _context: Context) -> Iterator[Match]:
    """No link and no telephone number to book with."""
    if document.kind != KIND:
        return
    for booking in parts_of(document).components.get("boeken", ()):
        for link in (booking, *booking.find_all("a")):
            if str(link.get("href") or "").strip(" #"):
                return
    yield page_match(document, "boeken")


def no_phone(document: Document, _context: Context) -> Iterator[Match]:
    """No telephone number for whom booking online does not work."""
    if document.kind != KIND:
        return
    links = parts_of(document).elements("a")
    if not any(str(link.get("href") or "").lower().startswith("tel:") for link in links):
        yield page_match(document, "telefoon")


RULES: tuple[Rule[Document], ...] = (
    Rule("separation.topic-no-booking", Severity.ERROR, no_booking, SOURCE),
    Rule("separation.topic-no-phone", Severity.ERROR, no_phone, PHONE_SOURCE),
)
