"""The municipality itself, its teams and themes, and who else helps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field

from plugins.catalogue.model.base import Entity, Model
from plugins.catalogue.model.scalars import (
    Date,
    Host,
    Line,
    List,
    LongText,
    Mail,
    OneOrMore,
    Phone,
    SiteUrl,
    Slug,
    Title,
    Url,
    WholeNumber,
    YesNo,
    choice,
)
from plugins.catalogue.model.security import SecurityContact
from plugins.checks import PlacedText

AUDIENCES = ("inwoners", "ondernemers", "onderwijs", "organisaties", "overheden", "jongeren", "ouderen")
Audience = Annotated[PlacedText, choice(*AUDIENCES)]
LANGUAGES = ("de", "en")
"""Other languages than Dutch that a site can have: those that the theme has words in (``theme/translations``)."""
LanguageCode = Annotated[PlacedText, choice(*LANGUAGES)]
HELP_SUBJECTS: Mapping[str, str] = {
    "computer": "Computer, telefoon en DigiD",
    "formulieren": "Formulieren invullen",
    "brieven": "Brieven begrijpen",
    "geld": "Geld en schulden",
    "taal": "Lezen, schrijven en Nederlands",
    "bezwaar": "Een klacht of bezwaar schrijven",
    "meegaan": "Iemand die met u meegaat",
    "bedrijf": "Uw bedrijf",
}
"""What people seek help with, in the order of the page: the word in the data, and the words for people."""
BOOKING_SYSTEMS = ("openforms", "qmatic", "jcc", "anders")


class AllowedHost(Model):
    """A host that pages may link to, what one does there, and its name for people."""

    host: Host
    kind: Annotated[PlacedText, choice("transactie", "inloggen", "landelijk", "informatie")] = Field(alias="soort")
    name: Line = Field(alias="naam")


class PersonalPageElsewhere(Model):
    """A personal page of the national government, such as MijnOverheid: what is there, and not at the municipality."""

    name: Title = Field(alias="naam")
    url: Url
    explanation: LongText = Field(alias="uitleg")
    holds: Annotated[tuple[Line, ...], List] = Field(alias="te_vinden", default=())


class PersonalPage(Model):
    """The Mijn-omgeving."""

    name: Title = Field(alias="naam")
    url: Url
    explanation: LongText = Field(alias="uitleg")
    holds: Annotated[tuple[Line, ...], List] = Field(alias="te_vinden", default=())
    """What one finds there."""
    elsewhere: Annotated[tuple[PersonalPageElsewhere, ...], List] = Field(alias="elders", default=())


class BookingSystems(Model):
    """Where the booking systems with a public deep link live."""

    openforms: Url | None = None
    qmatic: Url | None = None


class Pictures(Model):
    """The municipality's own pictures, each a file in ``afbeeldingen/``."""

    logo: Line | None = None
    favicon: Line | None = None
    touch_icon: Line | None = Field(alias="icoon", default=None)
    """For the home screen of a phone: a square PNG of 180 pixels."""
    share: Line | None = Field(alias="delen", default=None)
    """Shown beside a link that someone shares (Open Graph): a PNG or JPEG of 1200 by 630 pixels."""


STATUSES: Mapping[str, str] = {
    "A": "voldoet volledig",
    "B": "voldoet gedeeltelijk",
    "C": "eerste maatregelen genomen",
    "D": "voldoet niet",
    "E": "geen toegankelijkheidsverklaring",
}
"""What a site can have in the national register, in the register's own words."""


class AccessibilityStatement(Model):
    """The statement in the national register. A status is only ever what the municipality says itself."""

    url: Url
    changed: Date | None = Field(alias="gewijzigd", default=None)
    status: Annotated[PlacedText, choice(*STATUSES)] | None = None

    @property
    def in_register(self) -> bool:
        """Is it the address of a statement, and not that of the register itself?"""
        return urlsplit(str(self.url)).path.strip("/") not in ("", "register")

    @property
    def meaning(self) -> str:
        """What the status means; empty without one."""
        return STATUSES.get(str(self.status), "")


