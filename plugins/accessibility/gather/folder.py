"""The pages in a folder of HTML, whatever made it. The folder is the root of the site."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from plugins.accessibility.browser.server import address_of
from plugins.accessibility.gather.gathered import Gathered, Gathering, Limits, Missed
from plugins.accessibility.gather.known import Known
from plugins.accessibility.gather.readable import XHTML, Unreadable, too_large

SUFFIXES = frozenset((".html", ".htm", ".xhtml"))
_MISREAD = re.compile(r"[%?#\\\x00-\x20\x7f]")
"""What means something else in a URL than in a file name."""


def gather(
    root: Path, base: str = "", limits: Limits | None = None, only: Path | None = None, cache: Path | None = None
) -> Gathering:
    """The pages below ``root``, those nearest to it first; ``base`` is the address that the folder is served at,
    when that is known already.

    ``only`` is the one file of it to take; ``cache`` a folder to keep what is known of files.
    """
    limits = limits or Limits()
    root = root.resolve()
    found = Gathering()
    files = [only.resolve()] if only else _files(root, found)
    wanted = [file for file in files if not limits.excludes(file.relative_to(root).as_posix())]
    most = len(wanted) if limits.max_pages is None else limits.max_pages
    if len(wanted) > most:
        found.notes.append(f"In de map staan {len(wanted)} pagina’s. Ik bekijk de eerste {most}, zoals u vroeg.")
    known = Known(cache, limits)
    for file in wanted[:most]:
        path = file.relative_to(root).as_posix()
        url = url_of(path)
        try:
            html = _html(root, file, limits, known)
            found.pages.append(Gathered(url, address_of(base, url), html, path))
        except Unreadable as problem:
            found.missed.append(Missed(url, str(problem)))
    known.save()
    return found


def url_of(path: str) -> str:
    """The URL of the file at ``path`` below the root: ``x/index.html`` is ``/x/``. Readable letters stay readable."""
    shown = path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path
    return "/" + _MISREAD.sub(lambda found: quote(found[0]), shown)


def _files(root: Path, found: Gathering) -> list[Path]:
    """Every page once, also when a link within the folder leads to it; links that lead out of it are missed."""

    def unreadable(error: OSError) -> None:
        below = Path(error.filename).relative_to(root).as_posix()
        found.missed.append(Missed(url_of(below) + "/", "Deze map is niet te lezen. Kijk wie de map mag lezen."))

    files = []
    for folder, folders, names in os.walk(root, onerror=unreadable):
        folders.sort()
        found.missed += _leading_out(root, (Path(folder, name) for name in folders))
        for name in names:
            file = Path(folder, name)
            if file.suffix.lower() in SUFFIXES and not _is_second_name(root, file):
                files.append(file)
    return sorted(files, key=lambda file: (len(file.parts), file.parts))


def _leading_out(root: Path, folders: Iterator[Path]) -> Iterator[Missed]:
    for folder in folders:
        if folder.is_symlink() and not _inside(root, folder):
            url = url_of(folder.relative_to(root).as_posix()) + "/"
            yield Missed(url, "Deze map is een link naar buiten de map. Zet de pagina’s zelf in de map.")


def _is_second_name(root: Path, file: Path) -> bool:
    """Is this a link to a page in the folder, that is looked at under its own name?"""
    return file.is_symlink() and _inside(root, file) and file.resolve().suffix.lower() in SUFFIXES and file.is_file()


def _inside(root: Path, path: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _html(root: Path, file: Path, limits: Limits, known: Known) -> str:
    try:
        file.name.encode("utf-8")
    except UnicodeEncodeError:
        raise Unreadable("De naam van dit bestand is niet te lezen. Gebruik letters, cijfers en streepjes.") from None
    if file.is_symlink() and not _inside(root, file):
        raise Unreadable("Dit bestand is een link die nergens of buiten de map uitkomt. Zet de pagina zelf in de map.")
    if not file.is_file():
        raise Unreadable("Dit is geen gewoon bestand. Haal het weg.")
    try:
        if file.stat().st_size > limits.page_bytes:
            raise too_large(limits)
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable("Dit bestand is niet te lezen. Kijk wie het bestand mag lezen.") from error
    return known.html(data, limits, XHTML if file.suffix.lower() == ".xhtml" else "text/html")
