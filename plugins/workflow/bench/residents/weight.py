"""What a page costs to get: bytes, requests, hosts of others. Shared by the benchmark and the tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

import brotli

from plugins.checks.versioned import unversioned

BYTES = 12_000
"""HTML and style sheet of a page about a service together, as brotli sends them, at most."""
SCRIPT_BYTES = 5_000
REQUESTS = 3
ON_THE_FLY = 9
"""How hard a server compresses that does not do it beforehand."""
_MEDIA = ("img", "video", "audio", "track")
ASKED = """
return performance.getEntriesByType("resource").map(entry => [entry.name, entry.initiatorType])
"""
"""What a page asked for besides itself: pairs of address and who wanted it."""


def sent(file: Path) -> int:
    """Bytes of ``file`` on the way."""
    return len(brotli.compress(file.read_bytes(), quality=ON_THE_FLY))


def needed(entries: Sequence[Sequence[str]]) -> set[str]:
    """The paths of what a page asked for, without fingerprints; pictures, icons, films and sound are left out."""
    paths = {urlsplit(name).path for name, kind in entries if kind not in _MEDIA}
    return {unversioned(path) or path for path in paths if "/icons/" not in path}


def elsewhere(entries: Sequence[Sequence[str]], base: str) -> list[str]:
    """What a page asked of other hosts than that of ``base``."""
    return sorted(
        {name for name, _ in entries if name.startswith(("http:", "https:")) and not name.startswith(f"{base}/")}
    )
