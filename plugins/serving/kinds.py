"""What kind of file each ending is. With ``nosniff`` a browser takes our word for it: it must be right, and whole."""

from __future__ import annotations

TYPES: dict[str, tuple[str, ...]] = {
    "text/html": ("html",),
    "text/css": ("css",),
    "text/javascript": ("js", "mjs"),
    "text/plain": ("txt",),
    "text/csv": ("csv",),
    "text/vtt": ("vtt",),
    "text/calendar": ("ics",),
    "application/xml": ("xml",),
    "application/json": ("json",),
    "application/ld+json": ("jsonld",),
    "application/manifest+json": ("webmanifest",),
    "application/pdf": ("pdf",),
    "application/vnd.oasis.opendocument.text": ("odt",),
    "application/vnd.oasis.opendocument.spreadsheet": ("ods",),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ("docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ("xlsx",),
    "image/svg+xml": ("svg",),
    "image/png": ("png",),
    "image/jpeg": ("jpg", "jpeg"),
    "image/gif": ("gif",),
    "image/webp": ("webp",),
    "image/avif": ("avif",),
    "image/x-icon": ("ico",),
    "font/woff2": ("woff2",),
    "video/mp4": ("mp4",),
    "audio/mpeg": ("mp3",),
}
"""Media type → endings."""

WITH_CHARSET = tuple(kind for kind in TYPES if kind.startswith("text/") or kind in ("application/xml", "image/svg+xml"))
"""Kinds whose answers say that they are UTF-8. JSON is UTF-8 by definition."""

PACKED = frozenset(
    f".{ending}"
    for kind, endings in TYPES.items()
    for ending in endings
    if kind in WITH_CHARSET or kind.endswith("json") or ending == "ico"
)
"""Endings of files that become smaller when they are packed; all others are packed by themselves."""
