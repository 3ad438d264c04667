"""Telephone numbers are compared as one dials them."""

from __future__ import annotations

import pytest

from plugins.checks.task import plain_number


@pytest.mark.parametrize(
    ("number", "plain"),
    [
        ("14 0500", "140500"),
        ("0500-12 34 56", "0500123456"),
        ("+31 500 12 34 56", "0500123456"),
        ("tel:+31500123456", "0500123456"),
        ("(0500) 12.34.56", "0500123456"),
        ("+32 3 123 45 67", "3231234567"),
        ("geen nummer", ""),
    ],
)
def test_a_number_is_its_digits_as_dialled_within_the_country(number: str, plain: str) -> None:
    assert plain_number(number) == plain
