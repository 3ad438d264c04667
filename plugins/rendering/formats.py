"""Dates, amounts, hours and lists in Dutch, by Babel: never by the process's locale."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency

from plugins.catalogue.model import Interval, Week
from plugins.catalogue.model.hours import WEEKDAYS, in_words


def money(amount: Decimal) -> str:
    """``€ 83,87`` with a space that does not break; nought is ``gratis``."""
    if not amount:
        return "gratis"
    return format_currency(amount, "EUR", locale="nl_NL")


def longdate(day: dt.date) -> str:
    """``donderdag 24 december 2026``."""
    return in_words(day)


def shortdate(day: dt.date) -> str:
    """``24 december 2026``."""
    return format_date(day, "d MMMM y", locale="nl_NL")


def iso(day: dt.date) -> str:
    """``2026-12-24``."""
    return day.isoformat()


def clock(minutes: int) -> str:
    """``9.30``, as Dutch writes the time."""
    return f"{minutes // 60}.{minutes % 60:02d}"


def duration(seconds: float) -> str:
    """``2 minuten en 5 seconden``."""
    minutes, rest = divmod(max(1, round(seconds)), 60)
    parts = [(minutes, "minuut", "minuten"), (rest, "seconde", "seconden")]
    return listing([f"{number} {one if number == 1 else many}" for number, one, many in parts if number])


def hours(intervals: Sequence[Interval]) -> str:
    """``9.00 tot 12.30 uur en 13.30 tot 20.00 uur``; without intervals ``gesloten``."""
    if not intervals:
        return "gesloten"
    return listing([f"{clock(part.opens)} tot {clock(part.closes)} uur" for part in intervals])


def weekday(number: int) -> str:
    """``0`` is ``maandag``."""
    return WEEKDAYS[number]


def week_text(week: Week) -> str:
    """The week in one sentence: days with the same hours together."""
    groups: list[tuple[int, int, tuple[Interval, ...]]] = []
    for day, intervals in enumerate(week.days):
        if groups and groups[-1][2] == intervals and groups[-1][1] == day - 1:
            groups[-1] = (groups[-1][0], day, intervals)
        else:
            groups.append((day, day, intervals))
    parts = []
    for first, last, intervals in groups:
        if intervals:
            joint = " en " if last == first + 1 else " tot en met "
            days = WEEKDAYS[first] if first == last else f"{WEEKDAYS[first]}{joint}{WEEKDAYS[last]}"
            parts.append(f"{days} van {hours(intervals)}")
    return listing(parts) if parts else "gesloten"


def listing(parts: Iterable[str]) -> str:
    """``a, b en c``."""
    words = [str(part) for part in parts]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"


def abroad(number: str) -> str:
    """``0541-00 00 00`` as one dials it from another country; empty for numbers that cannot be called from there."""
    if not number.startswith("0") or number.startswith(("0800", "0900", "0906", "0909")):
        return ""
    return f"+31 {' '.join(re.sub('[^0-9]', ' ', number[1:]).split())}"


def tel(number: str) -> str:
    """The address that calls ``number``: ``tel:+31541…``; short numbers as they are."""
    digits = re.sub(r"\D", "", number)
    if digits.startswith(("0800", "0900", "0906", "0909")):
        return f"tel:{digits}"  # these cannot be called from abroad
    if digits.startswith("0"):
        return f"tel:+31{digits[1:]}"
    return f"tel:+{digits}" if number.strip().startswith("+") else f"tel:{digits}"
