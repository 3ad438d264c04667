"""Talking to the person at the terminal: talk goes to standard error, results to standard output."""

from __future__ import annotations

import os
import shutil
import sys


def say(text: str) -> None:
    """A line of talk."""
    print(text, file=sys.stderr, flush=True)


def colour() -> bool:
    """May results have colour? Only on a terminal, and not when NO_COLOR is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def width() -> int:
    """How many characters fit on a line; 100 when it goes to a file."""
    return shutil.get_terminal_size((100, 24)).columns if sys.stdout.isatty() else 100
