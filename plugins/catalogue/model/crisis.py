"""The crisis page: always prepared in ``crisis.yaml``, and put on by one word.

It is meant to be edited on a telephone, at night: capitals, full stops and blank lines too many do not matter.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, ClassVar

from babel import Locale
from pydantic import BeforeValidator, Field

from plugins.catalogue.model.alert import Alert
from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.scalars import (
    YES_NO,
    Line,
    List,
    LongText,
    OneOrMore,
    Phone,
    Slug,
    Title,
    Url,
    wrong,
)
from plugins.checks import PlacedText

HOME, ORDINARY_HOME = "/", "/start/"
"""Where the crisis page comes, and where the page goes that is there on other days."""

_PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(r"\s*(?:[-*•]\s+)?")
_WRITTEN = re.compile(r"(?P<day>\d{1,2})[\s-]+(?P<month>[a-z]{3,9})\b\.?(?:[\s-]+(?P<year>\d{4})\b)?")
_NUMBERS = re.compile(r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[.:]([0-5]\d)(?!\d)")


def _piece(text: PlacedText, start: int, end: int) -> PlacedText:
    """What stands between two offsets, without white space around it, still knowing its place."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    return PlacedText(part.strip(), text.path, text.map.shifted(-start))


def _cut(pattern: re.Pattern[str], *, bullets: bool = False) -> Callable[[Any], Any]:
    """For fields that may be a list, or one text: then ``pattern`` finds the parts."""

    def cut(value: Any) -> Any:
        if isinstance(value, list | tuple) and not value:
            raise wrong("empty", value)
        if not isinstance(value, PlacedText) or not value.strip():
            return value if isinstance(value, list | tuple) else [value]
        starts = ((found.start(), found.end()) for found in pattern.finditer(value))
        return [_piece(value, _after_bullet(value, start) if bullets else start, end) for start, end in starts]

    return cut


def _after_bullet(text: str, start: int) -> int:
    found = _BULLET.match(text, start)
    return found.end() if found else start


def _trimmed(value: Any) -> Any:
    return _piece(value, 0, len(value)) if isinstance(value, PlacedText) and value.strip() else value


def _on(value: Any) -> Any:
    """``ja`` or ``nee``, also as a telephone likes to write it: ``Ja``, ``JA`` and ``ja.``."""
    if isinstance(value, bool):
        return value
    plain = value.strip(" .\n").casefold() if isinstance(value, str) else ""
    if plain not in YES_NO:
        raise wrong("not-yes-or-no", value.strip() if isinstance(value, str) else value)
    return YES_NO[plain]


Trimmed = BeforeValidator(_trimmed)
OnOff = Annotated[bool, BeforeValidator(_on)]
Paragraphs = Annotated[tuple[LongText, ...], BeforeValidator(_cut(_PARAGRAPH))]
"""One text, with a blank line between paragraphs; or a list."""
Lines = Annotated[tuple[Line, ...], BeforeValidator(_cut(_LINE, bullets=True))]
"""One text, with each part on a line of its own; or a list."""


class CrisisNumber(Model):
    """Whom one may call."""

    who: Title = Field(alias="wie")
    number: Phone = Field(alias="nummer")


class CrisisLink(Model):
    """A page elsewhere that goes on telling."""

    name: Title = Field(alias="naam")
    url: Url


class CrisisVersion(Model):
    """The alert in another language, for the pages that are in it."""

    language: Slug = Field(alias="taal")
    title: Annotated[Title, Trimmed] = Field(alias="titel")
    text: Annotated[LongText, Trimmed] = Field(alias="tekst")


class CrisisAlert(Alert):
    """The way to the crisis page from every other page."""

    versions: tuple[CrisisVersion, ...] = ()

    @property
    def url(self) -> str:
        """The crisis page itself."""
        return HOME

    def version_in(self, language: str) -> CrisisVersion | None:
        """The alert in another language; None when nobody has written it."""
        return next((version for version in self.versions if version.language == language), None)


@dataclass(frozen=True, slots=True)
class Updated:
    """When the text was written: the words of the editor, and what could be understood of them."""

    text: PlacedText
    day: dt.date | None
    moment: str | None
    """For programs: a day, or a day with a time; None without a day."""


class Crisis(Entity):
    """``crisis.yaml``. While it is on it takes the place of the home page, and every other page leads to it."""

    file: ClassVar[str] = "crisis.yaml"

    on: OnOff = Field(alias="aan")
    title: Annotated[Title, Trimmed] = Field(alias="titel")
    text: Paragraphs = Field(alias="tekst")
    updated_text: Annotated[Title, Trimmed] = Field(alias="bijgewerkt")
    do: Lines = Field(alias="doen", default=())
    numbers: Annotated[tuple[CrisisNumber, ...], OneOrMore] = Field(alias="telefoonnummers", default=())
    more: Annotated[tuple[CrisisLink, ...], OneOrMore] = Field(alias="meer", default=())
    versions: Annotated[tuple[CrisisVersion, ...], List] = Field(alias="vertalingen", default=())

    def updated(self, today: dt.date) -> Updated:
        """When the text was written, as well as it can be understood on ``today``: a year need not be there."""
        day = _day(self.updated_text, today)
        clock = _CLOCK.search(self.updated_text) if day else None
        time = f"T{int(clock[1]):02d}:{clock[2]}" if clock else ""
        return Updated(self.updated_text, day, f"{day.isoformat()}{time}" if day else None)

    @cached_property
    def alert(self) -> CrisisAlert:
        """What stands above every other page."""
        alert = CrisisAlert(
            titel=self.title,
            tekst=self.text[0],
            van=dt.date.min,
            tot=dt.date.max,
            soort=PlacedText("waarschuwing"),
            versions=self.versions,
        )
        alert.bind("crisis", self.path, self._raw)
        return alert


def _months() -> Iterator[tuple[str, int]]:
    for width in ("wide", "abbreviated"):
        yield from ((name.rstrip("."), number) for number, name in Locale("nl").months["format"][width].items())


_MONTHS = dict(_months())


def _day(text: str, today: dt.date) -> dt.date | None:
    """The day as people write it: ``23 november``, ``23 nov. 2026``, ``23-11-2026``, ``2026-11-23``; None without."""
    found = next((match for form in (_ISO, _NUMBERS, _WRITTEN) if (match := form.search(text.casefold()))), None)
    if found is None:
        return None
    named = found["month"]
    month = int(named) if named.isdigit() else _MONTHS.get(named, 0)
    try:
        return dt.date(int(found["year"] or today.year), month, int(found["day"]))
    except ValueError:
        return None
