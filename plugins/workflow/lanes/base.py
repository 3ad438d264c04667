"""The content of the last good site: what a hurried build lays alerts over, and what a bad page falls back on."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.publishing import Release, live, mirror, restore, sources_folder


@dataclass(frozen=True)
class Base:
    """``release`` is the one that is online, ``folder`` a copy of what somebody says the last good content is.

    One of the two is there: a server has a release, a host that starts from nothing at each build is given a folder.
    """

    release: Release | None
    folder: Path | None
    names: frozenset[str]

    def write(self, target: Path, names: Iterable[str] | None = None) -> None:
        """Write these files (default: all) into ``target``. Raises ``PublishingError`` for one that is damaged."""
        wanted = sorted(self.names if names is None else names)
        if self.folder is None:
            if self.release is not None:
                restore(self.release, target, wanted)
            return
        for name in wanted:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.folder / name, target / name, follow_symlinks=False)

    def laid_out(self, output: Path) -> Path:
        """A new folder with all of it. Call it inside ``lock(output)``."""
        folder = sources_folder(output)
        self.write(folder)
        return folder


def base_of(output: Path, given: Path | None) -> Base | None:
    """The last good content: in the folder ``given``, else of the release that is online; None when nobody has it."""
    release = live(output)
    if given is not None:
        folder = mirror(given, output)
        names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        return Base(release, folder, frozenset(names))
    return Base(release, None, frozenset(release.sources)) if release and release.sources else None
