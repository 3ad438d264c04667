"""Short codes: how prose refers to facts that stand once. A closed set; an unknown one is an error."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from plugins.catalogue.model import Catalogue, Service
from plugins.catalogue.model.medium import KINDS
from plugins.catalogue.model.translation import DUTCH
from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run
from plugins.rendering.speech import Speech
from plugins.rendering.telephones import Telephones, telephones_of

SHORT_CODES: Mapping[str, str] = {
    "kosten:<dienst>": "Wat de dienst kost. Met nog een dubbele punt en een omschrijving: één prijs.",
    "termijn:<dienst>": "Hoe lang de dienst duurt.",
    "telefoon": "Het algemene telefoonnummer.",
    "telefoon:<kanaal>": "Het telefoonnummer van een kanaal.",
    "email": "Het algemene e-mailadres.",
    "adres:<locatie>": "Het adres van een locatie.",
    "openingstijden:<locatie>": "De gewone week van een locatie, in één zin.",
    "gemeente": "De naam van de gemeente.",
    "video:<naam>": "De video, met ondertiteling en alles uitgeschreven. De code staat op een eigen regel.",
    "geluid:<naam>": "Het geluid, met alles uitgeschreven. De code staat op een eigen regel.",
    "infographic:<naam>": "Het beeld, met alles uitgeschreven. De code staat op een eigen regel.",
}
"""Form → what it gives. The handbook's table is made from this."""

MOST_ARGUMENTS = {"kosten": 2, "email": 0, "gemeente": 0}

PATTERN = re.compile(r"\[\[([^\[\]\n]{0,120})\]\]")
_NAMES = "|".join(sorted({form.partition(":")[0] for form in SHORT_CODES}))
OPEN_CODE = re.compile(
    rf"\[\s*(?:{_NAMES})\s*(?::[^\[\]\n]*)?(?:\](?!\()|$)|\b(?:{_NAMES})\s*:\s*[a-z0-9-]+\]\]"
    r"|\[\[[a-z]+:[^\[\]\n]*$|\[\[[^\[\]\n]{121,}\]\]"
)
"""What was meant as a short code and has not both pairs of brackets, in a line from which all good ones were taken."""


class UnknownCode(Exception):
    """No such short code; ``known`` are those that are there."""

    def __init__(self, known: Sequence[str]) -> None:
        super().__init__("unknown")
        self.known = list(known)


class NoValue(Exception):
    """The code is right, but the fact is not in the data."""


class NoWord(Exception):
    """The fact is there, but in Dutch only; ``dutch`` is how Dutch says it."""

    def __init__(self, dutch: str) -> None:
        super().__init__(dutch)
        self.dutch = dutch


