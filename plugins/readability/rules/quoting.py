"""Quotes that fit in a report."""

from __future__ import annotations

_LONGEST = 600


def shortened(text: str) -> str:
    """``text`` as it stands, or its beginning and an ellipsis when it is endless."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
