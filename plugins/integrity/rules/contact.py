"""Links to telephone and mail: do they work, and do they go where their words say?"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote

from plugins.checks import Context
from plugins.integrity.address import read
from plugins.integrity.facts import Reference
from plugins.integrity.placing import Fault

_PHONE = re.compile(r"(?!\+310)\+?\d(?:[-.]?\d){2,14}")
_MAIL = re.compile(r"[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_WRITTEN_PHONE = re.compile(r"(?<!\d)(?:\+31|0)(?:[\s()-]{0,3}\d){8,10}(?!\d)")
_MORE_PEOPLE = frozenset(("to", "cc", "bcc"))


def contact_link(reference: Reference, _context: Context) -> Fault | None:
    """A telephone number or a mail address that no device understands (RFC 3966, RFC 6068)."""
    address = read(reference.value)
    if address.scheme == "tel":
        return None if _PHONE.fullmatch(address.rest) else Fault()
    if address.scheme == "mailto":
        return None if all(map(_MAIL.fullmatch, _people(address.rest))) else Fault()
    return None


def contact_differs(reference: Reference, _context: Context) -> Fault | None:
    """Another number or address than the words of the link, or somebody who reads along: nobody sees it."""
    address = read(reference.value)
    if address.scheme == "tel":
        written = {_digits(found[0]) for found in _WRITTEN_PHONE.finditer(reference.text)}
        return Fault() if written and _digits(address.rest) not in written else None
    if address.scheme == "mailto":
        people = {person.casefold() for person in _people(address.rest)}
        written = {found[0].casefold() for found in _MAIL.finditer(reference.text)}
        fields = {name.casefold() for name, _ in parse_qsl(address.rest.partition("?")[2], keep_blank_values=True)}
        return Fault() if fields & _MORE_PEOPLE or (written and people - written) else None
    return None


def _people(rest: str) -> list[str]:
    return [person.strip() for person in unquote(rest.partition("?")[0]).split(",")]


def _digits(number: str) -> str:
    """The digits as one dials them in the Netherlands."""
    plain = re.sub(r"[^\d+]", "", number.replace("(0)", ""))
    return re.sub(r"^(?:\+|00)31", "0", plain)
