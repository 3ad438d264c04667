"""Places one can visit."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.hours import Deviation, Holidays, OpeningHours, Period, Week
from plugins.catalogue.model.scalars import Line, List, LongText, Phone, Postcode, Slug, Title


class Coordinates(Model):
    """WGS 84, in degrees, as text: they are passed on, never computed with."""

    latitude: Line = Field(alias="breedte")
    longitude: Line = Field(alias="lengte")


class Location(Entity):
    """An entry of ``gegevens/locaties.yaml``; its page is ``/locatie/<id>/``."""

    id: Slug
    name: Title = Field(alias="naam")
    street: Line = Field(alias="straat")
    number: Line = Field(alias="nummer")
    postcode: Postcode
    town: Line = Field(alias="plaats")
    country: Line | None = Field(alias="land", default=None)
    week: Week = Field(alias="openingstijden")
    hours_note: Line | None = Field(alias="opmerking", default=None)
    periods: Annotated[tuple[Period, ...], List] = Field(alias="periodes", default=())
    exceptions: Annotated[tuple[Deviation, ...], List] = Field(alias="afwijkend", default=())
    holidays: Holidays | None = Field(alias="feestdagen", default=None)
    phone: Phone | None = Field(alias="telefoon", default=None)
    accessibility: Annotated[tuple[Line, ...], List] = Field(alias="toegankelijkheid", default=())
    directions: LongText | None = Field(alias="bereikbaarheid", default=None)
    coordinates: Coordinates | None = Field(alias="geo", default=None)

    @property
    def hours(self) -> OpeningHours:
        """The week with its exceptions."""
        return OpeningHours(self.week, self.periods, self.exceptions, self.holidays)

    @property
    def address(self) -> str:
        """On one line: ``Markt 1, 7631 AB Dinkelveen``."""
        return f"{self.street} {self.number}, {self.postcode} {self.town}"

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/locatie/{self.slug}/"
