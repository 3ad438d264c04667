"""Pages that explain: nothing on them acts, and only the template shows the way to where one does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import INFORMATION, destination, folders, inside, link_match, parts_of, text_of

SOURCE = "Losser, Ontwikkelsporen dienstverlening: informatieverstrekking en dienstverlening duidelijk gescheiden"
ACTING_FOLDERS = frozenset(("regelen", "afspraak"))
ACTING_COMPONENTS = ("start", "boeken")
FORM_FIELDS = ("form", "input", "select", "textarea", "button")
HARMLESS_FORMS = frozenset(("feedback", "zoeken"))

_VERBS = (
    "aanmelden|aanvragen|afspreken|beginnen|bestellen|betalen|doorgeven|indienen|inschrijven|invullen|kopen|melden|"
    "opzeggen|regelen|starten|verlengen|versturen|wijzigen"
)
_START_WORDS = re.compile(
    rf"""
      start(?:en)? | begin(?:nen)? | vraag\s+aan | {_VERBS}           # this word, and no more
    | afspraak\s+maken | maak\s+(?:nu\s+)?(?:een\s+)?afspraak
    | (?:log\s+in|inloggen)(?:\s+(?:op|bij|met|via)\s+[^?]+)?
    | start\s+(?:nu|direct|hier|meteen|met|de|het|uw|je)\b[^?]*
    | (?:nu|direct|meteen|gelijk|online|hier)\s+(?:\S+\s+){{0,3}}?(?:{_VERBS})    # nu online aanvragen
    | (?:vraag|meld|geef|regel|maak|betaal|dien|vul)\s+(?:\S+\s+){{0,4}}?(?:nu|direct|meteen|online)\b[^?]*
    """,
    re.IGNORECASE | re.VERBOSE,
)


def start_links(document: Document, context: Context) -> Iterator[Match]:
    """A link in the editor's text straight to a place where one acts, without logging in first."""
    return _links_to_kind(document, context, ("transactie",))


def login_links(document: Document, context: Context) -> Iterator[Match]:
    """A link in the editor's text straight to a log-in."""
    return _links_to_kind(document, context, ("inloggen",))


def _links_to_kind(document: Document, context: Context, kinds: tuple[str, ...]) -> Iterator[Match]:
    if document.kind not in INFORMATION:
        return
    for link in parts_of(document).editor_links:
        host = context.hosts.get(destination(link, document, context)[0])
        if host is not None and host.acts and host.kind in kinds:
            yield link_match(document, link, host=host.name)


def transaction_links(document: Document, context: Context) -> Iterator[Match]:
    """A link in the editor's text to a page where one acts: on an information page the template shows that way."""
    if document.kind != "informatie":
        return
    for link in parts_of(document).editor_links:
        host, path = destination(link, document, context)
        if not host and ACTING_FOLDERS.intersection(folders(path)[:1]):
            yield link_match(document, link, address=path)


def start_components(document: Document, _context: Context) -> Iterator[Match]:
    """The template of a transaction or a topic on an information page."""
    if document.kind != "informatie":
        return
    parts = parts_of(document)
    for name in ACTING_COMPONENTS:
        if element := parts.first(name):
            yield link_match(document, element, component=name)


def forms(document: Document, _context: Context) -> Iterator[Match]:
    """A form or a field on a page that explains. Feedback and search are no service, so they may stay."""
    if document.kind not in INFORMATION:
        return
    for element in parts_of(document).elements(*FORM_FIELDS):
        in_form = element.name != "form" and element.find_parent("form") is not None
        if not in_form and not inside(element, HARMLESS_FORMS):
            yield link_match(document, element, element=element.name)


def start_words(document: Document, _context: Context) -> Iterator[Match]:
    """A link that promises an action, while it can only lead to more reading."""
    if document.kind not in INFORMATION:
        return
    for link in parts_of(document).editor_links:
        if _START_WORDS.fullmatch(text_of(link).strip(" .!»>→")):
            yield link_match(document, link)


RULES: tuple[Rule[Document], ...] = (
    Rule("separation.start-link-on-information", Severity.ERROR, start_links, SOURCE),
    Rule("separation.transaction-link-on-information", Severity.ERROR, transaction_links, SOURCE),
    Rule("separation.login-link", Severity.ERROR, login_links, SOURCE),
    Rule("separation.start-component-on-information", Severity.ERROR, start_components, SOURCE),
    Rule("separation.form-on-information", Severity.ERROR, forms, SOURCE),
    Rule("separation.start-words-on-information", Severity.WARNING, start_words, SOURCE),
)
