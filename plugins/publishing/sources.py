"""What each release was made from: the content as it was read, kept beside the releases.

A build works on a copy of the content folder (:func:`mirror`), so that a file that changes or goes while it is being
built cannot come out half. When the site is published its copy is kept, each file once, by its hash::

    .output.releases/sources/5e884898…      the bytes of one file of content
    .output.releases/000007-….json          names them: "sources": {"informatie/paspoort.md": "5e884898…"}

The emergency lane and a page that is held back are built from these (:func:`restore`).
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.publishing.folders import PublishingError, in_words, releases_folder, remove, sync
from plugins.publishing.inventory import FILE_MODE, Entry, Unpublishable
from plugins.publishing.lock import require_lock
from plugins.publishing.releases import Release, releases

FOLDER = "sources"
MOST_BYTES = 300_000_000
"""Of a larger file only its size is copied: it is refused for that."""


def mirror(content: Path, output: Path) -> Path:
    """A copy of ``content`` beside the releases of ``output``. Call it inside ``lock(output)``.

    Links, pipes and other odd files are there as what they are, so that who reads the copy refuses them. Raises
    :class:`PublishingError` when there is no room.
    """
    folder = sources_folder(output)
    with in_words("De inhoud kon niet worden klaargelegd om te lezen"):
        _copy(content, folder)
    return folder


def _copy(source: Path, target: Path) -> None:
    with os.scandir(source) as scan:
        entries = list(scan)
    for entry in entries:
        path, copy = Path(entry.path), target / entry.name
        try:
            facts = entry.stat(follow_symlinks=False)
        except FileNotFoundError:  # it went while we were looking
            continue
        if entry.is_symlink():
            copy.symlink_to(path.readlink())
        elif entry.is_dir(follow_symlinks=False):
            copy.mkdir()
            _copy(path, copy)
        elif stat.S_ISREG(facts.st_mode):
            _copy_file(path, copy, facts.st_size)
        else:
            os.mkfifo(copy)


def _copy_file(path: Path, copy: Path, size: int) -> None:
    if size > MOST_BYTES:
        copy.touch()
        os.truncate(copy, size)
        return
    try:
        shutil.copyfile(path, copy)
    except PermissionError:
        copy.touch(mode=0)
    except FileNotFoundError:
        copy.unlink(missing_ok=True)


def keep(folder: Path, output: Path) -> dict[str, str]:
    """Keep the files of a copy that was published: path → SHA-256. Call it inside ``lock(output)``."""
    require_lock(output)
    store = releases_folder(output) / FOLDER
    store.mkdir(exist_ok=True)
    names: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        entry = Entry.of(path)
        if entry is None:
            raise PublishingError(f"‘{path.name}’ kon niet worden bewaard. Probeer het opnieuw.")
        names[path.relative_to(folder).as_posix()] = entry.sha256
        blob = store / entry.sha256
        if Entry.of(blob) != entry:
            path.chmod(FILE_MODE)
            with path.open("rb") as file:
                os.fsync(file.fileno())
            path.replace(blob)
    sync(store)
    return names


def sources_folder(output: Path) -> Path:
    """A new empty folder for content, beside the releases of ``output``. Call it inside ``lock(output)``."""
    require_lock(output)
    with in_words("Er kon geen map worden gemaakt voor de inhoud"):
        return Path(tempfile.mkdtemp(prefix="staging-sources-", dir=releases_folder(output)))


def restore(release: Release, folder: Path, names: Iterable[str] | None = None) -> None:
    """Write what ``release`` was made from into ``folder``: all of it, or the files of these names.

    Raises :class:`Unpublishable` when one of them is not there any more as it was.
    """
    wanted = release.sources if names is None else {name: release.sources[name] for name in names}
    for name, sha256 in wanted.items():
        blob, target = release.path.parent / FOLDER / sha256, folder / name
        entry = Entry.of(blob)
        if entry is None or entry.sha256 != sha256:
            raise Unpublishable(
                f"De bewaarde inhoud van versie {release.number} is beschadigd: ‘{name}’ klopt niet meer. "
                "Maak de hele site opnieuw: python3 tasks.py build"
            )
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(blob, target)


def prune_sources(output: Path) -> None:
    """Remove what no release is made from any more. Call it inside ``lock(output)``."""
    require_lock(output)
    store = releases_folder(output) / FOLDER
    used = _used(release.sources for release in releases(output))
    for blob in store.iterdir() if store.is_dir() else ():
        if blob.name not in used:
            remove(blob)


def _used(sources: Iterable[Mapping[str, str]]) -> frozenset[str]:
    return frozenset(sha256 for each in sources for sha256 in each.values())
