"""A list right below its lead-in is a list."""

from __future__ import annotations

import pytest

from plugins.rendering.lists import joined_lists


@pytest.mark.parametrize(
    ("source", "begins"),
    [
        ("U hebt nodig:\n- een pas\n- een foto", [1]),
        ("Regel een\nen regel twee:\n* een pas", [2]),
        ("Dit doet u:\n1. bellen\n2. komen", [1]),
        ("Dat was in\n2026. Een mooi jaar.", []),
        ("U hebt nodig:\n\n- een pas\n- een foto", []),
        ("- een pas\n- een foto", []),
        ("- een pas\n  die geldig is\n- een foto", []),
        ("> Een citaat\n- en dan", []),
        ("## Kop\n- een pas", []),
        ("Wat | Prijs\n--- | ---\n- | 3", []),
        ("Kop\n---\n\nTekst", []),
        ("- een\n\n    tekst\n    - diep", []),
        ("", []),
    ],
)
def test_where_a_list_begins_below_text(source: str, begins: list[int]) -> None:
    assert list(joined_lists(source.split("\n"))) == begins
