"""Finding Chromium or Chrome with a driver of the same version, and installing one where none is.

``HELDER_CHROMIUM`` and ``HELDER_CHROMEDRIVER`` name another browser and driver than those on the PATH.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.workflow.setup import guard, stamp
from plugins.workflow.setup.shell import Run, SetupError, run_logged, say

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DRIVERS = ("chromedriver", "chromium.chromedriver")
PACKAGES = ("chromium", "chromium-driver")

_BY_HAND = (
    "Installeer chromium en chromium-driver zelf, of zeg waar ze staan met HELDER_CHROMIUM en HELDER_CHROMEDRIVER."
)


@dataclass(frozen=True)
class Browser:
    """A browser and a driver that fit each other. ``version`` is the browser's, such as ``156.0.8078.79``."""

    binary: Path
    driver: Path
    version: str


def find_browser(environ: Mapping[str, str] = os.environ) -> Browser | None:
    """The first browser on the PATH that starts and has a driver of the same major version; ``None`` when none has.

    With ``None``, Selenium Manager may fetch one. Raises ``SetupError`` when ``HELDER_CHROMIUM`` or
    ``HELDER_CHROMEDRIVER`` names something that does not start or does not fit: a wish is never silently ignored.
    Takes about a tenth of a second, as it asks the browser and the driver for their versions: call it once a run.
    """
    wishes = [name for name in ("HELDER_CHROMIUM", "HELDER_CHROMEDRIVER") if environ.get(name)]
    drivers = [(path, version) for path in _drivers(environ) if (version := _version(path))]
    for binary in _browsers(environ):
        if version := _version(binary):
            for driver, of_driver in drivers:
                if _major(version) == _major(of_driver):
                    return Browser(binary, driver, version)
    if wishes:
        raise SetupError(
            f"De browser en de driver uit {' en '.join(wishes)} starten niet, of hun versies passen niet bij elkaar. "
            "Kies een browser en een driver met hetzelfde eerste getal in hun versie."
        )
    return None


@dataclass(frozen=True)
class Machine:
    """What this machine allows: who runs us, which installers are there, and whether we can ask."""

    root: bool
    apt: str | None
    sudo: str | None
    terminal: bool

    @classmethod
    def this(cls) -> Machine:
        """The machine we run on."""
        return cls(
            root=os.geteuid() == 0,
            apt=shutil.which("apt-get"),
            sudo=shutil.which("sudo"),
            terminal=sys.stdin.isatty() and sys.stderr.isatty(),
        )


def is_ready(root: Path, environ: Mapping[str, str] = os.environ, *, allow_install: bool = True) -> bool:
    """Whether nothing on the PATH changed since ``prepare`` looked. Starts no process.

    Without ``allow_install`` an earlier choice for Selenium Manager does not count: it may download.
    """
    record = _record(root)
    return stamp.matches(record, _seen(environ, "browser")) or (
        allow_install and stamp.matches(record, _seen(environ, "selenium"))
    )


def prepare(
    root: Path,
    environ: Mapping[str, str] = os.environ,
    *,
    allow_install: bool = True,
    machine: Machine | None = None,
    run: Run = run_logged,
    ask: Callable[[str], bool] | None = None,
) -> None:
    """See that there is a browser: find it, else install it with apt, else leave it to Selenium Manager.

    As root apt runs after saying so; with sudo only after ``ask`` said yes. Raises ``SetupError`` when nothing may be
    installed, or for wishes that cannot be met.
    """
    browser = find_browser(environ)
    if browser is None and not allow_install:
        raise SetupError(f"{_what_lacks(environ)} Met --no-install wordt niets geïnstalleerd. {_BY_HAND}")
    settled = True
    if browser is None:
        say(_what_lacks(environ))
        settled = _install(root, environ, machine or Machine.this(), run, ask or ask_person)
        browser = find_browser(environ)
    if browser is None:
        say(f"Selenium zoekt nu zelf een browser en haalt die zo nodig op. Lukt dat niet? {_BY_HAND}")
    else:
        say(f"Browser gevonden: {browser.binary}, versie {browser.version}.")
    if settled:
        stamp.write(_record(root), _seen(environ, "browser" if browser else "selenium"))


