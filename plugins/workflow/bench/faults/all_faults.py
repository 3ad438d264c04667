"""All faults of the matrix, in the order of the table."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.workflow.bench.faults.browsers import browsers
from plugins.workflow.bench.faults.code import code
from plugins.workflow.bench.faults.disks import disks
from plugins.workflow.bench.faults.kills import kills
from plugins.workflow.bench.faults.place import Base
from plugins.workflow.bench.faults.sources import sources
from plugins.workflow.bench.faults.stores import stores
from plugins.workflow.bench.faults.surroundings import surroundings
from plugins.workflow.bench.faults.trial import Fault


def faults(base: Base) -> Iterator[Fault]:
    """Every fault that is tried."""
    for some in (kills, disks, code, browsers, stores, sources, surroundings):
        yield from some(base)
