"""Videos: really an MP4 that every browser plays, and without the place where it was made. What it says of itself.

An MP4 is boxes within boxes (ISO/IEC 14496-12): four bytes of size, four of kind, and what is inside.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from plugins.catalogue.model import Film
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

_HEADER = 8
_PLAYED = frozenset((b"avc1", b"avc3", b"mp4a"))
"""H.264 and AAC: what every browser plays. A telephone may make HEVC, which many do not."""
_LOCATION = (b"\xa9xyz", b"location.ISO6709")

Box = tuple[bytes, int, int]
"""Its kind, where its inside begins, and where it ends."""


class _Damaged(Exception):
    """A box that does not fit in what is around it."""


def read_film(path: Path, shown: str, faults: Faults) -> Film | None:
    """What a video says of itself, or None after noting what is wrong with it."""
    place, data = Place(shown), path.read_bytes()
    if data[4:8] != b"ftyp":
        faults.add("image-wrong-type", place, wanted="MP4", found="iets anders")
        return None
    try:
        movie = _first(data, (b"", 0, len(data)), b"moov")
        film, codecs = _film(data, movie)
    except (_Damaged, struct.error):
        faults.add("video-damaged", place)
        return None
    if unknown := sorted(codecs - _PLAYED):
        faults.add("video-codec", place, quote=unknown[0].decode("ascii", "replace").strip())
        return None
    if any(sign in data[movie[1] : movie[2]] for sign in _LOCATION):
        faults.add("video-has-location", place)
    return film


def _film(data: bytes, movie: Box) -> tuple[Film, set[bytes]]:
    """The film, and the names of the codecs of its picture and sound."""
    width = height = 0
    kinds: set[bytes] = set()
    codecs: set[bytes] = set()
    for track in _inside(data, movie, b"trak"):
        kind = _handler(data, track)
        kinds.add(kind)
        if kind in (b"vide", b"soun"):
            codecs.update(_codecs(data, track))
        if kind == b"vide":
            width, height = _size(data, _first(data, track, b"tkhd"))
    if b"vide" not in kinds:
        raise _Damaged
    return Film(b"soun" in kinds, _seconds(data, movie), width, height), codecs


def _boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    while start + _HEADER <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        inside = start + _HEADER
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, inside)
            inside += 8
        elif size == 0:
            size = end - start
        if size < inside - start or start + size > end:
            raise _Damaged
        yield kind, inside, start + size
        start += size


def _inside(data: bytes, box: Box, *path: bytes) -> Iterator[Box]:
    """The boxes to which a path of kinds leads, from inside ``box``."""
    for found in _boxes(data, box[1], box[2]):
        if found[0] == path[0]:
            yield from _inside(data, found, *path[1:]) if path[1:] else (found,)


def _first(data: bytes, box: Box, *path: bytes) -> Box:
    found = next(_inside(data, box, *path), None)
    if found is None:
        raise _Damaged
    return found


def _handler(data: bytes, track: Box) -> bytes:
    """``vide``, ``soun``, or what else a track is."""
    start = _first(data, track, b"mdia", b"hdlr")[1] + 8
    return data[start : start + 4]


def _codecs(data: bytes, track: Box) -> Iterator[bytes]:
    for _, start, end in _inside(data, track, b"mdia", b"minf", b"stbl", b"stsd"):
        yield from (kind for kind, _, _ in _boxes(data, start + 8, end))


def _size(data: bytes, header: Box) -> tuple[int, int]:
    """Width and height in pixels: the last two numbers of a track's header, in 65,536ths."""
    width, height = struct.unpack_from(">II", data, header[2] - 8)
    return width >> 16, height >> 16


def _seconds(data: bytes, movie: Box) -> float:
    start = _first(data, movie, b"mvhd")[1]
    long = data[start : start + 1] == b"\1"
    scale, length = struct.unpack_from(">IQ" if long else ">II", data, start + (20 if long else 12))
    return float(length / scale) if scale else 0.0
