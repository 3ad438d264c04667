"""Quotes that fit in a report."""

from __future__ import annotations

from plugins.readability.prose.words import Word

_LONGEST = 600


def shortened(text: str) -> str:
    """``text`` as it stands, or its beginning and an ellipsis when it is endless."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def ends(first: Word, last: Word) -> str:
    """Two words that belong together, with an ellipsis for what stands between them ("heeft … besloten")."""
    return f"{first.text} … {last.text}" if last.start - first.end > 1 else f"{first.text} {last.text}"
