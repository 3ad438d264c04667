"""What a browser came to before: a step on a page that did not change need not be taken again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from plugins.checks import Site
from plugins.checks.whole import write_whole
from plugins.top_tasks.walk import Move, Moved

_STYLES = frozenset((".css", ".woff", ".woff2", ".ttf", ".otf"))


class Kept:
    """Outcomes by their keys. A key holds all that an outcome depends on; a damaged file counts as none.

    ``version`` is the browser's. Without a browser here, what any version came to is proof.
    """

    def __init__(self, site: Site, folder: Path | None, version: str) -> None:
        self._root = site.root
        self._file = folder / "top-tasks.json" if folder else None
        self._version = version
        shared = [path for path in sorted(site.root.rglob("*")) if path.suffix in _STYLES and path.is_file()]
        parts = [f"{path.relative_to(site.root).as_posix()} {_digest(path.read_bytes())}" for path in shared]
        self._shared = "\n".join((*parts, _digest_of_code()))
        self._pages: dict[str, str] = {}
        self._before = self._read()
        self._now: dict[str, list[object]] = {}

    def get(self, move: Move) -> Moved | None:
        """What came of this move before."""
        kept = self._before.get(self._key(move))
        with suppress(ValueError, TypeError, IndexError, KeyError):
            if kept is not None and self._version in ("", kept[2]):
                moved = Moved(int(str(kept[0])), str(kept[1]))
                self._now[self._key(move)] = list(kept)
                return moved
        return None

    def put(self, move: Move, moved: Moved) -> None:
        """Keep what came of it."""
        self._now[self._key(move)] = [moved.presses, moved.problem, self._version]

    def save(self) -> None:
        """Write what was asked for this time; a folder that cannot be written only costs time."""
        if self._file is not None and self._now != self._before:
            with suppress(OSError):
                write_whole(self._file, json.dumps(self._now, sort_keys=True))

    def _read(self) -> Mapping[str, list[object]]:
        with suppress(OSError, ValueError):
            kept = json.loads(self._file.read_text("utf-8")) if self._file else {}
            if isinstance(kept, dict):
                return {key: value for key, value in kept.items() if isinstance(value, list)}
        return {}

    def _key(self, move: Move) -> str:
        if move.url not in self._pages:
            name = move.url.lstrip("/")
            path = self._root / (f"{name}index.html" if not name or name.endswith("/") else name)
            self._pages[move.url] = _digest(path.read_bytes())
        parts = (self._shared, self._pages[move.url], move.url, *move.opens, move.selector, move.leads_to)
        return _digest("\x1f".join(parts).encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _digest_of_code() -> str:
    """What the walk itself is: another walk may come to something else."""
    files = sorted(file for file in Path(__file__).parent.glob("*") if file.suffix == ".js" or file.name == "walk.py")
    return _digest(b"".join(file.read_bytes() for file in files))
