"""One Chromium with its driver: started the same way everywhere, and gone when we are, however we end.

The driver runs under a shell that waits for our end of a pipe to close. When we are killed, that shell kills its whole
process group; so no Chromium outlives us. What it kept on the disk goes when the next one starts (``traces``).
"""

from __future__ import annotations

import os
import shutil
import signal
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Remote
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.remote_connection import ChromeRemoteConnection
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.proxy import Proxy, ProxyType
from selenium.webdriver.remote.client_config import ClientConfig

from plugins.accessibility.browser.find import Browser
from plugins.accessibility.browser.traces import made, mark, sweep

FLAGS = (
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-back-forward-cache",  # nobody goes back; it keeps pages in memory
    # A page is gone before its code would be worth compiling twice; and it leaves much behind, to be cleared at once.
    "--js-flags=--no-opt --no-maglev --max-semi-space-size=4 --heap-growing-percent=25",
    "--disable-features=SpareRendererForSitePerProcess",
    "--disable-dev-shm-usage",  # containers have 64 MB there: tabs crash
)
_GUARD = '{ "$@" </dev/null; kill -KILL 0; } & cat >/dev/null; kill -KILL 0'
_SECONDS_TO_VANISH = 5
_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class View:
    """How a page is looked at: width and height in CSS pixels, and the colours that the visitor prefers.

    ``scheme`` is ``light``, ``dark``, or ``forced``: few colours, chosen by the visitor's own system.
    """

    width: int = 320
    height: int = 800
    scheme: str = "light"

    @property
    def features(self) -> dict[str, str]:
        """The media features, by their names in CSS."""
        forced = self.scheme == "forced"
        return {
            "prefers-color-scheme": "light" if forced else self.scheme,
            "forced-colors": "active" if forced else "none",
            "prefers-reduced-motion": "reduce",
        }


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait: for the browser to start, a page to load, axe, and for any answer of the driver at all."""

    start: float = 20
    load: float = 14
    script: float = 14
    answer: float = 24


class Driver(ABC):
    """A browser to give orders to, here or elsewhere. :meth:`kill` may be called from any thread, and again."""

    remote: Remote
    alive = True
    visits = 0
    """How many pages it was used for."""
    _size: tuple[int, int] | None = None
    _features: Mapping[str, str] | None = None

    @abstractmethod
    def kill(self) -> None:
        """End the browser at once. There is nothing in it to keep. Sets ``alive``."""

    def cdp(self, command: str, **parameters: Any) -> Any:
        """Give an order of the Chrome DevTools Protocol."""
        return self.remote.execute("executeCdpCommand", {"cmd": command, "params": parameters})["value"]

    def show(self, view: View) -> None:
        """Show this page and the next ones as ``view`` says."""
        self.resize(view.width, view.height)
        self.prefer(view.features)

    def resize(self, width: int, height: int) -> None:
        """Show this page and the next ones in a viewport of this size, in CSS pixels."""
        if self._size != (width, height):
            metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
            self.cdp("Emulation.setDeviceMetricsOverride", **metrics)
            self._size = width, height

    def prefer(self, features: Mapping[str, str]) -> None:
        """Show this page and the next ones to somebody who prefers these media features."""
        if self._features != features:
            told = [{"name": name, "value": value} for name, value in features.items()]
            self.cdp("Emulation.setEmulatedMedia", features=told)
            self._features = dict(features)

    def prepare(self, view: View) -> None:
        """What each browser is told once: how to look, and to keep nothing that a page wants to give."""
        self.show(view)
        self.cdp("Browser.setDownloadBehavior", behavior="deny")

    def __enter__(self) -> Driver:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()


class LocalDriver(Driver):
    """A browser on this machine, with a process group and a folder of its own; both are gone with it."""

    def __init__(self, browser: Browser, view: View, patience: Patience, *, anywhere: bool = False) -> None:
        """Start it, in a second or so. With ``anywhere`` it may ask other machines for pages.

        Raises Selenium's or urllib3's errors when it does not start.
        """
        sweep()
        self.folder = made()
        self._mark, self._service = None, None
        try:
            self._mark = mark(self.folder)
            self._service = _GuardedService(browser.driver, self.folder, patience.start)
            self._service.start()
            client = ClientConfig(self._service.service_url, proxy=Proxy({"proxyType": ProxyType.DIRECT}))
            client.timeout = patience.start
            connection = ChromeRemoteConnection(self._service.service_url, client_config=client)
            options = options_for(patience, () if anywhere else (_LOOPBACK,))
            options.binary_location = str(browser.binary)
            options.add_argument(f"--user-data-dir={self.folder / 'profile'}")
            self.remote = Remote(command_executor=connection, options=options)
            client.timeout = patience.answer
            self.prepare(view)
        except BaseException:
            self.kill()
            raise

    def kill(self) -> None:
        """End the browser, its driver and its profile at once."""
        self.alive = False
        process = getattr(self._service, "process", None)
        if process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            process.stdin.close()
        end = time.monotonic() + _SECONDS_TO_VANISH
        while self.folder.exists() and time.monotonic() < end:
            # The last processes may still be writing.
            shutil.rmtree(self.folder, ignore_errors=True)
            time.sleep(0.01)
        if self._mark is not None:
            os.close(self._mark)
            self._mark = None


class _GuardedService(Service):
    """The driver under its guard, leader of a process group of its own, with a folder of its own for what it leaves."""

    def __init__(self, driver: Path, folder: Path, seconds: float) -> None:
        ours = dict.fromkeys(("TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(folder))
        super().__init__(
            env={**os.environ, **ours, "SE_OFFLINE": "true", "SE_AVOID_STATS": "true"},
            popen_kw={"start_new_session": True},
        )
        self.path = "/bin/sh"
        self._driver = driver
        self._end = time.monotonic() + seconds

    def assert_process_still_running(self) -> None:
        """Called each time before the driver is asked whether it is there. Selenium asks for half a minute."""
        super().assert_process_still_running()
        if time.monotonic() > self._end:
            raise WebDriverException("the driver does not answer")

    def stop(self) -> None:
        """Nothing: one that does not answer cannot be asked to go. ``LocalDriver.kill`` ends the whole group."""

    def command_line_args(self) -> list[str]:
        """The words for the shell."""
        return ["-c", _GUARD, "guard", str(self._driver), f"--port={self.port}"]


def options_for(patience: Patience, only: Sequence[str]) -> Options:
    """How a browser starts: what it may not do by itself, how long it waits, and which hosts it may ask (else: all).

    A site is judged by what it brings itself; a host elsewhere that does not answer must not make its pages wait.
    """
    options = Options()
    flags = list(FLAGS)
    if only:
        excluded = "".join(f" , EXCLUDE {host}" for host in only)
        flags += ["--no-proxy-server", f"--host-resolver-rules=MAP * ~NOTFOUND{excluded}"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")  # Chromium refuses to run as root with it
    for flag in flags:
        options.add_argument(flag)
    options.unhandled_prompt_behavior = "dismiss"
    options.timeouts = {"pageLoad": int(patience.load * 1000), "script": int(patience.script * 1000)}
    return options
