"""What earlier builds keep: caches and releases that are damaged, of an older version, or in a strange shape."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import Fault


def stores(_base: Base) -> Iterator[Fault]:
    """All of them."""
    for name, damage in _CACHES.items():
        yield Fault("cache", name, partial(damaged, damage), (0,), "new")
    yield Fault("cache", "where reports go stand folders", folders_for_reports, (0, 3), "new")
    yield Fault("cache", "the state folder is a file", state_is_a_file, (0, 3), "new")
    for name, hurt in _RELEASES.items():
        # What is online is damaged already; the build must put a whole site there.
        yield Fault("releases", name, partial(released, hurt), (0,), "new")
    for name, refuse in _REFUSED.items():
        yield Fault("releases", name, partial(mended, refuse), (2, 3), "either")


def _truncate(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _become_folder(file: Path) -> None:
    file.unlink()
    (file / "x").mkdir(parents=True)


def _become_link(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.name)


def _other_types(file: Path) -> None:
    """Each value of another type: numbers for texts, lists for mappings."""
    try:
        kept = json.loads(file.read_text("utf-8"))
    except ValueError:
        file.write_text('"niets"', "utf-8")
        return
    file.write_text(json.dumps([kept] if isinstance(kept, dict) else {"0": kept}), "utf-8")


def _other_values(file: Path) -> None:
    """The same shape, with other values, as an older version may have kept."""
    try:
        kept = json.loads(file.read_text("utf-8"))
    except ValueError:
        return
    if isinstance(kept, dict):
        file.write_text(json.dumps(dict.fromkeys(kept, 7)), "utf-8")
    else:
        file.write_text(json.dumps([{"rule": 7, "severity": 99}, None]), "utf-8")


_CACHES: dict[str, Callable[[Path], object]] = {
    "all files cut in half": _truncate,
    "all files empty": lambda file: file.write_bytes(b""),
    "all files other bytes": lambda file: file.write_bytes(b"\xff\x00\x80" * 99),
    "all files of another type": _other_types,
    "all files of an older format": _other_values,
    "folders in the place of files": _become_folder,
    "all files unreadable": lambda file: file.chmod(0),
    "links that lead to themselves": _become_link,
    "all gone": lambda file: file.unlink(),
}


@contextmanager
def damaged(damage: Callable[[Path], object], place: Place) -> Iterator[How]:
    """Every file that a build kept is damaged."""
    for file in [path for path in (place.state / "cache").rglob("*") if path.is_file()]:
        damage(file)
    yield How()


@contextmanager
def folders_for_reports(place: Place) -> Iterator[How]:
    """Somebody made folders with the names of our reports."""
    for name in ("rapport.json", "rapport.html", "bewijs.json", "loketproef.html"):
        shutil.rmtree(place.state / name, ignore_errors=True)
        (place.state / name).unlink(missing_ok=True)
        (place.state / name / "x").mkdir(parents=True)
    yield How()
    for name in ("rapport.json", "rapport.html", "bewijs.json", "loketproef.html"):
        shutil.rmtree(place.state / name, ignore_errors=True)


@contextmanager
def state_is_a_file(place: Place) -> Iterator[How]:
    """There is a file where the state folder should be."""
    place.state.rename(place.folder / "aside")
    place.state.write_text("geen map")
    yield How()
    place.state.unlink()
    (place.folder / "aside").rename(place.state)


def _live(place: Place) -> Path:
    return place.output.resolve()


def _half(place: Place) -> None:
    for path in sorted(_live(place).rglob("*.html"))[::2]:
        path.unlink()


def _leftovers(place: Place) -> None:
    folder = place.releases
    for name in ("staging-oud/x", "trash-000001-0123456789ab/x", "staging-oud/y"):
        (folder / name).mkdir(parents=True)
    (folder / "swap-000001-0123456789ab").symlink_to("nergens")
    (folder / "000099-0123456789ab.json.new").write_text("{")


def _manifest(place: Place) -> Path:
    live = _live(place)
    return live.with_name(f"{live.name}.json")


_RELEASES: dict[str, Callable[[Place], object]] = {
    "manifest of the live release cut in half": lambda place: _truncate(_manifest(place)),
    "manifest of the live release gone": lambda place: _manifest(place).unlink(),
    "manifest of the live release is a folder": lambda place: _become_folder(_manifest(place)),
    "manifest of other types": lambda place: _manifest(place).write_text("[1]"),
    "manifest says nothing": lambda place: _manifest(place).write_text('{"files": {}, "date": "x"}'),
    "half of the live release gone": _half,
    "the live release gone: the link leads nowhere": lambda place: shutil.rmtree(_live(place)),
    "all releases gone": lambda place: shutil.rmtree(place.releases),
    "the link gone": lambda place: place.output.unlink(),
    "a killed build left everything": _leftovers,
    "a release that is a file": lambda place: (place.releases / "000098-0123456789ab").write_text("x"),
    "strangers in the folder": lambda place: (place.releases / "zelf gemaakt").mkdir(),
}


@contextmanager
def released(hurt: Callable[[Place], object], place: Place) -> Iterator[How]:
    """The releases are damaged."""
    hurt(place)
    yield How()


def _lock_is_a_folder(place: Place) -> Callable[[], object]:
    lock = place.releases / "lock"
    lock.unlink()
    lock.mkdir()
    return lock.rmdir


def _lock_is_a_link(place: Place) -> Callable[[], object]:
    lock = place.releases / "lock"
    lock.unlink()
    lock.symlink_to(place.folder / "elders")
    return lock.unlink


def _moved(place: Place) -> Callable[[], object]:
    """The folder with releases is a link to elsewhere."""
    elsewhere = place.folder / "elsewhere"
    place.releases.rename(elsewhere)
    place.releases.symlink_to(elsewhere)

    def back() -> None:
        place.releases.unlink()
        elsewhere.rename(place.releases)

    return back


def _copied(place: Place) -> Callable[[], object]:
    """Somebody copied the site over the link, as some programs for uploading do."""
    live = _live(place)
    place.output.unlink()
    shutil.copytree(live, place.output)

    def back() -> None:
        shutil.rmtree(place.output)
        place.output.symlink_to(Path(place.releases.name) / live.name)

    return back


_REFUSED: dict[str, Callable[[Place], Callable[[], object]]] = {
    "the lock is a folder": _lock_is_a_folder,
    "the lock is a link": _lock_is_a_link,
    "the folder with releases is a link": _moved,
    "the link has become a folder with files": _copied,
}


@contextmanager
def mended(refuse: Callable[[Place], Callable[[], object]], place: Place) -> Iterator[How]:
    """Something that we did not make, and leave alone, until somebody mends it."""
    back = refuse(place)
    yield How()
    back()
