"""A small town: its content, its live site, and the folders that a build uses; and what a build did to them."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Any

from plugins.publishing import live, lock, publish, staging
from plugins.publishing.publish import KEEP
from plugins.workflow.bench.faults import processes
from plugins.workflow.bench.samples import ROOT

SITE = ROOT / "tests" / "site" / "content"
DATE = "2026-11-23"
CHANGED = Path("informatie") / "paspoort.md"
LONGEST = 300
"""Seconds after which a build is taken for dead, and ended."""
SECONDS_TO_VANISH = 10
"""So long may what a build left behind take to notice that it is alone."""

Tree = Mapping[str, str]


@dataclass
class How:
    """How a build is run: sabotaged from within, with another environment or other words, as a child that differs.

    ``meanwhile`` is called with the process while it runs; ``wrapped`` are words before it, as of ``setpriv``.
    """

    sabotage: Sequence[str] = ()
    env: Mapping[str, str | None] = field(default_factory=dict)
    words: Sequence[str] = ()
    wrapped: Sequence[str] = ()
    meanwhile: Callable[[subprocess.Popen[bytes]], None] | None = None
    before_exec: Callable[[], None] | None = None
    output: Path | None = None
    content: Path | None = None


@dataclass(frozen=True)
class Ran:
    """What a build said and left. ``code`` is negative for a signal, None when it had to be ended."""

    code: int | None
    said: str
    seconds: float
    orphans: Mapping[int, str]
    gates: Mapping[str, Any]


class Place:
    """A copy of ``base`` in ``folder``. Use it in a ``with``: it is gone afterwards, and ``later`` is called first."""

    def __init__(self, base: Path, folder: Path, always: Sequence[str] = ()) -> None:
        shutil.copytree(base, folder, symlinks=True)
        self.folder = folder
        self.content, self.output = folder / "content", folder / "live" / "site"
        self.state, self.temporary = folder / "state", folder / "tmp"
        self.notes = folder / "notes"
        self._always = tuple(always)
        self._later = ExitStack()

    def __enter__(self) -> Place:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._later.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def later(self, act: Callable[[], object]) -> None:
        """Do this before the place goes, last things first."""
        self._later.callback(act)

    @property
    def releases(self) -> Path:
        """The folder with the releases."""
        return self.output.with_name(f".{self.output.name}.releases")

    def build(self, how: How | None = None) -> Ran:
        """Build, as one does; or ``how``."""
        how = how or How()
        report = self.folder / "report.json"
        report.unlink(missing_ok=True)
        before = frozenset(processes.children())
        begin = time.monotonic()
        with (self.folder / "said").open("w+b") as said:
            process = subprocess.Popen(
                self.words(how, report),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                cwd=self.folder,
                env=self.env(how),
                start_new_session=True,
                preexec_fn=how.before_exec,
            )
            try:
                if how.meanwhile is not None:
                    how.meanwhile(process)
                code: int | None = process.wait(timeout=LONGEST)
            except subprocess.TimeoutExpired:
                code = None
                processes.end(processes.children(process.pid))
                process.kill()
                process.wait()
        seconds = time.monotonic() - begin
        left = processes.orphans(before, SECONDS_TO_VANISH)
        processes.end(left)
        return Ran(code, self._said(), seconds, left, _gates(report))

    def words(self, how: How, report: Path) -> list[str]:
        sabotage = [*self._always, *how.sabotage]
        module = ["plugins.workflow.bench.faults.runner", *sabotage, "--"] if sabotage else ["plugins.workflow"]
        content, output = how.content or self.content, how.output or self.output
        named = ["--content", str(content), "--output", str(output), "--report", str(report), "--date", DATE]
        return [*how.wrapped, sys.executable, "-P", "-m", *module, "build", *named, *how.words]

    def env(self, how: How) -> dict[str, str]:
        ours = {"HELDER_STATE": self.state, "TMPDIR": self.temporary, "PYTHONPATH": ROOT}
        env = {**os.environ, **{name: str(value) for name, value in ours.items()}, **how.env}
        return {name: value for name, value in env.items() if value is not None}

    def _said(self) -> str:
        return (self.folder / "said").read_text("utf-8", "replace")

    def served(self, output: Path | None = None) -> Tree:
        """What residents get: each file with its mode and the hash of its bytes; empty when there is no site."""
        root = output or self.output
        return {path.relative_to(root).as_posix(): _seal(path) for path in sorted(root.rglob("*"))}

    def left_behind(self) -> list[str]:
        """What a build should have taken away: drafts, halves, temporary files."""
        found = [path for path in self.releases.iterdir() if _is_left(path.name)]
        found += [path for path in self.state.rglob("*") if path.suffix[1:].isdigit()]
        return sorted(path.name for path in [*found, *self.temporary.iterdir()])


def _is_left(name: str) -> bool:
    return name.startswith(("staging-", "swap-", "trash-")) or name.endswith(".new")


def _seal(path: Path) -> str:
    mode = path.lstat().st_mode
    return f"{mode:o} {sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(mode) else ''}"


def _gates(report: Path) -> Mapping[str, Any]:
    try:
        return {gate["name"]: gate for gate in json.loads(report.read_text("utf-8"))["gates"]}
    except (OSError, ValueError):
        return {}


@dataclass(frozen=True)
class Base:
    """A place to copy, with the site before and after the change that is about to be published."""

    folder: Path
    old: Tree
    new: Tree
    own: frozenset[str]
    """What belongs to the new site itself; earlier versions of styles and scripts stay beside it as long as known."""

    def place(self, name: str, always: Sequence[str] = ()) -> Place:
        """A copy of it, where each build is sabotaged by ``always``."""
        return Place(self.folder, self.folder.with_name(name), always)


def found(folder: Path, always: Sequence[str] = ()) -> Base:
    """Build a town in ``folder`` and put its site online, then change a page; see also what it will be afterwards."""
    base = folder / "base"
    for name in ("live", "state", "tmp"):
        (base / name).mkdir(parents=True)
    shutil.copytree(SITE, base / "content")
    with Place(base, folder / "first", always) as place:
        _publish_before(place.output)
        _must(place.build())
        old = place.served()
        shutil.rmtree(base)
        shutil.copytree(place.folder, base, symlinks=True)
    page = base / "content" / CHANGED
    page.write_text(f"{page.read_text('utf-8').rstrip()}\n\nDit is nieuw sinds vandaag.\n", "utf-8")
    with Place(base, folder / "second", always) as place:
        _must(place.build())
        return Base(base, old, place.served(), _own(place))


def _own(place: Place) -> frozenset[str]:
    release = live(place.output)
    return frozenset(release.files) if release else frozenset()


def _publish_before(output: Path) -> None:
    """As many earlier versions as are kept, so that each build has one to take away."""
    for number in range(KEEP):
        with lock(output):
            folder = staging(output)
            for name in ("index.html", "theme.css"):
                (folder / name).write_text(f"versie {number}", "utf-8")
            publish(folder, output, date=dt.date.fromisoformat(DATE))


def _must(ran: Ran) -> None:
    if ran.code != 0:
        raise RuntimeError(f"a build without any fault gave {ran.code}:\n{ran.said}")
