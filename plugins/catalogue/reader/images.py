"""Images: really what their name says, whole, not too large, and without a place, a script or an entity inside."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from plugins.catalogue.reader.drawings import check_drawing
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.text import size_in_words
from plugins.checks import Place

FILE_LIMIT = 5_000_000
"""Bytes of a source image."""
PIXEL_LIMIT = 25_000_000
DOWNLOAD_LIMIT = 20_000_000
_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".gif": "GIF"}
_MP3 = re.compile(rb"ID3|\xff[\xe2-\xff]", re.DOTALL)
"""How an MP3 begins: with its tags, or at once with sound."""
_CODE = re.compile(rb"<(?:script|\?php|html|!doctype html|iframe)\b", re.IGNORECASE)
_PACKED = ((b"%PDF-1", "pdf"), (b"Rar!\x1a\x07", "rar"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"in DOS mode", "exe"))
"""What gives away that another file lies behind a picture, and its kind."""
_ARCHIVE_END = 66_000
"""Bytes in which the end of an archive stands."""
_EXIF_GPS = 0x8825
_XMP_GPS = b"GPSLatitude"
"""It may stand packed where Pillow unpacks it, or plainly where Pillow does not look: in a GIF, or in a second part."""


def check_image(path: Path, shown: str, faults: Faults) -> None:
    """Note what is wrong with an image file."""
    place = Place(shown)
    size = path.stat().st_size
    if size > FILE_LIMIT:
        faults.add("image-too-large", place, size=size_in_words(size), limit="5 MB")
        return
    if path.suffix.lower() == ".svg":
        check_drawing(path, place, faults)
        return
    wanted = _FORMATS[path.suffix.lower()]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                if image.format != wanted:
                    faults.add("image-wrong-type", place, wanted=wanted, found=image.format or "onbekend")
                    return
                width, height = image.size
                if width * height > PIXEL_LIMIT:
                    faults.add("image-too-many-pixels", place, size=f"{width} bij {height}")
                    return
                image.load()
                data = path.read_bytes()
                said = str(image.info.get("xmp", "")).encode()
                if image.getexif().get_ifd(_EXIF_GPS) or _XMP_GPS in said or _XMP_GPS in data:
                    faults.add("image-has-location", place)
                if found := _other_file(data):
                    faults.add("image-with-more", place, quote=found)
    except UnidentifiedImageError:
        faults.add("image-wrong-type", place, wanted=wanted, found="iets anders")
    except Image.DecompressionBombError:
        faults.add("image-too-many-pixels", place, size="heel veel")
    except Exception:  # Pillow's readers let many kinds slip (struct.error, IndexError …): whatever fails is damaged
        faults.add("image-damaged", place)


def _other_file(data: bytes) -> str:
    """What else a file could be taken for: code for a browser or server, or an archive behind the picture."""
    if found := _CODE.search(data):
        return found[0].decode("ascii").lower()
    if b"PK\5\6" in data[-_ARCHIVE_END:]:
        return "zip"
    return next((kind for mark, kind in _PACKED if mark in data), "")


def check_download(path: Path, shown: str, faults: Faults) -> bool:
    """Note what is wrong with a file for download; is its size bearable? (A later gate looks inside a PDF.)"""
    size = path.stat().st_size
    if size > DOWNLOAD_LIMIT:
        faults.add("file-too-large", Place(shown), size=size_in_words(size), limit="20 MB")
        return False
    kind = path.suffix.lower()
    if kind == ".pdf" and not path.read_bytes()[:1024].lstrip().startswith(b"%PDF-"):
        faults.add("image-wrong-type", Place(shown), wanted="PDF", found="iets anders")
    if kind == ".mp3" and not _MP3.match(path.read_bytes()[:3]):
        faults.add("image-wrong-type", Place(shown), wanted="MP3", found="iets anders")
    return True
