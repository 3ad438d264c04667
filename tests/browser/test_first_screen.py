"""On a phone the start stands on the first screen, on every page where one acts."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome

pytestmark = pytest.mark.browser
FIRST_SCREEN = 600
"""CSS pixels, of a phone that is 360 wide (the width of ``driver`` and ``plain_driver``)."""
START = "[data-component=start] .nl-button, [data-component=boeken] .nl-button"
BOTTOM = "return Math.round(arguments[0].getBoundingClientRect().bottom + scrollY)"


def test_the_start_button_is_whole_on_the_first_screen(plain_driver: Chrome, address: str, output: Path) -> None:
    files = [*output.glob("regelen/*/index.html"), *output.glob("afspraak/*/index.html")]
    bottoms = {}
    for page in sorted(f"/{file.parent.relative_to(output)}/" for file in files):
        plain_driver.get(f"{address}{page}")
        for button in plain_driver.find_elements("css selector", START)[:1]:
            bottoms[page] = plain_driver.execute_script(BOTTOM, button)
    assert len(bottoms) > 25
    assert {page: bottom for page, bottom in bottoms.items() if bottom > FIRST_SCREEN} == {}
