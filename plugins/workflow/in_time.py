"""Judging one page, which like reading it must not take for ever."""

from __future__ import annotations

from collections.abc import Callable

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Document, Finding


def judged_in_time(document: Document, judge: Callable[[], list[Finding]]) -> list[Finding]:
    """What ``judge`` finds in a page; or that its file asks too much, when it is not done in time."""
    faults = Faults()
    with faults.in_time(document.path):
        return judge()
    return faults.found
