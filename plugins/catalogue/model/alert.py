"""Dated alerts that end by themselves."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Date, Line, LongText, OneOrMore, Slug, Title, choice
from plugins.checks import PlacedText


class Alert(Entity):
    """``meldingen/<slug>.yaml``. Without places it stands on every page."""

    title: Title = Field(alias="titel")
    short_title: Title | None = Field(alias="korte_titel", default=None)
    """A few words for a narrow bar; without them the title stands there."""
    text: LongText = Field(alias="tekst")
    start: Date = Field(alias="van")
    end: Date = Field(alias="tot")
    kind: Annotated[PlacedText, choice("informatie", "waarschuwing", "storing")] = Field(
        alias="soort", default=PlacedText("informatie")
    )
    owner: Slug | None = Field(alias="eigenaar", default=None)
    locations: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="locaties", default=())
    services: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="diensten", default=())
    see: Line | None = Field(alias="zie", default=None)
    """A reference to a page with more, such as ``nieuws/avondopening``."""

    @property
    def url(self) -> str:
        """The address of its own page, with the whole text."""
        return f"/meldingen/{self.slug}/"

    @property
    def brief(self) -> str:
        """The shortest title there is."""
        return self.short_title or self.title

    def shows_on(self, day: dt.date) -> bool:
        """Is it shown on ``day``?"""
        return self.start <= day <= self.end

    @property
    def everywhere(self) -> bool:
        """Is it for the whole site?"""
        return not self.locations and not self.services
