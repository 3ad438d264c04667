"""The smallest video that a test can write as text: boxes of which every byte is a letter of ASCII."""

from __future__ import annotations

import struct

VIDEO = "content/bestanden/film.mp4"
CAPTIONS = "content/bestanden/film.vtt"
SOUND = "content/bestanden/gesprek.mp3"
MEDIUM = "content/media/film.md"
PAGE = "content/informatie/verhuizen.md"

MP3 = "ID3 geluid"
WEBVTT = "WEBVTT\n\n00:00.500 --> 00:02.000\nGoedemorgen.\n\n00:02.000 --> 00:04.000\nZegt u het maar.\n"
FRONT = "---\ntitel: Zo gaat het\nbestand: bestanden/film.mp4\n{}---\n"
TALKING = "ondertiteling: bestanden/film.vtt\ngeluid_vertelt_alles: ja\n"
TEXT = "U ziet een balie. Een man zegt: ‘Goedemorgen.’\n\nHij vraagt wat hij voor u kan doen.\n"
SHOWN = "\n\n[[video:film]]\n"


def film(*, sound: bool = True, codec: str = "avc1", seconds: int = 5, extra: str = "") -> str:
    """An MP4 of 320 by 100 pixels with a picture, and sound if asked; ``extra`` is the kind of one more box."""
    tracks = [_track("vide", codec), *([_track("soun", "mp4a")] if sound else ())]
    movie = _box("mvhd", struct.pack(">IIIII", 0, 0, 0, 1, seconds) + bytes(80)) + b"".join(tracks)
    last = extra.encode("latin-1")
    return (_box("ftyp", b"isom") + _box("moov", movie + (_box("udta", last) if last else b""))).decode("utf-8")


def _track(kind: str, codec: str) -> bytes:
    header = _box("tkhd", bytes(76) + struct.pack(">II", 320 << 16, 100 << 16))
    descriptions = _box("stsd", struct.pack(">II", 0, 1) + _box(codec, bytes(28)))
    handler = _box("hdlr", bytes(8) + kind.encode() + bytes(12))
    return _box("trak", header + _box("mdia", handler + _box("minf", _box("stbl", descriptions))))


def _box(kind: str, inside: bytes) -> bytes:
    """A box, with an empty one at its end when its size would be no ASCII."""
    while any(byte > 127 for byte in struct.pack(">I", len(inside) + 8)):
        inside += struct.pack(">I4s", 8, b"free")
    return struct.pack(">I", len(inside) + 8) + kind.encode() + inside
