"""Folders of browsers whose process was killed: nobody is left to remove them but the next one that starts a browser.

Each folder holds a file that is locked as long as its process lives; the system lets go of the lock, however that ends.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from contextlib import suppress
from pathlib import Path

PREFIX = "helder-"
_MARK = "in-use"


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


def sweep(temporary: Path) -> None:
    """Remove the folders that nobody uses any more."""
    for name in temporary.glob(f"{PREFIX}*/{_MARK}"):
        with suppress(OSError):
            descriptor = os.open(name, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(name.parent, ignore_errors=True)
            finally:
                os.close(descriptor)
