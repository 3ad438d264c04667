"""What a page costs to get: three requests, few bytes, nothing of others, and no script that one needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from plugins.workflow.bench.residents.site import asset, service_pages
from plugins.workflow.bench.residents.weight import ASKED, BYTES, SCRIPT_BYTES, elsewhere, needed, sent

pytestmark = pytest.mark.browser


def test_a_page_about_a_service_weighs_at_most_twelve_kilobytes_with_its_style(output: Path) -> None:
    style = sent(asset(output, "theme/helder.css"))
    pages = service_pages(output)
    assert len(pages) > 50
    heavy = {str(page.relative_to(output)): style + sent(page) for page in pages}
    assert {page: weight for page, weight in heavy.items() if weight > BYTES} == {}


def test_a_page_asks_for_its_style_and_its_script_and_nothing_else(driver: Chrome, address: str) -> None:
    for page in ("/", "/regelen/verhuizing-doorgeven/", "/informatie/paspoort/", "/locatie/gemeentehuis/"):
        driver.get(f"{address}{page}")
        entries = driver.execute_script(ASKED)
        assert needed(entries) == {"/theme/helder.css", "/theme/js/helder.js"}
        assert elsewhere(entries, address) == []
        assert driver.get_cookies() == []


def test_the_script_of_every_page_is_small(output: Path) -> None:
    assert sent(asset(output, "theme/js/helder.js")) <= SCRIPT_BYTES


def test_search_brings_its_script_and_style_when_somebody_goes_to_the_field(driver: Chrome, address: str) -> None:
    driver.get(f"{address}/regelen/verhuizing-doorgeven/")
    files = {"/theme/zoeken.css", "/theme/js/zoeken.js"}
    assert not files & needed(driver.execute_script(ASKED))
    field = driver.find_element(By.CSS_SELECTOR, "header input[name=zoek]")
    field.send_keys("pasp")
    box = WebDriverWait(driver, 20).until(lambda one: one.find_element(By.CSS_SELECTOR, "[role=listbox]:not([hidden])"))
    WebDriverWait(driver, 20).until(lambda _: box.value_of_css_property("position") == "absolute")
    assert files < needed(driver.execute_script(ASKED))
