"""The releases of an output folder: which there are, which is live, and the swap from one to another."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.publishing.folders import (
    RELEASE,
    PublishingError,
    State,
    absolute,
    examine,
    live_id,
    releases_folder,
    remove,
    sync,
)
from plugins.publishing.inventory import Entry, Unpublishable, inventory
from plugins.publishing.kept import Kept, may_be_beside

Step = Callable[[str], None]
"""Called with the name of each step once it is done, so that a test can stop there."""


def no_step(_name: str) -> None:
    """Nobody is watching."""


class NoRelease(PublishingError):
    """There is no release to go back to."""


@dataclass(frozen=True)
class Release:
    """One version of the site. ``changed`` says whether the call that returned it put this version online.

    ``date`` is that of the last build that gave it; ``extra`` is what the caller of ``publish`` added to the manifest.
    ``files`` were built, ``kept`` came along from earlier releases, ``sources`` says what it was made from: path below
    content/ → SHA-256.
    """

    id: str
    path: Path
    date: dt.date
    files: Mapping[str, Entry]
    extra: Mapping[str, Any] = field(default_factory=dict)
    changed: bool = False
    kept: Mapping[str, Kept] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)

    @property
    def number(self) -> int:
        """Its place in the row: later releases have higher numbers."""
        return number_of(self.id)

    @property
    def manifest(self) -> Path:
        """The file beside the release that says what is in it."""
        return self.path.with_name(f"{self.id}.json")

    def intact(self) -> bool:
        """Is each file still there, to the byte, and nothing else that residents could be given?"""
        try:
            found = inventory(self.path)
        except (Unpublishable, OSError):
            return False
        named = self.everything
        beside = (may_be_beside(name, entry) for name, entry in found.items() if name not in named)
        return all(found.get(name) == entry for name, entry in named.items()) and all(beside)

    @property
    def everything(self) -> dict[str, Entry]:
        """All files that it serves."""
        return {**self.files, **{name: kept.entry for name, kept in self.kept.items()}}


def releases(output: Path) -> tuple[Release, ...]:
    """The releases that are there, oldest first; those without a readable manifest are left out."""
    folder = releases_folder(output)
    if not folder.is_dir():
        return ()
    found = [_read(path) for path in folder.iterdir() if RELEASE.fullmatch(path.name) and path.is_dir()]
    return tuple(sorted(filter(None, found), key=lambda release: release.number))


def live(output: Path) -> Release | None:
    """The release that ``output`` leads to; None when there is none, or it has lost its manifest."""
    current = live_id(output)
    return next((release for release in releases(output) if release.id == current), None)


def number_of(release_id: str) -> int:
    """The number that an id begins with."""
    return int(release_id.partition("-")[0])


def new_id(output: Path, files: Mapping[str, Entry]) -> str:
    """The next number, which is in nobody's clock, and the first digits of the hash of what is in the release."""
    names = [path.name.removesuffix(".json") for path in releases_folder(output).iterdir()]
    taken = [number_of(name) for name in [*names, live_id(output) or ""] if RELEASE.fullmatch(name)]
    digest = hashlib.sha256(json.dumps(_as_data(files), sort_keys=True).encode("ascii")).hexdigest()
    return f"{max(taken, default=0) + 1:06d}-{digest[:12]}"


def write_manifest(release: Release) -> None:
    """Write the manifest through to the disk, under its new name until :func:`confirm`."""
    data = {
        "id": release.id,
        "date": release.date.isoformat(),
        "extra": dict(release.extra),
        "files": _as_data(release.files),
        "kept": {name: {**_entry(kept.entry), "until": kept.until.isoformat()} for name, kept in release.kept.items()},
        "sources": dict(release.sources),
    }
    with _new(release.manifest).open("w", encoding="ascii") as file:
        file.write(json.dumps(data, indent=2) + "\n")
        file.flush()
        os.fchmod(file.fileno(), 0o644)
        os.fsync(file.fileno())


def confirm(release: Release) -> None:
    """Give the manifest its name, now that the release is live: so each release that is listed was once online."""
    _new(release.manifest).replace(release.manifest)


def point(output: Path, release_id: str, step: Step = no_step) -> None:
    """Make ``output`` lead to the release, by one rename; only an empty folder has to go away first."""
    output = absolute(output)
    state = examine(output)
    folder = releases_folder(output)
    temporary = folder / f"swap-{release_id}"
    remove(temporary)
    # Relative to where the link will stand, so that the folders can be moved together.
    temporary.symlink_to(Path(folder.name) / release_id)
    step("linked")
    if state is State.EMPTY:
        output.rmdir()
        step("emptied")
    temporary.replace(output)
    sync(output.parent)


def prune(output: Path, keep: int) -> None:
    """Remove all but the ``keep`` newest releases; the live one always stays."""
    folder = releases_folder(output)
    ids = [path.name for path in folder.iterdir() if RELEASE.fullmatch(path.name)]
    for release_id in sorted(ids, key=number_of, reverse=True)[keep:]:
        if release_id != live_id(output):
            discard(folder / release_id)


def discard(path: Path) -> None:
    """Remove a release that is not live. Its folder gets another name first, so that half of it is never listed."""
    trash = path.with_name(f"trash-{path.name}")
    remove(trash)
    if path.exists():
        path.rename(trash)
    remove(path.with_name(f"{path.name}.json"))
    remove(trash)


def _new(manifest: Path) -> Path:
    return manifest.with_name(f"{manifest.name}.new")


def _as_data(files: Mapping[str, Entry]) -> dict[str, dict[str, str | int]]:
    return {name: _entry(entry) for name, entry in files.items()}


def _entry(entry: Entry) -> dict[str, str | int]:
    return {"sha256": entry.sha256, "size": entry.size}


def _read(path: Path) -> Release | None:
    try:
        data = json.loads(path.with_name(f"{path.name}.json").read_text("ascii"))
        return Release(
            path.name,
            path,
            dt.date.fromisoformat(data["date"]),
            {name: Entry(facts["sha256"], facts["size"]) for name, facts in data["files"].items()},
            data["extra"],
            kept={
                name: Kept(Entry(facts["sha256"], facts["size"]), dt.date.fromisoformat(facts["until"]))
                for name, facts in data.get("kept", {}).items()
            },
            sources=dict(data.get("sources", {})),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
