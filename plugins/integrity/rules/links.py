"""Where the links of a page lead, judged by their spelling alone.

The page rules look at ``<main>``, which is what an editor can mend. What is the same around every page is judged by
``integrity.frame-link``, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.integrity.address import WEB, is_own, own_host, read
from plugins.integrity.attributes import Role
from plugins.integrity.facts import Reference, facts_of
from plugins.integrity.lookalike import similar
from plugins.integrity.placing import Fault, at_reference
from plugins.integrity.rules.contact import contact_differs, contact_link

Check = Callable[[Reference, Context], Fault | None]

SCHEMES = frozenset((*WEB, "mailto", "tel"))
"""Everything else is refused: a list of what is bad would never be complete."""


def unknown_host(reference: Reference, context: Context) -> Fault | None:
    """A link to a host that the municipality did not allow."""
    host = read(reference.value).host
    if reference.role is not Role.LINK or host in context.hosts or host in ("", own_host(context)):
        return None
    return Fault({"host": host}, similar(host, (*context.hosts, own_host(context))))


def insecure_link(reference: Reference, context: Context) -> Fault | None:
    """An address that can be read and changed on its way. A preview on the own machine may be without encryption."""
    address = read(reference.value)
    if address.scheme != "http" or (is_own(address, context) and read(context.site_url).scheme == "http"):
        return None
    return Fault({"host": address.host})


def unsafe_scheme(reference: Reference, _context: Context) -> Fault | None:
    """An address that runs a program, holds a page of its own, or opens a file of the visitor's machine."""
    scheme = read(reference.value).scheme
    return Fault({"scheme": scheme}) if scheme and scheme not in SCHEMES else None


def hidden_host(reference: Reference, _context: Context) -> Fault | None:
    """An address spelled so that it seems to lead elsewhere: ``https://digid.nl@elders.example``."""
    address = read(reference.value)
    misleading = address.scheme in ("", *WEB) and (address.login or address.odd)
    return Fault({"host": address.host}) if misleading else None


def empty_link(reference: Reference, _context: Context) -> Fault | None:
    """A link that leads nowhere."""
    return Fault() if reference.role is Role.LINK and reference.value.strip() in ("", "#") else None


def in_main(check: Check) -> Callable[[Document, Context], Iterator[Match]]:
    """A page rule of a check on one address."""

    def find(document: Document, context: Context) -> Iterator[Match]:
        for reference in facts_of(document).references:
            if reference.spot.in_main and (fault := check(reference, context)):
                yield at_reference(document, reference, fault)

    return find


CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "integrity.unknown-host": unknown_host,
        "integrity.insecure-link": insecure_link,
        "integrity.unsafe-scheme": unsafe_scheme,
        "integrity.hidden-host": hidden_host,
        "integrity.empty-link": empty_link,
        "integrity.tel-link": contact_link,
        "integrity.contact-differs": contact_differs,
    }
)
_SOURCES = {
    "integrity.unknown-host": "Losser, Ontwikkelsporen dienstverlening: één zichtbaar en helder kanaal",
    "integrity.insecure-link": "Besluit beveiligde verbinding met overheidswebsites en -webapplicaties",
    "integrity.unsafe-scheme": "OWASP, Cross Site Scripting Prevention",
    "integrity.hidden-host": "WHATWG URL Standard, security considerations",
    "integrity.empty-link": "WHATWG HTML Standard, the a element",
    "integrity.tel-link": "RFC 3966 (tel) en RFC 6068 (mailto)",
    "integrity.contact-differs": "Helder Loket: een link doet wat er staat",
}

RULES: tuple[Rule[Document], ...] = tuple(
    Rule(rule_id, Severity.ERROR, in_main(check), _SOURCES[rule_id]) for rule_id, check in CHECKS.items()
)
