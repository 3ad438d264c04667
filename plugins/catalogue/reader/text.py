"""From bytes to text that can be trusted: UTF-8, of a bearable size, without hidden or damaged characters."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.checks import Place

MARKDOWN_LIMIT = 200_000
YAML_LIMIT = 500_000
"""Bytes."""

_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?: |$)", re.MULTILINE)
_HIDDEN = re.compile("[\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff\u00ad\u180e]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029]")
_REPLACEMENT = re.compile("\ufffd")
_PRIVATE = re.compile("[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]")


def read_text(path: Path, shown: str, limit: int, faults: Faults) -> str:
    """The text of a file, with line ends as ``\\n`` and in Unicode's NFC form.

    ``shown`` is the path as findings have it; ``limit`` is in bytes. Raises ``Unreadable`` after noting why. Hidden and
    control characters are noted too, all of them, and then the file counts as unreadable.
    """
    size = path.stat().st_size
    if size > limit:
        raise faults.stop("file-too-large", Place(shown), size=_size(size), limit=_size(limit))
    data = path.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[1:4:2] == b"\0\0" or data[0:4:2] == b"\0\0":
        raise faults.stop("encoding-utf16", Place(shown))
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        begin = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[begin : error.start].decode("utf-8", "replace")) + 1
        raise faults.stop("encoding-not-utf8", Place(shown, line, column), byte=f"0x{data[error.start]:02X}") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    before = len(faults.found)
    for line, content in enumerate(text.split("\n"), start=1):
        _line_faults(content, Place(shown, line, 1), faults)
    if len(faults.found) > before:
        raise Unreadable("characters")
    # Composed and decomposed letters look alike but do not match; what is published is composed.
    return unicodedata.normalize("NFC", text)


def _line_faults(content: str, place: Place, faults: Faults) -> None:
    if _CONFLICT.match(content):
        faults.add("merge-conflict", place, quote=content[:20])
    character_faults(content, place, faults)


def character_faults(content: str, place: Place, faults: Faults) -> None:
    """Note characters in a line of text that nobody sees or that are no letters. The line begins at ``place``."""
    if content.isascii() and content.isprintable():
        return
    for pattern, kind in (
        (_HIDDEN, "hidden-character"),
        (_CONTROL, "control-character"),
        (_PRIVATE, "private-character"),
        (_REPLACEMENT, "replacement-character"),
    ):
        if found := pattern.search(content):
            here = Place(place.path, place.line, (place.column or 1) + found.start())
            faults.add(kind, here, character=f"U+{ord(found[0]):04X}")


def _size(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB".replace(".", ",") if size >= 1_000_000 else f"{size // 1000} kB"
