"""Finding a browser and a driver for the audit: those on this machine, else what Selenium Manager has or fetches."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.selenium_manager import SeleniumManager

from plugins.accessibility.installed import (
    Browser,
    browsers_on,
    drivers_on,
    find_installed,
    hangs,
    major,
    version_of,
    versions,
    wishes_in,
)
from plugins.checks.gate import GateFailed

__all__ = ["Browser", "find_browser", "find_installed"]

_SECONDS_TO_FETCH = 45


def find_browser(environ: Mapping[str, str] = os.environ) -> Browser:
    """The browser that is wished for, else the first on the PATH with a fitting driver, else Selenium Manager's.

    Takes about a tenth of a second, as programs are asked for their versions; far more when one must be fetched.
    Raises :class:`GateFailed` when there is none, or when a wish cannot be met.
    """
    if found := find_installed(environ):
        return found
    wishes = wishes_in(environ)
    if not wishes and (managed := _managed()):
        return managed
    if hung := next(filter(hangs, [*browsers_on(environ), *drivers_on(environ)]), None):
        raise GateFailed(_silent(hung))
    raise GateFailed(_what_lacks(wishes, versions(browsers_on(environ)), versions(drivers_on(environ))))


def _managed() -> Browser | None:
    """What Selenium Manager has on this machine, else what it can fetch; it tells nobody about us."""
    logging.getLogger("selenium").setLevel(logging.CRITICAL)  # what lacks is told in Dutch
    quiet = ["--browser", "chrome", "--skip-driver-in-path", "--avoid-stats", "--timeout", str(_SECONDS_TO_FETCH)]
    for how in (["--offline"], []):
        try:
            paths = SeleniumManager().binary_paths([*quiet, *how])
        except (WebDriverException, OSError, ValueError):
            continue
        binary, driver = Path(paths.get("browser_path", "")), Path(paths.get("driver_path", ""))
        if binary.is_file() and driver.is_file() and (version := version_of(binary)):
            return Browser(binary, driver, version)
    return None


def _silent(program: Path) -> str:
    return (
        f"{program} zegt niet op tijd welke versie het is. Misschien heeft de computer het te druk. "
        f"Kijk wat er gebeurt met: {program} --version"
    )


def _what_lacks(
    wishes: Sequence[str], browsers: Sequence[tuple[Path, str]], drivers: Sequence[tuple[Path, str]]
) -> str:
    if browsers and drivers:
        browser, driver = major(browsers[0][1]), major(drivers[0][1])
        return (
            f"De browser is versie {browser} en chromedriver is versie {driver}: die passen niet bij elkaar. "
            "Werk ze allebei bij tot hetzelfde eerste getal in hun versie."
        )
    lacking = "chromedriver" if browsers else "Chromium of Chrome"
    if wishes:
        return (
            f"Er is geen {lacking} op de plek die staat in {' en '.join(wishes)}. "
            "Verbeter die instelling, of haal haar weg."
        )
    return (
        f"Er is geen {lacking} gevonden. Zonder browser is de toegankelijkheid niet te controleren. "
        "Installeer chromium en chromium-driver, of zeg waar ze staan met HELDER_CHROMIUM en HELDER_CHROMEDRIVER."
    )
