"""Postal addresses among the paragraphs: they are no sentences, and their words are names."""

from __future__ import annotations

import re

from plugins.readability.prose.language import DUTCH

_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b|\b(?:Postbus|Antwoordnummer) \d{1,6}\b")
_MOST_CHARACTERS = 160
_NAME_PARTS = frozenset("de het van en in aan op te uit".split())
"""Function words that names of streets and places have too."""


def has_postcode(text: str) -> bool:
    """Is there a Dutch postcode, or the number of a post box, in ``text``?"""
    return bool(_POSTCODE.search(text))


def is_address(text: str) -> bool:
    """Is ``text``, a whole paragraph, item or cell, a postal address and nothing else?"""
    if len(text) > _MOST_CHARACTERS or text.endswith((".", "?", "!", ":")) or not has_postcode(text):
        return False
    return not any(word in DUTCH and word not in _NAME_PARTS for word in text.casefold().split())