class Municipality(Entity):
    """``gegevens/gemeente.yaml``: everything about one municipality that is not a list of its own."""

    name: Title = Field(alias="naam")
    short_name: Title = Field(alias="korte_naam")
    url: SiteUrl
    phone: Phone = Field(alias="telefoon")
    mail: Mail = Field(alias="email")
    welcome: LongText = Field(alias="welkom")
    hosts: Annotated[tuple[AllowedHost, ...], List] = Field(alias="toegestane_hosts")
    top_tasks: Annotated[tuple[Line, ...], List] = Field(alias="toptaken")
    """References such as ``regelen/verhuizing-doorgeven`` or ``afspraken/paspoort``."""
    complaint: Line = Field(alias="klacht")
    report: Line = Field(alias="melding")
    something_else: LongText = Field(alias="past_niet")
    """What someone does whom the standard way does not fit; services may say something of their own."""
    personal_page: PersonalPage | None = Field(alias="mijn", default=None)
    booking: BookingSystems | None = Field(alias="boeksystemen", default=None)
    feedback_url: Url | None = None
    accessibility_statement: AccessibilityStatement | None = Field(alias="toegankelijkheidsverklaring", default=None)
    languages: Annotated[tuple[LanguageCode, ...], List] = Field(alias="talen", default=())
    """The other languages of the site. Each has a start page, and versions of Dutch pages."""
    security: SecurityContact | None = Field(alias="beveiliging", default=None)
    subdomains_secure: YesNo = Field(alias="subdomeinen_alleen_https", default=False)
    """Must browsers ask for every host below that of the site by https too?"""
    tokens: Line | None = Field(alias="huisstijl", default=None)
    """A file in ``content/huisstijl/`` with the municipality's own design tokens."""
    pictures: Pictures = Field(alias="beelden", default=Pictures())


class Team(Entity):
    """An entry of ``gegevens/teams.yaml``. Owner and deputy are teams or roles, never names of people."""

    id: Slug
    name: Title = Field(alias="naam")
    deputy: Slug = Field(alias="plaatsvervanger")
    review_months: WholeNumber = Field(alias="controle_maanden", default=12)
    phone: Phone | None = Field(alias="telefoon", default=None)
    mail: Mail | None = Field(alias="email", default=None)


class Question(Model):
    """ "Stel uw vraag" of a theme: who answers, by which channels, within what term."""

    team: Slug
    channels: Annotated[tuple[Slug, ...], List] = Field(alias="kanalen")
    term: Line = Field(alias="termijn")
    url: Url | None = None


class Theme(Entity):
    """An entry of ``gegevens/themas.yaml``; its page is ``/thema/<id>/``."""

    id: Slug
    name: Title = Field(alias="naam")
    summary: LongText = Field(alias="samenvatting")
    question: Question = Field(alias="vraag")

    @property
    def url(self) -> str:
        """The page's address."""
        return f"/thema/{self.slug}/"


class HelpOrganisation(Entity):
    """An entry of ``gegevens/hulp.yaml``: someone else who helps, free and independent."""

    id: Slug
    name: Title = Field(alias="naam")
    summary: LongText = Field(alias="samenvatting")
    helps_with: Annotated[tuple[Line, ...], List] = Field(alias="helpt_met")
    subjects: Annotated[tuple[Annotated[PlacedText, choice(*HELP_SUBJECTS)], ...], List] = Field(
        alias="waarmee", default=()
    )
    themes: Annotated[tuple[Slug, ...], OneOrMore] = Field(alias="themas", default=())
    """For which services it is shown first; without themes it fits all of them."""
    audiences: Annotated[tuple[Audience, ...], List] = Field(alias="doelgroep", default=())
    address: Line | None = Field(alias="adres", default=None)
    phone: Phone | None = Field(alias="telefoon", default=None)
    url: Url | None = None
