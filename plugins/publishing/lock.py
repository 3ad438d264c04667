"""One build at a time per output folder."""

from __future__ import annotations

import contextlib
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.publishing.folders import PublishingError, clean, examine, in_words, make_releases_folder, releases_folder

PAUSE = 0.1
"""Seconds between two tries."""

_held: set[Path] = set()


class Locked(PublishingError):
    """Another build holds the lock, and still did when the waiting time was over."""


@contextlib.contextmanager
def lock(output: Path, wait: float = 0.0, say: Callable[[str], None] | None = None) -> Iterator[None]:
    """Hold the lock of ``output``; wait at most ``wait`` seconds for another build, and tell ``say`` about it in Dutch.

    The system lets go of the lock when a process ends, however it ends. What a killed build left is removed on the way
    in, and what this one did not publish on the way out. Raises :class:`NotOurs` before anything is written, and
    :class:`Locked`.
    """
    examine(output)
    with in_words(f"De map ‘{releases_folder(output)}’ kon niet worden gemaakt"):
        folder = make_releases_folder(output)
        descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o644)
    try:
        _acquire(descriptor, wait, say)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        clean(output)
        _held.add(folder)
        try:
            yield
        finally:
            _held.discard(folder)
            with contextlib.suppress(OSError, PublishingError):
                clean(output)
            os.ftruncate(descriptor, 0)
            # Not left to close(): a child process that was forked meanwhile would keep the lock alive.
            fcntl.flock(descriptor, fcntl.LOCK_UN)
    finally:
        os.close(descriptor)


def require_lock(output: Path) -> None:
    """Guard of functions that change the releases folder: calling them without the lock is a fault in the program."""
    if releases_folder(output) not in _held:
        raise RuntimeError("call this inside `with lock(output)`")


def _acquire(descriptor: int, wait: float, say: Callable[[str], None] | None) -> None:
    end = time.monotonic() + wait
    told = False
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            left = end - time.monotonic()
            if left <= 0:
                raise Locked(f"{_who(descriptor)} Probeer het straks opnieuw.") from None
            if say and not told:
                say(f"{_who(descriptor)} We wachten hooguit {wait:.0f} seconden.")
                told = True
            time.sleep(min(PAUSE, left))
        else:
            return


def _who(descriptor: int) -> str:
    pid = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip()
    return f"Er is al een build bezig voor deze map{f' (proces {pid})' if pid else ''}."
