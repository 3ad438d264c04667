"""A page on paper: someone takes it along to the counter."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pikepdf
import pytest
from selenium.webdriver import Chrome

pytestmark = pytest.mark.browser
A4 = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": False}
SHEETS = 2


def sheets(driver: Chrome) -> int:
    printed = driver.execute_cdp_cmd("Page.printToPDF", A4)
    with pikepdf.open(io.BytesIO(base64.b64decode(printed["data"]))) as pdf:
        return len(pdf.pages)


@pytest.fixture
def on_paper(plain_driver: Chrome) -> Chrome:
    plain_driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    yield plain_driver
    plain_driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_page_where_one_acts_takes_two_sheets_at_most(plain_driver: Chrome, address: str, output: Path) -> None:
    pages = sorted(f"/{file.parent.relative_to(output)}/" for file in output.glob("regelen/*/index.html"))
    assert len(pages) > 10
    long = {}
    for page in pages:
        plain_driver.get(f"{address}{page}")
        if (count := sheets(plain_driver)) > SHEETS:
            long[page] = count
    assert long == {}


def test_on_paper_links_and_the_start_show_where_they_lead(on_paper: Chrome, address: str) -> None:
    on_paper.get(f"{address}/regelen/verhuizing-doorgeven/")
    shown = on_paper.execute_script(
        'return [...document.querySelectorAll(\'main a[href^="http"], main a[href^="/"], main form.hl-start\')]'
        ".map(e => [e.getAttribute('href') || e.getAttribute('action'), getComputedStyle(e, '::after').content])"
    )
    assert len(shown) > 5
    for target, content in shown:
        assert target in content


def test_on_paper_what_is_folded_is_open_and_the_address_of_the_page_stands_below(
    on_paper: Chrome, address: str
) -> None:
    on_paper.get(f"{address}/regelen/verhuizing-doorgeven/")
    heights = on_paper.execute_script(
        "return [...document.querySelectorAll('main details')].filter(e => e.checkVisibility())"
        ".map(e => e.lastElementChild.getBoundingClientRect().height)"
    )
    assert heights
    assert all(height > 0 for height in heights)
    text = on_paper.find_element("css selector", "footer").text
    assert "https://www.dinkelveen.example/regelen/verhuizing-doorgeven/" in text
    assert "Hoofdmenu" not in text


@pytest.mark.parametrize("part", [".hl-nav", ".hl-search", ".hl-feedback", ".nl-skip-link"])
def test_on_paper_there_is_nothing_to_press(on_paper: Chrome, address: str, part: str) -> None:
    on_paper.get(f"{address}/regelen/verhuizing-doorgeven/")
    for element in on_paper.find_elements("css selector", part):
        assert not element.is_displayed()
