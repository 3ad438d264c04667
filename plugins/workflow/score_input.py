"""What ``score`` reads: a file or standard input, in whatever way it was saved."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from plugins.workflow.arguments import UsageError
from plugins.workflow.terminal import say

MOST_BYTES = 20_000_000
"""Of a text, or of one line of JSON, that are read at most."""
_NOT_TEXT = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "Word, Excel of zip",
    b"\xd0\xcf\x11\xe0": "Word of Excel",
    b"{\\rtf": "RTF",
}
_PROBLEMS = {
    errno.ENOENT: "Het bestand bestaat niet.",
    errno.EISDIR: "Dit is een map. Noem een bestand.",
    errno.EACCES: "U mag dit bestand niet lezen.",
}
_NOT_UTF8 = "Dit is geen UTF-8. De tekst is gelezen als tekst uit Windows. Kijk of letters als é goed zijn."


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The file, or standard input for ``-``. Raises :class:`UsageError` when it cannot be read."""
    try:
        if name == "-":
            if sys.stdin.isatty():
                say("Typ of plak uw tekst. Druk daarna op Enter en op Ctrl+D.")
            yield sys.stdin.buffer
        else:
            with Path(name).open("rb") as file:
                yield file
    except OSError as problem:
        if isinstance(problem, BrokenPipeError):
            raise
        reason = _PROBLEMS.get(problem.errno or 0, "Het bestand kan niet worden gelezen.")
        raise UsageError(f"{printable_name(name)}: {reason}") from None
    except ValueError:  # a name with a NUL in it
        raise UsageError(f"{printable_name(name)}: dit kan geen naam van een bestand zijn.") from None


def printable_name(name: str) -> str:
    """A name that can be shown, also when it is not UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")


def decoded(data: bytes) -> tuple[str, str | None]:
    """The text, and what to say about how it was saved. Raises :class:`UsageError` for what is no text."""
    for sign, kind in _NOT_TEXT.items():
        if data.startswith(sign):
            raise UsageError(f"Dit is geen tekst, maar een bestand van {kind}. Sla het op als .txt of .md.")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), None
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as problem:
        if problem.end >= len(data) - 3 and len(data) == MOST_BYTES:  # cut off in the midst of a letter
            return data.decode("utf-8-sig", "ignore"), None
        return data.decode("cp1252", "replace"), _NOT_UTF8


def json_lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank, with its number. Of a line that is too long the rest is passed over."""
    number = 0
    while line := file.readline(MOST_BYTES):
        number += 1
        rest = line
        while len(rest) == MOST_BYTES and not rest.endswith(b"\n"):
            rest = file.readline(MOST_BYTES)
        if line.strip():
            yield number, line
