"""What a server has to know of the site, as plain values: the manifest of a release holds them too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address that was once on the site. ``new`` is where it went, here or elsewhere; None when it is gone.

    ``for_now``: it may come back, so that browsers must not remember where it leads.
    """

    old: str
    new: str | None = None
    for_now: bool = False

    @property
    def spellings(self) -> tuple[str, ...]:
        """The addresses that lead there: a page is asked for with and without a slash behind it, a file is not."""
        if self.old.endswith("/"):
            return (self.old, self.old.rstrip("/"))
        return (self.old,) if "." in self.old.rpartition("/")[2] else (self.old, f"{self.old}/")

    @property
    def status(self) -> int:
        """Moved for now or for good, or gone."""
        return 410 if self.new is None else 302 if self.for_now else 301


@dataclass(frozen=True)
class Served:
    """``url`` is that of the site, without a slash behind it; ``acting`` the hosts where its forms may lead.

    ``languages`` are those that have a page of their own for wrong addresses. ``subdomains`` says whether browsers must
    ask for every host below that of the site by https too.
    """

    url: str
    acting: tuple[str, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    languages: tuple[str, ...] = ()
    subdomains: bool = False

    @property
    def host(self) -> str:
        """The name of the site's host."""
        return self.url.removeprefix("https://").partition("/")[0]

    def as_data(self) -> dict[str, Any]:
        """The same as JSON can hold it."""
        return {
            "url": self.url,
            "acting": list(self.acting),
            "redirects": [[redirect.old, redirect.new, redirect.for_now] for redirect in self.redirects],
            "languages": list(self.languages),
            "subdomains": self.subdomains,
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Served:
        """What :meth:`as_data` gave. Raises ``KeyError``, ``TypeError`` or ``ValueError`` when it is something else."""
        return Served(
            url=str(data["url"]),
            acting=tuple(map(str, data["acting"])),
            redirects=tuple(Redirect(str(old), new, *rest) for old, new, *rest in data["redirects"]),
            languages=tuple(map(str, data["languages"])),
            subdomains=bool(data["subdomains"]),
        )
