"""What gathering gives, and how far it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

Say = Callable[[int, int], None]
"""Called with how many pages there are now, and how many are known to be there at least."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A page: its ``url`` in the report, the ``address`` that a browser opens, its ``html``, and ``path``.

    ``path`` is the file below the folder; for a page of a website it is the ``url``.
    """

    url: str
    address: str
    html: str
    path: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file of a website that pages link to: its ``address``, and ``name``, where it now stands below a folder."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class Missed:
    """What could not be had, with the Dutch reason and what to do. The audit is not complete without it.

    It is a page, or ``file``: one for download.
    """

    url: str
    reason: str
    file: bool = False


@dataclass(slots=True)
class Gathering:
    """``notes`` are Dutch sentences about choices that somebody should know of; they do not make it incomplete.

    The downloads stand below ``folder``.
    """

    pages: list[Gathered] = field(default_factory=list)
    downloads: list[Download] = field(default_factory=list)
    missed: list[Missed] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    folder: Path = Path("nowhere")


@dataclass(frozen=True, slots=True)
class Limits:
    """How far gathering goes. ``max_pages`` of None means 500 pages of a website, and a whole folder.

    A file for download may be as large as a page, and take as long. Where a limit of ours cuts pages off, they are
    missed; where the person who asks wants fewer pages, they are not. ``exclude`` holds patterns as in a shell. Times
    are in seconds.
    """

    max_pages: int | None = None
    exclude: tuple[str, ...] = ()
    default_pages: int = 500
    page_bytes: int = 10_000_000
    page_nodes: int = 60_000
    page_depth: int = 300
    downloads: int = 500
    all_downloads_bytes: int = 1_000_000_000
    link_depth: int = 20
    variants: int = 100
    redirects: int = 10
    at_once: int = 2
    connect: float = 10
    read: float = 15
    answer: float = 30
    whole: float = 1800
    failures: int = 5
    sitemaps: int = 50
    sitemap_depth: int = 3
    sitemap_bytes: int = 50_000_000
    sitemap_pages: int = 50_000

    def excludes(self, path: str) -> bool:
        """Does a pattern leave out this path? With or without a slash before it."""
        bare = path.lstrip("/")
        return any(fnmatchcase(bare, pattern.lstrip("/")) for pattern in self.exclude)
