"""Numbers that belong to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NINE = re.compile(r"(?<![\d.,-])(?:\d{9}|\d{3}([. -])\d{3}\1\d{3}|\d{4}([. -])\d{2}\2\d{3})(?![\d.,-]\d|\d)", re.ASCII)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def citizen_numbers(text: str) -> Iterator[int]:
    """Where nine digits begin that pass the eleven test: likely somebody's citizen service number."""
    for found in _NINE.finditer(text):
        digits = [int(digit) for digit in found[0] if digit.isdigit()]
        if sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0 and any(digits):
            yield found.start()
