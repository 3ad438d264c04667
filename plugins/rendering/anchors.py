"""The names of headings in addresses: readable, one of a kind on their page, and none that the theme uses there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

EVERYWHERE = frozenset(["inhoud", "zoek-boven", "feedback", "feedback-tekst", "feedback-uitleg"])
THEME: Mapping[str, frozenset[str]] = {
    "informatie": frozenset("naar-regelen kosten termijn afspraken stappenplannen verwant".split()),
    "regelen": frozenset(
        """
        nodig kosten procedure na-versturen niets-gehoord status bezwaar andere-wegen papier past-niet grondslag help
        afspraken stappenplannen meer-lezen
        """.split()
    ),
}
"""Content folder → what the theme calls parts of such a page. A test holds this against the pages."""


def taken(path: str) -> set[str]:
    """The names that a heading in the source ``path`` (with the ``content/`` prefix) cannot have."""
    folder = path.removeprefix("content/").partition("/")[0]
    return {*EVERYWHERE, *THEME.get(folder, ())}


def slug_of(text: str) -> str:
    """A heading's name in an address: lower case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "kop"


def unique(slug: str, used: set[str]) -> str:
    """``slug``, with a number behind it when it is in ``used``; what is returned is used from then on."""
    candidate, number = slug, 1
    while candidate in used:
        number += 1
        candidate = f"{slug}-{number}"
    used.add(candidate)
    return candidate
