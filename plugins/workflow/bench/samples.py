"""The texts that the benchmarks read: our own beside the tests, those of others by path."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from plugins.readability.loose_text import TextScore, score_text
from plugins.workflow.score import converted

ROOT = Path(__file__).resolve().parents[3]
OWN = ROOT / "tests" / "readability"


def rows(file: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-lines file."""
    return (json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip())


def judged(text: str, *, markdown: bool = False) -> TextScore:
    """What the command ``score`` says of ``text``; loose text on one line, Markdown as it stands."""
    return score_text(text, markdown=converted) if markdown else score_text(" ".join(text.split()))
