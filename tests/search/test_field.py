"""The search field and the page with results as somebody meets them: by keyboard, by touch, by ear."""

from __future__ import annotations

import time
from typing import Any

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from plugins.accessibility.browser.axe import axe_script
from plugins.accessibility.browser.driver import Driver, View
from plugins.checks.versioned import unversioned
from tests.search.conftest import Served

pytestmark = pytest.mark.browser
SECONDS = 20


class Field:
    """The search field in the header of a page, and what hangs below it."""

    def __init__(self, driver: Driver, site: Served) -> None:
        self.remote = driver.remote
        self.site = site
        self.remote.get(f"{site.address}/contact/")
        site.asked.clear()
        self.input: WebElement = self.remote.find_element(By.CSS_SELECTOR, "header input[name=zoek]")

    def wait(self, what: Any) -> Any:
        return WebDriverWait(self.remote, SECONDS, poll_frequency=0.05).until(lambda _: what())

    def type(self, text: str) -> list[str]:
        """Type, and give the suggestions that come."""
        self.input.send_keys(text)
        self.wait(lambda: any("synoniemen" in address for address in self.site.asked))
        before: list[str] = []
        # The list may change once more when the synonyms are there.
        while not before or before != self.texts:
            before = self.texts
            time.sleep(0.1)
        return before

    @property
    def texts(self) -> list[str]:
        options = "document.querySelectorAll('[role=listbox]:not([hidden]) [role=option]')"
        return list(self.remote.execute_script(f"return [...{options}].map((one) => one.innerText)"))

    @property
    def options(self) -> list[WebElement]:
        return [one for one in self.remote.find_elements(By.CSS_SELECTOR, "[role=option]") if one.is_displayed()]

    @property
    def open(self) -> bool:
        return self.input.get_attribute("aria-expanded") == "true"

    @property
    def active(self) -> str | None:
        """The words of the option that assistive technology is told of."""
        chosen = self.input.get_attribute("aria-activedescendant")
        selected = self.remote.find_elements(By.CSS_SELECTOR, "[role=option][aria-selected=true]")
        assert [one.get_attribute("id") for one in selected] == ([chosen] if chosen else [])
        return selected[0].text if selected else None

    @property
    def said(self) -> str:
        """What a screen reader says by itself."""
        return str(self.remote.execute_script("return document.querySelector('header [role=status]').textContent"))

    @property
    def path(self) -> str:
        return str(self.remote.current_url).removeprefix(self.site.address)


@pytest.fixture
def field(driver: Driver, site: Served) -> Field:
    return Field(driver, site)


def test_nothing_is_fetched_before_somebody_goes_to_the_field(field, site) -> None:
    assert [address for address in site.asked if "zoek" in address or "rangorde" in address] == []
    field.input.click()
    field.wait(lambda: any("synoniemen" in address for address in site.asked))
    files = [unversioned(address) or address for address in site.asked if "icons" not in address]
    assert sorted(files) == [
        "/theme/js/rangorde.js",
        "/theme/js/zoeken.js",
        "/zoeken/synoniemen.json",
        "/zoeken/woorden.json",
    ]


def test_the_field_is_a_combobox_with_a_listbox(field) -> None:
    field.type("paspo")
    box = field.remote.find_element(By.ID, field.input.get_attribute("aria-controls"))
    assert field.input.get_attribute("role") == "combobox"
    assert field.input.get_attribute("aria-autocomplete") == "list"
    assert (box.get_attribute("role"), box.get_attribute("aria-label")) == ("listbox", "Suggesties")
    assert field.open
    assert field.said == f"{len(field.options)} suggesties. Kies met de pijltjes."


def test_arrows_go_round_through_the_field_and_enter_opens_the_page(field) -> None:
    texts = field.type("paspo")
    assert field.active is None
    seen = []
    for _ in range(len(texts) + 2):
        field.input.send_keys(Keys.ARROW_DOWN)
        seen.append(field.active)
    assert seen == [*texts, None, texts[0]]
    field.input.send_keys(Keys.ARROW_UP)
    assert field.active is None
    field.input.send_keys(Keys.ARROW_UP)
    assert field.active == texts[-1]
    field.input.send_keys(Keys.ARROW_UP)
    wanted = field.options[len(texts) - 2].get_attribute("data-url")
    field.input.send_keys(Keys.ENTER)
    field.wait(lambda: field.path == wanted)


def test_escape_closes_first_and_clears_then(field) -> None:
    field.type("paspo")
    field.input.send_keys(Keys.ARROW_DOWN, Keys.ESCAPE)
    assert (field.open, field.active, field.input.get_attribute("value")) == (False, None, "paspo")
    field.input.send_keys(Keys.ARROW_DOWN)
    assert field.open
    field.input.send_keys(Keys.ESCAPE, Keys.ESCAPE)
    assert field.input.get_attribute("value") == ""


def test_tab_leaves_the_field_and_closes_the_list(field) -> None:
    field.type("paspo")
    field.input.send_keys(Keys.TAB)
    assert not field.options
    assert field.remote.switch_to.active_element.tag_name == "button"


def test_a_tap_opens_the_page(field) -> None:
    field.type("verhui")
    option = field.options[0]
    wanted = option.get_attribute("data-url")
    option.click()
    field.wait(lambda: field.path == wanted)


def test_what_is_not_there_is_said_and_shows_no_empty_list(field) -> None:
    field.type("paspo")
    field.input.send_keys("qqqqqqqqq")
    field.wait(lambda: field.said == "Geen suggesties.")
    assert not field.open


