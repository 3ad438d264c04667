"""On a phone the start stands on the first screen, with few words before it, on every page where one acts."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from plugins.workflow.bench.residents.first_screen import FIRST_SCREEN, MOST_WORDS, Start, pages_to_act, starts

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def found(plain_driver: Chrome, address: str, output: Path) -> list[Start]:
    """The start of every page that has one."""
    return list(starts(plain_driver, address, pages_to_act(output)))


def test_the_start_button_is_whole_on_the_first_screen(found: list[Start]) -> None:
    assert len(found) > 25
    assert {start.page: start.bottom for start in found if start.bottom > FIRST_SCREEN} == {}


def test_few_words_stand_before_the_start(found: list[Start]) -> None:
    assert {start.page: start.words for start in found if start.words > MOST_WORDS} == {}
