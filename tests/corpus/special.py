"""Files that cannot lie in a repository, or should not: links, pipes, huge and hostile files. A test makes them."""

from __future__ import annotations

import gzip
import os
import socket
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.corpus.numbered import numbered
from tests.corpus.papers import PAPERS
from tests.corpus.pictures import PICTURES

_DRAWING = '<svg xmlns="http://www.w3.org/2000/svg">'


def _big_page(megabytes: int) -> bytes:
    head = b"---\ntitel: Paspoort\nsamenvatting: Een lange tekst.\ndienst: paspoort\ngecontroleerd: 2026-09-14\n---\n"
    return head + b"U neemt uw oude paspoort mee.\n\n" * (megabytes * 1_000_000 // 31)


def _repeated(how: Mapping[str, Any]) -> bytes:
    return (str(how["head"]) + str(how["piece"]) * int(how["times"]) + str(how["tail"])).encode()


def _staircase(how: Mapping[str, Any]) -> bytes:
    steps = "".join(f"{'    ' * step}- punt\n" for step in range(int(how["times"])))
    return (str(how["head"]) + steps).encode()


def _counted(how: Mapping[str, Any]) -> bytes:
    """A piece in which ``#`` is the number of the piece."""
    return (str(how["head"]) + "".join(how["piece"].replace("#", str(at)) for at in range(how["times"]))).encode()


def _many_attributes(times: int) -> bytes:
    attributes = " ".join(f"a{at}=''" for at in range(times))
    return f"{_DRAWING}<g {attributes}/></svg>".encode()


_BYTES: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {
    **PICTURES,
    **PAPERS,
    "numbered": numbered,
    "big_page": lambda how: _big_page(how["megabytes"]),
    "encoded": lambda how: str(how["text"]).encode(how["encoding"]),
    "repeated": _repeated,
    "staircase": _staircase,
    "counted": _counted,
    "hex": lambda how: str(how["text"]).encode() + bytes.fromhex(how["hex"]),
    "gzip": lambda how: gzip.compress(str(how["text"]).encode(), mtime=0),
    "nested_svg": lambda how: (_DRAWING + "<g>" * how["times"] + "</g>" * how["times"] + "</svg>").encode(),
    "quadratic_svg": lambda how: _many_attributes(how["times"]),
}


def _socket(at: Path, how: Mapping[str, Any]) -> None:
    here = Path.cwd()
    os.chdir(at.parent)  # the path of a socket has a hundred characters at most
    try:
        socket.socket(socket.AF_UNIX).bind(at.name)
    finally:
        os.chdir(here)


def _unreadable(at: Path, how: Mapping[str, Any]) -> None:
    at.write_text("geheim")
    at.chmod(0)


def _deep(at: Path, how: Mapping[str, Any]) -> None:
    """Folders within each other, made from where each is: the whole path is longer than the system takes."""
    here = os.open(".", os.O_RDONLY)
    try:
        os.chdir(at)
        for _ in range(how["times"]):
            Path("m" * 40).mkdir()
            os.chdir("m" * 40)
    finally:
        os.fchdir(here)
        os.close(here)


_MADE: Mapping[str, Callable[[Path, Mapping[str, Any]], object]] = {
    "symlink": lambda at, how: at.symlink_to(how["to"]),
    "hardlink": lambda at, how: at.hardlink_to(how["to"]),
    "fifo": lambda at, how: os.mkfifo(at),
    "socket": _socket,
    "device": lambda at, how: os.mknod(at, stat.S_IFCHR | 0o600, os.makedev(1, 3)),
    "folder": lambda at, how: at.mkdir(parents=True, exist_ok=True),
    "unreadable": _unreadable,
    "gone": lambda at, how: at.unlink(),
    "deep_folder": _deep,
    "raw_name": lambda at, how: (at.parent / os.fsdecode(bytes.fromhex(how["name_hex"]))).write_text("x"),
}
"""Kind → what makes it, other than bytes in a file."""


def make(content: Path, kind: str, path: str, **how: Any) -> None:
    """Make a special file at ``path`` (with the ``content/`` prefix) of the folder ``content``.

    ``kind`` is a key of ``_MADE`` or ``_BYTES``; ``how`` is what that one asks for.
    """
    at = content.parent / path
    at.parent.mkdir(parents=True, exist_ok=True)
    if kind in _MADE:
        _MADE[kind](at, how)
    else:
        at.write_bytes(_BYTES[kind](how))
