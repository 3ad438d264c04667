"""What a file is, by its content: names lie."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath

PDF = "pdf"
OFFICE = ("docx", "xlsx", "pptx")
OPEN_DOCUMENT = ("odt", "ods", "odp")
OLD = ("doc", "xls", "ppt")
MACRO = {"docm": "docx", "xlsm": "xlsx", "pptm": "pptx"}
"""Endings of files that may hold macros, and the kind that they are of otherwise."""
ENDINGS = frozenset((PDF, *OFFICE, *OPEN_DOCUMENT, *OLD, *MACRO))
"""The endings of the files that this room judges, without the dot."""
LOCKED_OFFICE = "locked office"
OLD_OFFICE = "old office"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MAIN_PARTS = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}
_MEDIA_TYPES = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_OTHERS = (  # in small letters, as what is compared with them
    (b"\x89png", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"gif8", "gif"),
    (b"{\\rtf", "rtf"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
)
_MOST_PARTS = 20_000


def ending_of(name: str) -> str:
    """The ending of a file's name in small letters, without the dot."""
    return PurePosixPath(name).suffix.lower().removeprefix(".")


def kind_of(data: bytes) -> str:
    """The kind of this content: an ending, ``LOCKED_OFFICE``, ``OLD_OFFICE``, or nothing when it is not recognised."""
    head = data[:1024].lstrip()
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(_OLE):
        return LOCKED_OFFICE if _ENCRYPTED in data else OLD_OFFICE
    if data.startswith(b"PK"):
        return _kind_of_archive(data)
    return next((kind for mark, kind in _OTHERS if head.lower().startswith(mark)), "")


def _kind_of_archive(data: bytes) -> str:
    """The kind of an archive; nothing when it is damaged, ``zip`` when it is no paper."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:_MOST_PARTS]
            if "mimetype" in names:
                with archive.open("mimetype") as file:
                    said = file.read(200).decode("ascii", "replace").strip()
                return _MEDIA_TYPES.get(said.rpartition(".")[2].removesuffix("-template"), "zip")
    except Exception:  # zipfile lets many kinds slip (struct.error, NotImplementedError …)
        return ""
    for folder, kind in _MAIN_PARTS.items():
        if any(name.lower().startswith(folder) for name in names):
            return kind
    return "zip"
