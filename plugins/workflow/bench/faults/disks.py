"""Disks that are full, or may only be read; files that may not grow; other people's folders."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import Fault, NotRun

BLOCK = 4096
PLENTY = "200m"
NOBODY = 65534


def disks(base: Base) -> Iterator[Fault]:
    """All of them."""
    need = _need(base)
    # The content is laid aside too, and there is a manifest: it fits some twenty to forty blocks later.
    for blocks in [need * share // 10 for share in (0, 1, 3, 5, 7, 9)] + list(range(need, need + 44, 4)):
        codes, live = ((0, 3), "either") if blocks >= need else ((3,), "old")
        yield Fault("disk full", f"site: {blocks * 4} kB left", partial(full, "live", blocks), codes, live)
    for inodes in (1, 30, 60, 90):
        yield Fault(
            "disk full", f"site: {inodes} files more", partial(full, "live", 2 * need, inodes=inodes), (0, 3), "either"
        )
    for blocks in (0, 1, 4, 16):
        # The site goes online; only the report of it may lack, and that is told.
        yield Fault("disk full", f"state: {blocks * 4} kB left", partial(full, "state", blocks), (0, 3), "new")
    for blocks in (0, 64, 512, 2048):
        yield Fault(
            "disk full", f"temporary: {blocks * 4} kB left", partial(full, "tmp", blocks), (0, 3), "either", seen=True
        )
    for part, codes, live in (("live", (3,), "old"), ("state", (0, 3), "new"), ("tmp", (0, 3), "either")):
        hurt = partial(read_only, part)
        yield Fault("read-only", f"{part}: another disk", hurt, codes, live, seen=part == "tmp")
    for part, codes, live in (("live", (3,), "old"), ("state", (0, 3), "new")):
        yield Fault("read-only", f"{part}: not ours, as another user", partial(not_ours, part), codes, live)
    yield Fault("read-only", "live: only the link may not be changed", partial(not_ours, "link"))
    yield Fault("read-only", "content", partial(read_only, "content"), (0,), "new")
    for kilobytes in (24, 40, 120):
        limit = partial(_limit, resource.RLIMIT_FSIZE, kilobytes * 1024)
        yield Fault("limits", f"no file over {kilobytes} kB", partial(limited, limit), (0, 3), "either")
    for files in (8, 16, 32):
        limit = partial(_limit, resource.RLIMIT_NOFILE, files)
        yield Fault("limits", f"{files} open files", partial(limited, limit), (0, 3), "either")


def _need(base: Base) -> int:
    """How many blocks the new site takes."""
    release = (base.folder / "live" / "site").resolve()
    return sum(-(-path.stat().st_size // BLOCK) for path in release.rglob("*") if path.is_file())


@contextmanager
def full(part: str, blocks: int, place: Place, *, inodes: int = 0) -> Iterator[How]:
    """``part`` of the place is a disk of its own with so many blocks left, and room for so many more files."""
    folder = place.folder / part
    mounted(place, folder)
    room = os.statvfs(folder)
    used = room.f_blocks - room.f_bfree
    limits = [f"size={(used + blocks) * BLOCK}"] if used + blocks else ["size=4096"]
    if inodes:
        limits.append(f"nr_inodes={room.f_files - room.f_ffree + inodes}")
    _mount("-o", ",".join(["remount", *limits]), str(folder))
    try:
        yield How()
    finally:
        _mount("-o", f"remount,size={PLENTY},nr_inodes=100000", str(folder))


def mounted(place: Place, folder: Path) -> None:
    """Make the folder a disk of its own, with all that is in it."""
    aside = place.folder / "aside"
    folder.rename(aside)
    folder.mkdir()
    try:
        _mount("-t", "tmpfs", "-o", f"size={PLENTY},mode=755,nr_inodes=100000", "tmpfs", str(folder))
    except NotRun:
        folder.rmdir()
        aside.rename(folder)
        raise
    place.later(partial(subprocess.run, ["umount", "-l", str(folder)], check=False))
    shutil.copytree(aside, folder, symlinks=True, dirs_exist_ok=True)
    shutil.rmtree(aside)


@contextmanager
def read_only(part: str, place: Place) -> Iterator[How]:
    """``part`` of the place is on a disk that can only be read."""
    folder = place.folder / part
    mounted(place, folder)
    _mount("-o", "remount,ro", str(folder))
    try:
        yield How()
    finally:
        _mount("-o", "remount,rw", str(folder))


@contextmanager
def not_ours(part: str, place: Place) -> Iterator[How]:
    """Somebody builds who may write everywhere but in ``part``."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        raise NotRun("only root can become somebody else, with setpriv")
    paths = [path for path in place.folder.rglob("*") if not path.is_symlink()]
    kept = {"link": [place.output.parent]}.get(part) or [place.folder / part]
    for path in [place.folder, *paths]:
        mine = path in kept if part == "link" else any(path.is_relative_to(each) for each in kept)
        os.chown(path, 0 if mine else NOBODY, 0 if mine else NOBODY)
    place.folder.parent.chmod(0o711)  # the others may go through it, as they may where sites are made
    words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    look = [sys.executable, "-c", f"import os, sys; os.listdir({str(place.content)!r}); print(sys.version)"]
    probe = subprocess.run([*words, *look], capture_output=True, text=True, check=False, cwd=place.folder)
    if probe.returncode or probe.stdout.strip() != sys.version:
        raise NotRun("another user may not use this Python, or not see the folder for temporary files")
    yield How(wrapped=words)
    for path in [place.folder, *paths]:
        if path.exists():
            os.chown(path, 0, 0)


@contextmanager
def limited(limit: Callable[[], None], place: Place) -> Iterator[How]:
    """The build runs within a limit of the system."""
    yield How(before_exec=limit)


def _limit(kind: int, most: int) -> None:
    resource.setrlimit(kind, (most, most))


def _mount(*words: str) -> None:
    if os.geteuid() != 0:
        raise NotRun("only root can mount")
    done = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotRun(f"mount refused: {done.stderr.strip() or os.strerror(errno.EPERM)}")
