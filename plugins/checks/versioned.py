"""Addresses of files that browsers may keep for ever: their names hold a fingerprint of their bytes.

In the name and not behind a question mark, so that an earlier version can stay beside the present one: a page that
somebody opened before the site changed still gets the style and the script that it was made with.
"""

from __future__ import annotations

import hashlib
import re

_DIGITS = 6
"""Enough to tell one version of a file from the next; each costs every page half a byte."""
_VERSIONED = re.compile(r"(.*[^/])\.([0-9a-f]{6,16})(\.[a-z0-9]+)")


def versioned(file: str, data: bytes) -> str:
    """The path of ``file`` with a fingerprint of its bytes before its ending; ``file`` has one."""
    stem, _, ending = file.rpartition(".")
    return f"{stem}.{hashlib.sha256(data).hexdigest()[:_DIGITS]}.{ending}"


def unversioned(path: str) -> str | None:
    """The path without the fingerprint in it; None when there is none."""
    found = _VERSIONED.fullmatch(path)
    return found[1] + found[3] if found else None


def is_what_it_says(path: str, sha256: str) -> bool:
    """Does ``path`` hold a fingerprint, and is it that of a file with this hash?"""
    found = _VERSIONED.fullmatch(path)
    return found is not None and sha256.startswith(found[2])
