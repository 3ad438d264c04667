"""Images: really what their name says, whole, not too large, and without a place, a script or an entity inside."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from PIL import Image, UnidentifiedImageError

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

FILE_LIMIT = 5_000_000
"""Bytes of a source image."""
PIXEL_LIMIT = 25_000_000
DOWNLOAD_LIMIT = 20_000_000
_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP", ".gif": "GIF"}
_MP3 = re.compile(rb"ID3|\xff[\xe2-\xff]", re.DOTALL)
"""How an MP3 begins: with its tags, or at once with sound."""
_EXIF_GPS = 0x8825
_XMP_GPS = "GPSLatitude"
_SVG_SPACE = "{http://www.w3.org/2000/svg"
_SVG_OUTSIDE = re.compile(r"@import|url\(\s*+[\"']?+(?!#)", re.IGNORECASE)
_SVG_ACTIVE = frozenset(("script", "foreignObject", "iframe", "embed", "object", "handler", "set", "animate"))


def check_image(path: Path, shown: str, faults: Faults) -> None:
    """Note what is wrong with an image file."""
    place = Place(shown)
    size = path.stat().st_size
    if size > FILE_LIMIT:
        faults.add("image-too-large", place, size=f"{size / 1_000_000:.0f} MB", limit="5 MB")
        return
    if path.suffix.lower() == ".svg":
        _svg(path, place, faults)
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
                    faults.add("image-too-many-pixels", place, width=width, height=height)
                    return
                image.load()
                if image.getexif().get_ifd(_EXIF_GPS) or _XMP_GPS in str(image.info.get("xmp", "")):
                    faults.add("image-has-location", place)
    except UnidentifiedImageError:
        faults.add("image-wrong-type", place, wanted=wanted, found="iets anders")
    except Image.DecompressionBombError:
        faults.add("image-too-many-pixels", place, width="te veel", height="te veel")
    except Exception:  # Pillow's readers let many kinds slip (struct.error, IndexError …): whatever fails is damaged
        faults.add("image-damaged", place)


def _svg(path: Path, place: Place, faults: Faults) -> None:
    try:
        root = fromstring(path.read_bytes(), forbid_dtd=True)
    except DefusedXmlException:
        faults.add("svg-entity", place)
        return
    except (ParseError, ValueError, LookupError):
        faults.add("image-damaged", place)
        return
    if str(root.tag).rpartition("}")[2] != "svg":
        faults.add("image-wrong-type", place, wanted="SVG", found="iets anders")
        return
    if b"<?xml-stylesheet" in path.read_bytes():
        faults.add("svg-active", place, quote="xml-stylesheet")
        return
    for element in root.iter():
        space, _, name = str(element.tag).rpartition("}")
        styles = [element.text or ""] if name == "style" else []
        if name in _SVG_ACTIVE or name.startswith("animate") or space not in ("", _SVG_SPACE):
            faults.add("svg-active", place, quote=name)
            return
        for key, value in element.attrib.items():
            short = key.rpartition("}")[2].lower()
            target = value.strip().lower()
            styles.append(target)
            if short.startswith("on") or (short == "href" and not target.startswith("#")) or "javascript:" in target:
                faults.add("svg-active", place, quote=short)
                return
        if any(_SVG_OUTSIDE.search(style) for style in styles):
            faults.add("svg-active", place, quote=name)
            return


def check_download(path: Path, shown: str, faults: Faults) -> bool:
    """Note what is wrong with a file for download; is its size bearable? (A later gate looks inside a PDF.)"""
    size = path.stat().st_size
    if size > DOWNLOAD_LIMIT:
        faults.add("file-too-large", Place(shown), size=f"{size / 1_000_000:.0f} MB", limit="20 MB")
        return False
    kind = path.suffix.lower()
    if kind == ".pdf" and not path.read_bytes()[:1024].lstrip().startswith(b"%PDF-"):
        faults.add("image-wrong-type", Place(shown), wanted="PDF", found="iets anders")
    if kind == ".mp3" and not _MP3.match(path.read_bytes()[:3]):
        faults.add("image-wrong-type", Place(shown), wanted="MP3", found="iets anders")
    return True
