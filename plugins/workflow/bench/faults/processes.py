"""Which processes a build leaves behind. Linux only: elsewhere nothing tells, and nothing is said."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import time
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36
_PROC = Path("/proc")


def adopt() -> bool:
    """Become the parent of whatever our children leave behind. False where a system has no such thing."""
    if not sys.platform.startswith("linux"):
        return False
    return bool(ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0)


def children(of: int | None = None, besides: frozenset[int] = frozenset()) -> dict[int, str]:
    """Who descends from this process, or from ``of``, and is not dead: its number and its name.

    ``besides``: whom to leave out, with all that descends from them.
    """
    parents: dict[int, tuple[int, str]] = {}
    for folder in _PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            its_name, _, rest = (folder / "stat").read_text("utf-8", "replace").partition("(")[2].rpartition(")")
            state, its_parent = rest.split()[:2]
            if state != "Z":
                parents[int(folder.name)] = int(its_parent), its_name
    found: dict[int, str] = {}
    search = [of or os.getpid()]
    while search:
        above = search.pop()
        for child, (parent, name) in parents.items():
            if parent == above and child not in found and child not in besides:
                found[child] = name
                search.append(child)
    return found


def orphans(before: frozenset[int], patience: float) -> dict[int, str]:
    """Who is still there, after at most ``patience`` seconds, that was not there before.

    A browser that was there before starts and ends processes of its own all the time: those are no orphans.
    """
    end = time.monotonic() + patience
    while True:
        _bury(before)
        left = children(besides=before)
        if not left or time.monotonic() >= end:
            return left
        time.sleep(0.1)


def end(numbers: dict[int, str]) -> None:
    """End these, and bury them."""
    others = frozenset(children()) - numbers.keys()
    for number in numbers:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    orphans(others, 2)


def _bury(before: frozenset[int]) -> None:
    """Take leave of children that are dead and that nobody waits for."""
    for folder in _PROC.glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            rest = (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
            if rest[0] == "Z" and int(rest[1]) == os.getpid() and int(folder.name) not in before:
                os.waitpid(int(folder.name), os.WNOHANG)
