"""A small place to publish in, for the tests of this room."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from plugins.publishing import Release, lock, publish, staging
from plugins.publishing.releases import Step, no_step

DATE = dt.date(2026, 11, 23)


@dataclass(frozen=True)
class Town:
    """An output folder in a folder of its own, and a short way to publish small sites in it."""

    output: Path

    @property
    def folder(self) -> Path:
        return self.output.parent / f".{self.output.name}.releases"

    def publish(self, text: str, *, step: Step = no_step, keep: int = 5) -> Release:
        """Publish a site whose two pages both hold ``text``."""
        with lock(self.output):
            built = staging(self.output)
            write_site(built, text)
            return publish(built, self.output, date=DATE, step=step, keep=keep)

    def names(self) -> list[str]:
        """What stands in the releases folder."""
        return sorted(path.name for path in self.folder.iterdir())


def write_site(folder: Path, text: str) -> None:
    (folder / "informatie" / "paspoort").mkdir(parents=True)
    (folder / "index.html").write_text(text)
    (folder / "informatie" / "paspoort" / "index.html").write_text(text)


def tree(folder: Path) -> dict[str, tuple[str, int, bytes]]:
    """All that stands in a folder, to the byte: for each path its kind, mode and bytes, or where it links to."""
    found = {}
    for path in sorted(folder.rglob("*")):
        kind = "link" if path.is_symlink() else "folder" if path.is_dir() else "file"
        content = str(path.readlink()).encode() if kind == "link" else path.read_bytes() if kind == "file" else b""
        found[str(path.relative_to(folder))] = (kind, path.lstat().st_mode, content)
    return found
