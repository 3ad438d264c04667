"""Stamps: small files that say what was installed, so that a step runs once and again when its input changes."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path


def of_lock(lock: Path, *facts: str) -> str:
    """The stamp of a lock file and the facts it was installed under; readable, for whoever looks inside.

    Raises ``OSError`` when the lock is not there.
    """
    return "\n".join((f"{lock.name} sha256:{hashlib.sha256(lock.read_bytes()).hexdigest()}", *facts)) + "\n"


def matches(stamp: Path, content: str) -> bool:
    """Whether ``stamp`` says exactly ``content``. A missing or unreadable stamp does not."""
    try:
        return stamp.read_bytes() == content.encode()
    except OSError:
        return False


def write(stamp: Path, content: str) -> None:
    """Write the stamp whole or not at all."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    draft = stamp.with_name(f"{stamp.name}.{os.getpid()}")
    draft.write_bytes(content.encode())
    draft.replace(stamp)
