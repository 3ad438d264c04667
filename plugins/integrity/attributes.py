"""Which attributes of HTML hold addresses, and what a browser does with each.

Source: the HTML Standard of WHATWG, index of attributes, and the obsolete ones that browsers still follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum


class Role(Enum):
    """What a browser does with an address."""

    LINK = "link"
    """Goes there when someone asks."""
    FORM = "form"
    """Sends what someone filled in."""
    LOAD = "load"
    """Fetches it by itself."""
    MENTION = "mention"
    """Nothing: it is there for other programs, such as the canonical address."""


_ROLES = {
    "href": Role.LINK,
    "xlink:href": Role.LINK,
    "action": Role.FORM,
    "formaction": Role.FORM,
    "ping": Role.LOAD,
    "src": Role.LOAD,
    "srcset": Role.LOAD,
    "imagesrcset": Role.LOAD,
    "poster": Role.LOAD,
    "data": Role.LOAD,
    "background": Role.LOAD,
}
_LINKS = ("a", "area")
_LOADING_RELS = frozenset(
    (
        "apple-touch-icon",
        "dns-prefetch",
        "icon",
        "manifest",
        "mask-icon",
        "modulepreload",
        "preconnect",
        "prefetch",
        "preload",
        "prerender",
        "stylesheet",
    )
)
_REFRESH = re.compile(r"[\d.\s]*[;,\s]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE)


def role(tag: str, attribute: str, rel: str) -> Role | None:
    """What a browser does with this attribute; None when it holds no address. ``rel`` is that of the same element."""
    if attribute == "href" and tag == "link":
        return Role.LOAD if _LOADING_RELS.intersection(rel.lower().split()) else Role.MENTION
    if attribute in ("href", "xlink:href"):
        return Role.LINK if tag in _LINKS else Role.LOAD  # <base>, and <use> and <image> of SVG
    if attribute == "data" and tag != "object":
        return None
    return _ROLES.get(attribute)


def addresses(attribute: str, value: str) -> Iterator[str]:
    """The addresses in a value: several in ``srcset`` and ``ping``, else the value itself."""
    if attribute in ("srcset", "imagesrcset"):
        yield from _candidates(value)
    elif attribute == "ping":
        yield from value.split()
    else:
        yield value


def _candidates(value: str) -> Iterator[str]:
    rest = value
    while rest := rest.lstrip(", \t\n\r\f"):
        address = rest.split(maxsplit=1)[0]
        rest = rest[len(address) :]
        if not address.endswith(","):
            rest = rest.partition(",")[2]
        yield address.rstrip(",")


def refresh(content: str) -> Iterator[str]:
    """The address in the ``content`` of ``<meta http-equiv="refresh">``, if it has one."""
    found = _REFRESH.match(content)
    if found and (address := found[1].strip()):
        yield address
