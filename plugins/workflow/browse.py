"""A browser on a built site, for gates that use one and may not know how it is started."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from urllib3.exceptions import HTTPError

from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser, find_installed
from plugins.accessibility.browser.server import serve
from plugins.checks.gate import Browse, Browser, GateFailed

DESK = View(1280, 900)
"""Who has a keyboard has a screen beside it."""
BREAKS = (WebDriverException, HTTPError, OSError)


def browse(environ: Mapping[str, str] = os.environ) -> Browse:
    """The browser of this machine; it is started when somebody opens a site in it."""

    @contextmanager
    def opened(root: Path) -> Iterator[tuple[str, Browser]]:
        browser = find_browser(environ)
        with serve(root) as base:
            try:
                driver = LocalDriver(browser, DESK, Patience())
            except BREAKS as error:
                raise GateFailed(
                    "De browser startte niet. Misschien heeft de computer het te druk. Controleer opnieuw."
                ) from error
            with driver:
                yield base, driver

    found = find_installed(environ)
    return Browse(found.version if found else "", opened, BREAKS)
