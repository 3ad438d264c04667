"""What is in a folder, to the byte: the base of the manifest, and of seeing that nothing changed."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from plugins.publishing.folders import PublishingError, sync

FILE_MODE = 0o644
FOLDER_MODE = 0o755


class Unpublishable(PublishingError):
    """The folder holds nothing, or something else than plain files and folders."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: SHA-256 of its bytes as hexadecimal digits, and its size in bytes."""

    sha256: str
    size: int

    @classmethod
    def of(cls, path: Path) -> Entry | None:
        """The entry of a file on the disk; None when it cannot be read."""
        try:
            with path.open("rb") as file:
                return cls(hashlib.file_digest(file, "sha256").hexdigest(), file.tell())
        except OSError:
            return None


def inventory(folder: Path, *, seal: bool = False) -> dict[str, Entry]:
    """All files below ``folder`` by their path, with ``/``, in order.

    With ``seal`` each file and folder gets the mode that a web server needs, whatever the umask was, and is written
    through to the disk. Raises :class:`Unpublishable` for links and special files: a symbolic link would serve what is
    outside the release, and a file with a second name elsewhere could still change after it was judged.
    """
    found: dict[str, Entry] = {}
    _walk(folder, "", found, seal)
    return dict(sorted(found.items()))


def _walk(folder: Path, prefix: str, found: dict[str, Entry], seal: bool) -> None:
    if seal:
        folder.chmod(FOLDER_MODE)
    with os.scandir(folder) as scan:
        entries = list(scan)
    for entry in entries:
        path, name = Path(entry.path), prefix + entry.name
        if entry.is_dir(follow_symlinks=False):
            _walk(path, f"{name}/", found, seal)
        else:
            _refuse_odd(entry.stat(follow_symlinks=False), name)
            found[name] = _read(path, seal)
    if seal:
        sync(folder)


def _refuse_odd(facts: os.stat_result, name: str) -> None:
    if stat.S_ISLNK(facts.st_mode):
        raise Unpublishable(f"‘{name}’ is een verwijzing. Op de site mogen alleen gewone bestanden staan.")
    if not stat.S_ISREG(facts.st_mode):
        raise Unpublishable(f"‘{name}’ is geen gewoon bestand. Op de site mogen alleen gewone bestanden staan.")
    if facts.st_nlink > 1:
        raise Unpublishable(f"‘{name}’ heeft nog een tweede naam (een harde link). Zet er een kopie neer.")


def _read(path: Path, seal: bool) -> Entry:
    if seal:
        path.chmod(FILE_MODE)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        if seal:
            os.fsync(file.fileno())
        return Entry(digest, file.tell())
