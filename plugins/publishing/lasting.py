"""Style, scripts and indexes of earlier releases that stay reachable, for who opened a page before the site changed.

A page asks for files whose names hold a fingerprint. When such a file is no longer part of the site it comes along with
the next releases for some days more. Pages and editors' files never do: what was taken away is gone.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.checks.versioned import is_what_it_says, unversioned
from plugins.publishing.folders import sync
from plugins.publishing.inventory import FILE_MODE, FOLDER_MODE, Entry

if TYPE_CHECKING:
    from plugins.publishing.releases import Release

DAYS: Mapping[str, int] = {"theme": 30, "zoeken": 1}
"""Top folder → how many days a file with a fingerprint stays. An index holds words of pages: it goes soonest."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of an earlier release that came along: what it is, and the last day on which it does."""

    entry: Entry
    until: dt.date


def lasting(earlier: Iterable[Release], files: Mapping[str, Entry], date: dt.date) -> dict[str, tuple[Kept, Path]]:
    """What a release of ``date`` with these ``files`` takes along from ``earlier`` ones, and where each file is now.

    Of each name the longest stay holds. A file that is not to the byte what its release says does not come along.
    """
    found: dict[str, tuple[Kept, Path]] = {}
    for release in earlier:
        own = {name: Kept(entry, release.date + dt.timedelta(_days(name))) for name, entry in release.files.items()}
        for name, kept in {**release.kept, **{name: kept for name, kept in own.items() if _days(name)}}.items():
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


def may_be_beside(name: str, entry: Entry) -> bool:
    """May this file be in a release whose manifest does not name it? Only when its name proves what it is.

    A rollback that was cut off can have left it there.
    """
    return bool(_days(name)) and is_what_it_says(name, entry.sha256)


def _days(name: str) -> int:
    return DAYS.get(name.partition("/")[0], 0) if unversioned(name) else 0
