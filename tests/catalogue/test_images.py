"""Images and downloads: really what their name says, whole, not too large, and without anything hidden."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.images import DOWNLOAD_LIMIT, FILE_LIMIT, PIXEL_LIMIT, check_download, check_image
from plugins.checks import Finding, Place
from tests.corpus.pictures import exif_photo, png_bomb, png_of_zeros, saved
from tests.faults import fault

FOLDER = "content/afbeeldingen"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="52,22.2N"/></x:xmpmeta>'


def found(path: Path) -> list[Finding]:
    """What is wrong with an image."""
    faults = Faults()
    check_image(path, f"{FOLDER}/{path.name}", faults)
    return faults.found


def downloaded(path: Path) -> tuple[bool, list[Finding]]:
    """Is the size of a file for download bearable, and what is wrong with it?"""
    faults = Faults()
    return check_download(path, f"{FOLDER}/{path.name}", faults), faults.found


def told(name: str, kind: str, **values: Any) -> list[Finding]:
    """The one fault of the file of this name."""
    return [fault(kind, Place(f"{FOLDER}/{name}"), **values)]


def drawn(path: Path, kind: str, size: tuple[int, int] = (8, 6)) -> Path:
    """A small picture of ``kind``."""
    Image.new("RGB", size, (90, 120, 90)).save(path, kind)
    return path


def written(path: Path, content: bytes) -> Path:
    """A file with this content."""
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.png", "PNG"),
        ("a.PNG", "PNG"),
        ("a.jpg", "JPEG"),
        ("a.jpeg", "JPEG"),
        ("a.JPG", "JPEG"),
        ("a.webp", "WEBP"),
        ("a.gif", "GIF"),
    ],
)
def test_a_good_image_is_fine(tmp_path: Path, name: str, kind: str) -> None:
    assert found(drawn(tmp_path / name, kind)) == []


@pytest.mark.parametrize(("name", "wanted", "kind"), [("a.jpg", "JPEG", "PNG"), ("a.PNG", "PNG", "BMP")])
def test_an_image_of_another_kind_than_its_name_is_refused(tmp_path: Path, name: str, wanted: str, kind: str) -> None:
    assert found(drawn(tmp_path / name, kind)) == told(name, "image-wrong-type", wanted=wanted, found=kind)


@pytest.mark.parametrize("content", [b"", b"zomaar tekst", b"<script>alert(1)</script>", b"%PDF-1.4"])
def test_what_is_no_image_is_refused(tmp_path: Path, content: bytes) -> None:
    refused = told("a.webp", "image-wrong-type", wanted="WEBP", found="iets anders")
    assert found(written(tmp_path / "a.webp", content)) == refused


@pytest.mark.parametrize("name", ["a.svg", "a.SVG"])
def test_a_drawing_is_looked_at_as_a_drawing(tmp_path: Path, name: str) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'
    assert found(written(tmp_path / name, svg % b"")) == []
    assert found(written(tmp_path / name, svg % b"<script/>")) == told(name, "svg-active", quote="script")
    assert found(written(tmp_path / name, saved("PNG"))) == told(name, "image-damaged")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_half_an_image_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind.lower()}"
    Image.effect_noise((64, 64), 90).convert("RGB").save(path, kind)
    assert found(written(path, path.read_bytes()[: path.stat().st_size // 2])) == told(path.name, "image-damaged")


@pytest.mark.parametrize("size", [(10_000, 10_000), (5_001, 5_000)])
def test_too_many_pixels_are_refused_with_their_number(tmp_path: Path, size: tuple[int, int]) -> None:
    refused = told("a.png", "image-too-many-pixels", size=f"{size[0]} bij {size[1]}")
    assert found(written(tmp_path / "a.png", png_bomb(*size))) == refused


def test_a_claim_of_too_many_pixels_is_refused_without_making_them(tmp_path: Path) -> None:
    refused = told("a.png", "image-too-many-pixels", size="heel veel")
    assert found(written(tmp_path / "a.png", png_bomb(50_000, 50_000))) == refused


def test_as_many_pixels_as_the_limit_are_fine(tmp_path: Path) -> None:
    assert found(written(tmp_path / "a.png", png_of_zeros(PIXEL_LIMIT // 5_000, 5_000))) == []


@pytest.mark.parametrize(
    ("size", "shown"),
    [(FILE_LIMIT + 1, "5,1 MB"), (5_100_000, "5,1 MB"), (5_100_001, "5,2 MB"), (12_000_000, "12,0 MB")],
)
def test_too_many_bytes_are_refused_with_a_size_above_the_limit(tmp_path: Path, size: int, shown: str) -> None:
    file = drawn(tmp_path / "a.png", "PNG")
    with file.open("ab") as end:
        end.truncate(size)
    assert found(file) == told("a.png", "image-too-large", size=shown, limit="5 MB")


def test_as_many_bytes_as_the_limit_are_fine(tmp_path: Path) -> None:
    file = drawn(tmp_path / "a.png", "PNG")
    with file.open("ab") as end:
        end.truncate(FILE_LIMIT)
    assert found(file) == []


@pytest.mark.parametrize("photo", [exif_photo(), saved("JPEG", xmp=XMP)])
def test_a_photo_that_tells_where_it_was_made_is_refused(tmp_path: Path, photo: bytes) -> None:
    assert found(written(tmp_path / "a.jpg", photo)) == told("a.jpg", "image-has-location")


def test_a_photo_with_other_labels_is_fine(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Camera"
    assert found(written(tmp_path / "a.jpg", saved("JPEG", exif=exif, xmp=b"<a tiff:Model='GPS'/>"))) == []


@pytest.mark.parametrize(
    ("more", "quote"),
    [
        (b"<script>alert(1)</script>", "<script"),
        (b"tekst <SCRIPT src='a.js'>", "<script"),
        (b"<?php echo 1 ?>", "<?php"),
        (b"<HTML>", "<html"),
        (b"<!DOCTYPE html>", "<!doctype html"),
        (b"<iframe src='a'>", "<iframe"),
        (b"PK\5\6" + bytes(18), "zip"),
        (b"PK\5\6" + bytes(66_000 - 4), "zip"),
        (b"PK\5\6" + bytes(66_000 - 3), None),
        (b"<scripts> <htmlx> <svg> PK\3\4", None),
    ],
)
def test_an_image_with_another_file_behind_it_is_refused(tmp_path: Path, more: bytes, quote: str | None) -> None:
    refused = told("a.png", "image-with-more", quote=quote) if quote else []
    assert found(written(tmp_path / "a.png", saved("PNG") + more)) == refused


def test_a_place_and_another_file_are_both_told(tmp_path: Path) -> None:
    both = [*told("a.jpg", "image-has-location"), *told("a.jpg", "image-with-more", quote="<script")]
    assert found(written(tmp_path / "a.jpg", exif_photo() + b"<script>")) == both


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF-1.7\n"),
        ("a.pdf", b" \r\n%PDF-1.7\n"),
        ("a.pdf", b" " * (1024 - 5) + b"%PDF-1.7\n"),
        ("a.PDF", b"%PDF-1.7\n"),
        ("a.mp3", b"ID3"),
        ("a.mp3", b"\xff\xfb\x90"),
        ("a.mp3", b"\xff\xe2"),
        ("a.MP3", b"\xff\xff"),
        ("a.csv", b"a;b"),
        ("a.docx", b"PK"),
    ],
)
def test_a_download_that_is_what_its_name_says_is_fine(tmp_path: Path, name: str, content: bytes) -> None:
    assert downloaded(written(tmp_path / name, content)) == (True, [])


@pytest.mark.parametrize(
    ("name", "wanted", "content"),
    [
        ("a.pdf", "PDF", b"<html>"),
        ("a.pdf", "PDF", b""),
        ("a.pdf", "PDF", b"x%PDF-1.7\n"),
        ("a.pdf", "PDF", b" " * (1024 - 4) + b"%PDF-1.7\n"),
        ("a.PDF", "PDF", b"%pdf-1.7\n"),
        ("a.pdf", "PDF", b"ID3"),
        ("a.mp3", "MP3", b""),
        ("a.mp3", "MP3", b"geen geluid"),
        ("a.mp3", "MP3", b" ID3"),
        ("a.mp3", "MP3", b"\xff\xe1\xff\xe2"),
        ("a.MP3", "MP3", b"%PDF-1.7\n"),
    ],
)
def test_a_download_that_is_something_else_is_refused(tmp_path: Path, name: str, wanted: str, content: bytes) -> None:
    refused = told(name, "image-wrong-type", wanted=wanted, found="iets anders")
    assert downloaded(written(tmp_path / name, content)) == (True, refused)


def test_a_download_has_a_limit(tmp_path: Path) -> None:
    file = written(tmp_path / "a.pdf", b"%PDF-1.7\n")
    with file.open("ab") as end:
        end.truncate(DOWNLOAD_LIMIT)
    assert downloaded(file) == (True, [])
    with file.open("ab") as end:
        end.truncate(DOWNLOAD_LIMIT + 1)
    assert downloaded(file) == (False, told("a.pdf", "file-too-large", size="20,1 MB", limit="20 MB"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(["PNG", "JPEG", "GIF", "WEBP"]),
    at=st.floats(0, 1),
    junk=st.binary(min_size=1, max_size=12),
    cut=st.floats(0, 1),
)
def test_no_damage_ever_raises(
    tmp_path_factory: pytest.TempPathFactory, name: str, at: float, junk: bytes, cut: float
) -> None:
    path = drawn(tmp_path_factory.mktemp("beeld") / f"a.{name.lower()}", name)
    data = bytearray(path.read_bytes())
    spot = int(at * len(data))
    data[spot : spot + len(junk)] = junk
    found(written(path, bytes(data[: max(1, int(cut * len(data)))])))


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from([b"IHDR", b"PLTE", b"eXIf", b"iCCP", b"zTXt", b"tRNS", b"acTL"]), data=st.binary(max_size=30)
)
def test_no_odd_part_of_an_image_ever_raises(
    tmp_path_factory: pytest.TempPathFactory, kind: bytes, data: bytes
) -> None:
    path = drawn(tmp_path_factory.mktemp("beeld") / "a.png", "PNG")
    good = path.read_bytes()
    found(written(path, good[:33] + _chunk(kind, data) + good[33:]))
