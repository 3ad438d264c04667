"""The ways to reach the municipality, with their own hours; and a way that is off for a while."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.hours import Deviation, Holidays, OpeningHours, Week
from plugins.catalogue.model.scalars import Date, Line, List, LongText, Mail, Phone, Slug, Title, Url, choice
from plugins.checks import PlacedText

CHANNEL_KINDS = (
    "balie",
    "thuis",
    "op_de_zaak",
    "beeldbellen",
    "telefoon",
    "e-mail",
    "post",
    "e-formulier",
    "sociale_media",
    "meldingensysteem",
)
HUMAN_CHANNELS = frozenset(("balie", "thuis", "op_de_zaak", "beeldbellen", "telefoon"))
ChannelKind = Annotated[PlacedText, choice(*CHANNEL_KINDS)]


class Outage(Model):
    """A channel is off between two days, for a reason, and something else stands in."""

    start: Date = Field(alias="van")
    end: Date = Field(alias="tot")
    reason: Line = Field(alias="reden")
    alternative: Slug | None = Field(alias="alternatief", default=None)


class Channel(Entity):
    """An entry of ``gegevens/kanalen.yaml``."""

    id: Slug
    kind: ChannelKind = Field(alias="soort")
    name: Title = Field(alias="naam")
    explanation: LongText | None = Field(alias="uitleg", default=None)
    phone: Phone | None = Field(alias="telefoon", default=None)
    mail: Mail | None = Field(alias="email", default=None)
    url: Url | None = None
    address: Line | None = Field(alias="adres", default=None)
    week: Week | None = Field(alias="openingstijden", default=None)
    hours_note: Line | None = Field(alias="opmerking", default=None)
    exceptions: Annotated[tuple[Deviation, ...], List] = Field(alias="afwijkend", default=())
    holidays: Holidays | None = Field(alias="feestdagen", default=None)
    outage: Outage | None = Field(alias="uit", default=None)

    @property
    def human(self) -> bool:
        """Does one speak with a person here?"""
        return self.kind in HUMAN_CHANNELS

    @property
    def hours(self) -> OpeningHours | None:
        """Its own hours, when it has them."""
        return OpeningHours(self.week, (), self.exceptions, self.holidays) if self.week else None

    def is_off(self, day: dt.date) -> bool:
        """Is it off on ``day``?"""
        return bool(self.outage and self.outage.start <= day <= self.outage.end)
