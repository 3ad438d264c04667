"""Pages read themselves aloud where the visitor's own device has a voice for their language, and nowhere else.

A browser without a screen has no voices: the tests bring some, and note what is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from selenium.webdriver import Chrome

pytestmark = pytest.mark.browser

VOICES = """
const voices = %s;
window.said = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
const waiting = [];
Object.defineProperty(window, "speechSynthesis", {value: {
  getVoices: () => voices,
  speak: (one) => { said.push([one.lang, one.text.trim().replace(/\\s+/g, " ")]); waiting.push(one); },
  cancel: () => { waiting.length = 0; },
  addEventListener() {},
}});
window.goOn = (times) => { while (times-- > 0 && waiting.length) waiting.shift().onend(); };
"""
DUTCH = '{lang: "nl-NL", localService: true}'
GERMAN = '{lang: "de-DE", localService: true}'
ELSEWHERE = '{lang: "nl-NL", localService: false}'
PAGE = "/informatie/paspoort/"
ACT = "/regelen/verhuizing-doorgeven/"
BUTTON = "return document.querySelector('.hl-read')"


@pytest.fixture
def visit(driver: Chrome, address: str) -> Iterator[Callable[..., Any]]:
    """Go to a page with a device that has these voices; gives the words on the button, or None."""
    added: list[str] = []

    def forget() -> None:
        while added:
            driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": added.pop()})

    def go(page: str, *voices: str) -> Any:
        forget()
        source = VOICES % f"[{','.join(voices)}]"
        added.append(driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})["identifier"])
        driver.get(address + page)
        return driver.execute_script(f"{BUTTON}?.textContent ?? null")

    yield go
    forget()


@pytest.mark.parametrize("page", [PAGE, ACT, "/afspraak/paspoort-of-id-kaart-aanvragen/", "/stappenplan/verhuizen/"])
def test_a_page_offers_it_where_the_device_has_a_dutch_voice(visit, page: str) -> None:
    assert visit(page, GERMAN, DUTCH) == "Lees voor"


@pytest.mark.parametrize("voices", [(), (GERMAN,), (ELSEWHERE,)])
def test_without_a_voice_of_its_own_nothing_is_offered(visit, voices: tuple[str, ...]) -> None:
    """A voice on somebody's computer far away would send the page there."""
    assert visit(PAGE, *voices) is None


def test_a_list_of_links_does_not_offer_it(visit) -> None:
    assert visit("/a-z/", DUTCH) is None


def test_the_text_is_said_in_order_and_marked_and_the_button_stops_it(visit, driver: Chrome) -> None:
    visit(PAGE, DUTCH)
    driver.execute_script(f"{BUTTON}.click()")
    assert driver.execute_script("return document.querySelector('.hl-spoken').textContent.trim()")
    assert driver.execute_script(f"{BUTTON}.textContent") == "Stop"
    driver.execute_script("goOn(2)")
    said = driver.execute_script("return said")
    assert ["nl-NL", "Paspoort"] in said[:3]
    assert len(said) == 3
    driver.execute_script(f"{BUTTON}.click()")
    assert driver.execute_script(f"{BUTTON}.textContent") == "Lees voor"
    assert driver.execute_script("return document.querySelector('.hl-spoken')") is None
    driver.execute_script(f"{BUTTON}.click()")
    assert driver.execute_script("return said.at(-1)") == said[-1], "it goes on where it stopped"


def test_it_comes_to_an_end_and_says_nothing_of_forms(visit, driver: Chrome) -> None:
    visit(ACT, DUTCH)
    driver.execute_script(f"{BUTTON}.click()")
    driver.execute_script("goOn(1000)")
    said = " ".join(text for _, text in driver.execute_script("return said"))
    assert "Verhuizing doorgeven" in said
    assert "Hoort u niets?" in said
    assert "Verstuur uw mening" not in said
    assert driver.execute_script(f"{BUTTON}.textContent") == "Lees voor"
    assert driver.execute_script("return document.querySelector('.hl-spoken')") is None


def test_a_page_in_german_is_read_by_a_german_voice_and_its_dutch_words_by_a_dutch_one(visit, driver: Chrome) -> None:
    assert visit("/de/informatie/parkeervergunning/", DUTCH) is None
    assert visit("/de/informatie/parkeervergunning/", DUTCH, GERMAN) == "Vorlesen"
    driver.execute_script(f"{BUTTON}.click()")
    driver.execute_script("goOn(1000)")
    said = driver.execute_script("return said")
    assert ["nl-NL", "parkeervergunning"] in said
    assert {language for language, _ in said} == {"nl-NL", "de-DE"}


@pytest.mark.parametrize("page", [PAGE, ACT])
def test_the_button_moves_nothing_and_is_large_enough(visit, driver: Chrome, page: str) -> None:
    where = "return [...document.querySelectorAll('main h1, main h2')].map((one) => one.getBoundingClientRect().top)"
    visit(page)
    before = driver.execute_script(where)
    visit(page, DUTCH)
    assert driver.execute_script(where) == before
    script = f"{BUTTON}.getBoundingClientRect().toJSON()"
    box = driver.execute_script(script)
    assert min(box["width"], box["height"]) >= 24
    assert box["right"] <= 360
