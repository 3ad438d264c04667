"""An MP4 is read box by box: what it says of itself, and what no browser would play."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from plugins.catalogue.model import Film
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.film import read_film
from plugins.checks import Finding, Place
from tests.faults import fault

SHOWN = "content/bestanden/film.mp4"
PLACE = Place(SHOWN)
DAMAGED = (None, [fault("video-damaged", PLACE)])
SILENT = Film(sound=False, seconds=5.0, width=320, height=180)


def box(kind: str, *inside: bytes) -> bytes:
    """A box with its size in 32 bits."""
    return sized(kind, 8 + len(b"".join(inside)), *inside)


def sized(kind: str, size: int, *inside: bytes) -> bytes:
    """A box that says it has this size."""
    return struct.pack(">I", size) + kind.encode("latin-1") + b"".join(inside)


def long_box(kind: str, *inside: bytes, more: int = 0) -> bytes:
    """A box with its size in 64 bits, which says it has ``more`` bytes than it has."""
    content = b"".join(inside)
    return struct.pack(">I4sQ", 1, kind.encode(), 16 + len(content) + more) + content


HEAD = box("ftyp", b"isom")
LENGTH = box("mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 5000), bytes(80))


def track(kind: str = "vide", *codecs: bytes, width: int = 320, height: int = 180) -> bytes:
    """A track with its size, and what it is coded with: H.264 unless told otherwise."""
    size = box("tkhd", bytes(76), struct.pack(">II", width << 16, height << 16))
    described = box("stsd", struct.pack(">II", 0, 1), *(codecs or (box("avc1", bytes(28)),)))
    handler = box("hdlr", bytes(8), kind.encode(), bytes(12))
    return box("trak", size, box("mdia", handler, box("minf", box("stbl", described))))


def movie(*inside: bytes) -> bytes:
    """A whole film of which the movie holds this."""
    return HEAD + box("moov", *inside)


SOUND = track("soun", box("mp4a", bytes(28)))


def read(tmp_path: Path, data: bytes) -> tuple[Film | None, list[Finding]]:
    """What a video says of itself, and what is wrong with it."""
    file = tmp_path / "film.mp4"
    file.write_bytes(data)
    faults = Faults()
    return read_film(file, SHOWN, faults), faults.found


@pytest.mark.parametrize(
    ("inside", "film"),
    [
        ((LENGTH, track()), SILENT),
        ((track(), LENGTH), SILENT),
        ((LENGTH, track(), SOUND), Film(sound=True, seconds=5.0, width=320, height=180)),
        ((LENGTH, SOUND, track()), Film(sound=True, seconds=5.0, width=320, height=180)),
        ((LENGTH, track("vide", box("avc3"))), SILENT),
        ((LENGTH, track(width=65_535, height=40_000)), Film(sound=False, seconds=5.0, width=65_535, height=40_000)),
        ((LENGTH, track(), track("text", box("tx3g")), track("tmcd", box("tmcd"))), SILENT),
        ((LENGTH, track("text", box("tx3g"), width=9, height=9), track()), SILENT),
    ],
)
def test_a_video_tells_its_sound_its_length_and_its_size(tmp_path, inside: tuple[bytes, ...], film: Film) -> None:
    assert read(tmp_path, movie(*inside)) == (film, [])


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (struct.pack(">IIIII", 0, 0, 0, 600, 900), 1.5),
        (struct.pack(">IIIII", 0, 7, 7, 1, 1), 1.0),
        (struct.pack(">IIIII", 0, 0, 0, 600, 0), 0.0),
        (struct.pack(">IIIII", 0, 0, 0, 0, 900), 0.0),
        (struct.pack(">IIIII", 0, 0, 0, 1 << 31, 3 << 30), 1.5),
        (struct.pack(">IQQIQ", 1 << 24, 0, 0, 600, 900), 1.5),
        (struct.pack(">IQQIQ", 1 << 24, 7, 7, 600, 600 << 32), float(1 << 32)),
        (struct.pack(">IQQIQ", 1 << 24, 0, 0, 1 << 31, 3 << 62), 1.5 * (1 << 32)),
        (struct.pack(">IQQIQ", 1 << 24, 0, 0, 0, 900), 0.0),
    ],
)
def test_the_length_is_read_from_a_short_and_from_a_long_header(tmp_path, header: bytes, seconds: float) -> None:
    film, found = read(tmp_path, movie(box("mvhd", header), track()))
    assert film == Film(sound=False, seconds=seconds, width=320, height=180)
    assert found == []


@pytest.mark.parametrize(
    "data",
    [b"", b"geen video", HEAD[:7], HEAD[1:] + movie(LENGTH, track()), movie(LENGTH, track())[len(HEAD) :]],
)
def test_what_does_not_begin_as_an_mp4_is_something_else(tmp_path, data: bytes) -> None:
    assert read(tmp_path, data) == (None, [fault("image-wrong-type", PLACE, wanted="MP4", found="iets anders")])


@pytest.mark.parametrize(
    "data",
    [
        HEAD,
        HEAD + box("mdat", LENGTH, track()),
        movie(),
        movie(LENGTH),
        movie(track()),
        movie(LENGTH, SOUND),
        movie(LENGTH, box("trak", box("tkhd", bytes(84)))),
        movie(LENGTH, track().replace(b"tkhd", b"tkxx")),
        movie(LENGTH, track().replace(b"hdlr", b"hdxx")),
        movie(LENGTH, track().replace(b"mdia", b"mdxx")),
        movie(box("mvhd", bytes(4)), track())[:-1],
        movie(track(), box("mvhd")),
        movie(track(), box("mvhd", bytes(19))),
        movie(track(), box("mvhd", struct.pack(">IQQI", 1 << 24, 0, 0, 600))),
        movie(LENGTH, track(), sized("free", 1)),
        movie(LENGTH, track(), sized("free", 1, bytes(7))),
    ],
)
def test_a_video_that_misses_something_is_damaged(tmp_path, data: bytes) -> None:
    assert read(tmp_path, data) == DAMAGED


@pytest.mark.parametrize(
    ("last", "fits"),
    [
        (sized("free", 8), True),
        (sized("free", 7), False),
        (sized("free", 9, b"x"), True),
        (sized("free", 10, b"x"), False),
        (sized("free", 0), True),
        (sized("free", 0, b"more"), True),
        (sized("free", 2), False),
        (long_box("free"), True),
        (long_box("free", more=-1), False),
        (long_box("free", more=1), False),
        (long_box("free", b"four"), True),
        (long_box("free", b"four", more=1), False),
        (bytes(7), True),
    ],
)
def test_a_box_fits_exactly_in_what_is_around_it(tmp_path, last: bytes, fits: bool) -> None:
    assert read(tmp_path, movie(LENGTH, track(), last)) == ((SILENT, []) if fits else DAMAGED)


def test_what_stands_behind_a_box_of_any_size_is_read(tmp_path) -> None:
    apart = (long_box("mdat", bytes(5)), sized("free", 8), long_box("free"), box("mdat", b"moov"))
    assert read(tmp_path, HEAD + b"".join(apart) + long_box("moov", LENGTH, long_box("free"), track())) == (SILENT, [])
    assert read(tmp_path, HEAD + sized("moov", 0, LENGTH, track())) == (SILENT, [])


@pytest.mark.parametrize(
    ("codecs", "told"),
    [
        ((box("hvc1", bytes(28)),), "hvc1"),
        ((box("hev1"),), "hev1"),
        ((box("avc1"), box("vp09")), "vp09"),
        ((box("zzzz"), box("aaaa"), box("mmmm")), "aaaa"),
        ((box("raw "),), "raw"),
        ((box("\xa9abc"),), "\ufffdabc"),
        ((long_box("av01", bytes(3)), box("avc1")), "av01"),
    ],
)
@pytest.mark.parametrize("kind", ["vide", "soun"])
def test_picture_and_sound_that_not_every_browser_plays_are_named(tmp_path, kind, codecs, told: str) -> None:
    refused = (None, [fault("video-codec", PLACE, quote=told)])
    assert read(tmp_path, movie(LENGTH, track(), track(kind, *codecs))) == refused
    assert read(tmp_path, movie(LENGTH, track(kind, *codecs), track())) == refused


@pytest.mark.parametrize("sign", [b"\xa9xyz", b"com.apple.quicktime.location.ISO6709"])
def test_a_video_that_tells_where_it_was_made_is_refused(tmp_path, sign: bytes) -> None:
    place = [fault("video-has-location", PLACE)]
    assert read(tmp_path, movie(LENGTH, track(), box("udta", sign, b"+52.5+006.5/"))) == (SILENT, place)
    assert read(tmp_path, movie(box("udta", sign), LENGTH, track())) == (SILENT, place)


@pytest.mark.parametrize("sign", [b"\xa9xyz", b"location.ISO6709"])
def test_the_same_bytes_in_the_picture_are_no_place(tmp_path, sign: bytes) -> None:
    picture = box("mdat", sign)
    assert read(tmp_path, HEAD + picture + box("moov", LENGTH, track()) + picture) == (SILENT, [])
