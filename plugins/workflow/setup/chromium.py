"""Finding Chromium or Chrome with a driver of the same version, and installing one where none is.

``HELDER_CHROMIUM`` and ``HELDER_CHROMEDRIVER`` name another browser and driver than those on the PATH.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.accessibility.installed import (
    Browser,
    browsers_on,
    drivers_on,
    find_installed,
    major,
    version_of,
    wishes_in,
)
from plugins.workflow.setup import guard, stamp
from plugins.workflow.setup.shell import Run, SetupError, run_logged, say

PACKAGES = ("chromium", "chromium-driver")

_BY_HAND = (
    "Installeer chromium en chromium-driver zelf, of zeg waar ze staan met HELDER_CHROMIUM en HELDER_CHROMEDRIVER."
)


def find_browser(environ: Mapping[str, str] = os.environ) -> Browser | None:
    """The first browser on the PATH that starts and has a driver of the same major version; ``None`` when none has.

    With ``None``, Selenium Manager may fetch one. Raises ``SetupError`` when ``HELDER_CHROMIUM`` or
    ``HELDER_CHROMEDRIVER`` names something that does not start or does not fit: a wish is never silently ignored.
    Takes about a tenth of a second, as it asks the browser and the driver for their versions: call it once a run.
    """
    if browser := find_installed(environ):
        return browser
    wishes = wishes_in(environ)
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
        raise SetupError(f"{_what_lacks(environ)} Met --no-install installeert Helder Loket niets. {_BY_HAND}")
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
    why = "Die is nodig om te controleren of iedereen de pagina’s kan gebruiken."
    browser = next((version for path in browsers_on(environ) if (version := version_of(path))), None)
    driver = next((version for path in drivers_on(environ) if (version := version_of(path))), None)
    if browser and driver:
        return f"De browser is versie {major(browser)} en chromedriver versie {major(driver)}: die passen niet."
    if browser:
        return f"Er is een browser (versie {major(browser)}), maar geen chromedriver. {why}"
    return f"Er is geen Chromium of Chrome gevonden. {why}"


def _seen(environ: Mapping[str, str], outcome: str) -> str:
    """What there is to find, without starting it: any installed, removed or updated program changes this text."""
    lines = [outcome]
    for path in (*browsers_on(environ), *drivers_on(environ)):
        state = path.stat()
        lines.append(f"{path} {state.st_size} {state.st_mtime_ns}")
    return "\n".join(lines) + "\n"


def _record(root: Path) -> Path:
    return guard.state_folder(root) / "browser.stamp"
