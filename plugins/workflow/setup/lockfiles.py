"""``python3 tasks.py lock [--upgrade]``: make the locks anew from ``pyproject.toml`` and both files ``package.json``.

Without ``--upgrade`` a pinned version stays as long as it still fits.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from plugins.workflow.setup import node, venv
from plugins.workflow.setup.shell import SetupError, say

ROOT = Path(__file__).resolve().parents[3]

# One lock for every supported Python and system; the header names our command, not its machine or its sources.
_COMPILE = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-config", "--quiet", "--system-certs"]
_HEADER = ["--custom-compile-command", "python3 tasks.py lock"]
_LOCKS = {
    venv.RUN_LOCK: ["pyproject.toml"],
    # The constraint keeps what both need at one version.
    venv.DEV_LOCK: ["--group", "dev", "--constraint", venv.RUN_LOCK],
    venv.TRAIN_LOCK: ["--group", "train", "--constraint", venv.RUN_LOCK],
    venv.NODE_LOCK: ["--group", "node"],
}
_PACKAGES = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--ignore-scripts", "--no-audit"]
JUDGES = Path("tests") / "judges"
"""What ``bench residents`` asks of others. A lock of its own: set-up does not install it."""
_NPM_LOCKS = {
    Path(): ["axe-core@4"],
    JUDGES: ["html-validate@latest", "lighthouse@latest", "vnu-jar@latest"],
}


def main(words: list[str]) -> int:
    """Write all six locks. Returns the exit code: 2 for words we do not know, 3 when a tool fails."""
    if words not in ([], ["--upgrade"]):
        say("Gebruik: python3 tasks.py lock [--upgrade]")
        return 0 if words == ["--help"] else 2
    for lock, source in _LOCKS.items():
        say(f"{lock} vernieuwen.")
        if _failed([sys.executable, "-m", "uv", "pip", "compile", *_COMPILE, *_HEADER, *words, *source, "-o", lock]):
            return 3
    try:
        npm = node.npm(ROOT, venv.PipBuilder(ROOT))
    except SetupError as error:
        say(str(error))
        return 3
    for folder, names in _NPM_LOCKS.items():
        say(f"{(folder / 'package-lock.json').as_posix()} vernieuwen.")
        newest = [*names, "--save-exact"] if words else []
        if _failed([str(npm), *_PACKAGES, "--no-fund", *newest], ROOT / folder):
            return 3
    return 0


def _failed(words: list[str], folder: Path = ROOT) -> bool:
    return subprocess.run(words, cwd=folder, stdout=sys.stderr, check=False).returncode != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[2:]))
