"""Words that people type and that belong to no single service."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Line, OneOrMore, Title, YesNo, wrong

OVERVIEWS = (
    "/contact/",
    "/afspraak/",
    "/afspraak/avond/",
    "/regelen/",
    "/informatie/",
    "/nieuws/",
    "/hulp/",
    "/mijn/",
    "/klacht-of-melding/",
    "/a-z/",
)
"""Pages that no file stands for, and that a word may lead to by their address."""


class SearchWord(Entity):
    """An entry of ``gegevens/zoekwoorden.yaml``. Its name in relations is the word itself, in small letters.

    ``same`` are words that mean the same to who types them. ``leads_to`` are the pages for it: references such as
    ``regelen/x``, or addresses of overviews. ``only_search``: typing errors and words of other languages are found, but
    do not stand in the list of A to Z.
    """

    identity: ClassVar[str] = "woord"

    word: Title = Field(alias="woord")
    same: Annotated[tuple[Title, ...], OneOrMore] = Field(alias="ook", default=())
    leads_to: Annotated[tuple[Line, ...], OneOrMore] = Field(alias="naar", default=())

    only_search: YesNo = Field(alias="alleen_zoeken", default=False)

    @model_validator(mode="after")
    def _says_something(self) -> SearchWord:
        if not self.same and not self.leads_to:
            raise wrong("search-word-empty", str(self.word))
        return self

    @property
    def words(self) -> tuple[Title, ...]:
        """The word and those that mean the same, as an editor wrote them."""
        return (self.word, *self.same)
