"""What may lie in ``content/``, and what may not: links, pipes, strange names, unknown kinds."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.catalogue.model.crisis import Crisis
from plugins.catalogue.model.scalars import SLUG_LENGTH, is_slug
from plugins.catalogue.model.translation import TRANSLATED
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

MARKDOWN_FOLDERS = ("informatie", "regelen", "stappenplannen", "nieuws", "paginas", "media", "talen")
TRANSLATED_FOLDERS = tuple(TRANSLATED)
DATA_FOLDERS = ("afspraken", "meldingen", "gegevens/diensten")
_NEEDED = ("gemeente", "locaties", "kanalen", "themas", "teams")
_OPTIONAL = ("hulp", "doelgroepen", "klacht-of-melding", "woordenlijst", "oude-bestanden", "verhuisd", "zoekwoorden")
NEEDED_FILES = tuple(f"gegevens/{name}.yaml" for name in _NEEDED)
"""Without these there is no site."""
DATA_FILES = (*NEEDED_FILES, *(f"gegevens/{name}.yaml" for name in _OPTIONAL))
IMAGE_TYPES = frozenset((".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg"))
STYLE_TYPES = frozenset((".css", ".json"))
FILE_TYPES = frozenset((".pdf", ".docx", ".xlsx", ".odt", ".ods", ".csv", ".mp4", ".mp3", ".vtt"))
LOOK_FOLDER = "huisstijl"
"""Holds a municipality's own design tokens. They go into the style sheet; the files themselves are not published."""
ASSET_FOLDERS = {"afbeeldingen": IMAGE_TYPES, "bestanden": FILE_TYPES, LOOK_FOLDER: STYLE_TYPES}
"""Top folder → the endings that files in it may have."""
_ASSET_NAME = re.compile(
    r"(?!.*\.(?:php\d?|phtml|phar|cgi|p[ly]|aspx?|jsp|exe|js|s?html?|sh|bat|cmd|com|scr)\.)[a-z0-9][a-z0-9._-]{0,99}"
)
"""A name such as ``kaart.php.png`` makes some servers run the file."""
_LANGUAGE = re.compile(r"\.([a-z]{2})\.md$")
"""What stands behind the slug when a page is a version in another language: ``paspoort.de.md``."""
RESERVED = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""Names that Windows keeps for devices: there a colleague cannot even fetch the folder."""
MAX_FOLDERS = 5
"""Folders within each other; the site itself needs two."""
PREFIX = "content"
TASKS = "taken.yaml"
"""The tasks of the loket test; a site may do without."""
CRISIS = Crisis.file
"""The crisis page, on or not; without the file there is no crisis."""
TOP_FILES = (TASKS, CRISIS)


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file that may be there: where it is, its path for people (``content/…``), its path below ``content/``."""

    path: Path
    shown: str
    relative: str

    @property
    def folder(self) -> str:
        """The folder below ``content/``."""
        return self.relative.rpartition("/")[0]

    @property
    def slug(self) -> str:
        """The file's name without its ending."""
        return self.path.name.partition(".")[0]

    @property
    def language(self) -> str:
        """The code of the language that a version of a Dutch page is in; empty for all other files."""
        found = _LANGUAGE.search(self.path.name) if self.folder in TRANSLATED_FOLDERS else None
        return found[1] if found else ""


def content_files(content: Path, faults: Faults) -> Iterator[ContentFile]:
    """Every file that may be read, in a fixed order; what may not be there is noted."""
    lower: dict[str, str] = {}
    for path, kind in _walk(content):
        # A name that is no UTF-8 can be read from the disk, but not be printed in a report.
        relative = path.relative_to(content).as_posix().encode(errors="backslashreplace").decode()
        shown = f"{PREFIX}/{relative}"
        if kind != "file":
            faults.add(kind, Place(shown), limit=MAX_FOLDERS)
            continue
        if path.name in (".gitkeep", ".DS_Store", "Thumbs.db"):
            continue
        twin = lower.setdefault(relative.casefold(), shown)
        if twin != shown:
            faults.add("name-differs-in-case", Place(shown), quote=relative, other=twin)
            continue
        if _allowed(relative, shown, faults):
            yield ContentFile(path, shown, relative)


def _walk(folder: Path, depth: int = 0) -> Iterator[tuple[Path, str]]:
    """Everything below ``folder``: its path, and ``file`` or what is wrong with it."""
    try:
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder, "file-unreadable"
        return
    for entry in ordered:
        path = Path(entry.path)
        if entry.is_symlink():
            yield path, "symlink"
        elif entry.is_dir(follow_symlinks=False):
            yield from [(path, "folder-too-deep")] if depth == MAX_FOLDERS else _walk(path, depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield path, "file"
        else:
            yield path, "not-a-file"


def _allowed(relative: str, shown: str, faults: Faults) -> bool:
    folder, _, name = relative.rpartition("/")
    ending = Path(name).suffix
    place = Place(shown)
    if reserved := [part for part in relative.split("/") if part.partition(".")[0].lower() in RESERVED]:
        faults.add("reserved-name", place, quote=reserved[0])
        return False
    if (allowed := ASSET_FOLDERS.get(folder.partition("/")[0])) is not None:
        if ending.lower() not in allowed:
            faults.add("file-type", place, quote=name, allowed=", ".join(sorted(allowed)))
        elif not all(_ASSET_NAME.fullmatch(part) for part in relative.split("/")):
            faults.add("file-name", place, quote=name)
        else:
            return True
        return False
    if relative in (*DATA_FILES, *TOP_FILES):
        return True
    wanted = ".md" if folder in MARKDOWN_FOLDERS else ".yaml" if folder in DATA_FOLDERS else ""
    if not wanted or ending != wanted:
        stem = name.partition(".")[0]
        known = [*DATA_FILES, *TOP_FILES, *(f"{each}/{stem}.md" for each in MARKDOWN_FOLDERS)]
        known += [f"{each}/{stem}.yaml" for each in DATA_FOLDERS]
        near = difflib.get_close_matches(relative, known, n=1, cutoff=0.75)
        faults.add(
            "unknown-file", place, quote=relative, suggestions=near, hint=f" Bedoelt u “{near[0]}”?" if near else ""
        )
        return False
    if folder in TRANSLATED_FOLDERS:
        name = _LANGUAGE.sub(".md", name)
    if not is_slug(name.removesuffix(wanted)):
        faults.add("not-a-slug", place, quote=name, field="bestandsnaam", limit=SLUG_LENGTH)
        return False
    return True
