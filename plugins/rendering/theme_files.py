"""The files of the theme that go onto the site as they are, each under a name with a fingerprint of its bytes."""

from __future__ import annotations

import shutil
from pathlib import Path

from plugins.checks.versioned import versioned

FOLDER = "theme"
"""Where they come in the site."""


def theme_address(theme: Path, name: str) -> str:
    """The address of ``name``, a path below the theme's ``static``. Raises ``FileNotFoundError`` when there is none."""
    return "/" + versioned(f"{FOLDER}/{name}", (theme / "static" / name).read_bytes())


def theme_files(theme: Path) -> dict[str, Path]:
    """Each file of ``theme`` by its path in the site. Style sheets are left out: they become one, with the tokens."""
    static = theme / "static"
    files = sorted(path for path in static.rglob("*") if path.is_file() and path.suffix != ".css")
    names = (path.relative_to(static).as_posix() for path in files)
    return {
        theme_address(theme, name).lstrip("/"): static / name
        for name in names
        if not any(part.startswith(".") for part in name.split("/"))
    }


def copy_theme_files(theme: Path, output: Path) -> None:
    """Put them into the site in ``output``. Raises ``OSError``."""
    for name, source in theme_files(theme).items():
        file = output / name
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, file)
