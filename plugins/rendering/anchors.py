"""The names of headings in addresses: readable, and one of a kind on their page.

They never hold an underscore, and every id of the theme on a page with text of an editor does: so the two cannot meet.
"""

from __future__ import annotations

import re
import unicodedata


def slug_of(text: str) -> str:
    """A heading's name in an address: lower case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "kop"


def unique(slug: str, used: set[str]) -> str:
    """``slug``, with a number behind it when it is in ``used``; what is returned is used from then on."""
    candidate, number = slug, 1
    while candidate in used:
        number += 1
        candidate = f"{slug}-{number}"
    used.add(candidate)
    return candidate
