"""Data of others that stands in this repository. ``data.toml`` is the list; the notes beside the files explain it."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataSet:
    """``path`` from the root; ``notes`` is the file that tells how it was made; ``licence`` an SPDX expression."""

    path: str
    title: str
    source: str
    date: str
    licence: str
    notes: str
    sha256: str


def data_sets(root: Path) -> tuple[DataSet, ...]:
    """All of them, sorted by path, with the hash of each as it stands now. Raises ``OSError`` for a missing file."""
    rows = tomllib.loads((Path(__file__).parent / "data.toml").read_text("utf-8"))["data"]
    found = [DataSet(**row, sha256=hashlib.sha256((root / row["path"]).read_bytes()).hexdigest()) for row in rows]
    return tuple(sorted(found, key=lambda each: each.path))
