"""docs/wensen.md: every wish has its row, and what is said to work names a test that exists."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
LAST = 72
CORE: tuple[int, ...] = (*range(1, 6), 7, 8, *range(10, 28), 30, *range(36, 42), 45, 46, 49, 50, 57, 61, 63)
CORE += (*range(65, 68), *range(69, 73))
"""The Core wishes of the issues so far: the foundation, readability, accessibility, pages for residents."""

_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


class Row(NamedTuple):
    """One row of the table."""

    number: int
    where: str
    tests: tuple[tuple[str, str], ...]
    state: str


@cache
def rows() -> dict[int, Row]:
    """The rows by the number of the wish."""
    found: dict[int, Row] = {}
    for line in (ROOT / "docs" / "wensen.md").read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if number := re.fullmatch(r"W(\d+)", cells[0]):
            _, _, where, tests, state = cells
            assert int(number[1]) not in found, f"W{number[1]} stands twice"
            found[int(number[1])] = Row(int(number[1]), where, tuple(_TEST.findall(tests)), state)
    return found


def test_every_wish_has_a_row() -> None:
    assert sorted(rows()) == list(range(1, LAST + 1))


@pytest.mark.parametrize("number", CORE)
def test_a_core_wish_works_somewhere_and_a_test_proves_it(number) -> None:
    row = rows()[number]
    assert row.state.startswith("werkt")
    assert row.where
    assert row.tests


@pytest.mark.parametrize("number", range(1, LAST + 1))
def test_the_tests_that_a_row_names_exist(number) -> None:
    for path, name in rows()[number].tests:
        assert (ROOT / path).is_file(), path
        assert re.search(rf"^def {name}\(", (ROOT / path).read_text("utf-8"), re.MULTILINE), f"{path}::{name}"


def test_what_is_said_to_work_in_part_says_when_the_rest_comes() -> None:
    for row in rows().values():
        assert re.match(r"(werkt|deels;|later)", row.state), f"W{row.number}: {row.state}"
        assert row.state.startswith("later") or row.where, f"W{row.number} does not say where"
