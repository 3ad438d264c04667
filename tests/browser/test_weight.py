"""What a page costs to get: three requests, few bytes, nothing of others, and no script that one needs."""

from __future__ import annotations

from pathlib import Path

import brotli
import pytest
from selenium.webdriver import Chrome

pytestmark = pytest.mark.browser
BYTES = 12_000
"""HTML and style sheet of a page about a service together, as brotli (quality 9) sends them."""
SCRIPT_BYTES = 5_000
ASKED = """
return performance.getEntriesByType("resource").map(entry => [new URL(entry.name).pathname, entry.initiatorType])
"""


def sent(file: Path) -> int:
    return len(brotli.compress(file.read_bytes(), quality=9))


def test_a_page_about_a_service_weighs_at_most_twelve_kilobytes_with_its_style(output: Path) -> None:
    style = sent(output / "theme" / "helder.css")
    pages = [page for kind in ("informatie", "regelen", "afspraak") for page in output.glob(f"{kind}/*/index.html")]
    assert len(pages) > 50
    heavy = {str(page.relative_to(output)): style + sent(page) for page in pages}
    assert {page: weight for page, weight in heavy.items() if weight > BYTES} == {}


def test_a_page_asks_for_its_style_and_its_script_and_nothing_else(driver: Chrome, address: str) -> None:
    for page in ("/", "/regelen/verhuizing-doorgeven/", "/informatie/paspoort/", "/locatie/gemeentehuis/"):
        driver.get(f"{address}{page}")
        asked = {path for path, kind in driver.execute_script(ASKED) if kind != "img" and "/icons/" not in path}
        assert asked == {"/theme/helder.css", "/theme/js/helder.js"}
        assert driver.get_cookies() == []


def test_the_script_of_every_page_is_small(output: Path) -> None:
    assert sent(output / "theme" / "js" / "helder.js") <= SCRIPT_BYTES
