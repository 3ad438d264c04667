"""The built site as something to look addresses up in."""

from __future__ import annotations

import difflib
from pathlib import Path

from plugins.checks import Site
from plugins.checks.gate import GateFailed
from plugins.integrity.facts import facts_of, gather
from plugins.integrity.memory import once_each

INDEX = "index.html"
MOST = 3
"""Suggestions at most."""


class Built:
    """Every file of a site, the addresses that lead to it, and the anchors of its pages."""

    def __init__(self, site: Site) -> None:
        if site.documents and not site.files:
            raise GateFailed("De lijst met gebouwde bestanden is leeg. De links zijn daarom niet gecontroleerd.")
        self._root = site.root
        self._files = site.files
        self._anchors = {file_of(document.url): facts_of(document).anchors for document in site.documents}
        self._addresses = sorted(address_of(name) for name in site.files)
        self._folded: dict[str, list[str]] = {}
        self._by_slug: dict[str, list[str]] = {}
        for address in self._addresses:
            self._folded.setdefault(address.casefold(), []).append(address)
            self._by_slug.setdefault(_slug(address), []).append(address)
        self._suggested: dict[str, tuple[str, ...]] = {}

    def has(self, path: str) -> bool:
        """Is there a file that a server gives for ``path``?"""
        return file_of(path) in self._files

    def anchors(self, path: str) -> set[str] | None:
        """The ids on the page at ``path``; None when that is no page."""
        name = file_of(path)
        if name not in self._anchors:
            if not name.endswith(".html") or name not in self._files:
                return None
            self._anchors[name] = gather(text_of(self._root, name)).anchors
        return self._anchors[name]

    def nearest(self, path: str) -> tuple[str, ...]:
        """Existing addresses that someone may have meant: same but for a slash or capitals, else much like it."""
        if path not in self._suggested:
            self._suggested[path] = self._nearest(path)
        return self._suggested[path]

    def _nearest(self, path: str) -> tuple[str, ...]:
        for meant in (path.rstrip("/") + "/", path.rstrip("/")):
            if found := self._folded.get(meant.casefold()):
                return tuple(found[:MOST])
        slugs = difflib.get_close_matches(_slug(path), self._by_slug, MOST, 0.75)
        found = [address for slug in slugs for address in self._by_slug[slug]]
        like_it = sorted(found, key=lambda address: -difflib.SequenceMatcher(None, path, address).ratio())
        return tuple(like_it[:MOST])


@once_each
def built(site: Site) -> Built:
    """The site, indexed at the first question."""
    return Built(site)


def file_of(path: str) -> str:
    """The file, relative to the root, that a server gives for a path: ``/x/`` is ``x/index.html``."""
    name = path.lstrip("/")
    return name + INDEX if not name or name.endswith("/") else name


def address_of(name: str) -> str:
    """The address of a file: ``x/index.html`` is ``/x/``."""
    return "/" + (name.removesuffix(INDEX) if name == INDEX or name.endswith("/" + INDEX) else name)


def text_of(root: Path, name: str) -> str:
    """The text of a built file; a file that cannot be read fails the gate."""
    try:
        return (root / name).read_text("utf-8")
    except (OSError, UnicodeError) as error:
        raise GateFailed(f"Het gebouwde bestand ‘{name}’ is niet te lezen. Bouw de site opnieuw.") from error


def _slug(address: str) -> str:
    return address.rstrip("/").rpartition("/")[2].casefold()
