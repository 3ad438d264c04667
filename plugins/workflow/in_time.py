"""Judging one page, which like reading it must not take for ever."""

from __future__ import annotations

from collections.abc import Callable

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Document, Finding, Place
from plugins.checks.cpu import FILE_SECONDS, TooMuchWork, cpu_limit


def judged_in_time(document: Document, judge: Callable[[], list[Finding]]) -> list[Finding]:
    """What ``judge`` finds in a page; or that its file asks too much, when it is not done in time."""
    try:
        with cpu_limit():
            return judge()
    except TooMuchWork:
        faults = Faults()
        faults.add("takes-too-long", Place(document.path), limit=FILE_SECONDS)
        return faults.found
