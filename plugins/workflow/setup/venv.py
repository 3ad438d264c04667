"""The project's own Python environment: ``.venv`` with the hash-locked requirements."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from plugins.workflow.setup import guard, stamp
from plugins.workflow.setup.shell import Run, SetupError, run_logged, say

RUN_LOCK = "requirements.txt"
DEV_LOCK = "requirements-dev.txt"
TRAIN_LOCK = "requirements-train.txt"
NODE_LOCK = "requirements-node.txt"

_CONTENTS = {
    RUN_LOCK: "de pakketten die de site maken en controleren",
    DEV_LOCK: "de pakketten voor het testen",
    TRAIN_LOCK: "de pakketten voor het trainen van het rekenmodel",
    NODE_LOCK: "Node.js, omdat npm op deze computer ontbreekt",
}


class Builder(Protocol):
    """Makes an environment and fills it. ``PipBuilder`` is the real one."""

    def usable(self, folder: Path) -> bool:
        """Whether ``folder`` holds a working environment of this Python."""

    def make(self, folder: Path) -> None:
        """Make it new, over anything that stands there. Raises ``SetupError``."""

    def install(self, folder: Path, lock: Path) -> None:
        """Install what ``lock`` pins. Raises ``SetupError``."""


def environment(root: Path) -> Path:
    """The folder of the environment."""
    return root / ".venv"


def python_of(root: Path) -> Path:
    """The Python that runs everything but set-up."""
    return environment(root) / "bin" / "python"


def this_python() -> str:
    """What an installed package depends on: implementation, version, system, machine."""
    return f"{sys.implementation.cache_tag} {sys.platform} {os.uname().machine}"


def is_ready(root: Path, locks: Sequence[str], python: str | None = None) -> bool:
    """Whether every one of ``locks`` is installed as it stands now, for this Python. Starts no process."""
    return (
        not guard.was_killed(root, "venv")
        and python_of(root).exists()
        and all(_installed(root, lock, python or this_python()) for lock in locks)
    )


def prepare(root: Path, locks: Sequence[str], builder: Builder, python: str | None = None) -> None:
    """Make the environment when it is missing, broken or of another Python; install the locks that changed.

    To be called under ``guard.one_at_a_time``. Raises ``SetupError``.
    """
    folder, python = environment(root), python or this_python()
    if is_ready(root, locks, python):
        return
    for lock in locks:
        if not (root / lock).is_file():
            raise SetupError(f"Het bestand {lock} ontbreekt. Haal het terug met: git checkout {lock}")
    made = guard.was_killed(root, "venv") or not builder.usable(folder)
    with guard.marked(root, "venv"):
        if made:
            again = " opnieuw, want de oude is onvolledig of hoort bij een andere Python" if folder.exists() else ""
            say(f"Een eigen Python-omgeving maken in .venv{again}.")
            builder.make(folder)
        for lock in locks:
            if made or not _installed(root, lock, python):
                say(f"Installeren: {_CONTENTS[lock]} ({lock}). Dit gebeurt één keer.")
                builder.install(folder, root / lock)
                stamp.write(_stamp(root, lock), stamp.of_lock(root / lock, python))


def _installed(root: Path, lock: str, python: str) -> bool:
    try:
        return stamp.matches(_stamp(root, lock), stamp.of_lock(root / lock, python))
    except OSError:
        return False


def _stamp(root: Path, lock: str) -> Path:
    return environment(root) / f"{lock}.stamp"


class PipBuilder:
    """Builds with the standard library's ``venv`` and with pip; their words go to logs in ``state_folder(root)``."""

    def __init__(self, root: Path, run: Run = run_logged) -> None:
        self._logs = guard.state_folder(root)
        self._run = run

    def usable(self, folder: Path) -> bool:
        """Ask the environment's own Python; a dangling link, another version or a missing pip is not usable."""
        ask = "import sys, pip; print(sys.implementation.cache_tag)"
        try:
            answer = subprocess.run(
                [folder / "bin" / "python", "-I", "-c", ask], capture_output=True, text=True, timeout=60, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return answer.returncode == 0 and answer.stdout.strip() == sys.implementation.cache_tag

    def make(self, folder: Path) -> None:
        """``python -m venv --clear``, by the Python below when we run inside an environment ourselves."""
        if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
            raise SetupError(
                "Deze Python kan geen eigen omgeving maken: het onderdeel venv ontbreekt. "
                "Op Debian en Ubuntu installeert u het zo: apt install python3-venv. Probeer het daarna opnieuw."
            )
        python = getattr(sys, "_base_executable", None) or sys.executable
        self._run([python, "-I", "-m", "venv", "--clear", str(folder)], self._logs / "venv.log")

    def install(self, folder: Path, lock: Path) -> None:
        """Only wheels whose hash stands in the lock: nothing is compiled and no unpinned build tool runs."""
        quiet = ["--quiet", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
        words = [str(folder / "bin" / "python"), "-I", "-m", "pip", "install", *quiet, "--require-hashes"]
        try:
            self._run([*words, "--only-binary", ":all:", "-r", str(lock)], self._logs / f"pip-{lock.stem}.log")
        except SetupError as error:
            raise SetupError(f"Installeren lukt niet. Hebt u internet? Probeer het dan opnieuw.\n{error}") from error
