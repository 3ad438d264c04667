"""Days in a text that are not there: people come on another day than the one that was meant, or do not come at all."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Entity, Written
from plugins.catalogue.model.hours import WEEKDAYS
from plugins.checks import Context, Match, PlacedText, Rule, Severity

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
_MONTH = "|".join(MONTHS)
_LATE = re.compile(
    rf"(?<![\d.,:/-])(?P<day>3[0-9]|29) (?P<month>{_MONTH})\b(?: (?P<year>\d{{4}})\b)?"
    r"|(?<![\d.,:/-])(?P<number>29|30|31)-(?P<of>0?[1-9]|1[0-2])-(?P<in>\d{4})(?![\d/-])",
    re.IGNORECASE,
)
"""A day so late in its month that not every month has it."""
_WITH_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)}) (\d{{1,2}}) ({_MONTH}) ((?:19|20)\d\d)\b", re.IGNORECASE)
_LEAP = 2000


def day_not_there(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The 31st of June, or of February."""
    for entity, text in _texts(catalogue):
        for found in _LATE.finditer(text):
            month = MONTHS.index(found["month"].lower()) + 1 if found["month"] else int(found["of"])
            year = int(found["year"] or found["in"] or _LEAP)
            if _day(year, month, int(found["day"] or found["number"])) is None:
                # In a crisis a typing error is no reason to tell people nothing.
                mild = Severity.WARNING if entity is catalogue.ongoing_crisis else None
                yield Match(text.place_at(found.start()), quote=found[0], severity=mild)


def weekday_differs(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A day of the week and a date that are not the same day."""
    for _, text in _texts(catalogue):
        for found in _WITH_WEEKDAY.finditer(text):
            day = _day(int(found[4]), MONTHS.index(found[3].lower()) + 1, int(found[2]))
            if day and WEEKDAYS[day.weekday()] != found[1].lower():
                date = found[0].partition(" ")[2]
                yield Match(
                    text.place_at(found.start()),
                    quote=found[0],
                    values={"date": date, "weekday": WEEKDAYS[day.weekday()]},
                )


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _texts(catalogue: Catalogue) -> Iterator[tuple[Entity, PlacedText]]:
    for entity in catalogue.entities:
        yield from ((entity, text) for text in entity.texts())
        if isinstance(entity, Written):
            yield entity, entity.body


_SOURCE = "Helder Loket: wat er staat, klopt"
WRITTEN_DAY_RULES = (
    Rule("catalogue.day-not-there", Severity.ERROR, day_not_there, _SOURCE),
    Rule("catalogue.weekday-differs", Severity.WARNING, weekday_differs, _SOURCE),
)
