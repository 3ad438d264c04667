"""The demo site, built by the public command and served; and a browser to visit it with."""

from __future__ import annotations

import functools
import tempfile
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from plugins.accessibility.browser.find import find_browser
from tests.workflow.commands import ROOT, build


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and the site's own page for what is not there."""

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo site as published."""
    folder = tmp_path_factory.mktemp("demo") / "output"
    code, _, said = build(ROOT / "content", folder)
    assert code == 0, said
    return folder


@pytest.fixture(scope="session")
def address(output: Path) -> Iterator[str]:
    """Where the demo site is served, without a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def start(*, javascript: bool = True, width: int = 360, height: int = 740) -> webdriver.Chrome:
    """A fresh Chromium as wide as a phone."""
    import os

    browser = find_browser()
    options = webdriver.ChromeOptions()
    options.binary_location = str(browser.binary)
    words = (
        "--headless=new --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --hide-scrollbars"
    )
    for word in words.split():
        options.add_argument(word)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.add_argument(f"--window-size={width},{height}")
    options.add_argument(f"--user-data-dir={tempfile.mkdtemp()}")
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options=options, service=Service(str(browser.driver)))
    driver.set_page_load_timeout(30)
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    return driver


@pytest.fixture(scope="module")
def driver() -> Iterator[webdriver.Chrome]:
    """A browser with JavaScript."""
    driver = start()
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def plain_driver() -> Iterator[webdriver.Chrome]:
    """A browser in which pages run no JavaScript."""
    driver = start(javascript=False)
    yield driver
    driver.quit()
