"""What one can make an appointment for."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.channel import HUMAN_CHANNELS
from plugins.catalogue.model.exemption import Exemptions
from plugins.catalogue.model.organisation import BOOKING_SYSTEMS, Audience
from plugins.catalogue.model.scalars import (
    Date,
    Line,
    List,
    LongText,
    OneOrMore,
    Slug,
    Title,
    Url,
    WholeNumber,
    YesNo,
    choice,
)
from plugins.checks import PlacedText


class WhoComes(Model):
    """Who must come."""

    in_person: Annotated[PlacedText, choice("ja", "nee", "gemachtigde")] = Field(alias="zelf_komen")
    explanation: LongText | None = Field(alias="toelichting", default=None)


class TopicChannel(Model):
    """One way to have the appointment: at a desk, at home, by video …"""

    kind: Annotated[PlacedText, choice("balie", "thuis", "op_de_zaak", "beeldbellen", "telefoon")] = Field(
        alias="soort"
    )
    locations: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="locaties", default=())
    condition: Line | None = Field(alias="voorwaarde", default=None)
    available: YesNo = Field(alias="beschikbaar", default=True)

    @property
    def human(self) -> bool:
        """Does one speak with a person here?"""
        return self.kind in HUMAN_CHANNELS


class Booking(Model):
    """Where one books, changes and cancels. With ``product`` the address is made for systems with public deep links."""

    system: Annotated[PlacedText, choice(*BOOKING_SYSTEMS)] = Field(alias="systeem")
    product: Line | None = None
    url: Url | None = None
    change_url: Url | None = Field(alias="wijzigen_url", default=None)
    cancel_url: Url | None = Field(alias="annuleren_url", default=None)
    contact_parameter: Line | None = None


class OnlineAlternative(Model):
    """The transactions that make coming unnecessary, or the reason why there is none."""

    transactions: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="transactie", default=())
    reason: Line | None = Field(alias="reden", default=None)


class Collecting(Model):
    """Must one come back to collect something, and is there a topic for that?"""

    needed: YesNo = Field(alias="nodig")
    topic: Slug | None = Field(alias="onderwerp", default=None)


class ActivePeriod(Model):
    """Between which days the topic can be booked."""

    start: Date | None = Field(alias="van", default=None)
    end: Date | None = Field(alias="tot", default=None)


class AppointmentTopic(Entity):
    """``afspraken/<slug>.yaml``; its page is ``/afspraak/<slug>/``."""

    name: Title = Field(alias="naam")
    services: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="dienst")
    group: Title = Field(alias="groep")
    minutes: WholeNumber = Field(alias="duur_minuten")
    channels: Annotated[tuple[TopicChannel, ...], List] = Field(alias="kanalen")
    booking: Booking = Field(alias="boeken")

    summary: LongText | None = Field(alias="samenvatting", default=None)
    synonyms: Annotated[tuple[Line, ...], List] = Field(alias="synoniemen", default=())
    audiences: Annotated[tuple[Audience, ...], List] = Field(alias="doelgroep", default=())
    minutes_extra_person: WholeNumber | None = Field(alias="duur_extra_persoon", default=None)
    max_persons: WholeNumber | None = Field(alias="max_personen", default=None)
    who: WhoComes | None = Field(alias="wie", default=None)
    bring: Annotated[tuple[Line, ...], List] = Field(alias="meenemen", default=())
    lead_time: Line | None = Field(alias="doorlooptijd", default=None)
    collecting: Collecting | None = Field(alias="afhalen", default=None)
    visit: Annotated[PlacedText | None, choice("alleen_op_afspraak", "met_of_zonder", "geen")] = Field(
        alias="bezoek", default=None
    )
    online_alternative: OnlineAlternative | None = Field(alias="online_alternatief", default=None)
    personal_data: Annotated[tuple[Line, ...], List] = Field(alias="persoonsgegevens", default=())
    active: ActivePeriod | None = Field(alias="actief", default=None)
    owner: Slug | None = Field(alias="eigenaar", default=None)
    deputy: Slug | None = Field(alias="plaatsvervanger", default=None)
    reviewed: Date | None = Field(alias="gecontroleerd", default=None)
    review_before: Date | None = Field(alias="controleren_voor", default=None)
    exemptions: Exemptions = Field(alias="uitzonderingen", default=())

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/afspraak/{self.slug}/"

    def is_active(self, day: dt.date) -> bool:
        """Can it be booked on ``day``?"""
        if not self.active:
            return True
        return (self.active.start or dt.date.min) <= day <= (self.active.end or dt.date.max)
