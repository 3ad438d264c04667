"""Verdicts on pages that stay the same from day to day, kept for as long as nothing but the day differs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any, TypeVar

from plugins.checks import Context, Document
from plugins.workflow.cache import VerdictCache

T = TypeVar("T")

Kept = dict[str, Any]
"""Verdicts by their key, for all days of one forecast."""


class WatchedContext(Context):
    """The facts of a judgement, that know whether a rule asked what day it is."""

    __slots__ = ("_day_of", "asked")

    _day_of: dt.date
    asked: bool

    @classmethod
    def of(cls, context: Context) -> WatchedContext:
        """The same facts, watched."""
        return cls(**{each.name: getattr(context, each.name) for each in fields(context)})

    @property
    def date(self) -> dt.date:
        object.__setattr__(self, "asked", True)
        return self._day_of

    @date.setter
    def date(self, day: dt.date) -> None:
        object.__setattr__(self, "_day_of", day)
        self.forget()

    def forget(self) -> None:
        """From here on nobody has asked."""
        object.__setattr__(self, "asked", False)


class DayVerdicts(VerdictCache):
    """What holds on one day. A verdict that no rule needed the day for is given again on other days.

    A key holds all that a key of the build's cache holds, but for the day: neither that of the context, nor that which
    templates write beside opening hours for the script (``data-hours``). No rule looks at the latter: a test proves it.
    """

    def __init__(self, folder: Path | None, context: Context, kept: Kept, code: str) -> None:
        self._watched = WatchedContext.of(context)
        self._hours = f'data-hours="{context.date.isoformat()}"'
        self._verdicts = kept
        self._code_of_forecast = code
        super().__init__(folder, self._watched)

    @property
    def _day(self) -> str:
        return ""

    @property
    def _code(self) -> str:
        return self._code_of_forecast

    def _html(self, document: Document) -> str:
        return undated(document.html, self._hours)

    def _kept(self, name: str, document: Document, make: Callable[[], Any], thaw: Callable[[Any], T]) -> T:
        file = f"{name}-{self._key(document)}.json"
        if file not in self._verdicts and (stored := self._stored(file)) is not None:
            self._verdicts[file] = stored
        if file in self._verdicts:
            return thaw(self._verdicts[file])
        self._watched.forget()
        value = make()
        if not self._watched.asked:
            self._verdicts[file] = value
            self._store(file, value)
        return thaw(value)


def undated(html: str, hours: str) -> str:
    """``html`` without the day that stands beside opening hours for the script; it is no text that anybody reads."""
    return html.replace(hours, 'data-hours=""')
