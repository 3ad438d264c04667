"""Whose folder is this, what lies beside it, and which of that may we touch."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from plugins.checks.refused import Refused, sentence

RELEASE = re.compile(r"(\d{6,})-[0-9a-f]{12}")
"""A release's id: its number in the row, and the first digits of the hash of what is in it."""
LEFTOVER = re.compile(r"(staging|swap|trash)-.+")


class PublishingError(Refused):
    """Publishing did not happen, and the live site is what it was. The message is Dutch and says what to do."""


class NotOurs(PublishingError):
    """The output folder holds something that we did not put there. It was left untouched."""

    code = 2


@contextlib.contextmanager
def in_words(what: str) -> Iterator[None]:
    """Turn an ``OSError`` into a :class:`PublishingError` that says ``what`` did not work, why, and what to do."""
    try:
        yield
    except OSError as error:
        raise PublishingError(sentence(what, error)) from error


class State(Enum):
    """What stands at the place of the output folder, as far as we may touch it."""

    ABSENT = "absent"
    EMPTY = "empty"
    LINK = "link"


def absolute(output: Path) -> Path:
    """``output`` made absolute without following links: the link itself is what we replace."""
    return Path(os.path.abspath(output))  # noqa: PTH100 - Path.absolute() keeps "..", Path.resolve() follows links


def releases_folder(output: Path) -> Path:
    """Where the releases of ``output`` stand: beside it, so that they are on the same file system."""
    output = absolute(output)
    return output.parent / f".{output.name}.releases"


def examine(output: Path) -> State:
    """What stands at ``output``. Raises :class:`NotOurs` for all but a link of ours, an empty folder and nothing.

    A link is ours when it leads to a release in our own releases folder, even if that release is gone.
    """
    output = absolute(output)
    if not output.name:
        raise NotOurs(f"‘{output}’ kan niet de map van de site zijn. Kies een andere map.")
    folder = releases_folder(output)
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotOurs(f"‘{folder}’ is geen gewone map. Kies een andere map voor de site.")
    if output.is_symlink():
        target = Path(os.path.realpath(output))
        if target.parent == Path(os.path.realpath(folder)) and RELEASE.fullmatch(target.name):
            return State.LINK
        raise NotOurs(f"‘{output}’ is een verwijzing naar een andere plek. Kies een andere map voor de site.")
    try:
        names = os.listdir(output)  # noqa: PTH208 - one call that tells a file, a folder and nothing apart
    except FileNotFoundError:
        return State.ABSENT
    except NotADirectoryError:
        raise NotOurs(f"‘{output}’ is geen map. Kies een andere map voor de site.") from None
    except PermissionError:
        raise NotOurs(f"Wij mogen niet in ‘{output}’ kijken. Kies een andere map voor de site.") from None
    if names:
        raise NotOurs(
            f"De map ‘{output}’ is niet leeg, en er staat geen site van Helder Loket in. "
            "Kies een andere map, of maak deze map eerst leeg."
        )
    return State.EMPTY


def make_releases_folder(output: Path) -> Path:
    """The releases folder, made when absent. A web server has to be able to pass through it."""
    folder = releases_folder(output)
    missing = [each for each in (folder.parent, *folder.parent.parents) if not each.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    for each in missing:
        each.chmod(0o755)
    try:
        folder.mkdir()
    except FileExistsError:
        return folder
    folder.chmod(0o755)
    return folder


def live_id(output: Path) -> str | None:
    """The id of the release that ``output`` names, even when that is gone; None without a link. Raises NotOurs."""
    return Path(os.path.realpath(absolute(output))).name if examine(output) is State.LINK else None


def clean(output: Path) -> None:
    """Remove what killed builds left in the releases folder. Only while holding the lock, else it may be in use.

    A release whose manifest is still called new was being published. When it is live, only that name was left to be
    done; when it is not and has no other manifest, nobody ever saw it, and it goes.
    """
    folder = releases_folder(output)
    current = live_id(output)
    for path in sorted(folder.iterdir()):
        release_id, *ending = path.name.split(".", 1)
        if LEFTOVER.fullmatch(path.name):
            remove(path)
        elif RELEASE.fullmatch(release_id) and ending == ["json.new"]:
            if release_id == current:
                path.replace(folder / f"{release_id}.json")
            else:
                if not (folder / f"{release_id}.json").exists():
                    remove(folder / release_id)
                remove(path)
        elif RELEASE.fullmatch(release_id) and ending == ["json"] and not (folder / release_id).is_dir():
            remove(path)


def remove(path: Path) -> None:
    """Remove a file, link or whole folder. What cannot go now is left for the next time: nothing needs it gone."""
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def sync(folder: Path) -> None:
    """Make the names in ``folder`` last through a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
