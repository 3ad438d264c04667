"""Numbers that belong to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NINE = re.compile(
    r"(?<![\d.,-])(?<!€)(?<!€[ \u00a0])"
    r"(?:\d{9}|\d{3}([. \u00a0\u202f-])\d{3}\1\d{3}|\d{4}([. \u00a0\u202f-])\d{2}\2\d{3})"
    r"(?![\d.,-]\d|\d|[ \u00a0]?(?:euro\b|EUR\b|€))",
    re.ASCII,
)
"""Nine digits, written as people write such a number. A sum of money is none."""
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def nine_digits(text: str) -> Iterator[re.Match[str]]:
    """Each nine digits that could be a citizen service number by how they are written."""
    return _NINE.finditer(text)


def is_citizen_number(written: str) -> bool:
    """Do nine digits, whatever stands between them, pass the eleven test?"""
    digits = [int(digit) for digit in written if digit.isdigit()]
    return any(digits) and sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def citizen_numbers(text: str) -> Iterator[int]:
    """Where nine digits begin that pass the eleven test: likely somebody's citizen service number."""
    return (found.start() for found in nine_digits(text) if is_citizen_number(found[0]))
