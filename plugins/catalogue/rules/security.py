"""``security.txt``: is there somebody to tell, and does the municipality still stand by it?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.checks import Context, Match, Rule, Severity

SOON = 30
"""Days before the end in which it is time to look again."""
LONGEST = 365
"""Days ahead: RFC 9116 advises less than a year, because somebody must look whether it is still right."""


def no_security_contact(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Who finds a hole in the site cannot tell it to anybody."""
    if context.production and catalogue.municipality.security is None:
        yield Match(catalogue.municipality.place(), quote="beveiliging", field="beveiliging")


def security_contact_ends(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The day on which it ends has come, or comes near."""
    municipality = catalogue.municipality
    security = municipality.security
    if security and security.expires < context.date + dt.timedelta(SOON):
        yield Match(
            municipality.place("beveiliging", "verloopt"),
            quote=security.expires.isoformat(),
            field="beveiliging.verloopt",
            severity=Severity.ERROR if _passed_by_hand(catalogue, context) else Severity.WARNING,
        )


def _passed_by_hand(catalogue: Catalogue, context: Context) -> bool:
    """Is it over, and in a file that the change at hand touches?"""
    municipality = catalogue.municipality
    over = municipality.security is not None and municipality.security.expires <= context.date
    return over and municipality.path in context.touched


def security_contact_too_long(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A day so far ahead that nobody would look again in time."""
    municipality = catalogue.municipality
    security = municipality.security
    if security and security.expires > context.date + dt.timedelta(LONGEST):
        yield Match(
            municipality.place("beveiliging", "verloopt"),
            quote=security.expires.isoformat(),
            field="beveiliging.verloopt",
            values={"latest": (context.date + dt.timedelta(LONGEST)).isoformat()},
        )


_SOURCE = "RFC 9116, 2.5.5 (Expires); Forum Standaardisatie: security.txt"

SECURITY_RULES = (
    Rule("catalogue.no-security-contact", Severity.WARNING, no_security_contact, _SOURCE),
    Rule("catalogue.security-contact-ends", Severity.WARNING, security_contact_ends, _SOURCE, limits={"days": SOON}),
    Rule("catalogue.security-contact-too-long", Severity.ERROR, security_contact_too_long, _SOURCE),
)
