"""axe-core, and for the tests Selenium Grid: pinned in ``package-lock.json``, installed by npm."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from plugins.workflow.setup import guard, node, stamp, venv
from plugins.workflow.setup.shell import Run, SetupError, run_logged, say

LOCK = "package-lock.json"
ROOT = Path(__file__).resolve().parents[3]


def axe_script(root: Path = ROOT) -> Path:
    """axe-core as one file, to put into a page. Raises ``SetupError`` when set-up has not brought it."""
    script = _script(root)
    if not script.is_file():
        raise SetupError("axe-core ontbreekt. Voer eerst uit: python3 tasks.py build")
    return script


def is_ready(root: Path, *, grid: bool = False) -> bool:
    """Whether the locked packages (with Selenium Grid or not) are installed as the lock is now. Starts no process."""
    try:
        return _script(root).is_file() and stamp.matches(_stamp(root, grid=grid), stamp.of_lock(root / LOCK))
    except OSError:
        return False


def grid_wanted(environ: Mapping[str, str] = os.environ) -> bool:
    """Selenium Grid needs Java; where there is none, its tests say that they did not run."""
    return shutil.which("java", path=environ.get("PATH", os.defpath)) is not None


def prepare(
    root: Path,
    builder: venv.Builder,
    environ: Mapping[str, str] = os.environ,
    run: Run = run_logged,
    *,
    grid: bool = False,
) -> None:
    """Install what the lock pins, without running anybody's install script. Raises ``SetupError``.

    To be called under ``guard.one_at_a_time``. npm empties ``node_modules`` first, and our stamp with it.
    """
    if is_ready(root, grid=grid):
        return
    if not (root / LOCK).is_file():
        raise SetupError(f"Het bestand {LOCK} ontbreekt. Haal het terug met: git checkout {LOCK}")
    npm = node.npm(root, builder, environ)
    also = " en Selenium Grid, voor de tests" if grid else ""
    say(f"Installeren: axe-core, voor de controle op toegankelijkheid{also} ({LOCK}). Dit gebeurt één keer.")
    more = () if grid else ("--omit=dev",)
    try:
        node.install(npm, root, guard.state_folder(root) / "npm.log", *more, environ=environ, run=run)
    except SetupError as error:
        raise SetupError(f"Installeren lukt niet. Hebt u internet? Probeer het dan opnieuw.\n{error}") from error
    for which in {False, grid}:
        stamp.write(_stamp(root, grid=which), stamp.of_lock(root / LOCK))


def _script(root: Path) -> Path:
    return root / "node_modules" / "axe-core" / "axe.min.js"


def _stamp(root: Path, *, grid: bool) -> Path:
    return root / "node_modules" / f".helder-loket{'.grid' if grid else ''}.stamp"
