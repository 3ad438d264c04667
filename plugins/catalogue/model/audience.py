"""For whom the site is: an entry of its own for each audience that the municipality names."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.organisation import Audience
from plugins.catalogue.model.scalars import Line, List, LongText, OneOrMore, Slug, Title


class AudienceEntry(Entity):
    """An entry of ``gegevens/doelgroepen.yaml``; its page is ``/voor/<id>/``."""

    id: Audience
    name: Title = Field(alias="naam")
    summary: LongText = Field(alias="samenvatting")
    channels: Annotated[tuple[Slug, ...], List] = Field(alias="kanalen")
    """Whom this audience calls, mails or visits."""
    top_tasks: Annotated[tuple[Line, ...], List] = Field(alias="toptaken", default=())
    also: Annotated[tuple[Audience, ...], OneOrMore] = Field(alias="ook_voor", default=())
    """Audiences without an entry of their own that belong here: ``jongeren`` and ``ouderen`` are ``inwoners`` too."""

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/voor/{self.slug}/"

    def welcomes(self, audiences: tuple[str, ...]) -> bool:
        """Is what is for ``audiences`` for this one? What names none is for everyone."""
        return not audiences or not {self.slug, *map(str, self.also)}.isdisjoint(map(str, audiences))
