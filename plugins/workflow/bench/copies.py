"""A copy of the project to change: what Git knows of it, as it stands in the folder now."""

from __future__ import annotations

import subprocess
from pathlib import Path

from plugins.workflow.arguments import ROOT

INSTALLED = "node_modules"
"""What the project needs besides, and is not Git's: the copy gets a link to it."""


def copied(folder: Path) -> Path:
    """Lay a copy of the project in ``folder``, which must be there. Returns it."""
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    packed = subprocess.run(["tar", "--null", "-T", "-", "-cf", "-"], cwd=ROOT, input=files, stdout=-1, check=True)
    subprocess.run(["tar", "-xf", "-"], cwd=folder, input=packed.stdout, check=True)
    return folder


def changed(folder: Path, file: str, old: str, new: str) -> None:
    """Change ``old`` in a file of the copy to ``new``; nothing to replace means at the end of the file.

    :raises ValueError: what must be replaced does not stand there.
    """
    at = folder / file
    text = at.read_text("utf-8")
    if old not in text:
        raise ValueError(f"{file} does not hold {old!r}")
    at.write_text(text.replace(old, new, 1) if old else text + new, "utf-8")