class MediumCode(Exception):
    """The code stands for a medium, which is no text but a block of its own."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self.slug = slug


class _Untranslated(Exception):
    """Some text of the data has no word in the language of the page."""


@dataclass(frozen=True)
class ShortCodes:
    """The values of short codes on a day, as ``speech`` says them."""

    catalogue: Catalogue
    today: dt.date
    speech: Speech = field(default_factory=Speech)

    @cached_property
    def telephones(self) -> Telephones:
        """The numbers of the site."""
        return telephones_of(self.catalogue)

    @cached_property
    def known(self) -> list[str]:
        """Every short code that can be written."""
        c = self.catalogue
        return [
            "telefoon",
            "email",
            "gemeente",
            *(f"kosten:{slug}" for slug in c.services),
            *(f"termijn:{slug}" for slug in c.services),
            *(f"telefoon:{slug}" for slug, channel in c.channels.items() if channel.phone),
            *(f"adres:{slug}" for slug in c.locations),
            *(f"openingstijden:{slug}" for slug in c.locations),
            *(f"{medium.kind}:{slug}" for slug, medium in c.media.items() if medium.kind),
        ]

    @property
    def dated(self) -> tuple[object, ...]:
        """All that a value can take from the day. Is it the same on two days? Then every code says the same."""
        services, locations = self.catalogue.services.values(), self.catalogue.locations.values()
        return (
            *(service.prices_on(self.today) for service in services),
            *(location.hours.week_on(self.today) for location in locations),
        )

    def value(self, code: str) -> str:
        """The text for ``code`` (without brackets).

        Raises :class:`UnknownCode`, :class:`NoValue`, or :class:`MediumCode` for what has no text; :class:`NoWord` for
        what is not translated.
        """
        try:
            return self._said(code)
        except _Untranslated:
            raise NoWord(replace(self, speech=Speech()).value(code)) from None

    def _said(self, code: str) -> str:
        name, *arguments = [part.strip() for part in code.split(":")]
        c, first = self.catalogue, arguments[0] if arguments else ""
        if len(arguments) > MOST_ARGUMENTS.get(name, 1):
            raise UnknownCode(self.known)
        if name in ("kosten", "termijn") and first in c.services:
            return self._cost(c.services[first], arguments[1:]) if name == "kosten" else self._term(c.services[first])
        if name == "telefoon" and not arguments:
            return str(c.municipality.phone)
        if name == "telefoon" and first in c.channels:
            return self._there(c.channels[first].phone)
        if name == "email" and not arguments:
            return str(c.municipality.mail)
        if name == "gemeente" and not arguments:
            return str(c.municipality.name)
        if name == "adres" and first in c.locations:
            return c.locations[first].address
        if name == "openingstijden" and first in c.locations:
            return self.speech.week_text(c.locations[first].hours.week_on(self.today))
        if (
            self.speech.code == DUTCH
            and first in c.media
            and name in ((c.media[first].kind,) if c.media[first].kind else KINDS)
        ):
            raise MediumCode(first)
        raise UnknownCode(self.known)

    def expand(self, text: str) -> str:
        """``text`` with its short codes replaced."""
        return str(self.expand_placed(PlacedText(text)))

    def expand_placed(self, text: PlacedText) -> PlacedText:
        """``text`` with its short codes replaced. What stands behind a code keeps its place, a value has the code's.

        Codes without a text are left for the reader's rule to refuse.
        """
        parts: list[str] = []
        runs: list[Run] = []
        length = position = 0

        def take(part: str, start: int) -> None:
            nonlocal length
            if part and (here := text.map.at(start)):
                runs.append(Run(length, *here))
                inside = (run for run in text.map.runs if start < run.offset < start + len(part))
                runs.extend(run._replace(offset=length + run.offset - start) for run in inside)
            parts.append(part)
            length += len(part)

        for found in PATTERN.finditer(text):
            take(text[position : found.start()], position)
            position = found.end()
            try:
                value = self._in_any_language(found[1].strip())
            except (UnknownCode, NoValue, MediumCode):
                take(found[0], found.start())
            else:
                if here := text.map.at(found.start()):
                    runs.append(Run(length, *here))
                parts.append(value)
                length += len(value)
        take(text[position:], position)
        return PlacedText("".join(parts), text.path, SourceMap(tuple(runs)))

    def _in_any_language(self, code: str) -> str:
        try:
            return self.value(code)
        except NoWord as word:
            return word.dutch

    def _cost(self, service: Service, description: Sequence[str]) -> str:
        prices = service.prices_on(self.today)
        if service.free:
            return self.speech.money(Decimal(0))
        if description:
            prices = tuple(price for price in prices if price.description == description[0])
            if not prices:
                raise UnknownCode([f"kosten:{service.slug}:{price.description}" for price in service.prices])
        if not prices:
            raise NoValue
        if len(prices) == 1:
            return self.speech.money(prices[0].amount)
        said = [f"{self.speech.money(price.amount)} ({self._word(price.description)})" for price in prices]
        return self.speech.listing(said)

    def _term(self, service: Service) -> str:
        return self._word(self._there(service.term))

    def _word(self, dutch: str) -> str:
        """A text of the data in the language of the page."""
        word = self.speech.word(dutch)
        if word is None:
            raise _Untranslated
        return word

    @staticmethod
    def _there(value: str | None) -> str:
        if not value:
            raise NoValue
        return str(value)
