"""One set-up at a time, and the memory of one that was killed half-way."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.workflow.setup.shell import SetupError, say


def state_folder(root: Path) -> Path:
    """Where set-up keeps its lock, its logs and its stamps that have no better place."""
    return root / ".helder" / "setup"


@contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Hold the set-up lock of this repository; wait, and say so, while another run holds it.

    The kernel drops the lock when the last process that holds it ends, so a killed run leaves nothing behind. Tools
    that we start inherit it on purpose (see ``shell.run_logged``).
    """
    folder = state_folder(root)
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        os.set_inheritable(handle, True)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Een ander venster is nog bezig met klaarzetten. Even wachten.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def was_killed(root: Path, step: str) -> bool:
    """Whether the last run of ``step`` began and never ended."""
    return _mark(root, step).exists()


@contextmanager
def marked(root: Path, step: str) -> Iterator[None]:
    """Mark ``step`` as under way. A failure that we understood takes the mark away; a kill or Ctrl-C leaves it."""
    mark = _mark(root, step)
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()
    try:
        yield
    except SetupError:
        mark.unlink()
        raise
    mark.unlink()


def _mark(root: Path, step: str) -> Path:
    return state_folder(root) / f"{step}.busy"
