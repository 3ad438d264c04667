"""Pictures that are damaged, hostile, or tell too much; and some that are fine."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from PIL import Image, PngImagePlugin

_PLACE = {1: "N", 2: (52.0, 22.0, 12.0), 3: "E", 4: (4.0, 53.0, 24.0)}
_XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,22.2N"/></rdf:RDF></x:xmpmeta>'
)


def saved(kind: str, size: tuple[int, int] = (16, 12), **how: Any) -> bytes:
    """A small picture in one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (120, 140, 120)).save(buffer, kind, **how)
    return buffer.getvalue()


def noisy(kind: str) -> bytes:
    """A picture of which half is really only half."""
    buffer = io.BytesIO()
    Image.effect_noise((80, 80), 90).save(buffer, kind)
    return buffer.getvalue()


def png_bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is ``width`` by ``height`` pixels."""
    buffer = io.BytesIO()
    Image.new("1", (1, 1)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


def png_of_zeros(width: int, height: int) -> bytes:
    """A whole PNG of this size, in one colour: it takes few bytes however large it is."""
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    packed = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


def exif(**more: Any) -> Image.Exif:
    """What a camera writes down; with the place when ``place`` is asked for."""
    said = Image.Exif()
    said[0x010F] = "Camera"
    if more.get("place"):
        said[0x8825] = _PLACE
    return said


def exif_photo() -> bytes:
    """A photo that tells where it was made."""
    return saved("JPEG", exif=exif(place=True))


def _chunk(kind: bytes, inside: bytes) -> bytes:
    return struct.pack(">I", len(inside)) + kind + inside + struct.pack(">I", zlib.crc32(kind + inside))


def _with_chunk(kind: bytes, inside: bytes) -> bytes:
    """A PNG with one more chunk, right behind its head."""
    data = saved("PNG")
    return data[:33] + _chunk(kind, inside) + data[33:]


def _zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()


def _png_said(text: str) -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", text)
    return saved("PNG", pnginfo=said)


def _gif_xmp() -> bytes:
    """What Adobe's programs put in a GIF: the text itself, and bytes that end it for whoever cannot read it."""
    block = b"\x21\xff\x0bXMP DataXMP" + _XMP.encode() + b"\1" + bytes(range(255, -1, -1)) + bytes(2)
    return saved("GIF")[:-1] + block + b";"


def _jpg_xmp_more() -> bytes:
    """A photo of which the second part of what it says, for what is too long for the first, names the place."""
    said = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(_XMP), 0) + _XMP.encode()
    data = saved("JPEG")
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(said) + 2) + said + data[2:]


def _png_xmp() -> bytes:
    said = PngImagePlugin.PngInfo()
    said.add_itxt("XML:com.adobe.xmp", _XMP)
    return saved("PNG", pnginfo=said)


def _moving(how: Mapping[str, Any], kind: str) -> bytes:
    size = (how.get("width", 40), how.get("height", 40))

    def frames() -> Iterator[Image.Image]:
        for number in range(1, how["frames"]):
            yield Image.new("P", size, number % 2)

    buffer = io.BytesIO()
    Image.new("P", size).save(buffer, kind, save_all=True, append_images=frames(), duration=40)
    return buffer.getvalue()


def _jpg_in(mode: str) -> bytes:
    """A photo for print (``CMYK``), or one that comes in step by step."""
    buffer = io.BytesIO()
    Image.new(mode, (16, 12)).save(buffer, "JPEG", progressive=True)
    return buffer.getvalue()


def _jpg_of(width: int, height: int) -> bytes:
    data = bytearray(saved("JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _jpg_iptc() -> bytes:
    """A photo whose caption block names the city where it was made."""
    city = b"\x1c\x02\x5a" + struct.pack(">H", 8) + b"Lindelaa"
    block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(city)) + city + b"\0" * (len(city) % 2)
    marker = b"Photoshop 3.0\0" + block
    data = saved("JPEG")
    return data[:2] + b"\xff\xed" + struct.pack(">H", len(marker) + 2) + marker + data[2:]


PICTURES: Mapping[str, Callable[[Mapping[str, Any]], bytes]] = {
    "png_bomb": lambda how: png_bomb(how["width"], how["height"]),
    "png_zeros": lambda how: png_of_zeros(how["width"], how["height"]),
    "exif_photo": lambda how: exif_photo(),
    "half_png": lambda how: noisy("PNG")[: len(noisy("PNG")) // 2],
    "half_jpg": lambda how: noisy("JPEG")[: len(noisy("JPEG")) // 2],
    "half_gif": lambda how: noisy("GIF")[: len(noisy("GIF")) // 2],
    "big_png": lambda how: saved("PNG") + bytes(how["megabytes"] * 1_000_000),
    "good_png": lambda how: saved("PNG"),
    "good_jpg": lambda how: saved("JPEG"),
    "good_webp": lambda how: saved("WEBP"),
    "good_gif": lambda how: saved("GIF"),
    "bmp": lambda how: saved("BMP"),
    "tiff": lambda how: saved("TIFF"),
    "jpg_plain_exif": lambda how: saved("JPEG", exif=exif()),
    "png_exif": lambda how: saved("PNG", exif=exif(place=True)),
    "webp_exif": lambda how: saved("WEBP", exif=exif(place=True)),
    "jpg_xmp": lambda how: saved("JPEG", xmp=_XMP.encode()),
    "webp_xmp": lambda how: saved("WEBP", xmp=_XMP.encode()),
    "gif_xmp": lambda how: _gif_xmp(),
    "jpg_xmp_more": lambda how: _jpg_xmp_more(),
    "jpg_mode": lambda how: _jpg_in(how["mode"]),
    "png_xmp": lambda how: _png_xmp(),
    "jpg_iptc": lambda how: _jpg_iptc(),
    "jpg_size": lambda how: _jpg_of(how["width"], how["height"]),
    "webp_size": lambda how: saved("WEBP", (how["width"], how["height"]), quality=1, method=0),
    "gif_frames": lambda how: _moving(how, "GIF"),
    "apng": lambda how: _moving(how, "PNG"),
    "png_then": lambda how: saved("PNG") + str(how["text"]).encode(),
    "png_text": lambda how: _png_said(how["text"]),
    "png_ztxt": lambda how: _with_chunk(b"zTXt", b"Comment\0\0" + _zeros(how["megabytes"])),
    "png_iccp": lambda how: _with_chunk(b"iCCP", b"icc\0\0" + _zeros(how["megabytes"])),
    "gif_js": lambda how: b"GIF89a/*\x01\0" + bytes(5) + b"*/=1;alert(1)//",
}
"""Kind → the bytes of such a picture, from what a case says of it."""
