"""From bytes to text that can be trusted: UTF-8, of a bearable size, without hidden or damaged characters."""

from __future__ import annotations

import math
import re
import unicodedata
from pathlib import Path

from plugins.catalogue.reader.characters import character_faults
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.secrets import may_hold_secret, secret_at
from plugins.checks import Place

MARKDOWN_LIMIT = 200_000
YAML_LIMIT = 500_000
"""Bytes."""

_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: |$)")
_GARBLED = re.compile(
    "[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030"
    "\u2039\u203a\u20ac\u2122]|\u00e2(?:\u20ac|\u201a|\u2020|\u201e)[\u0080-\u00bf\u0152-\u2122]"
)
"""UTF-8 that was once read as Windows-1252: \u00c3\u00a9 for \u00e9."""
_GARBLED_ELSEWHERE = tuple(
    (encoding, re.compile(f"{re.escape(bytes([0xC3]).decode(encoding))}[{bytes(range(0x80, 0xC0)).decode(encoding)}]"))
    for encoding in ("mac_roman", "cp850")
)
"""The same on an old Mac, and in the black window of Windows: \u221a\u00a9 and \u251c\u00ae for \u00e9."""
_UTF7 = re.compile(r"\+([A-Za-z0-9+/]{2,}={0,2})-")


def read_text(path: Path, shown: str, limit: int, faults: Faults) -> str:
    """The text of a file, with line ends as ``\\n`` and in Unicode's NFC form.

    ``shown`` is the path as findings have it; ``limit`` is in bytes. Raises ``Unreadable`` after noting why. Hidden and
    control characters are noted too, all of them, and then the file counts as unreadable: so does one with a
    secret, which no other rule then quotes.
    """
    size = path.stat().st_size
    if size > limit:
        raise faults.stop("file-too-large", Place(shown), size=size_in_words(size), limit=size_in_words(limit))
    data = path.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or (data[1:4:2] == b"\0\0") != (data[0:4:2] == b"\0\0"):
        raise faults.stop("encoding-utf16", Place(shown))
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        begin = data.rfind(b"\n", 0, error.start) + 1
        column = len(data[begin : error.start].decode()) + 1
        raise faults.stop("encoding-not-utf8", Place(shown, line, column), byte=f"0x{data[error.start]:02X}") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    before = len(faults.found)
    secretive = may_hold_secret(text)
    for line, content in enumerate(text.split("\n"), start=1):
        _line_faults(content, Place(shown, line, 1), faults)
        if secretive and (at := secret_at(content)) is not None:
            faults.add("secret", Place(shown, line, at + 1))
    if len(faults.found) > before:
        raise Unreadable
    # Composed and decomposed letters look alike but do not match; what is published is composed.
    return unicodedata.normalize("NFC", text)


def _line_faults(content: str, place: Place, faults: Faults) -> None:
    if _CONFLICT.match(content):
        faults.add("merge-conflict", place, quote=content[:20])
    if damaged := _damage(content):
        quote, at, letters = damaged
        faults.add("garbled-letters", Place(place.path, place.line, at + 1), quote=quote, letters=letters)
    character_faults(content, place, faults)


def _damage(content: str) -> tuple[str, int, str] | None:
    """Letters that were damaged when the file was saved or copied: what stands there, where, and what it was."""
    if found := _GARBLED.search(content):
        data = b"".join(_byte(letter) for letter in found[0])
        return found[0], found.start(), data.decode(errors="replace")
    for encoding, pattern in () if content.isascii() else _GARBLED_ELSEWHERE:
        if found := pattern.search(content):
            return found[0], found.start(), found[0].encode(encoding).decode(errors="replace")
    for found in _UTF7.finditer(content):
        try:
            letters = found[0].encode().decode("utf-7")
        except UnicodeDecodeError:
            continue
        if all("\u00a0" < letter < "\u0250" or "\u2010" < letter < "\u20bf" for letter in letters):
            return found[0], found.start(), letters
    return None


def _byte(letter: str) -> bytes:
    """The byte that was read as ``letter``. Windows-1252 leaves five bytes open; programs keep those as they are."""
    return letter.encode("latin-1") if letter < "\u0100" else letter.encode("cp1252", "replace")


def size_in_words(size: int) -> str:
    """A number of bytes for people, rounded up: what is too large also looks larger than its limit."""
    if size < 1_000_000:
        return f"{math.ceil(size / 1000)} kB"
    return f"{math.ceil(size / 100_000) / 10:.1f} MB".replace(".", ",")
