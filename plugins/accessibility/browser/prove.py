"""Puts pages before axe, with as many browsers as help, and stops at the first page that cannot be looked at.

A browser that crashed is not tried again: what made it crash is there the next time too. The answers until then are
kept, so that the next run has only the rest to do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from selenium.common.exceptions import TimeoutException, WebDriverException
from urllib3.exceptions import HTTPError, ReadTimeoutError

from plugins.accessibility.browser.axe import AxeError, MendedAxe
from plugins.accessibility.browser.driver import Driver, Patience, View
from plugins.accessibility.browser.find import Browser
from plugins.accessibility.browser.server import address_of, same_address, serve
from plugins.checks.gate import GateFailed

WORKERS = 2
"""Four browsers are slower than two."""


@dataclass(frozen=True, slots=True)
class Way:
    """How pages are looked at: with what browser and axe-core, how, how long, and by how many workers."""

    browser: Browser
    axe: Path
    view: View
    patience: Patience
    workers: int = WORKERS


def prove(root: Path, urls: Sequence[str], way: Way, keep: Callable[[str, dict[str, Any]], None]) -> None:
    """Ask axe about every page of the site in ``root``; ``keep(url, answer)`` is called as the answers come.

    Raises :class:`GateFailed` when one page cannot be looked at. No process is left behind, whatever happens.
    """
    left = deque(urls)
    drivers = _Drivers()
    with serve(root) as base, ThreadPoolExecutor(way.workers, "axe") as pool:
        try:
            tasks = [pool.submit(_work, base, left, way, drivers, keep) for _ in range(min(way.workers, len(urls)))]
            done, _ = wait(tasks, return_when=FIRST_EXCEPTION)
        finally:
            # Also on Ctrl-C: whoever is still waiting for an answer gets one when its browser is gone.
            drivers.end()
        failed = [error for task in tasks if task in done and (error := task.exception())]
        if failed:
            raise failed[0]


class _Drivers:
    """The drivers at work, to end them all at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._ended = False
        self._at_work: list[Driver] = []

    @contextmanager
    def one(self, way: Way) -> Iterator[Driver | None]:
        """A driver for one worker; ``None`` when all was ended before it started."""
        with Driver(way.browser, way.view, way.patience) as driver:
            with self._lock:
                self._at_work.append(driver)
                ended = self._ended
            yield None if ended else driver

    def end(self) -> None:
        with self._lock:
            self._ended = True
            for driver in self._at_work:
                driver.kill()


def _work(
    base: str, left: deque[str], way: Way, drivers: _Drivers, keep: Callable[[str, dict[str, Any]], None]
) -> None:
    """What one worker does: start a browser, and take pages until there are none."""
    with _explained("bij het starten"), drivers.one(way) as driver:
        if driver is None:
            return
        axe = MendedAxe(driver, way.axe)
        axe.inject()
        while left:
            try:
                url = left.popleft()
            except IndexError:
                return
            with _explained(f"bij de pagina {url}"):
                keep(url, _ask(axe, driver, base, url))


def _ask(axe: MendedAxe, driver: Driver, base: str, url: str) -> dict[str, Any]:
    expected = address_of(base, url)
    driver.remote.get(expected)
    address, status = axe.arrived()
    if not same_address(address, expected):
        raise GateFailed(
            f"De pagina {url} stuurt de browser door naar {address.removeprefix(base)}. "
            "Zo is de pagina zelf niet te controleren. Haal het doorsturen weg."
        )
    if status != 200:
        raise GateFailed(f"De pagina {url} is niet te openen: de server gaf antwoord {status}. Bouw de site opnieuw.")
    return axe.run()


@contextmanager
def _explained(where: str) -> Iterator[None]:
    """Say in Dutch what went wrong with the browser."""
    try:
        yield
    except GateFailed:
        raise
    except (TimeoutException, ReadTimeoutError) as error:
        raise GateFailed(
            f"De browser gaf {where} te lang geen antwoord. "
            "Misschien loopt daar een script vast, of heeft de computer het te druk. Controleer opnieuw."
        ) from error
    except AxeError as error:
        raise GateFailed(
            f"axe-core kon {where} niet controleren. Meld dit bij de beheerder, met deze tekst erbij: {error}"
        ) from error
    except (WebDriverException, HTTPError, OSError) as error:
        raise GateFailed(
            f"De browser stopte onverwacht {where}. Controleer opnieuw: wat al klaar is, blijft bewaard. "
            "Gebeurt het weer? Meld het dan bij de beheerder."
        ) from error
