"""What a machine may be like: streams that are closed, folders that lack, other languages, clocks that leap."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import Fault, NotRun

FINE = (0,), "new"
_ASCII = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
_ENVIRONMENTS: Mapping[str, Mapping[str, str | None]] = {
    "no HOME": {"HOME": None},
    "HOME does not exist": {"HOME": "/nonexistent"},
    "TMPDIR does not exist": {"TMPDIR": "/nonexistent"},
    "locale C": {"LC_ALL": "C", "LANG": "C"},
    "locale C, and Python may not use UTF-8 of itself": _ASCII,
    "standard streams in ASCII": {"PYTHONIOENCODING": "ascii"},
    "standard streams in Latin-1": {"PYTHONIOENCODING": "latin-1"},
    "a locale that does not exist": {"LC_ALL": "xx_XX.UTF-8"},
    "time zone far east": {"TZ": "Pacific/Kiritimati"},
    "time zone far west": {"TZ": "Pacific/Pago_Pago"},
    "time zone that does not exist": {"TZ": "Nowhere/Nothing"},
    "another SOURCE_DATE_EPOCH": {"SOURCE_DATE_EPOCH": "0"},
    "a hash seed": {"PYTHONHASHSEED": "7"},
}


def surroundings(_base: Base) -> Iterator[Fault]:
    """All of them."""
    for name, env in _ENVIRONMENTS.items():
        yield Fault("environment", name, partial(elsewhere, env), *FINE)
    for stream in (1, 2):
        name = ("standard output", "standard error")[stream - 1]
        yield Fault("streams", f"{name} is closed", partial(before_exec, partial(os.close, stream)), *FINE)
        yield Fault("streams", f"nobody reads {name}", partial(before_exec, partial(_unread, stream)), *FINE)
        yield Fault("streams", f"{name} goes to a full disk", partial(before_exec, partial(_full, stream)), *FINE)
    yield Fault("streams", "nobody reads, and a page is wrong", partial(wrong_and_unread), (1,), "old", after=1)
    yield Fault("streams", "all three are closed", partial(before_exec, partial(os.closerange, 0, 3)), *FINE)
    yield Fault(
        "umask", "077: the web server must still be able to read", partial(before_exec, partial(os.umask, 0o077)), *FINE
    )
    yield Fault("umask", "077, and the folder for the site is new", new_below, *FINE)
    yield Fault("umask", "777", partial(before_exec, partial(os.umask, 0o777)), (0, 3), "either")
    for leap in (86400 * 365, -86400 * 365, 3600):
        yield Fault("clock", f"leaps {leap} s to and fro", partial(leaping, leap), *FINE)
    for moment in (0, 2**31 + 5):
        yield Fault("clock", f"all files are of second {moment}", partial(of_time, moment), *FINE)
    yield Fault("paths", "output with spaces, accents and quotes", partial(to, 'de mäp ‘van’ "ons" $HOME/é è'), *FINE)
    yield Fault("paths", "output in a deep folder", partial(to, "/".join(["een-lange-naam-van-een-map"] * 60)), *FINE)
    yield Fault("paths", "output with too long a name", partial(to, "x" * 250), (2, 3))
    yield Fault("paths", "output with far too long a path", partial(to, "/".join(["x" * 200] * 30)), (2, 3))
    yield Fault("paths", "output below a file", partial(to, "content/informatie/paspoort.md/site"), (2, 3))
    yield Fault("paths", "output is a loop of links", looped, (2, 3))
    yield Fault("paths", "output on another disk than the content", on_another_disk, *FINE)


@contextmanager
def elsewhere(env: Mapping[str, str | None], place: Place) -> Iterator[How]:
    """Another environment."""
    yield How(env=env)


@contextmanager
def before_exec(act: Callable[[], object], place: Place) -> Iterator[How]:
    """The child does this just before it becomes the command."""

    def once() -> None:
        act()

    yield How(before_exec=once)


def _unread(stream: int) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    os.dup2(writes, stream)


def _full(stream: int) -> None:
    os.dup2(os.open("/dev/full", os.O_WRONLY), stream)


@contextmanager
def wrong_and_unread(place: Place) -> Iterator[How]:
    """A page that must be refused, and nobody to hear of it."""
    page = place.content / "informatie" / "paspoort.md"
    page.write_text(f"{page.read_text('utf-8')}\n\n[Klik hier](informatie/verhuizen.md).\n", "utf-8")

    def both() -> None:
        _unread(1)
        _unread(2)

    yield How(before_exec=both)


@contextmanager
def new_below(place: Place) -> Iterator[How]:
    """A strict umask, and an output whose parents are not there yet: the web server has to pass through them."""
    output = place.folder / "nieuw" / "dieper" / "site"
    yield How(before_exec=lambda: (os.umask(0o077), None)[1], output=output)
    modes = {oct(path.stat().st_mode & 0o777) for path in (output.parent, output.parent.parent)}
    if modes != {"0o755"}:
        raise AssertionError(f"a web server cannot pass: {modes}")


@contextmanager
def leaping(seconds: float, place: Place) -> Iterator[How]:
    """The clock leaps each time that it is read."""
    yield How(sabotage=[f"clock={seconds}"])


@contextmanager
def of_time(moment: int, place: Place) -> Iterator[How]:
    """All files of content, state and site say that they are of that moment."""
    for path in place.folder.rglob("*"):
        os.utime(path, (moment, moment), follow_symlinks=False)
    yield How()


@contextmanager
def to(output: str, place: Place) -> Iterator[How]:
    """Another output."""
    yield How(output=place.folder / output)


@contextmanager
def looped(place: Place) -> Iterator[How]:
    """The output's parent is a link to itself."""
    loop = place.folder / "loop"
    loop.symlink_to(loop)
    yield How(output=loop / "site")


@contextmanager
def on_another_disk(place: Place) -> Iterator[How]:
    """The memory of the machine is a disk of its own, nearly everywhere."""
    memory = Path("/dev/shm")  # noqa: S108 - a disk, and a folder of our own on it
    if not os.access(memory, os.W_OK) or memory.stat().st_dev == place.folder.stat().st_dev:
        raise NotRun("there is no second disk here")
    folder = memory / f"helder-{os.getpid()}"
    folder.mkdir()
    place.later(partial(shutil.rmtree, folder))
    yield How(output=folder / "site")
