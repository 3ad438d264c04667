"""What the days ahead bring, put together: what changes and why, what goes wrong, and who can prevent it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue
from plugins.checks import Finding, Severity
from plugins.reports import Report
from plugins.workflow.forecast.causes import Cause, causes_of
from plugins.workflow.forecast.differences import Change
from plugins.workflow.forecast.specials import specials_of
from plugins.workflow.forecast.stretches import Outlook


@dataclass(frozen=True, slots=True)
class Happening:
    """A cause with what it changes on pages, the change on most pages first. ``cause`` is None when no data tell it."""

    cause: Cause | None
    changes: tuple[Change, ...]

    @property
    def urls(self) -> tuple[str, ...]:
        """The pages that it shows on, sorted."""
        return tuple(sorted({url for change in self.changes for url in change.urls}))


@dataclass(frozen=True, slots=True)
class DayAhead:
    """One day. ``came`` are findings that were not there the day before, ``gone`` those that are there no more."""

    date: dt.date
    made: bool
    happenings: tuple[Happening, ...]
    came: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    failed: tuple[str, ...]
    specials: tuple[Cause, ...]

    @property
    def breaks(self) -> tuple[Finding, ...]:
        """What came and asks for a change; tips do not."""
        return pressing(self.came)

    @property
    def mends(self) -> tuple[Finding, ...]:
        """What went by itself of those."""
        return pressing(self.gone)

    @property
    def stirs(self) -> bool:
        """Is there anything to tell of this day?"""
        return bool(self.happenings or self.breaks or self.mends or self.failed or not self.made)


@dataclass(frozen=True)
class Forecast:
    """``today`` is the report of the day before the first of ``days``."""

    today: Report
    days: tuple[DayAhead, ...] = ()

    @property
    def breaks(self) -> tuple[Finding, ...]:
        """Everything that goes wrong, each once, in order of date."""
        return tuple({each.fingerprint: each for day in self.days for each in day.breaks}.values())


def forecast(catalogue: Catalogue, today: Report, outlooks: Iterable[Outlook]) -> Forecast:
    """The days of ``outlooks`` in order, with what the data say of them."""
    days = []
    before = today.findings
    for each in outlooks:
        days.append(
            DayAhead(
                each.date,
                each.made,
                attributed(each.changes, causes_of(catalogue, each.date)),
                _without(each.findings, before),
                _without(before, each.findings),
                each.failed,
                specials_of(catalogue, each.date),
            )
        )
        before = each.findings
    return Forecast(today, tuple(days))


def pressing(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that ask for a change."""
    return tuple(finding for finding in findings if finding.severity > Severity.NOTICE)


def attributed(changes: Sequence[Change], causes: Sequence[Cause]) -> tuple[Happening, ...]:
    """Each change with the cause that shows in it most; with a day's only cause when it shows in none.

    That cause must be it: all that makes two days differ is the data, and this is all that they say of the day.
    Causes come in their own order, then changes without one. A cause that changes no page is left out.
    """
    groups: dict[int | None, list[Change]] = {}
    for change in changes:
        seen = [(cause.shows_in(change), -number) for number, cause in enumerate(causes)]
        letters, number = max(seen, default=(0, 0))
        known = letters > 0 or len(causes) == 1
        groups.setdefault(-number if known else None, []).append(change)
    told = [Happening(cause, tuple(groups[number])) for number, cause in enumerate(causes) if number in groups]
    return (*told, *([Happening(None, tuple(groups[None]))] if None in groups else []))


def _without(findings: Iterable[Finding], others: Iterable[Finding]) -> tuple[Finding, ...]:
    there = {(finding.fingerprint, finding.severity) for finding in others}
    return tuple(finding for finding in findings if (finding.fingerprint, finding.severity) not in there)
