"""Other languages: a start page for each, and versions of Dutch pages, whose facts and relations those pages keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, ClassVar

from pydantic import Field, PrivateAttr

from plugins.catalogue.model.base import Model, Written
from plugins.catalogue.model.page import InformationPage, Page, PlainPage
from plugins.catalogue.model.scalars import Date, Line, List, LongText, Title

DUTCH = "nl"
TRANSLATED: Mapping[str, type[Page]] = {kind.folder: kind for kind in (InformationPage, PlainPage)}
"""The folders whose pages may have versions in other languages: what explains. One acts in Dutch."""


def folded_words(text: str) -> str:
    """How a Dutch text is looked up: white space and capitals do not matter."""
    return " ".join(text.split()).casefold()


class TranslatedText(Model):
    """A short Dutch text of the data, such as what a price is for, in another language."""

    dutch: Line = Field(alias="nl")
    text: Line = Field(alias="vertaling")


class Language(Written):
    """``talen/<language>.md``: the start page of a language, and its words for short texts of the data."""

    folder = "talen"

    title: Title = Field(alias="titel")
    summary: LongText = Field(alias="samenvatting")
    words: Annotated[tuple[TranslatedText, ...], List] = Field(alias="woorden", default=())

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/{self.slug}/"

    @cached_property
    def _by_dutch(self) -> Mapping[str, str]:
        return {folded_words(each.dutch): str(each.text) for each in reversed(self.words)}

    def word_for(self, dutch: str) -> str | None:
        """The text in this language for a Dutch one; None without."""
        return self._by_dutch.get(folded_words(dutch))


class Translation(Written):
    """``informatie/<slug>.<language>.md``: a Dutch page in another language. What is not here comes from that page."""

    translated: ClassVar[str] = "vertaald_op"

    title: Title = Field(alias="titel")
    summary: LongText = Field(alias="samenvatting")
    made_from: Date = Field(alias="vertaald_op")
    """The day of the Dutch text that this was made from."""
    action: Title | None = Field(alias="actie", default=None)
    """What one does on the Dutch page where one acts."""

    _language: str = PrivateAttr(default="")
    _of: str = PrivateAttr(default="")

    def bind_origin(self, folder: str, language: str) -> None:
        """Called once by the reader."""
        self._of, self._language = folder, language

    @property
    def language(self) -> str:
        """Its code, such as ``de``."""
        return self._language

    @property
    def origin_folder(self) -> str:
        """The folder of the Dutch page: ``informatie`` or ``paginas``."""
        return self._of

    @property
    def origin(self) -> str:
        """The Dutch page as a reference: ``informatie/paspoort``."""
        return f"{self._of}/{self.slug}"

    @property
    def key(self) -> str:
        """What tells it apart from all others, and what links to it say: ``informatie/paspoort.de``."""
        return f"{self.origin}.{self._language}"

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/{self._language}{TRANSLATED[self._of].url_prefix}/{self.slug}/"


@dataclass(frozen=True, slots=True)
class Version:
    """A page in one language: its code, and its address."""

    language: str
    url: str
