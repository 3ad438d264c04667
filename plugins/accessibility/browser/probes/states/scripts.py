"""The scripts of this folder, put together: each begins with ``looks.js`` of the probes on lay-out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.probes.layout.scripts import running

_FOLDER = Path(__file__).parent
_LAYOUT = _FOLDER.with_name("layout")


def source(*names: str) -> str:
    """The text of these scripts, after ``looks.js``. With ``layout/`` before its name it is one of those on lay-out."""
    return "\n".join(_path(name).read_text("utf-8") for name in ("layout/looks", *names))


def _path(name: str) -> Path:
    folder, _, own = name.rpartition("/")
    return (_LAYOUT if folder else _FOLDER) / f"{own}.js"


def script(*names: str) -> Callable[..., Any]:
    """A function that runs these scripts on a page as one, and gives the answer of the last: the others define."""
    return running(source(*names))
