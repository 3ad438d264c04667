"""Folders of browsers whose process was killed: nobody is left to remove them but the next build, or the next browser.

Each folder holds a file that is locked as long as its process lives; the system lets go of the lock, however that ends.
A process that was killed before it could lock that file is known by its number in the name of the folder.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

_PREFIX = "helder-"
_MARK = "in-use"
_LONGEST_FOLDER = 40


def made() -> Path:
    """A new folder for a browser of this process. Raises ``OSError`` when there can be none."""
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=_temporary()))


def mark(folder: Path) -> int | None:
    """Say that ``folder`` is in use, until the number that this gives is closed. None where a disk knows no locks."""
    draft = folder / f"{_MARK}.new"
    try:
        descriptor = os.open(draft, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return None
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        draft.rename(folder / _MARK)  # only now can anybody take it for one that is left
    return descriptor


def sweep() -> None:
    """Remove the folders that nobody uses any more."""
    temporary = _temporary()
    for folder in temporary.glob(f"{_PREFIX}[0-9]*-*"):
        if not (folder / _MARK).exists() and not _lives(folder.name.split("-")[1]):
            shutil.rmtree(folder, ignore_errors=True)
    for name in temporary.glob(f"{_PREFIX}*/{_MARK}"):
        with suppress(OSError):
            descriptor = os.open(name, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(name.parent, ignore_errors=True)
            finally:
                os.close(descriptor)


def _temporary() -> Path:
    """Where temporary files go. Chromium makes a socket there, and the name of a socket has 100 characters or so."""
    usual = tempfile.gettempdir()
    return Path(usual if len(usual) <= _LONGEST_FOLDER else "/tmp")  # noqa: S108 - mkdtemp makes a private folder in it


def _lives(number: str) -> bool:
    """Is there a process with this number? True when nobody can tell."""
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, ValueError, OverflowError):
        return True
    return True
