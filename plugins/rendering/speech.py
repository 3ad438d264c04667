"""How facts are said: dates, amounts, hours and short texts of the data, in the language of a page."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.lists import format_list
from babel.numbers import format_currency
from markupsafe import Markup, escape

from plugins.catalogue.model import Catalogue, Interval, Language, Week
from plugins.catalogue.model.translation import DUTCH
from plugins.rendering import formats


@cache
def _table() -> Mapping[str, Mapping[str, Any]]:
    """What ``languages.toml`` says, by language."""
    return tomllib.loads((Path(__file__).parent / "languages.toml").read_text("utf-8"))


def spoken() -> tuple[str, ...]:
    """The languages besides Dutch in which facts can be said."""
    return tuple(_table())


class Speech:
    """Dutch, the language of the site."""

    code = DUTCH
    home = "Home"
    not_there = "Deze pagina is er niet"

    def money(self, amount: Decimal) -> str:
        """An amount in euros; nought is a word."""
        return formats.money(amount)

    def longdate(self, day: dt.date) -> str:
        """A date with its weekday."""
        return formats.longdate(day)

    def shortdate(self, day: dt.date) -> str:
        """A date without its weekday."""
        return formats.shortdate(day)

    def clock(self, minutes: int) -> str:
        """A time of day, from minutes since midnight."""
        return formats.clock(minutes)

    def duration(self, seconds: float) -> str:
        """Minutes and seconds."""
        return formats.duration(seconds)

    def hours(self, intervals: Sequence[Interval]) -> str:
        """The hours of one day."""
        return formats.hours(intervals)

    def weekday(self, number: int) -> str:
        """The name of a day; 0 is Monday."""
        return formats.weekday(number)

    def week_text(self, week: Week) -> str:
        """The week in one sentence."""
        return formats.week_text(week)

    def listing(self, parts: Iterable[str]) -> str:
        """Several things in a row, with a word before the last."""
        return formats.listing(parts)

    def word(self, dutch: str) -> str | None:
        """A short Dutch text of the data in this language; None when nobody has translated it."""
        return dutch

    def local(self, dutch: str) -> str:
        """The same for a page: what nobody has translated stays Dutch, and says so to a screen reader."""
        return dutch

    @property
    def filters(self) -> dict[str, Callable[..., Any]]:
        """What templates call."""
        names = ("money", "longdate", "shortdate", "clock", "duration", "hours", "weekday", "listing", "local")
        return {name: getattr(self, name) for name in names}


class Foreign(Speech):
    """Another language: ``language`` holds the municipality's own words for texts of the data."""

    def __init__(self, code: str, language: Language | None = None) -> None:
        self.code = code
        self._said = _table()[code]
        self.home = str(self._said["home"])
        self.not_there = str(self._said["not_there"])
        self._locale = Locale.parse(self._said["locale"])
        self._language = language

    def money(self, amount: Decimal) -> str:
        return format_currency(amount, "EUR", locale=self._locale) if amount else str(self._said["free"])

    def longdate(self, day: dt.date) -> str:
        return format_date(day, "full", locale=self._locale)

    def shortdate(self, day: dt.date) -> str:
        return format_date(day, "long", locale=self._locale)

    def clock(self, minutes: int) -> str:
        hour, minute = divmod(minutes, 60)
        return f"{hour}:{minute:02d}" if minute or self._said["minutes_always"] else str(hour)

    def duration(self, seconds: float) -> str:
        counted = zip(divmod(max(1, round(seconds)), 60), (self._said["minute"], self._said["second"]), strict=True)
        return self.listing([f"{number} {words[number != 1]}" for number, words in counted if number])

    def hours(self, intervals: Sequence[Interval]) -> str:
        pattern = str(self._said["interval"])
        parts = [pattern.format(opens=self.clock(each.opens), closes=self.clock(each.closes)) for each in intervals]
        return self.listing(parts) if parts else str(self._said["closed"])

    def weekday(self, number: int) -> str:
        return str(get_day_names("wide", context="stand-alone", locale=self._locale)[number])

    def week_text(self, week: Week) -> str:
        groups: list[tuple[int, int, tuple[Interval, ...]]] = []
        for day, intervals in enumerate(week.days):
            if groups and groups[-1][2] == intervals:
                groups[-1] = (groups[-1][0], day, intervals)
            else:
                groups.append((day, day, intervals))
        parts = [self._days(first, last, intervals) for first, last, intervals in groups if intervals]
        return self.listing(parts) if parts else str(self._said["closed"])

    def _days(self, first: int, last: int, intervals: Sequence[Interval]) -> str:
        values = {"first": self.weekday(first), "last": self.weekday(last), "hours": self.hours(intervals)}
        pattern = str(self._said["day" if last <= first + 1 else "days"])
        day = values["first"] if first == last else self.listing([values["first"], values["last"]])
        return pattern.format(day=day, **values)

    def listing(self, parts: Iterable[str]) -> str:
        return format_list([str(part) for part in parts], locale=self._locale)

    def word(self, dutch: str) -> str | None:
        return self._language.word_for(dutch) if self._language else None

    def local(self, dutch: str) -> str:
        return self.word(dutch) or Markup('<span lang="{}">{}</span>').format(DUTCH, escape(dutch))


def own_name(code: str) -> str:
    """The name of a language in that language, as its speakers write it: ``Deutsch``."""
    name = Locale.parse(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]


def speech_of(catalogue: Catalogue, code: str) -> Speech:
    """How facts are said in a language."""
    return Speech() if code == DUTCH else Foreign(code, catalogue.languages.get(code))
