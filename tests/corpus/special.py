"""Files that cannot lie in a repository, or should not: links, pipes, huge and hostile files. A test makes them."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PIL import Image


def png_bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is ``width`` by ``height`` pixels."""
    buffer = io.BytesIO()
    Image.new("1", (1, 1)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


def exif_photo() -> bytes:
    """A photo that tells where it was made."""
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 22.0, 12.0), 3: "E", 4: (4.0, 53.0, 24.0)}
    buffer = io.BytesIO()
    Image.new("RGB", (16, 12), (120, 140, 120)).save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def _half_png() -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((80, 80), 90).save(buffer, "PNG")
    return buffer.getvalue()[: buffer.tell() // 2]


def _big_png(megabytes: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("1", (1, 1)).save(buffer, "PNG")
    return buffer.getvalue() + bytes(megabytes * 1_000_000)


def _big_page(megabytes: int) -> bytes:
    head = b"---\ntitel: Paspoort\nsamenvatting: Een lange tekst.\ndienst: paspoort\ngecontroleerd: 2026-09-14\n---\n"
    return head + b"U neemt uw oude paspoort mee.\n\n" * (megabytes * 1_000_000 // 31)


def _repeated(how: Mapping[str, Any]) -> bytes:
    return (str(how["head"]) + str(how["piece"]) * int(how["times"]) + str(how["tail"])).encode()


def _staircase(how: Mapping[str, Any]) -> bytes:
    steps = "".join(f"{'    ' * step}- punt\n" for step in range(int(how["times"])))
    return (str(how["head"]) + steps).encode()


_BYTES: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {
    "png_bomb": lambda how: png_bomb(how["width"], how["height"]),
    "exif_photo": lambda how: exif_photo(),
    "half_png": lambda how: _half_png(),
    "big_png": lambda how: _big_png(how["megabytes"]),
    "big_page": lambda how: _big_page(how["megabytes"]),
    "encoded": lambda how: str(how["text"]).encode(how["encoding"]),
    "repeated": _repeated,
    "staircase": _staircase,
}


def make(content: Path, kind: str, path: str, **how: Any) -> None:
    """Make a special file at ``path`` (with the ``content/`` prefix) of the folder ``content``.

    ``kind`` is ``symlink`` (``to``), ``fifo``, or a key of ``_BYTES``; ``how`` is what that one asks for.
    """
    at = content.parent / path
    at.parent.mkdir(parents=True, exist_ok=True)
    if kind == "symlink":
        at.symlink_to(how["to"])
    elif kind == "fifo":
        os.mkfifo(at)
    else:
        at.write_bytes(_BYTES[kind](how))