def test_a_synonym_and_a_typing_error_are_suggested_too(field) -> None:
    assert "container" in field.type("kliko")[0].lower()
    field.input.clear()
    assert "verhuiz" in field.type("verhuisen")[0].lower()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_list_stays_within_the_screen(field, driver: Driver, width: int) -> None:
    driver.resize(width, 740)
    try:
        field.type("kaart")
        wide = field.remote.execute_script("return document.documentElement.scrollWidth")
        small = [one.size["height"] for one in field.options if one.size["height"] < 24]
    finally:
        driver.resize(360, 740)
    assert wide <= width
    assert small == []


def results(field: Field) -> list[tuple[str, list[str]]]:
    """The parts of the page with results: heading, and the addresses below it."""
    found = []
    for part in field.remote.find_elements(By.CSS_SELECTOR, "[data-results] section"):
        links = part.find_elements(By.CSS_SELECTOR, "li a")
        found.append((part.find_element(By.TAG_NAME, "h2").text, [link.get_dom_attribute("href") for link in links]))
    return found


def searched(field: Field, text: str) -> None:
    field.input.send_keys(text, Keys.ENTER)
    field.wait(lambda: field.path.startswith("/zoeken/?zoek="))
    field.wait(lambda: field.remote.find_element(By.CSS_SELECTOR, "[data-count]").text)


def test_enter_without_a_choice_leads_to_the_page_with_results(field) -> None:
    searched(field, "paspoort aanvragen")
    assert field.remote.find_element(By.TAG_NAME, "h1").text == "Zoeken naar ‘paspoort aanvragen’"
    assert field.remote.title.startswith("‘paspoort aanvragen’ - Zoeken")
    (acts, first), (reads, pages) = results(field)
    assert (acts, reads) == ("Regelen", "Lezen en uitzoeken")
    assert first[0] == "/afspraak/paspoort-of-id-kaart-aanvragen/"
    assert "/informatie/paspoort/" in pages
    count = field.remote.find_element(By.CSS_SELECTOR, "[data-count]")
    assert count.get_attribute("role") == "status"
    assert count.text == f"{len(first) + len(pages)} pagina’s gevonden."
    assert not field.remote.find_element(By.CSS_SELECTOR, "[data-without]").is_displayed()


def test_a_question_has_what_one_reads_first(field) -> None:
    searched(field, "wat kost een paspoort")
    assert results(field)[0][0] == "Lezen en uitzoeken"


def test_each_result_says_what_it_is(field) -> None:
    searched(field, "grof vuil")
    kinds = {one.text for one in field.remote.find_elements(By.CSS_SELECTOR, "[data-results] .hl-note")}
    assert {"Regelen", "Lezen"} <= kinds


def test_what_was_typed_wrong_is_told(field) -> None:
    searched(field, "rijbwijs")
    assert "‘rijbewijs’" in field.remote.find_element(By.CSS_SELECTOR, "[data-typo]").text


def test_nothing_found_is_said_and_leads_to_the_list_and_the_telephone(field) -> None:
    searched(field, "zwembad")
    nothing = field.remote.find_element(By.CSS_SELECTOR, "[data-nothing]")
    assert nothing.is_displayed()
    assert "‘zwembad’" in nothing.text
    targets = [link.get_dom_attribute("href") for link in nothing.find_elements(By.TAG_NAME, "a")]
    assert targets[0] == "/a-z/"
    assert targets[1].startswith("tel:")
    assert results(field) == []


def test_what_is_typed_is_shown_as_text_only(field) -> None:
    searched(field, "<img src=x onerror=alert(1)>")
    assert field.remote.find_elements(By.CSS_SELECTOR, "main img") == []
    assert "<img" in field.remote.find_element(By.TAG_NAME, "h1").text


def test_without_the_words_the_page_still_leads_to_the_list(field, site) -> None:
    words = site.root / "zoeken" / "woorden.json"
    kept = words.rename(words.with_suffix(".kept"))
    try:
        field.remote.get(f"{site.address}/zoeken/?zoek=paspoort")
        field.wait(lambda: any("woorden.json" in address for address in site.asked))
        assert field.remote.find_element(By.CSS_SELECTOR, "[data-without]").is_displayed()
    finally:
        kept.rename(words)


def test_the_page_obeys_the_policy_and_says_nothing_in_the_console(field) -> None:
    field.remote.get(f"{field.site.address}/zoeken/?zoek=paspoort")
    field.wait(lambda: results(field))
    broken = field.remote.execute_async_script("""
        const [done] = arguments, seen = [];
        document.addEventListener("securitypolicyviolation", (event) => seen.push(event.violatedDirective));
        document.querySelector("header input").focus();
        setTimeout(() => done(seen), 300);
    """)
    assert broken == []


@pytest.mark.parametrize("scheme", ["light", "dark", "forced"])
def test_axe_finds_nothing_in_an_open_list_and_in_results(field, driver: Driver, scheme: str) -> None:
    driver.show(View(320, 740, scheme))
    try:
        field.type("paspo")
        field.input.send_keys(Keys.ARROW_DOWN)
        assert violations(driver) == []
        field.input.send_keys(Keys.ESCAPE, Keys.ESCAPE)
        searched(field, "paspoort")
        assert violations(driver) == []
    finally:
        driver.show(View(360, 740))


def violations(driver: Driver) -> list[str]:
    """What axe says of the page as it is now. Colours in forced colours are the visitor's own."""
    driver.remote.execute_script(axe_script().read_text("utf-8"))
    found = driver.remote.execute_async_script(
        "const done = arguments[0]; axe.run().then((told) => done(told.violations.map((each) =>"
        " each.id + ': ' + each.nodes.map((node) => node.html.slice(0, 80)).join(' '))));"
    )
    return [
        told
        for told in found
        if not (told.startswith("color-contrast:") and driver._features["forced-colors"] == "active")
    ]
