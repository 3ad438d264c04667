"""What the municipality does for people: a service, with everything that is true of it, once."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.exemption import Exemptions
from plugins.catalogue.model.organisation import Audience
from plugins.catalogue.model.scalars import (
    Date,
    Line,
    List,
    LongText,
    Money,
    OneOrMore,
    Slug,
    Title,
    Url,
    YesNo,
    choice,
    wrong,
)
from plugins.checks import PlacedText

ROUTES = ("online", "afspraak", "landelijk", "telefoon", "balie", "formulier")
ROUTES_WITH_TRANSACTION = frozenset(("online", "formulier", "landelijk"))
LEVEL = choice("basis", "midden", "substantieel", "hoog", "eh2plus", "eh3", "eh4")
UPL_PREFIX = "http://standaarden.overheid.nl/owms/terms/"


class Price(Model):
    """What something costs from a day on. A change can be written down ahead of time."""

    description: Line = Field(alias="omschrijving")
    amount: Money = Field(alias="bedrag")
    active_from: Date = Field(alias="actief_vanaf")


class NoProductName(Model):
    """Why no name of the national list (UPL) fits."""

    reason: Line = Field(alias="geen")


def _product_name(value: Any) -> Any:
    if isinstance(value, str) and value != "onbekend" and not value.startswith(UPL_PREFIX):
        raise wrong("upl-form", value)
    return value


class Login(Model):
    """With what someone logs in, per group of people, and whether another may act for them."""

    audience: Line = Field(alias="voor")
    means: Annotated[PlacedText, choice("digid", "eherkenning", "eidas", "geen")] = Field(alias="middel")
    level: Annotated[PlacedText | None, LEVEL] = Field(alias="niveau", default=None)
    mandate: YesNo = Field(alias="machtigen", default=False)


class Start(Model):
    """Where one acts, and the words on the button."""

    url: Url
    action: Title = Field(alias="actie")
    contact_parameter: Line | None = None
    """The name of the form's parameter that takes how someone wants to be contacted; without one it is not asked."""


class OtherWay(Model):
    """Another channel for this service."""

    channel: Slug = Field(alias="kanaal")
    explanation: LongText | None = Field(alias="uitleg", default=None)


class LegalBasis(Model):
    """The law or by-law behind a service."""

    name: Line = Field(alias="naam")
    url: Url | None = None


class Service(Entity):
    """``gegevens/diensten/<slug>.yaml``."""

    name: Title = Field(alias="naam")
    summary: LongText = Field(alias="samenvatting")
    route: Annotated[PlacedText, choice(*ROUTES)]
    team: Slug
    theme: Slug = Field(alias="thema")

    product_name: Annotated[NoProductName | Line | None, BeforeValidator(_product_name)] = Field(
        alias="upl", default=None
    )
    synonyms: Annotated[tuple[Line, ...], List] = Field(alias="synoniemen", default=())
    audiences: Annotated[tuple[Audience, ...], List] = Field(alias="doelgroep", default=())
    deputy: Slug | None = Field(alias="plaatsvervanger", default=None)
    free: YesNo = Field(alias="gratis", default=False)
    prices: Annotated[tuple[Price, ...], List] = Field(alias="kosten", default=())
    term: Line | None = Field(alias="termijn", default=None)
    needed: Annotated[tuple[Line, ...], List] = Field(alias="nodig", default=())
    conditions: Annotated[tuple[Line, ...], List] = Field(alias="voorwaarden", default=())
    procedure: Annotated[tuple[LongText, ...], List] = Field(default=())
    after_sending: Annotated[tuple[LongText, ...], List] = Field(alias="na_versturen", default=())
    heard_nothing: LongText | None = Field(alias="niets_gehoord", default=None)
    objection: LongText | None = Field(alias="bezwaar", default=None)
    legal_basis: Annotated[tuple[LegalBasis, ...], List] = Field(alias="wettelijke_grondslag", default=())
    specialist: Line | None = None
    logins: Annotated[tuple[Login, ...], List] = Field(alias="login", default=())
    start: Start | None = None
    status_url: Url | None = None
    paper: LongText | None = Field(alias="papier", default=None)
    other_ways: Annotated[tuple[OtherWay, ...], List] = Field(alias="andere_wegen", default=())
    something_else: LongText | None = Field(alias="past_niet", default=None)
    awb_procedure: Annotated[PlacedText | None, choice("ja", "nee", "onbekend")] = None
    formal_channel: Line | None = Field(alias="formeel_kanaal", default=None)
    personal_data: Annotated[tuple[Line, ...], List] = Field(alias="gegevens", default=())
    reviewed: Date | None = Field(alias="gecontroleerd", default=None)
    review_before: Date | None = Field(alias="controleren_voor", default=None)
    national_counter: Url | None = Field(alias="landelijk", default=None)
    no_information_page: Line | None = Field(alias="geen_informatiepagina", default=None)
    related: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="gerelateerd", default=())
    exemptions: Exemptions = Field(alias="uitzonderingen", default=())

    @model_validator(mode="after")
    def _free_or_priced(self) -> Service:
        if self.free and self.prices:
            raise wrong("free-and-priced", str(self.name))
        return self

    @property
    def upl_uri(self) -> str | None:
        """The URI in the national list of product names, when there is one."""
        return (
            str(self.product_name) if isinstance(self.product_name, str) and self.product_name != "onbekend" else None
        )

    def prices_on(self, day: dt.date) -> tuple[Price, ...]:
        """For each description the price that holds on ``day``, in the order of the file."""
        current: dict[str, Price] = {}
        for price in sorted(self.prices, key=lambda price: price.active_from):
            if price.active_from <= day:
                current[str(price.description)] = price
        order = dict.fromkeys(str(price.description) for price in self.prices)
        return tuple(current[description] for description in order if description in current)

    def later_prices(self, day: dt.date) -> tuple[Price, ...]:
        """Prices that start after ``day``, the first one first."""
        return tuple(sorted((p for p in self.prices if p.active_from > day), key=lambda price: price.active_from))
