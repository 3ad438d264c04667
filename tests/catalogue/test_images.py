"""Images and downloads: really what their name says, whole, not too large, and without anything hidden."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.images import FILE_LIMIT, PIXEL_LIMIT, check_download, check_image
from tests.corpus.pictures import exif_photo, png_bomb

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'


def judged(path: Path, check: Callable[[Path, str, Faults], None] = check_image) -> list[str]:
    """The rules that a file breaks."""
    faults = Faults()
    check(path, f"content/afbeeldingen/{path.name}", faults)
    assert all(fault.message and fault.remedy for fault in faults.found)
    return [fault.rule.removeprefix("catalogue.") for fault in faults.found]


def drawn(path: Path, kind: str, size: tuple[int, int] = (8, 6)) -> Path:
    """A small picture of ``kind``."""
    Image.new("RGB", size, (90, 120, 90)).save(path, kind)
    return path


def written(path: Path, content: str | bytes) -> Path:
    """A file with this content."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.jpeg", "JPEG"), ("a.webp", "WEBP"), ("a.gif", "GIF")]
)
def test_a_good_image_is_fine(tmp_path: Path, name: str, kind: str) -> None:
    assert judged(drawn(tmp_path / name, kind)) == []


def test_a_good_drawing_is_fine(tmp_path: Path) -> None:
    svg = SVG.format('<defs><path id="a" d="M0 0"/></defs><use xlink:href="#a"/><title>Kaart</title>')
    assert judged(written(tmp_path / "a.svg", svg)) == []


def test_an_image_of_another_kind_than_its_name_is_refused(tmp_path: Path) -> None:
    assert judged(drawn(tmp_path / "a.jpg", "PNG")) == ["image-wrong-type"]


@pytest.mark.parametrize("content", [b"", b"zomaar tekst", b"<script>alert(1)</script>", b"%PDF-1.4"])
def test_what_is_no_image_is_refused(tmp_path: Path, content: bytes) -> None:
    assert judged(written(tmp_path / "a.png", content)) == ["image-wrong-type"]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_half_an_image_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind.lower()}"
    Image.effect_noise((64, 64), 90).convert("RGB").save(path, kind)
    assert judged(written(path, path.read_bytes()[: path.stat().st_size // 2])) == ["image-damaged"]


def test_a_claim_of_too_many_pixels_is_refused_without_making_them(tmp_path: Path) -> None:
    assert judged(written(tmp_path / "a.png", png_bomb(50_000, 50_000))) == ["image-too-many-pixels"]


def test_pixels_are_refused_only_above_the_limit(tmp_path: Path) -> None:
    side = int(PIXEL_LIMIT**0.5)
    Image.new("1", (side, side)).save(tmp_path / "goed.png")
    Image.new("1", (side + 1, side)).save(tmp_path / "fout.png")
    assert judged(tmp_path / "goed.png") == []
    assert judged(tmp_path / "fout.png") == ["image-too-many-pixels"]


def test_too_many_bytes_are_refused(tmp_path: Path) -> None:
    file = drawn(tmp_path / "a.png", "PNG")
    assert judged(written(file, file.read_bytes() + bytes(FILE_LIMIT))) == ["image-too-large"]


def test_a_photo_that_tells_where_it_was_made_is_refused(tmp_path: Path) -> None:
    assert judged(written(tmp_path / "a.jpg", exif_photo())) == ["image-has-location"]


def test_a_place_in_the_other_kind_of_label_is_refused_too(tmp_path: Path) -> None:
    label = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="52,22.2N"/></x:xmpmeta>'
    Image.new("RGB", (8, 6)).save(tmp_path / "a.jpg", xmp=label)
    assert judged(tmp_path / "a.jpg") == ["image-has-location"]


def test_a_photo_with_other_labels_is_fine(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Camera"
    Image.new("RGB", (8, 6)).save(tmp_path / "a.jpg", exif=exif)
    assert judged(tmp_path / "a.jpg") == []


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onload="alert(1)"/>',
        '<a href="https://kwaad.example">x</a>',
        '<image xlink:href="https://kwaad.example/a.png"/>',
        '<use href="javascript:alert(1)"/>',
        "<foreignObject/>",
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<g style="background:url(JavaScript:alert(1))"/>',
    ],
)
def test_a_drawing_that_acts_or_fetches_is_refused(tmp_path: Path, inside: str) -> None:
    assert judged(written(tmp_path / "a.svg", SVG.format(inside))) == ["svg-active"]


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE svg SYSTEM "https://kwaad.example/a.dtd">',
    ],
)
def test_a_drawing_that_takes_in_other_files_is_refused(tmp_path: Path, head: str) -> None:
    assert judged(written(tmp_path / "a.svg", head + SVG.format(""))) == ["svg-entity"]


@pytest.mark.parametrize(
    ("content", "rule"), [("<svg", "image-damaged"), ("<html/>", "image-wrong-type"), ("", "image-damaged")]
)
def test_what_is_no_drawing_is_refused(tmp_path: Path, content: str, rule: str) -> None:
    assert judged(written(tmp_path / "a.svg", content)) == [rule]


def test_a_download_is_what_its_name_says(tmp_path: Path) -> None:
    assert judged(written(tmp_path / "a.pdf", b"%PDF-1.7\n"), check_download) == []
    assert judged(written(tmp_path / "b.pdf", b"<html>"), check_download) == ["image-wrong-type"]
    assert judged(written(tmp_path / "c.csv", b"a;b"), check_download) == []


def test_a_download_has_a_limit(tmp_path: Path) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(20_000_001)
    assert judged(tmp_path / "a.pdf", check_download) == ["file-too-large"]


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
    judged(written(path, bytes(data[: max(1, int(cut * len(data)))])))


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from([b"IHDR", b"PLTE", b"eXIf", b"iCCP", b"zTXt", b"tRNS", b"acTL"]), data=st.binary(max_size=30)
)
def test_no_odd_part_of_an_image_ever_raises(
    tmp_path_factory: pytest.TempPathFactory, kind: bytes, data: bytes
) -> None:
    path = drawn(tmp_path_factory.mktemp("beeld") / "a.png", "PNG")
    good = path.read_bytes()
    judged(written(path, good[:33] + _chunk(kind, data) + good[33:]))


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: SVG.format(text).encode())))
def test_no_drawing_ever_raises(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    judged(written(tmp_path_factory.mktemp("beeld") / "a.svg", data))


@pytest.mark.parametrize(
    "inside",
    [
        '<style>@import "https://elders.example/x.css";</style>',
        '<rect style="fill:url(https://elders.example/x)"/>',
        '<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="https://elders.example/x.png"/>',
        '<animateTransform attributeName="x"/>',
    ],
)
def test_a_drawing_that_reaches_outside_or_moves_is_refused(tmp_path: Path, inside: str) -> None:
    path = tmp_path / "x.svg"
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>', "utf-8")
    faults = Faults()
    check_image(path, "content/afbeeldingen/x.svg", faults)
    assert [fault.rule for fault in faults.found] == ["catalogue.svg-active"]


def test_a_drawing_that_refers_to_its_own_parts_is_fine(tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    inside = '<style>.a { fill: url(#b) }</style><rect class="a" style="stroke:url(\'#b\')"/>'
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>', "utf-8")
    faults = Faults()
    check_image(path, "content/afbeeldingen/x.svg", faults)
    assert faults.found == []
