"""The chooser between complaint, report, objection and the like: what is the matter, and what comes of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Line, List, LongText, OneOrMore, Slug, Title


class Situation(Entity):
    """An entry of ``gegevens/klacht-of-melding.yaml``: residents know what happened, not what it is called."""

    id: Slug
    title: Title = Field(alias="situatie")
    called: Title | None = Field(alias="heet", default=None)
    """The word for it with its article, such as ``een melding``."""
    examples: Annotated[tuple[Line, ...], List] = Field(alias="voorbeelden", default=())
    next_steps: Annotated[tuple[LongText, ...], OneOrMore] = Field(alias="wat_er_gebeurt", default=())
    """What comes of it; without these what the service of the first page says of it."""
    term: Line | None = Field(alias="termijn", default=None)
    """How soon; without it the term of that service."""
    see: Annotated[tuple[Line, ...], OneOrMore] = Field(alias="zie", default=())
    """References such as ``regelen/klacht-indienen``: the first one is where it is done."""
    channel: Slug | None = Field(alias="kanaal", default=None)
    """Whom to call about this, when it is not the general number."""
