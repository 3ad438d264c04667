"""Which Chromium or Chrome, with a driver of the same version, is on this machine. Standard library only.

The audit needs it, and so does the set-up, which runs before anything is installed. ``HELDER_CHROMIUM`` and
``HELDER_CHROMEDRIVER`` name others than those on the PATH; a wish is never silently ignored.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DRIVERS = ("chromedriver", "chromium.chromedriver")
WISHES = ("HELDER_CHROMIUM", "HELDER_CHROMEDRIVER")
_SECONDS_TO_SAY_A_VERSION = 15


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser and a driver that fit each other. ``version`` is the browser's, such as ``156.0.8078.79``."""

    binary: Path
    driver: Path
    version: str


def find_installed(environ: Mapping[str, str] = os.environ) -> Browser | None:
    """The browser that is wished for, else the first on the PATH that has a driver of its version; None when none has.

    Takes about a tenth of a second, as programs are asked for their versions. Never asks the network.
    """
    drivers = versions(drivers_on(environ))
    for binary in browsers_on(environ) if drivers else ():
        version = version_of(binary)
        for driver, of_driver in drivers:
            if version and major(version) == major(of_driver):
                return Browser(binary, driver, version)
    return None


def wishes_in(environ: Mapping[str, str]) -> list[str]:
    """The names of the variables that are set."""
    return [name for name in WISHES if environ.get(name)]


def browsers_on(environ: Mapping[str, str]) -> list[Path]:
    """The wish alone when there is one, else every browser on the PATH, best name first."""
    return _candidates(environ, WISHES[0], BROWSERS)


def drivers_on(environ: Mapping[str, str]) -> list[Path]:
    """The same for drivers."""
    return _candidates(environ, WISHES[1], DRIVERS)


def _candidates(environ: Mapping[str, str], wish: str, names: Sequence[str]) -> list[Path]:
    if wished := environ.get(wish):
        return [Path(wished)] if os.access(wished, os.X_OK) else []
    folders: dict[str, str] = {}
    for folder in filter(None, environ.get("PATH", os.defpath).split(os.pathsep)):
        folders.setdefault(os.path.realpath(folder), folder)  # /bin is often /usr/bin: ask each program once
    paths = [Path(folder, name) for name in names for folder in folders.values()]
    # Unlike Path.is_file, at ease with a folder that we may not look into.
    return [path for path in paths if os.path.isfile(path) and os.access(path, os.X_OK)]  # noqa: PTH113


def versions(programs: Iterable[Path]) -> list[tuple[Path, str]]:
    """The programs that start, with their versions."""
    return [(program, version) for program in programs if (version := version_of(program))]


def version_of(program: Path) -> str | None:
    """What the program says its version is; None when it does not start, such as a stub that only refers.

    It is asked once: one that hangs takes seconds each time.
    """
    return _asked(program) or None


def hangs(program: Path) -> bool:
    """Did it give no answer at all to that question?"""
    return _asked(program) == _NO_ANSWER


_NO_ANSWER = ""


def _asked(program: Path) -> str | None:
    try:
        facts = program.stat()
    except OSError:
        return None
    return _answer(program, facts.st_mtime_ns, facts.st_size)


@cache
def _answer(program: Path, _changed: int, _size: int) -> str | None:
    try:
        process = subprocess.Popen(
            [program, "--version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError:
        return None
    with process:
        try:
            said, _ = process.communicate(timeout=_SECONDS_TO_SAY_A_VERSION)
        except BaseException as error:
            # All of it: the program on the PATH is often a script that starts another.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            if isinstance(error, subprocess.TimeoutExpired):
                return _NO_ANSWER
            raise
    number = re.search(r"\d+(?:\.\d+)+", said)
    return number[0] if number and process.returncode == 0 else None


def major(version: str) -> str:
    """``156`` of ``156.0.8078.79``."""
    return version.partition(".")[0]
