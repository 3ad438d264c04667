"""A browser on another machine, by way of Selenium Grid."""

from __future__ import annotations

from contextlib import suppress

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Remote
from selenium.webdriver.chrome.remote_connection import ChromeRemoteConnection
from selenium.webdriver.remote.client_config import ClientConfig
from urllib3.exceptions import HTTPError

from plugins.accessibility.browser.driver import Driver, Patience, View, options_for

_SECONDS_TO_SAY_GOODBYE = 3


class GridDriver(Driver):
    """A session on the Grid at ``address``. Its node chooses the browser and its profile, and cleans up after it."""

    def __init__(self, address: str, view: View, patience: Patience, only: tuple[str, ...]) -> None:
        """Ask for a session, and wait for one as long as a browser may take to start.

        ``only``: the hosts that the browser may ask; none means all. Raises Selenium's or urllib3's errors.
        """
        self._client = ClientConfig(address)
        self._client.timeout = patience.start
        connection = ChromeRemoteConnection(address, client_config=self._client)
        self.remote = Remote(command_executor=connection, options=options_for(patience, only))
        self._client.timeout = patience.answer
        try:
            self.prepare(view)
        except BaseException:
            self.kill()
            raise

    def kill(self) -> None:
        """Give the session back; a node that is gone cannot be told, and the Grid finds that out itself."""
        if not self.alive:
            return
        self.alive = False
        self._client.timeout = _SECONDS_TO_SAY_GOODBYE
        with suppress(WebDriverException, HTTPError, OSError):
            self.remote.quit()
