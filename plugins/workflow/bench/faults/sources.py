"""Sources that change or go while they are being built, and two builds at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

from plugins.publishing import lock
from plugins.workflow.bench.faults.place import CHANGED, Base, How, Place
from plugins.workflow.bench.faults.trial import Fault
from plugins.workflow.bench.samples import ROOT

PICTURE = Path("afbeeldingen") / "gemeentehuis.png"
BACK = Path("informatie") / "verhuizen.md"
START = "publishing staging"
"""What was read is in memory, and no page is made yet."""
Hurt = Callable[[Place], AbstractContextManager[How]]


def sources(_base: Base) -> Iterator[Fault]:
    """All of them."""

    def fault(name: str, hurt: Hurt, *codes: int, live: str = "old", group: str = "sources") -> Fault:
        return Fault(group, name, hurt, codes, live)

    for file in (CHANGED, BACK, PICTURE, Path("gegevens") / "gemeente.yaml"):
        when = f"open\t{{content}}/{file}"
        yield fault(f"{file} goes as it is read", partial(gone, when, file), 1, 3)
    for file in (BACK, PICTURE):
        yield fault(f"{file} goes when all is read", partial(gone, START, file), 0, live="new")
    for when in ("reading", START, "gate readability"):
        yield fault(f"content is exchanged at {when}", partial(exchanged, when), 0, 1, 3, live="either")
        yield fault(f"content goes at {when}", partial(gone, when, Path()), 0, 1, 2, 3, live="either")
    for name in ("templates/base.html", "static"):
        yield fault(f"theme/{name} goes before pages are made", partial(theme_gone, name), 1, 2, 3)
    yield fault("another build holds the lock", held, 3, group="together")
    yield fault("another build is on its way", partial(together, 60), 0, live="new", group="together")
    yield fault("another build is stopped", stopped, 3, group="together")


@contextmanager
def gone(when: str, file: Path, place: Place) -> Iterator[How]:
    """A file of the content goes at some event."""
    path = place.content / file
    aside = place.folder / "aside"
    (shutil.copytree if path.is_dir() else shutil.copy)(path, aside)
    wanted = when.replace("{content}", str(place.content))
    yield How(sabotage=[f"at={wanted}:remove:{path}:{place.notes}"])
    shutil.rmtree(place.content, ignore_errors=True) if path.is_dir() or not file.name else None
    if not path.exists():
        aside.rename(path)


@contextmanager
def exchanged(when: str, place: Place) -> Iterator[How]:
    """The whole folder is put aside for another, older one in the middle of a build."""
    other = place.content.with_name("content.other")
    shutil.copytree(place.content, other)
    (other / BACK).unlink()
    yield How(sabotage=[f"at={when}:exchange:{place.content}:{place.notes}"])
    before = place.content.with_name("content.before")
    if before.exists():
        shutil.rmtree(place.content)
        before.rename(place.content)


@contextmanager
def theme_gone(file: str, place: Place) -> Iterator[How]:
    """A file or folder of the theme goes."""
    theme = place.folder / "theme"
    shutil.copytree(ROOT / "theme", theme)
    yield How(sabotage=[f"theme={theme}", f"at={START}:remove:{theme / file}:{place.notes}"])


@contextmanager
def held(place: Place) -> Iterator[How]:
    """Somebody holds the lock all the time."""
    with lock(place.output):
        yield How(sabotage=["wait=1"])


@contextmanager
def together(seconds: float, place: Place) -> Iterator[How]:
    """A build of the same site is on its way already."""
    first = _started(place)
    try:
        yield How(sabotage=[f"wait={seconds}"])
    finally:
        first.wait(timeout=100)


@contextmanager
def stopped(place: Place) -> Iterator[How]:
    """A build of the same site is on its way, and does nothing any more."""
    first = _started(place)
    os.kill(first.pid, signal.SIGSTOP)
    try:
        yield How(sabotage=["wait=1"])
    finally:
        first.kill()
        first.wait()


def _started(place: Place) -> subprocess.Popen[bytes]:
    """A build that has the lock."""
    note = place.folder / "first"
    words = place.words(How(sabotage=[f"at={START}:touch:{note}:{note}"]), place.folder / "first.json")
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet, cwd=place.folder, env=place.env(How()))
    end = time.monotonic() + 60
    while not note.exists() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.05)
    return process
