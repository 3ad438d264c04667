"""Style, scripts and indexes of earlier releases that stay reachable, for who opened a page before the site changed.

A page asks for files whose names hold a fingerprint. When such a file is no longer part of the site it comes along with
the next releases for some days more. Pages and editors' files never do: what was taken away is gone.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.publishing.folders import sync
from plugins.publishing.inventory import FILE_MODE, FOLDER_MODE, Entry
from plugins.publishing.kept import Kept, days_of
from plugins.publishing.releases import Release


def lasting(earlier: Iterable[Release], files: Mapping[str, Entry], date: dt.date) -> dict[str, tuple[Kept, Path]]:
    """What a release of ``date`` with these ``files`` takes along from ``earlier`` ones, and where each file is now.

    Of each name the longest stay holds. A file that is not to the byte what its release says does not come along.
    """
    found: dict[str, tuple[Kept, Path]] = {}
    for release in earlier:
        own = {
            name: Kept(entry, release.date + dt.timedelta(days))
            for name, entry in release.files.items()
            if (days := days_of(name))
        }
        for name, kept in {**release.kept, **own}.items():
            present = found.get(name)
            if name not in files and date <= kept.until and (present is None or present[0].until < kept.until):
                found[name] = kept, release.path / name
    return dict(sorted((name, each) for name, each in found.items() if Entry.of(each[1]) == each[0].entry))


def carry(found: Mapping[str, tuple[Kept, Path]], folder: Path) -> None:
    """Copy what :func:`lasting` found into ``folder``, through to the disk."""
    for name, (_, source) in found.items():
        target = folder / name
        for made in [each for each in reversed(target.relative_to(folder).parents) if each.parts]:
            if not (folder / made).is_dir():
                (folder / made).mkdir()
                (folder / made).chmod(FOLDER_MODE)
        shutil.copyfile(source, target)
        target.chmod(FILE_MODE)
        with target.open("rb") as file:
            os.fsync(file.fileno())
        sync(target.parent)
