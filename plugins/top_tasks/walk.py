"""One step of a way in a real browser, with the keyboard alone and without JavaScript."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys

from plugins.checks.gate import Browser
from plugins.top_tasks.address import TELEPHONE, leads_there

_STOPS, _FOCUSED = (Path(__file__).with_name(name).read_text("utf-8") for name in ("stops.js", "focused.js"))
_ARRIVED = """
const [entry] = performance.getEntriesByType("navigation");
return [location.href, entry ? entry.responseStatus : 0];
"""
MORE_THAN_STOPS = 10
"""So many presses more than there are stops, and the focus has been everywhere."""
SECONDS_TO_ARRIVE = 6


@dataclass(frozen=True, slots=True)
class Move:
    """A link to take: the page at ``url``, the selectors of what to open first, its own, and where it leads."""

    url: str
    opens: tuple[str, ...]
    selector: str
    leads_to: str


@dataclass(frozen=True, slots=True)
class Moved:
    """What came of it: how many keys were pressed; or ``problem``, a key of :data:`PROBLEMS`."""

    presses: int = 0
    problem: str = ""


PROBLEMS = {
    "no-focus": "krijgt de link “{link}” geen focus met de Tab-toets",
    "unseen": "is de link “{link}” niet te zien als hij de focus heeft",
    "stays": "doet de link “{link}” niets als u op Enter drukt",
    "elsewhere": "brengt de link “{link}” u niet naar de goede plek",
}
"""What went wrong, in Dutch, behind the name of a page."""


class Walker:
    """Someone with a keyboard, on the site that is served at ``base``."""

    def __init__(self, base: str, browser: Browser) -> None:
        self._base = base
        self._remote = browser.remote
        self._at = ""
        browser.cdp("Emulation.setScriptExecutionDisabled", value=True)

    def move(self, move: Move) -> Moved:
        """Take the link. Selenium’s errors pass: then the browser is to blame, not the page."""
        if self._at != move.url:
            self._remote.get(self._base + quote(move.url))
        self._at = ""
        presses = 0
        for selector in (*move.opens, move.selector):
            pressed, problem = self._focus(selector)
            presses += pressed
            if problem:
                return Moved(presses, problem)
            if selector != move.selector:
                presses += self._press(Keys.ENTER)
        if move.leads_to.startswith(TELEPHONE):
            return Moved(presses)
        presses += self._press(Keys.ENTER)
        return Moved(presses, self._arrival(move))

    def _press(self, *keys: str) -> int:
        """Press keys one after the other; returns how many."""
        ActionChains(self._remote, duration=0).send_keys(*keys).perform()
        return len(keys)

    def _focus(self, selector: str) -> tuple[int, str]:
        """Go to an element by Tab. Gives the presses, and what went wrong."""
        stops: dict[str, int] = self._remote.execute_script(_STOPS, selector)
        pressed = 0
        if stops["skipped"] > 0 and stops["skipped"] + 2 < stops["presses"]:
            pressed = self._press(Keys.TAB, Keys.ENTER, *[Keys.TAB] * stops["skipped"])
        elif stops["presses"] > 0:
            pressed = self._press(*[Keys.TAB] * stops["presses"])
        state = self._state(selector)
        for _ in range(stops["stops"] + MORE_THAN_STOPS if state == "elsewhere" else 0):
            pressed += self._press(Keys.TAB)  # the order is not that of the page, or something takes more presses
            if (state := self._state(selector)) != "elsewhere":
                break
        return pressed, "no-focus" if state == "elsewhere" else state

    def _state(self, selector: str) -> str:
        return str(self._remote.execute_script(_FOCUSED, selector))

    def _arrival(self, move: Move) -> str:
        """Wait until the browser is where the link leads."""
        end = time.monotonic() + SECONDS_TO_ARRIVE
        before = unquote(move.url)
        while True:
            address = str(self._remote.current_url)
            own = address.startswith(f"{self._base}/")
            here = unquote(urlsplit(address).path) if own else address
            if here == move.leads_to or (not own and leads_there(here, move.leads_to)):
                return self._landed(move) if own else ""
            if not own or here != before:
                return "elsewhere"
            if time.monotonic() > end:
                return "stays"
            time.sleep(0.02)

    def _landed(self, move: Move) -> str:
        arrived: Any = self._remote.execute_script(_ARRIVED)
        if int(arrived[1]) != 200:
            return "elsewhere"
        self._at = move.leads_to
        return ""
