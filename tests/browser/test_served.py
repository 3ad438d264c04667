"""The demo behind a real nginx with our configuration: each kind of page in a browser, with a clean console."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.serving import inside_server
from plugins.workflow.serverconfig import served_live
from tests.serving.real_nginx import free_port, needs_nginx, one_server, running

pytestmark = [pytest.mark.browser, needs_nginx]
SECONDS = 20
PAGES = {
    "home": "/",
    "information": "/informatie/paspoort/",
    "transaction": "/regelen/verhuizing-doorgeven/",
    "topic": "/afspraak/paspoort-of-id-kaart-aanvragen/",
    "step by step": "/stappenplan/verhuizen/",
    "news": "/nieuws/",
    "theme": "/thema/afval-en-straat/",
    "with a film": "/informatie/afvalcontainer/",
    "location": "/locatie/gemeentehuis/",
    "A to Z": "/a-z/",
    "search": "/zoeken/?zoek=paspoort",
    "German": "/de/",
    "translated": "/de/informatie/paspoort/",
}
WATCH = """
window.seen = [];
document.addEventListener("securitypolicyviolation", (event) =>
  seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`));
addEventListener("error", (event) => seen.push(`${event.message || event.target.outerHTML}`), true);
addEventListener("unhandledrejection", (event) => seen.push(`${event.reason}`));
for (const name of ["error", "warn"]) {
  const before = console[name];
  console[name] = (...words) => { seen.push(words.join(" ")); before(...words); };
}
"""


@pytest.fixture(scope="module")
def address(output: Path) -> Iterator[str]:
    """Where nginx serves the demo."""
    port = free_port()
    with running(one_server(output, inside_server(served_live(output)), port), port):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def browser() -> Iterator[Driver]:
    with LocalDriver(find_browser(), View(360, 740), Patience()) as driver:
        driver.cdp("Page.enable")
        driver.cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        yield driver


def wait(browser: Driver, script: str) -> None:
    end = time.monotonic() + SECONDS
    while not browser.remote.execute_script(f"return {script}"):
        assert time.monotonic() < end, script
        time.sleep(0.05)


def said(browser: Driver) -> list[str]:
    """What the page and the browser itself said since the last time."""
    told = [entry["message"] for entry in browser.remote.execute("getLog", {"type": "browser"})["value"]]
    return [*browser.remote.execute_script("return seen"), *told]


@pytest.mark.parametrize("kind", PAGES)
def test_each_kind_of_page_is_whole_and_the_console_is_clean(address: str, browser: Driver, kind: str) -> None:
    browser.remote.get(f"{address}{PAGES[kind]}")
    wait(browser, "document.readyState === 'complete'")
    assert browser.remote.find_elements(By.TAG_NAME, "h1")
    broken = "[...document.images].filter((image) => image.complete && !image.naturalWidth).length"
    assert browser.remote.execute_script(f"return {broken}") == 0
    assert browser.remote.execute_script("return getComputedStyle(document.body).fontFamily") != ""
    assert browser.remote.execute_script("return document.styleSheets[0].cssRules.length") > 0
    assert said(browser) == []


def test_suggestions_and_results_come(address: str, browser: Driver) -> None:
    browser.remote.get(f"{address}/informatie/paspoort/")
    browser.remote.execute_script("document.querySelector('summary')?.click()")
    field = browser.remote.find_element(By.CSS_SELECTOR, "[data-search] input")
    browser.remote.execute_script("arguments[0].focus()", field)
    wait(browser, "document.querySelector('[role=listbox]') !== null")
    browser.remote.execute_script(
        "arguments[0].value = 'verhuizen'; arguments[0].dispatchEvent(new Event('input'))", field
    )
    wait(browser, "document.querySelectorAll('[role=option]').length > 0")
    browser.remote.get(f"{address}/zoeken/?zoek=verhuizen")
    wait(browser, "document.querySelectorAll('.hl-found__list li').length > 0")
    assert said(browser) == []


def test_a_film_has_its_captions(address: str, browser: Driver) -> None:
    browser.remote.get(f"{address}{PAGES['with a film']}")
    browser.remote.execute_script(
        "const film = document.querySelector('video'); film.load(); film.textTracks[0].mode = 'showing';"
    )
    wait(browser, "document.querySelector('video').readyState > 0")
    wait(browser, "document.querySelector('video').textTracks[0].cues?.length > 0")
    assert said(browser) == []


def test_what_is_not_there_says_so_in_the_look_of_the_site(address: str, browser: Driver) -> None:
    browser.remote.get(f"{address}/bestaat/niet/")
    assert browser.remote.execute_script("return performance.getEntriesByType('navigation')[0].responseStatus") == 404
    assert browser.remote.execute_script("return document.styleSheets[0].cssRules.length") > 0
    (told,) = said(browser)
    assert "404" in told


def test_a_script_or_style_that_got_in_does_nothing(address: str, browser: Driver) -> None:
    browser.remote.get(f"{address}/")
    browser.remote.execute_script(
        "const put = (name, textContent) =>"
        " document.body.append(Object.assign(document.createElement(name), {textContent}));"
        "put('script', 'window.got_in = true'); put('style', 'body{opacity:0.5}');"
    )
    assert browser.remote.execute_script("return window.got_in") is None
    assert browser.remote.execute_script("return getComputedStyle(document.body).opacity") == "1"
    assert any("script-src" in told for told in said(browser))
