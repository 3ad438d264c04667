"""Writes files that are there whole or not at all, and knows one that was damaged since."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, text: str) -> None:
    """Write ``text`` beside ``file`` and rename it: who dies in the middle leaves no half. Makes the folder.

    Raises ``OSError``, and leaves nothing then.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(file)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise


def write_sealed(file: Path, text: str) -> None:
    """The same, with a hash before it, so that :func:`read_sealed` can tell."""
    write_whole(file, f"{_seal(text)}\n{text}")


def read_sealed(file: Path) -> str | None:
    """What was written so; None when that is not there, cannot be read, or is damaged."""
    try:
        seal, _, text = file.read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return text if seal == _seal(text) else None


def sweep_drafts(folder: Path) -> None:
    """Remove the drafts below ``folder`` of processes that died while they were writing."""
    for draft in _drafts(folder):
        if not _runs(int(draft.suffix[1:])):
            with suppress(OSError):
                draft.unlink()


def _drafts(folder: Path) -> Iterator[Path]:
    for root, _, names in os.walk(folder):
        for name in names:
            ending = name.rpartition(".")[2]
            if ending.isascii() and ending.isdigit() and len(ending) < 10:
                yield Path(root, name)


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _seal(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
