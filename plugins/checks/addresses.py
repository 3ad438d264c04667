"""Addresses that were once on the site: what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from plugins.checks.place import Place


@dataclass(frozen=True, slots=True)
class Moved:
    """An address that an editor says has moved: to ``new``, or None when it is gone. Both with where that stands."""

    old: str
    new: str | None
    old_place: Place
    new_place: Place


@dataclass(frozen=True, slots=True)
class Addresses:
    """``moved`` is what editors say of old addresses.

    ``published`` are the pages of the site that is online, each with the file that it came from (empty if unknown);
    only a build knows them. ``dated`` are addresses that come and go by themselves as days pass: of those nothing may
    block a build.
    """

    moved: tuple[Moved, ...] = ()
    published: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    dated: frozenset[str] = frozenset()


def folded_address(address: str) -> str:
    """The same for ``/x/`` and ``/x``, and without what stands behind a ``#``."""
    return address.partition("#")[0].rstrip("/") or "/"
