"""A release as a plain folder or one tar file: it appears under its name when it is whole, or it does not."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.publishing.folders import NotOurs, in_words, remove, sync
from plugins.publishing.inventory import FILE_MODE, FOLDER_MODE, Entry, Unpublishable, inventory
from plugins.publishing.releases import Release


def export_folder(release: Release, target: Path) -> None:
    """Copy ``release`` to ``target``, which is not there yet or is an empty folder.

    Raises :class:`NotOurs` when something is there, :class:`Unpublishable` when the copy is not to the byte what the
    manifest says, and ``PublishingError`` when it cannot be written. ``target`` is then what it was.
    """
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise NotOurs(f"‘{target}’ is niet leeg. Kies een andere map, of maak deze map eerst leeg.")
    with in_words(f"‘{target}’ kon niet worden geschreven"), _beside(target) as folder:
        shutil.copytree(release.path, folder, dirs_exist_ok=True)
        if inventory(folder, seal=True) != release.everything:
            raise Unpublishable(_damaged(release))
        if target.is_dir():
            target.rmdir()
        folder.rename(target)
        sync(target.parent)


def export_tar(release: Release, target: Path) -> None:
    """Write ``release`` to ``target``, in the place of a file of that name: same release, same bytes.

    Raises as :func:`export_folder` does.
    """
    if target.is_symlink() or target.is_dir():
        raise NotOurs(f"‘{target}’ is geen gewoon bestand. Kies een andere naam.")
    with in_words(f"‘{target}’ kon niet worden geschreven"), _beside(target) as folder:
        made = folder / "made"
        with made.open("wb") as file:
            if target.name.endswith("z"):
                # No name and no time in its head, which would make the same site other bytes.
                with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as squeezed:
                    _write_tar(release, squeezed)
            else:
                _write_tar(release, file)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(FILE_MODE)
        made.replace(target)
        sync(target.parent)


def _write_tar(release: Release, file: io.BufferedIOBase) -> None:
    # A server tells versions of a file apart by its time and size: two releases of one day must differ in one of them.
    when = int(dt.datetime.combine(release.date, dt.time(), dt.UTC).timestamp()) + release.number % 86_400
    with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for name, entry in sorted(release.everything.items()):
            path = release.path / name
            if Entry.of(path) != entry:
                raise Unpublishable(_damaged(release))
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = entry.size, when, FILE_MODE
            with path.open("rb") as content:
                tar.addfile(info, content)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder on the same file system as ``target``; what is still in it afterwards goes."""
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        folder.chmod(FOLDER_MODE)
        yield folder
    finally:
        remove(folder)


def _damaged(release: Release) -> str:
    return (
        f"Versie {release.number} is beschadigd: een bestand is niet meer wat het was. "
        "Maak de site opnieuw: python3 tasks.py build"
    )
