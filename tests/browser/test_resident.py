"""What a resident does, in a real browser: with a mouse, with the keyboard alone, and without JavaScript."""

from __future__ import annotations

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.browser
SECONDS = 20


def heading(driver: Chrome) -> str:
    return driver.find_element(By.TAG_NAME, "h1").text


def click(driver: Chrome, text: str, within: str = "body") -> None:
    """Follow the link whose text begins with ``text``."""
    links = driver.find_elements(By.CSS_SELECTOR, f"{within} a")
    found = next((link for link in links if link.text.strip().startswith(text)), None)
    assert found is not None, f"no link {text!r} on {driver.current_url}"
    leave(driver, found, Keys.ENTER)


def leave(driver: Chrome, element: WebElement, *keys: str) -> None:
    """Type ``keys`` into ``element`` and wait until the browser has left its page and has the next one."""
    element.send_keys(*keys)
    # The driver may answer before the browser goes: a machine that is busy shows the old page a moment longer.
    WebDriverWait(driver, SECONDS).until(staleness_of(element))
    WebDriverWait(driver, SECONDS).until(lambda one: one.execute_script("return document.readyState") == "complete")


def start_link(driver: Chrome) -> str:
    """Where the start leads: a link, or a form that is sent there."""
    part = driver.find_element(By.CSS_SELECTOR, "[data-component=start]")
    for form in part.find_elements(By.TAG_NAME, "form"):
        assert form.find_elements(By.CSS_SELECTOR, "button, input[type=submit]")
        return str(form.get_attribute("action"))
    return str(part.find_element(By.TAG_NAME, "a").get_attribute("href"))


@pytest.mark.parametrize("kind", ["driver", "plain_driver"])
def test_a_resident_finds_a_service_and_reaches_the_start_button(
    kind: str, address: str, request: pytest.FixtureRequest
) -> None:
    driver: Chrome = request.getfixturevalue(kind)
    driver.get(f"{address}/")
    click(driver, "Regelen", "main")
    click(driver, "Verhuizing doorgeven", "main")
    assert heading(driver) == "Verhuizing doorgeven"
    assert start_link(driver).startswith("https://formulieren.dinkelveen.example/")


@pytest.mark.parametrize("kind", ["driver", "plain_driver"])
def test_someone_who_works_in_the_daytime_finds_the_evening_hours(
    kind: str, address: str, request: pytest.FixtureRequest
) -> None:
    driver: Chrome = request.getfixturevalue(kind)
    driver.get(f"{address}/")
    click(driver, "Bekijk wat u ’s avonds", "main")
    text = driver.find_element(By.TAG_NAME, "main").text
    assert "donderdag" in text
    assert "20.00 uur" in text
    click(driver, "Paspoort of identiteitskaart aanvragen", "main")
    assert "donderdag" in driver.find_element(By.TAG_NAME, "main").text


@pytest.mark.parametrize("kind", ["driver", "plain_driver"])
def test_a_complaint_is_one_click_from_every_kind_of_page(
    kind: str, address: str, request: pytest.FixtureRequest
) -> None:
    driver: Chrome = request.getfixturevalue(kind)
    for page in ("/", "/informatie/paspoort/", "/regelen/verhuizing-doorgeven/", "/contact/"):
        driver.get(f"{address}{page}")
        click(driver, "Klacht of melding", "footer")
        assert driver.current_url == f"{address}/klacht-of-melding/"
    situation = next(one for one in driver.find_elements(By.TAG_NAME, "summary") if "niet tevreden" in one.text)
    situation.send_keys(Keys.ENTER)
    click(driver, "Klacht indienen", "main")
    assert heading(driver) == "Klacht indienen"


def test_information_leads_to_acting_by_the_page_not_by_the_text(plain_driver: Chrome, address: str) -> None:
    plain_driver.get(f"{address}/informatie/verhuizen/")
    click(plain_driver, "Verhuizing doorgeven", "[data-component=naar-regelen]")
    assert heading(plain_driver) == "Verhuizing doorgeven"


def test_with_the_keyboard_alone_one_reaches_the_start(driver: Chrome, address: str) -> None:
    driver.get(f"{address}/regelen/verhuizing-doorgeven/")
    seen: list[str] = []
    for _ in range(60):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        element = driver.switch_to.active_element
        seen.append(element.text or str(element.get_attribute("name")))
        outline = element.value_of_css_property("outline-style")
        shadow = element.value_of_css_property("box-shadow")
        assert outline != "none" or shadow != "none", f"no visible focus on {seen[-1]!r}"
        inside = driver.execute_script("return document.activeElement.closest('[data-component=start]') !== null")
        if inside and element.tag_name in ("a", "button"):
            return
    pytest.fail(f"the start button was not reached: {seen}")


def test_the_skip_link_is_first_and_leads_to_the_content(driver: Chrome, address: str) -> None:
    driver.get(f"{address}/informatie/paspoort/")
    driver.switch_to.active_element.send_keys(Keys.TAB)
    skip = driver.switch_to.active_element
    assert skip.text == "Direct naar de inhoud"
    skip.send_keys(Keys.ENTER)
    WebDriverWait(driver, SECONDS).until(
        lambda one: one.execute_script("return document.activeElement.id") == "hoofd_inhoud"
    )


def test_without_javascript_nothing_says_today(plain_driver: Chrome, address: str) -> None:
    plain_driver.get(f"{address}/locatie/gemeentehuis/")
    text = plain_driver.find_element(By.TAG_NAME, "main").text
    assert "vandaag" not in text.lower()
    assert "maandag" in text
    assert "kerst" in text.lower()


def test_search_leads_to_the_a_to_z_without_javascript(plain_driver: Chrome, address: str) -> None:
    plain_driver.get(f"{address}/")
    field = plain_driver.find_element(By.CSS_SELECTOR, "input[name=zoek]")
    leave(plain_driver, field, "paspoort", Keys.ENTER)
    assert plain_driver.current_url.startswith(f"{address}/a-z/")
    plain_driver.find_element(By.CSS_SELECTOR, "#letter-V summary").click()
    assert "Verhuizing doorgeven" in plain_driver.find_element(By.TAG_NAME, "main").text


@pytest.mark.parametrize(
    "page",
    [
        "/",
        "/regelen/",
        "/informatie/paspoort/",
        "/regelen/verhuizing-doorgeven/",
        "/afspraak/paspoort-of-id-kaart-aanvragen/",
        "/contact/",
        "/a-z/",
        "/stappenplan/verhuizen/",
    ],
)
def test_at_320_pixels_nothing_is_wider_than_the_screen(driver: Chrome, address: str, page: str) -> None:
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": False}
    )
    driver.get(f"{address}{page}")
    assert driver.execute_script("return document.documentElement.scrollWidth") <= 320


def test_no_page_asks_anything_of_another_host(driver: Chrome, address: str) -> None:
    for page in ("/", "/regelen/verhuizing-doorgeven/", "/afspraak/paspoort-of-id-kaart-aanvragen/"):
        driver.get(f"{address}{page}")
        asked = driver.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
        assert asked
        assert all(str(name).startswith(address) for name in asked)
    assert driver.get_cookies() == []
