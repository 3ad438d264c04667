"""Which files were found to be pages that can be looked at before: parsing them once more tells nothing new."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import astuple
from importlib import metadata
from pathlib import Path

from lxml import etree

from plugins.accessibility.gather import readable
from plugins.accessibility.gather.gathered import Limits
from plugins.checks.whole import write_whole


class Known:
    """Pages by the hash of their bytes, kept in ``folder``; with ``None`` none are.

    A file that is damaged, or made by other code or limits, counts as none.
    """

    def __init__(self, folder: Path | None, limits: Limits) -> None:
        self._file = folder / "readable.json" if folder else None
        self._stamp = _stamp(limits)
        self._before: frozenset[str] = frozenset()
        self._now: set[str] = set()
        with suppress(OSError, ValueError, TypeError, LookupError):
            kept = json.loads(self._file.read_text("utf-8")) if self._file else {}
            self._before = frozenset(kept["pages"]) if kept["stamp"] == self._stamp else self._before

    def html(self, data: bytes, limits: Limits, content_type: str) -> str:
        """As :func:`readable.readable` gives it, and as :class:`readable.Unreadable` when it is no page."""
        digest = hashlib.sha256(content_type.encode() + b"\n" + data).hexdigest()
        known = digest in self._before
        html = readable.decoded(data, content_type) if known else readable.readable(data, limits, content_type)
        self._now.add(digest)
        return html

    def save(self) -> None:
        """Keep what is known now; a file that cannot be written only costs time."""
        if self._file is None or self._now == self._before:
            return
        with suppress(OSError):
            write_whole(self._file, json.dumps({"stamp": self._stamp, "pages": sorted(self._now)}))


def _stamp(limits: Limits) -> str:
    libraries = etree.LIBXML_VERSION, metadata.version("w3lib")
    parts = (Path(readable.__file__).read_text("utf-8"), astuple(limits), libraries)
    return hashlib.sha256(repr(parts).encode()).hexdigest()
