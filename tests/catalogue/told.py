"""What an editor sees of a fault that was noted while reading."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.checks import Finding


def told(faults: Iterable[Finding]) -> list[tuple[str, str, str]]:
    """Of each fault its rule, its place as ``path:line:column``, and its message."""
    return [(fault.rule.removeprefix("catalogue."), str(fault.place), fault.message) for fault in faults]
