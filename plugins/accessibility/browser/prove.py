"""Sends pages to browsers, as many at once as help, and says of each page what it gave or why it could not be had.

A browser that stopped is replaced, and its page gets one more try, later: machines are busy, and nodes of a Grid go
away. A page that fails twice is missed. When page after page fails it is the machine, not the pages: then it stops,
within a minute.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Any

from selenium.common.exceptions import TimeoutException, WebDriverException
from urllib3.exceptions import HTTPError, ReadTimeoutError

from plugins.accessibility.browser.axe import AxeError, MendedAxe
from plugins.accessibility.browser.driver import Driver, Patience, View
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.visit import Job, NotThePage, visit
from plugins.checks.gate import GateFailed
from plugins.checks.refused import REMEDIES, sentence

WORKERS = 2
"""Four browsers are slower than two."""
TRIES = 2
MOST_VISITS = 20
"""After so many pages a browser holds half a gigabyte; a new one starts in a second."""
MOST_BROKEN = 4
"""So many times in a row that a browser broke, on whatever page, and the machine is to blame."""

Keep = Callable[[Job, dict[str, Any]], None]
Miss = Callable[[Job, str], None]


@dataclass(frozen=True, slots=True)
class Way:
    """How pages are looked at: who starts a browser, which axe-core and probes, in what view, by how many workers.

    ``whose`` says whose browsers they are, when they are not this machine's.
    """

    start: Callable[[], Driver]
    axe: Path
    view: View
    patience: Patience
    probes: Sequence[Probe] = ()
    workers: int = WORKERS
    whose: str = ""


class Workers:
    """The browsers of one audit; a context manager. They are started when there is work, and stay until the end."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._lock = Lock()
        self._ended = False
        self._all: list[Driver] = []
        self._idle: list[tuple[Driver, MendedAxe]] = []
        self._broken = self._unstarted = 0

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.end()

    def prove(self, jobs: Sequence[Job], keep: Keep, miss: Miss) -> None:
        """Visit every page: ``keep(job, answer)`` or ``miss(job, reason)`` is called for each, one at a time.

        Raises :class:`GateFailed` when no browser starts, or when page after page breaks it.
        """
        left = deque((job, 1) for job in jobs)
        while left:  # a worker without a browser leaves its page to the others, who may just have gone home
            many = min(self._way.workers, len(left))
            with ThreadPoolExecutor(many, "browser") as pool:
                try:
                    tasks = [pool.submit(self._work, left, keep, miss) for _ in range(many)]
                    done, _ = wait(tasks, return_when=FIRST_EXCEPTION)
                    failed = [error for task in tasks if task in done and (error := task.exception())]
                    if failed:
                        raise failed[0]
                except BaseException:
                    # Also on Ctrl-C: whoever is still waiting for an answer gets one when its browser is gone.
                    self.end()
                    raise

    def end(self) -> None:
        """End all browsers at once. May be called from any thread, and again."""
        with self._lock:
            self._ended = True
            for driver in self._all:
                driver.kill()

    def _work(self, left: deque[tuple[Job, int]], keep: Keep, miss: Miss) -> None:
        while (taken := _next(left)) and not self._ended:
            job, tries = taken
            try:
                problem = self._visit(job, keep, miss)
            except _NoBrowser as lack:
                left.append((job, tries))
                if self._gives_up(str(lack)):
                    return
                continue
            self._unstarted = 0
            if problem is None:
                self._broken = 0
            elif self._ended:
                return
            else:
                with self._lock:
                    if tries < TRIES:
                        left.append((job, tries + 1))
                    else:
                        miss(job, problem)
                    self._broken += 1
                    if self._broken >= MOST_BROKEN and left:
                        raise GateFailed(f"{problem} Dat ging {MOST_BROKEN} keer achter elkaar mis.")

    def _gives_up(self, lack: str) -> bool:
        """No browser started. Leave the work to others that have one; alone, try again, and then fail."""
        with self._lock:
            if any(driver.alive for driver in self._all):
                return True
            self._unstarted += 1
            if self._unstarted >= TRIES:
                raise GateFailed(lack)
        return False

    def _visit(self, job: Job, keep: Keep, miss: Miss) -> str | None:
        """Why the browser could not be used for this page; ``None`` when all is said of it."""
        with self._browser() as (driver, axe):
            try:
                answer = visit(driver, axe, job, self._way.view, self._way.probes)
            except NotThePage as reason:
                with self._lock:
                    miss(job, str(reason))
            except _BREAKS as error:
                driver.kill()
                return _reason(error, f"bij de pagina {job.url}")
            else:
                with self._lock:
                    keep(job, answer)
        return None

    @contextmanager
    def _browser(self) -> Iterator[tuple[Driver, MendedAxe]]:
        with self._lock:
            taken = self._idle.pop() if self._idle else None
        if taken is None:
            try:
                taken = self._started()
            except _BREAKS as error:
                lack = _reason(error, "bij het starten")
                raise _NoBrowser(f"{self._way.whose}: {lack}" if self._way.whose else lack) from error
        yield taken
        taken[0].visits += 1
        if taken[0].visits >= MOST_VISITS:
            taken[0].kill()
        if taken[0].alive:
            with self._lock:
                self._idle.append(taken)

    def _started(self) -> tuple[Driver, MendedAxe]:
        driver = self._way.start()
        with self._lock:
            self._all = [each for each in self._all if each.alive]
            self._all.append(driver)
            if self._ended:
                driver.kill()
        axe = MendedAxe(driver, self._way.axe)
        try:
            axe.inject()
        except BaseException:
            driver.kill()  # else it would count as one that others still work with
            raise
        return driver, axe


class _NoBrowser(Exception):
    """None started. The message is Dutch."""


_BREAKS = (WebDriverException, HTTPError, OSError, AxeError)


def _next(left: deque[tuple[Job, int]]) -> tuple[Job, int] | None:
    try:
        return left.popleft()
    except IndexError:
        return None


def _reason(error: BaseException, where: str) -> str:
    """In Dutch, what went wrong with the browser and what to do."""
    if isinstance(error, TimeoutException | ReadTimeoutError):
        return (
            f"De browser gaf {where} te lang geen antwoord. "
            "Misschien loopt daar een script vast, of heeft de computer het te druk. Controleer opnieuw."
        )
    if isinstance(error, AxeError):
        return f"axe-core kon {where} niet controleren. Meld dit bij de beheerder, met deze tekst erbij: {error}"
    if isinstance(error, OSError) and error.errno in REMEDIES:
        return sentence(f"De browser werkte niet {where}", error)
    if full := _full_disk():
        return (
            f"De browser stopte {where}: de schijf van {full} is vol. Maak daar ruimte vrij. Controleer daarna opnieuw."
        )
    return (
        f"De browser stopte onverwacht {where}. Controleer opnieuw: wat al klaar is, blijft bewaard. "
        "Gebeurt het weer? Meld het dan bij de beheerder."
    )


def _full_disk() -> str:
    """The folder for temporary files, when a browser cannot work there any more; else nothing."""
    folder = tempfile.gettempdir()
    with suppress(OSError):
        return folder if shutil.disk_usage(folder).free < _LEAST_ROOM else ""
    return folder


_LEAST_ROOM = 8 * 1024 * 1024
"""Bytes. A browser keeps some megabytes while it works."""
