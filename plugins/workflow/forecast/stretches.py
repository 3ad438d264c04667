"""Many days at once: stretches of days, divided over processes of their own."""

from __future__ import annotations

import datetime as dt
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from plugins.checks import Document, Finding
from plugins.reports.words import gate_sentence
from plugins.workflow.forecast.causes import ONE_DAY
from plugins.workflow.forecast.days import Day, Days
from plugins.workflow.forecast.differences import Change, changes
from plugins.workflow.forecast.verdicts import Kept

STRETCH = 10
"""Days that one process does in a row. The day before a stretch is rendered again: short ones cost more."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What was found for one day: ``changes`` against the day before, ``findings`` as ``check`` tells them.

    ``made`` is False when the pages cannot be made then; ``failed`` says which controls could not run.
    """

    date: dt.date
    made: bool
    findings: tuple[Finding, ...]
    failed: tuple[str, ...]
    changes: tuple[Change, ...]


def outlooks(days: Days, today: Day, count: int, jobs: int, say: Callable[[int, int], None]) -> list[Outlook]:
    """The ``count`` days after ``today``, in order. ``say(done, total)`` is called as they are ready.

    Each process makes the same of a day: how many ``jobs`` there are makes no difference to the outcome.
    """
    dates = [today.date + number * ONE_DAY for number in range(1, count + 1)]
    if jobs == 1 or count <= STRETCH:
        return _told(_walk(days, today.date, today.documents, dates), count, say)
    stretches = [dates[at : at + STRETCH] for at in range(0, count, STRETCH)]
    # Processes that begin anew: one that is split off would have locks of threads that it has not.
    context = multiprocessing.get_context("spawn")
    begin = days.content, days.theme, days.cache, days.kept, days.code
    with ProcessPoolExecutor(min(jobs, len(stretches)), context, _begin, begin) as pool:
        return _told((each for done in pool.map(_stretch, stretches) for each in done), count, say)


def _told(found: Iterable[Outlook], count: int, say: Callable[[int, int], None]) -> list[Outlook]:
    told: list[Outlook] = []
    for each in found:
        told.append(each)
        say(len(told), count)
    return told


def _walk(days: Days, date: dt.date, documents: Mapping[str, Document], dates: Sequence[dt.date]) -> Iterator[Outlook]:
    for day in (days.look(each) for each in dates):
        both = bool(documents) and day.made
        yield Outlook(
            day.date,
            day.made,
            day.report.findings,
            tuple(gate_sentence(gate) for gate in day.report.failed_gates),
            changes(documents, day.documents, (date, day.date)) if both else (),
        )
        date, documents = day.date, day.documents


_own: list[Days] = []
"""In a process of the pool: the content, read once."""


def _begin(content: Path, theme: Path, cache: Path | None, kept: Kept, code: str) -> None:
    _own.append(Days(content, theme, cache, kept, code))


def _stretch(dates: Sequence[dt.date]) -> list[Outlook]:
    (days,) = _own
    before = dates[0] - ONE_DAY
    return list(_walk(days, before, days.pages(days.session(before)), dates))
