"""A topic that promises an evening, or a day of the week, on a date on which the desk is closed by exception."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import AppointmentTopic, Catalogue, Location
from plugins.catalogue.model.hours import WEEKDAYS, Deviation, in_words
from plugins.checks import Context, Match, Rule, Severity

AHEAD = 30
"""Days: from then on it is time to tell residents."""
NAMED = 3
"""Topics that a message names; it counts the others."""


def promised_while_closed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Pages derive “’s avonds” from the week, and an exception takes that evening away. An alert that day tells it."""
    for location in catalogue.locations.values():
        for index, exception in enumerate(location.exceptions):
            for day in _days(exception, context.date):
                closed, topics = _broken_promises(catalogue, location, day)
                untold = [topic for topic in topics if not _told(catalogue, location, topic, day)]
                if untold:
                    yield Match(
                        location.place("afwijkend", index),
                        quote=exception.first.isoformat(),
                        field="afwijkend",
                        values={
                            "day": in_words(day),
                            "location": location.name,
                            "closed": closed,
                            "topics": _names(untold),
                        },
                    )


def _days(exception: Deviation, today: dt.date) -> Iterator[dt.date]:
    """The days of an exception that come soon."""
    return (day for n in range(AHEAD) if exception.covers(day := today + dt.timedelta(n)))


def _broken_promises(catalogue: Catalogue, location: Location, day: dt.date) -> tuple[str, list[AppointmentTopic]]:
    """When the desk is closed against what its week says, and the topics whose pages say that one can come then."""
    usual, real = location.hours.week_on(day).days[day.weekday()], location.hours.on(day).intervals
    no_evening = any(part.in_evening for part in usual) and not any(part.in_evening for part in real)
    no_day = bool(usual) and not real
    name = re.compile(rf"\b{WEEKDAYS[day.weekday()]}", re.IGNORECASE)
    topics = [
        topic
        for topic in catalogue.topics_at[location.slug]
        if topic.is_active(day) and (no_evening or (no_day and any(name.search(text) for text in topic.texts())))
    ]
    return ("de hele dag" if no_day else "’s avonds"), topics


def _told(catalogue: Catalogue, location: Location, topic: AppointmentTopic, day: dt.date) -> bool:
    """Does an alert stand above the topic's page on that day?"""
    services = {str(slug) for slug in topic.services}
    return any(
        alert.everywhere
        or location.slug in {str(slug) for slug in alert.locations}
        or services & {str(slug) for slug in alert.services}
        for alert in catalogue.alerts_on(day)
    )


def _names(topics: list[AppointmentTopic]) -> str:
    shown = [f"‘{topic.name}’" for topic in topics[:NAMED]]
    more = len(topics) - NAMED
    shown += [f"{more} andere"] if more > 0 else []
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} en {shown[-1]}"


PROMISE_RULES = (
    Rule(
        "catalogue.promised-while-closed",
        Severity.WARNING,
        promised_while_closed,
        "Helder Loket: openingstijden (W15)",
        limits={"days": AHEAD},
    ),
)
