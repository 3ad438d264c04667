"""What a page fetches or runs by itself. The whole page counts: a tracker follows the visitors of each one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.integrity import known, stylesheet
from plugins.integrity.address import is_own, read
from plugins.integrity.attributes import Role
from plugins.integrity.facts import Inline, Reference, facts_of
from plugins.integrity.placing import Fault, at_reference, at_spot


def third_party(document: Document, context: Context) -> Iterator[Match]:
    """Something from another host. A form may go to a host that the municipality allowed."""
    for reference in facts_of(document).references:
        address = read(reference.value)
        if reference.role not in (Role.LOAD, Role.FORM) or not address.host or is_own(address, context):
            continue
        allowed = reference.role is Role.FORM and address.host in context.hosts
        if not allowed and not _chat_at(reference) and not _tracker_at(reference):
            yield at_reference(document, reference, Fault({"host": address.host}))


def chat_scripts(document: Document, _context: Context) -> Iterator[Match]:
    """A chat or a chatbot: fetched, started by code in the page, or linked to."""
    for reference in facts_of(document).references:
        if service := _chat_at(reference):
            yield at_reference(document, reference, Fault({"service": service}))
    yield from _in_code(document, known.CHAT_CODE, known.CHAT_HOSTS)


def trackers(document: Document, _context: Context) -> Iterator[Match]:
    """Something that follows visitors."""
    for reference in facts_of(document).references:
        if service := _tracker_at(reference):
            yield at_reference(document, reference, Fault({"service": service}))
    yield from _in_code(document, known.TRACKER_CODE, known.TRACKER_HOSTS)


def inline_scripts(document: Document, _context: Context) -> Iterator[Match]:
    """Code in the page itself: scripts, attributes such as ``onclick``, pages in ``srcdoc``, styles that run code."""
    for inline in facts_of(document).inline:
        if _runs(inline) and not _is_known(inline):
            yield _at_inline(document, inline)


def inline_styles(document: Document, _context: Context) -> Iterator[Match]:
    """Style in the page itself, which the security policy (CSP) of the site makes browsers ignore."""
    for inline in facts_of(document).inline:
        if not _runs(inline):
            yield _at_inline(document, inline)


def _chat_at(reference: Reference) -> str:
    """The chat service behind an address; empty when there is none."""
    return "" if reference.role is Role.MENTION else known.service_of(read(reference.value).host, known.CHAT_HOSTS)


def _tracker_at(reference: Reference) -> str:
    """The tracker behind an address that the browser fetches by itself; empty when there is none."""
    if reference.role is not Role.LOAD:
        return ""
    address = read(reference.value)
    name = address.path.rpartition("/")[2]
    return known.service_of(address.host, known.TRACKER_HOSTS) or (name if name in known.TRACKER_FILES else "")


def _in_code(document: Document, signs: re.Pattern[str], hosts: frozenset[str]) -> Iterator[Match]:
    for inline in facts_of(document).inline:
        sign = signs.search(inline.code) if _runs(inline) else None
        service = sign[0] if sign else known.service_in(inline.code, hosts) if _runs(inline) else ""
        if service:
            yield _at_inline(document, inline, service=service)


def _runs(inline: Inline) -> bool:
    return inline.kind != "style" or stylesheet.runs_code(inline.code)


def _is_known(inline: Inline) -> bool:
    signs = known.CHAT_CODE.search(inline.code) or known.TRACKER_CODE.search(inline.code)
    return bool(signs or known.service_in(inline.code, known.CHAT_HOSTS | known.TRACKER_HOSTS))


def _at_inline(document: Document, inline: Inline, **values: str) -> Match:
    quote = inline.code.strip() or inline.kind
    return at_spot(document, inline.spot, quote, {"kind": inline.kind, "element": inline.spot.tag, **values})


_PRIVACY = "Algemene verordening gegevensbescherming (AVG), artikel 5 en 25"
_COOKIES = "Telecommunicatiewet, artikel 11.7a"
_NO_CHAT = "Losser, Ontwikkelsporen dienstverlening: niet te starten met chat(bots)"
_POLICY = "internet.nl: Content-Security-Policy zonder unsafe-inline"

RULES: tuple[Rule[Document], ...] = (
    Rule("integrity.third-party", Severity.ERROR, third_party, _PRIVACY),
    Rule("integrity.chat-script", Severity.ERROR, chat_scripts, _NO_CHAT),
    Rule("integrity.tracker", Severity.ERROR, trackers, _COOKIES),
    Rule("integrity.inline-script", Severity.ERROR, inline_scripts, _POLICY),
    Rule("integrity.inline-style", Severity.WARNING, inline_styles, _POLICY),
)
