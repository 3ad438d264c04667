"""``security.txt``: what the rules must find, and what they must let be. It is 23 November 2026."""

from __future__ import annotations

from tests.catalogue.rules.cases import TOWN, WARNING, Right, Wrong

UNTIL = "  verloopt: 2027-10-01\n"
WHOLE = f"beveiliging:\n  contact: [beveiliging@lommerdal.example]\n{UNTIL}"
AT = 28


def until(day: str) -> tuple[tuple[str, str, str], ...]:
    return ((TOWN, UNTIL, f"  verloopt: {day}\n"),)


WRONG = [
    Wrong("no-security-contact", ((TOWN, WHOLE, ""),), TOWN, 1, WARNING, says="beveiliging"),
    Wrong("security-contact-ends", until("2026-12-22"), TOWN, AT, WARNING, says="2026-12-22"),
    Wrong("security-contact-ends", until("2026-11-23"), TOWN, AT, WARNING),
    Wrong("security-contact-ends", until("2020-01-01"), TOWN, AT, WARNING),
    Wrong("security-contact-ends", until("2026-11-23"), TOWN, AT, touched=(TOWN,)),
    Wrong("security-contact-ends", until("2026-11-24"), TOWN, AT, WARNING, touched=(TOWN,)),
    Wrong("security-contact-too-long", until("2027-11-24"), TOWN, AT, says="2027-11-23"),
    Wrong("security-contact-too-long", until("2199-01-01"), TOWN, AT),
]
RIGHT = [
    Right("thirty days ahead", until("2026-12-23")),
    Right("a year ahead", until("2027-11-23")),
    Right(
        "an address on the web", ((TOWN, "[beveiliging@lommerdal.example]", "[https://www.lommerdal.example/lek/]"),)
    ),
    Right("with everything", ((TOWN, UNTIL, f"{UNTIL}  beleid: https://www.lommerdal.example/lek/\n  talen: [nl]\n"),)),
]
