"""Small pieces of Markdown that every generated document uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

MADE = "<!-- Dit bestand wordt gemaakt door python3 tasks.py handbook. Wijzig het hier niet. -->"
"""The first line of each generated document."""


def document(title: str, *parts: str) -> str:
    """A whole document; empty parts are left out."""
    return "\n\n".join((MADE, f"# {title}", *(part.strip("\n") for part in parts if part.strip()))) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; bars and line ends in cells are made harmless."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def code(text: str) -> str:
    """``text`` as code."""
    return f"`{text}`"


def example(text: str) -> str:
    """A Markdown example, shown as it is typed."""
    return f"~~~~markdown\n{text.strip(chr(10))}\n~~~~"


def listed(words: Iterable[str], joint: str = "of") -> str:
    """``a, b of c``."""
    parts = list(words)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {joint} {parts[-1]}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
