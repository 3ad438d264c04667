"""Talking to the person at the terminal: talk goes to standard error, results to standard output."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from types import TracebackType


def say(text: str) -> None:
    """A line of talk. Nobody has to listen."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def colour() -> bool:
    """May results have colour? Only on a terminal, and not when NO_COLOR is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def width() -> int:
    """How many characters fit on a line; 100 when it goes to a file."""
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 100


class Meter:
    """How far something is: one line that renews itself on a terminal, and nothing elsewhere. Use it in a ``with``."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = False

    def __enter__(self) -> Meter:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` are ready."""
        if sys.stderr.isatty():
            print(f"\r\x1b[K{self._what}: {done} van {total}", end="", file=sys.stderr, flush=True)
            self._shown = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