def ask_person(question: str) -> bool:
    """Ask on standard error, since standard output is not ours. Only a clear yes is one."""
    print(f"Helder Loket: {question} [j/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"j", "ja"}


def _install(root: Path, environ: Mapping[str, str], machine: Machine, run: Run, ask: Callable[[str], bool]) -> bool:
    """Install with apt where we may. ``False`` when it failed, said, and is worth another try next time."""
    names = " en ".join(PACKAGES)
    if machine.apt is None or not (machine.root or (machine.sudo and machine.terminal)):
        return True
    if machine.root:
        say(f"Installeren met apt-get: {names}. Dit gebeurt één keer en duurt enkele minuten.")
    elif not ask(f"Mag {names} worden geïnstalleerd, met sudo apt-get?"):
        return True
    prefix = [] if machine.root else [str(machine.sudo)]
    # Through env(1), since sudo drops our environment.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", machine.apt, "-q", "-o", "DPkg::Lock::Timeout=600"]
    install = [*apt, "install", "-y", "--no-install-recommends"]
    logs = guard.state_folder(root)
    try:
        run([*apt, "update"], logs / "apt-update.log", env=environ)
    except SetupError as error:
        say(f"Installeren lukt niet. Hebt u internet? {error}")
        return False
    try:
        run([*install, "--simulate", *PACKAGES], logs / "apt-simulate.log", env=environ)
    except SetupError:
        say(f"Deze computer kent de pakketten {names} niet.")
        return True
    try:
        run([*install, *PACKAGES], logs / "apt-install.log", env=environ)
    except SetupError as error:
        say(str(error))
        return False
    return True


def _what_lacks(environ: Mapping[str, str]) -> str:
    """One sentence: which half is missing, or that the halves do not fit."""
    why = "Die is nodig om te controleren of iedereen de pagina's kan gebruiken."
    browser = next((version for path in _browsers(environ) if (version := _version(path))), None)
    driver = next((version for path in _drivers(environ) if (version := _version(path))), None)
    if browser and driver:
        return f"De browser is versie {_major(browser)} en chromedriver versie {_major(driver)}: die passen niet."
    if browser:
        return f"Er is een browser (versie {_major(browser)}), maar geen chromedriver. {why}"
    return f"Er is geen Chromium of Chrome gevonden. {why}"


def _seen(environ: Mapping[str, str], outcome: str) -> str:
    """What there is to find, without starting it: any installed, removed or updated program changes this text."""
    lines = [outcome]
    for path in (*_browsers(environ), *_drivers(environ)):
        state = path.stat()
        lines.append(f"{path} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(lines) + "\n"


def _browsers(environ: Mapping[str, str]) -> list[Path]:
    return list(_candidates(environ, "HELDER_CHROMIUM", BROWSERS))


def _drivers(environ: Mapping[str, str]) -> list[Path]:
    return list(_candidates(environ, "HELDER_CHROMEDRIVER", DRIVERS))


def _candidates(environ: Mapping[str, str], wish: str, names: Sequence[str]) -> Iterator[Path]:
    """The wish alone when there is one, else every match on the PATH, best name first."""
    if wished := environ.get(wish):
        if os.access(wished, os.X_OK):
            yield Path(wished)
        return
    folders: dict[str, str] = {}
    for folder in filter(None, environ.get("PATH", os.defpath).split(os.pathsep)):
        folders.setdefault(os.path.realpath(folder), folder)  # /bin is often /usr/bin: ask each program once
    for name in names:
        for folder in folders.values():
            path = Path(folder, name)
            if path.is_file() and os.access(path, os.X_OK):
                yield path


def _version(program: Path) -> str | None:
    """What the program says its version is; ``None`` when it does not start, such as a stub that only refers."""
    try:
        said = subprocess.run(
            [program, "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    number = re.search(r"\d+(?:\.\d+)+", said.stdout)
    return number[0] if number and said.returncode == 0 else None


def _major(version: str) -> str:
    return version.partition(".")[0]


def _record(root: Path) -> Path:
    return guard.state_folder(root) / "browser.stamp"
