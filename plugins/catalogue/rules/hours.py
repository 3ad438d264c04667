"""Opening hours, exceptions, holidays, and channels that are off."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Channel, Location
from plugins.catalogue.model.hours import holiday, holiday_names, in_words
from plugins.checks import Context, Match, Rule, Severity

LOOK_AHEAD = 90
"""Days: the holidays within it must have been confirmed."""


def _with_exceptions(catalogue: Catalogue) -> Iterator[Location | Channel]:
    """Everything that has hours with exceptions to them."""
    yield from catalogue.locations.values()
    yield from catalogue.channels.values()


def range_reversed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An end before a beginning."""
    for location in catalogue.locations.values():
        for index, period in enumerate(location.periods):
            if period.end < period.start:
                yield Match(location.place("periodes", index, "tot"), quote=period.end.isoformat(), field="tot")
    for entity in _with_exceptions(catalogue):
        for index, exception in enumerate(entity.exceptions):
            if exception.last < exception.first:
                yield Match(entity.place("afwijkend", index, "tot"), quote=exception.last.isoformat(), field="tot")
    for alert in catalogue.alerts.values():
        if alert.end < alert.start:
            yield Match(alert.place("tot"), quote=alert.end.isoformat(), field="tot")
    for channel in catalogue.channels.values():
        if channel.outage and channel.outage.end < channel.outage.start:
            yield Match(channel.place("uit", "tot"), quote=channel.outage.end.isoformat(), field="tot")
    for topic in catalogue.topics.values():
        active = topic.active
        if active and active.start and active.end and active.end < active.start:
            yield Match(topic.place("actief", "tot"), quote=active.end.isoformat(), field="tot")


def exception_unclear(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An exception is on a day or on a whole range, and is closed or has hours."""
    for entity in _with_exceptions(catalogue):
        for index, exception in enumerate(entity.exceptions):
            ends = (exception.start is not None) + (exception.end is not None)
            one_day = exception.date is not None and ends == 0
            whole_range = exception.date is None and ends == 2
            if not (one_day or whole_range) or exception.closed == bool(exception.intervals):
                yield Match(entity.place("afwijkend", index), quote=str(exception.reason), field="afwijkend")


def exceptions_overlap(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Two exceptions for one day: which one holds?"""
    for entity in _with_exceptions(catalogue):
        seen: list[tuple[dt.date, dt.date]] = []
        for index, exception in enumerate(entity.exceptions):
            if any(first <= exception.last and exception.first <= last for first, last in seen):
                yield Match(entity.place("afwijkend", index), quote=exception.first.isoformat(), field="afwijkend")
            seen.append((exception.first, exception.last))


def periods_overlap(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Two other weeks for one day: the first one would hold, and nobody chose that."""
    for location in catalogue.locations.values():
        for index, period in enumerate(location.periods):
            if any(period.start <= other.end and other.start <= period.end for other in location.periods[:index]):
                yield Match(location.place("periodes", index), quote=period.start.isoformat(), field="periodes")


def exception_passed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An exception that is over can go."""
    for entity in _with_exceptions(catalogue):
        for index, exception in enumerate(entity.exceptions):
            if exception.last < context.date:
                yield Match(entity.place("afwijkend", index), quote=str(exception.reason), field="afwijkend")


def holiday_unconfirmed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A holiday comes near, and nobody has said whether it is open."""
    days = [context.date + dt.timedelta(offset) for offset in range(LOOK_AHEAD)]
    near = [(day, name) for day in days if (name := holiday(day))]
    for entity in _with_exceptions(catalogue):
        confirmed = entity.holidays.confirmed_until if entity.holidays else dt.date.min
        for day, name in near:
            if entity.week and day > confirmed and not _is_arranged(entity, day):
                what = "het kanaal" if isinstance(entity, Channel) else "de locatie"
                yield Match(
                    entity.place("feestdagen"),
                    quote=str(entity.name),
                    field="feestdagen",
                    values={"name": name, "day": in_words(day), "what": f"{what} “{entity.name}”"},
                )


def _is_arranged(entity: Location | Channel, day: dt.date) -> bool:
    """Is it said of this day by itself what holds?"""
    off = entity.outage if isinstance(entity, Channel) else None
    return any(e.covers(day) for e in entity.exceptions) or (off is not None and off.start <= day <= off.end)


def hours_without_week(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Holidays or exceptions of a channel without ordinary hours: nobody would get to see them."""
    for channel in catalogue.channels.values():
        if not channel.week and (channel.exceptions or channel.holidays):
            key = "afwijkend" if channel.exceptions else "feestdagen"
            yield Match(channel.place(key), quote=str(channel.name), field=key, values={"key": key})


def unknown_holiday(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Open on a holiday that does not exist: with a misspelled name it would be shown as closed."""
    known = sorted(holiday_names(context.date.year))
    for entity in _with_exceptions(catalogue):
        for name in entity.holidays.open_on if entity.holidays else ():
            if name not in known:
                near = tuple(difflib.get_close_matches(str(name), known, n=1, cutoff=0.5))
                yield Match(
                    name.place,
                    quote=str(name),
                    field="feestdagen.wel_open",
                    suggestions=near,
                    values={"hint": f" Bedoelt u “{near[0]}”?" if near else "", "names": ", ".join(known)},
                )


def channel_off(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A channel that is off says what stands in (W23), and that is not off itself."""
    for channel in catalogue.channels.values():
        if not channel.outage:
            continue
        other = catalogue.channels.get(str(channel.outage.alternative or ""))
        both_off = (
            other is not None
            and other.outage is not None
            and other.outage.start <= channel.outage.end
            and channel.outage.start <= other.outage.end
        )
        if channel.outage.alternative is None or both_off:
            yield Match(channel.place("uit"), quote=channel.slug, field="uit.alternatief")


def channel_without_way(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A telephone needs a number, e-mail an address, post an address."""
    needs = {"telefoon": "phone", "e-mail": "mail", "post": "address"}
    keys = {"phone": "telefoon", "mail": "email", "address": "adres"}
    for channel in catalogue.channels.values():
        attribute = needs.get(str(channel.kind))
        if attribute and not getattr(channel, attribute):
            yield Match(channel.place(), quote=channel.slug, field=keys[attribute], values={"key": keys[attribute]})


HOURS_RULES = (
    Rule("catalogue.range-reversed", Severity.ERROR, range_reversed, "Helder Loket: datums"),
    Rule("catalogue.exception-unclear", Severity.ERROR, exception_unclear, "Helder Loket: openingstijden (W15)"),
    Rule("catalogue.exceptions-overlap", Severity.ERROR, exceptions_overlap, "Helder Loket: openingstijden (W15)"),
    Rule("catalogue.periods-overlap", Severity.ERROR, periods_overlap, "Helder Loket: openingstijden (W15)"),
    Rule("catalogue.hours-without-week", Severity.ERROR, hours_without_week, "Helder Loket: openingstijden (W15)"),
    Rule("catalogue.exception-passed", Severity.NOTICE, exception_passed, "Helder Loket: openingstijden (W15)"),
    Rule(
        "catalogue.holiday-unconfirmed",
        Severity.WARNING,
        holiday_unconfirmed,
        "Helder Loket: openingstijden",
        limits={"days": LOOK_AHEAD},
    ),
    Rule("catalogue.unknown-holiday", Severity.ERROR, unknown_holiday, "Helder Loket: openingstijden"),
    Rule("catalogue.channel-off", Severity.ERROR, channel_off, "W23"),
    Rule("catalogue.channel-without-way", Severity.ERROR, channel_without_way, "Helder Loket: kanalen (W19)"),
)
