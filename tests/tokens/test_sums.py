"""Sums in values: worked out where the units allow it, left to the browser where they differ."""

from __future__ import annotations

import pytest

from plugins.tokens.sums import worked_out
from plugins.tokens.written import Refused


@pytest.mark.parametrize(
    ("text", "css"),
    [
        ("4px * 2", "8px"),
        ("2*4px", "8px"),
        ("16px / 3", "5.3333px"),
        ("4px + 2px * 3", "10px"),
        ("(4px + 2px) * 3", "18px"),
        ("2 * (1rem + (2rem - 0.5rem))", "5rem"),
        ("10px -2px", "8px"),
        ("0.1 + 0.2", "0.3"),
        ("50% + 25%", "75%"),
        ("1rem + 2px", "calc(1rem + 2px)"),
        ("(1rem + 2px) * 2", "calc((1rem + 2px) * 2)"),
        ("4px", "4px"),
        ("4px 2px", "4px 2px"),
        ("-4px", "-4px"),
        ("#123456", "#123456"),
        ("calc(1rem + 2px)", "calc(1rem + 2px)"),
        ("Arial, sans-serif", "Arial, sans-serif"),
    ],
)
def test_a_sum_is_worked_out(text: str, css: str) -> None:
    assert worked_out(text) == css


@pytest.mark.parametrize(
    "text", ["4px *", "* 4px", "4px / 0", "4px * 2px", "2 / 4px", "() + 1", "4px + + + 2px", "1 + ("]
)
def test_an_unsound_sum_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        worked_out(text)
