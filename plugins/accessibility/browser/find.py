"""Finding a browser and a driver that fit each other.

``HELDER_CHROMIUM`` and ``HELDER_CHROMEDRIVER`` name others than those on the PATH; a wish is never silently ignored.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.selenium_manager import SeleniumManager

from plugins.checks.gate import GateFailed

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DRIVERS = ("chromedriver", "chromium.chromedriver")
_SECONDS_TO_SAY_A_VERSION = 10
_SECONDS_TO_FETCH = 45


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser, a driver of the same major version, and the browser's version, such as ``156.0.8078.79``."""

    binary: Path
    driver: Path
    version: str


def find_browser(environ: Mapping[str, str] = os.environ) -> Browser:
    """The browser that is wished for, else the first on the PATH with a fitting driver, else Selenium Manager's.

    Takes about a tenth of a second, as programs are asked for their versions; far more when one must be fetched.
    Raises :class:`GateFailed` when there is none, or when a wish cannot be met.
    """
    if found := find_installed(environ):
        return found
    browsers = _versions(_candidates(environ, "HELDER_CHROMIUM", BROWSERS))
    drivers = _versions(_candidates(environ, "HELDER_CHROMEDRIVER", DRIVERS))
    wishes = [name for name in ("HELDER_CHROMIUM", "HELDER_CHROMEDRIVER") if environ.get(name)]
    if not wishes and (managed := _managed()):
        return managed
    raise GateFailed(_what_lacks(wishes, browsers, drivers))


def find_installed(environ: Mapping[str, str] = os.environ) -> Browser | None:
    """The same without Selenium Manager, and ``None`` rather than a failure. Never asks the network."""
    drivers = _versions(_candidates(environ, "HELDER_CHROMEDRIVER", DRIVERS))
    for binary in _candidates(environ, "HELDER_CHROMIUM", BROWSERS) if drivers else ():
        version = _version(binary)
        for driver, of_driver in drivers:
            if version and _major(version) == _major(of_driver):
                return Browser(binary, driver, version)
    return None


def _managed() -> Browser | None:
    """What Selenium Manager has on this machine, else what it can fetch; it tells nobody about us."""
    quiet = ["--browser", "chrome", "--skip-driver-in-path", "--avoid-stats", "--timeout", str(_SECONDS_TO_FETCH)]
    for how in (["--offline"], []):
        try:
            paths = SeleniumManager().binary_paths([*quiet, *how])
        except (WebDriverException, OSError, ValueError):
            continue
        binary, driver = Path(paths.get("browser_path", "")), Path(paths.get("driver_path", ""))
        if binary.is_file() and driver.is_file() and (version := _version(binary)):
            return Browser(binary, driver, version)
    return None


def _what_lacks(
    wishes: Sequence[str], browsers: Sequence[tuple[Path, str]], drivers: Sequence[tuple[Path, str]]
) -> str:
    if browsers and drivers:
        browser, driver = _major(browsers[0][1]), _major(drivers[0][1])
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


def _candidates(environ: Mapping[str, str], wish: str, names: Sequence[str]) -> Iterator[Path]:
    """The wish alone when there is one, else every match on the PATH, best name first."""
    if wished := environ.get(wish):
        if os.access(wished, os.X_OK):
            yield Path(wished)
        return
    for name in names:
        for folder in environ.get("PATH", os.defpath).split(os.pathsep):
            path = Path(folder, name)
            if folder and path.is_file() and os.access(path, os.X_OK):
                yield path


def _versions(programs: Iterator[Path]) -> list[tuple[Path, str]]:
    return [(program, version) for program in programs if (version := _version(program))]


def _version(program: Path) -> str | None:
    """What the program says its version is; ``None`` when it does not start, such as a stub that only refers."""
    try:
        said = subprocess.run(
            [program, "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS_TO_SAY_A_VERSION,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    number = re.search(r"\d+(?:\.\d+)+", said.stdout)
    return number[0] if number and said.returncode == 0 else None


def _major(version: str) -> str:
    return version.partition(".")[0]
