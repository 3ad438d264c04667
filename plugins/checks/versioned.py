"""Addresses of files that browsers may keep for ever."""

from __future__ import annotations

import hashlib

_DIGITS = 6
"""Enough to tell one version of a file from the next; each costs every page half a byte."""


def versioned(file: str, data: bytes) -> str:
    """The address of ``file`` on the site, with a fingerprint of its bytes."""
    return f"/{file}?v={hashlib.sha256(data).hexdigest()[:_DIGITS]}"
