"""Files of earlier releases that stay reachable: which may, and for how long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from plugins.checks.versioned import is_what_it_says, unversioned
from plugins.publishing.inventory import Entry

DAYS: Mapping[str, int] = MappingProxyType({"theme": 30, "zoeken": 1})
"""Top folder → how many days a file with a fingerprint stays. An index holds words of pages: it goes soonest."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of an earlier release that came along: what it is, and the last day on which it does."""

    entry: Entry
    until: dt.date


def days_of(name: str) -> int:
    """How many days a file stays after it was last part of the site; 0 for all but files with a fingerprint."""
    return DAYS.get(name.partition("/")[0], 0) if unversioned(name) else 0


def may_be_beside(name: str, entry: Entry) -> bool:
    """May this file be in a release whose manifest does not name it? Only when its name proves what it is.

    A rollback that was cut off can have left it there.
    """
    return bool(days_of(name)) and is_what_it_says(name, entry.sha256)
