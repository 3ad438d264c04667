"""Pages written in Markdown. Information and transaction are two classes: only through the second does one act."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from plugins.catalogue.model.base import Model, Written
from plugins.catalogue.model.exemption import Exemptions
from plugins.catalogue.model.organisation import Audience
from plugins.catalogue.model.scalars import Date, Line, List, LongText, OneOrMore, Slug, Title, YesNo, choice
from plugins.checks import PlacedText


class Page(Written):
    """What every Markdown page has."""

    url_prefix: ClassVar[str] = ""

    title: Title = Field(alias="titel")
    summary: LongText = Field(alias="samenvatting")
    owner: Slug | None = Field(alias="eigenaar", default=None)
    deputy: Slug | None = Field(alias="plaatsvervanger", default=None)
    reviewed: Date | None = Field(alias="gecontroleerd", default=None)
    review_before: Date | None = Field(alias="controleren_voor", default=None)
    audiences: Annotated[tuple[Audience, ...], List] = Field(alias="doelgroep", default=())
    synonyms: Annotated[tuple[Line, ...], List] = Field(alias="synoniemen", default=())
    status: Annotated[PlacedText, choice("gepubliceerd", "concept")] = Field(default=PlacedText("gepubliceerd"))
    exemptions: Exemptions = Field(alias="uitzonderingen", default=())

    @property
    def url(self) -> str:
        """The page's address."""
        return f"{self.url_prefix}/{self.slug}/"

    @property
    def published(self) -> bool:
        """A concept is shown by preview only."""
        return self.status == "gepubliceerd"


class InformationPage(Page):
    """``informatie/<slug>.md``: explains, never acts."""

    folder = "informatie"
    url_prefix = "/informatie"

    service: Slug | None = Field(alias="dienst", default=None)
    theme: Slug | None = Field(alias="thema", default=None)
    related: Annotated[tuple[Line, ...], OneOrMore] = Field(alias="gerelateerd", default=())


class TransactionPage(Page):
    """``regelen/<slug>.md``: acts, never lectures. The button, cost, term and routes come from its service."""

    folder = "regelen"
    url_prefix = "/regelen"

    service: Slug = Field(alias="dienst")


class Step(Model):
    """A step of a life event; ``see`` are references such as ``regelen/verhuizing-doorgeven``."""

    title: Title = Field(alias="titel")
    text: LongText = Field(alias="tekst")
    see: Annotated[tuple[Line, ...], OneOrMore] = Field(alias="zie", default=())
    optional: YesNo = Field(alias="alleen_als_het_past", default=False)


class StepByStep(Page):
    """``stappenplannen/<slug>.md``: a life event that bundles services."""

    folder = "stappenplannen"
    url_prefix = "/stappenplan"

    steps: Annotated[tuple[Step, ...], List] = Field(alias="stappen")
    theme: Slug | None = Field(alias="thema", default=None)


class NewsItem(Page):
    """``nieuws/<slug>.md``."""

    folder = "nieuws"
    url_prefix = "/nieuws"

    date: Date = Field(alias="datum")


class PlainPage(Page):
    """``paginas/<slug>.md``: privacy, accessibility and the like, at the top of the site."""

    folder = "paginas"
    url_prefix = ""


PAGE_KINDS: tuple[type[Page], ...] = (InformationPage, TransactionPage, StepByStep, NewsItem, PlainPage)
