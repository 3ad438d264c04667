"""The glossary of the site: words that must stand, explained to residents."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Line, List, ShortLine, Title


class Term(Entity):
    """An entry of ``gegevens/woordenlijst.yaml``. Its name in relations is the word itself, in small letters."""

    identity: ClassVar[str] = "woord"

    word: Title = Field(alias="woord")
    explanation: ShortLine = Field(alias="uitleg")
    forms: Annotated[tuple[Title, ...], List] = Field(alias="vormen", default=())
    source: Line | None = Field(alias="bron", default=None)

    @property
    def names(self) -> tuple[Title, ...]:
        """The word and its forms, as an editor wrote them."""
        return (self.word, *self.forms)


def folded_term(text: str) -> str:
    """A term as it is compared: small letters, single spaces."""
    return " ".join(text.split()).casefold()
