"""Everything that was read, and the relations both ways."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from plugins.catalogue.model.alert import Alert
from plugins.catalogue.model.audience import AudienceEntry
from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.channel import Channel
from plugins.catalogue.model.crisis import HOME, ORDINARY_HOME, Crisis
from plugins.catalogue.model.location import Location
from plugins.catalogue.model.medium import Captions, Film, Medium
from plugins.catalogue.model.moved import MovedAddress
from plugins.catalogue.model.old_file import OldFile
from plugins.catalogue.model.organisation import HelpOrganisation, Municipality, Team, Theme
from plugins.catalogue.model.page import InformationPage, NewsItem, Page, PlainPage, StepByStep, TransactionPage
from plugins.catalogue.model.search_word import SearchWord
from plugins.catalogue.model.service import Service
from plugins.catalogue.model.situation import Situation
from plugins.catalogue.model.term import Term
from plugins.catalogue.model.top_task import TopTask
from plugins.catalogue.model.topic import AppointmentTopic
from plugins.catalogue.model.translation import Language, Translation

MOST_MONTHS = 600


@dataclass(frozen=True)
class Catalogue:
    """All entities by slug, in the order of their slugs (lists of ``gegevens/`` keep the order of their file)."""

    municipality: Municipality
    services: Mapping[str, Service] = field(default_factory=dict)
    information: Mapping[str, InformationPage] = field(default_factory=dict)
    transactions: Mapping[str, TransactionPage] = field(default_factory=dict)
    topics: Mapping[str, AppointmentTopic] = field(default_factory=dict)
    step_by_steps: Mapping[str, StepByStep] = field(default_factory=dict)
    news: Mapping[str, NewsItem] = field(default_factory=dict)
    plain_pages: Mapping[str, PlainPage] = field(default_factory=dict)
    alerts: Mapping[str, Alert] = field(default_factory=dict)
    locations: Mapping[str, Location] = field(default_factory=dict)
    channels: Mapping[str, Channel] = field(default_factory=dict)
    themes: Mapping[str, Theme] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    help: Mapping[str, HelpOrganisation] = field(default_factory=dict)
    audiences: Mapping[str, AudienceEntry] = field(default_factory=dict)
    situations: Mapping[str, Situation] = field(default_factory=dict)
    glossary: Mapping[str, Term] = field(default_factory=dict)
    search_words: Mapping[str, SearchWord] = field(default_factory=dict)
    media: Mapping[str, Medium] = field(default_factory=dict)
    old_files: Mapping[str, OldFile] = field(default_factory=dict)
    moved: Mapping[str, MovedAddress] = field(default_factory=dict)
    """What was once on the site, by its address without the slash behind it."""
    tasks: Mapping[str, TopTask] = field(default_factory=dict)
    """What residents come to do, for the loket test. They come on no page, so they are no entities of the site."""
    crisis: Crisis | None = None
    """The crisis page, on or not; None without its file."""
    languages: Mapping[str, Language] = field(default_factory=dict)
    """The start page of each other language, with its words."""
    translations: Mapping[str, Translation] = field(default_factory=dict)
    """Versions of Dutch pages, by keys such as ``informatie/paspoort.de``."""
    files: frozenset[str] = frozenset()
    """Images and downloads, as paths below ``content/``."""
    films: Mapping[str, Film] = field(default_factory=dict)
    """What the videos among the files say of themselves."""
    captions: Mapping[str, Captions] = field(default_factory=dict)
    """What there is to know of the files with captions."""

    @property
    def pages(self) -> Iterator[Page]:
        """Every Markdown page."""
        for pages in (self.information, self.transactions, self.step_by_steps, self.news, self.plain_pages):
            yield from pages.values()

    @property
    def entities(self) -> Iterator[Entity]:
        """Everything with a place of its own."""
        yield self.municipality
        for group in (
            self.services,
            self.topics,
            self.alerts,
            self.locations,
            self.channels,
            self.themes,
            self.teams,
            self.help,
            self.audiences,
            self.situations,
            self.glossary,
            self.search_words,
            self.media,
            self.old_files,
            self.moved,
            self.languages,
            self.translations,
        ):
            yield from group.values()
        yield from (self.crisis,) if self.crisis else ()
        yield from self.pages

    def with_concepts(self) -> Catalogue:
        """The same catalogue with its concepts as if they were published: for preview."""

        def shown(pages: Mapping[str, Any]) -> dict[str, Any]:
            return {slug: page.model_copy(update={"status": "gepubliceerd"}) for slug, page in pages.items()}

        return replace(
            self,
            information=shown(self.information),
            transactions=shown(self.transactions),
            step_by_steps=shown(self.step_by_steps),
            news=shown(self.news),
            plain_pages=shown(self.plain_pages),
        )

    # -- relations ---------------------------------------------------------------------------------------------------

    @cached_property
    def transaction_of(self) -> Mapping[str, TransactionPage]:
        """By service: the page where one acts."""
        return {str(page.service): page for page in self.transactions.values() if page.published}

    @cached_property
    def information_of(self) -> Mapping[str, tuple[InformationPage, ...]]:
        """By service: the pages that explain it."""
        return {
            slug: tuple(page for page in self.information.values() if page.service == slug and page.published)
            for slug in self.services
        }

    @cached_property
    def topics_of(self) -> Mapping[str, tuple[AppointmentTopic, ...]]:
        """By service: what one can make an appointment for."""
        return {slug: tuple(t for t in self.topics.values() if slug in t.services) for slug in self.services}

    @cached_property
    def topics_at(self) -> Mapping[str, tuple[AppointmentTopic, ...]]:
        """By location: the topics one can come for."""
        return {
            slug: tuple(
                topic
                for topic in self.topics.values()
                if any(slug in channel.locations for channel in topic.channels if channel.available)
            )
            for slug in self.locations
        }

    @cached_property
    def services_in(self) -> Mapping[str, tuple[Service, ...]]:
        """By theme: its services."""
        return {slug: tuple(s for s in self.services.values() if s.theme == slug) for slug in self.themes}

    def address_of(self, reference: str) -> str | None:
        """The address of ``regelen/x``, ``afspraken/x``, ``locaties/x`` …; None if unknown.

        The ending of a file (``.md``, ``.yaml``) may stand there.
        """
        found = self.find(reference)
        return getattr(found, "url", None)

    def is_concept(self, reference: str) -> bool:
        """Does a reference name a page that visitors do not see yet, in whatever language?"""
        name = plain_reference(reference)
        if version := self.translations.get(name):
            name = str(version.origin)
        return any(name == f"{page.folder}/{page.slug}" and not page.published for page in self.pages)

    def find(self, reference: str) -> Entity | None:
        """The entity that a reference names."""
        folder, _, slug = plain_reference(reference).partition("/")
        if "." in slug or folder == Language.folder:
            return self._in_other_language(folder, slug)
        groups: dict[str, Mapping[str, Entity]] = {
            "informatie": self.information,
            "regelen": self.transactions,
            "stappenplannen": self.step_by_steps,
            "nieuws": self.news,
            "paginas": self.plain_pages,
            "afspraken": self.topics,
            "locaties": self.locations,
            "themas": self.themes,
            "meldingen": self.alerts,
        }
        found = groups.get(folder, {}).get(slug)
        return None if isinstance(found, Page) and not found.published else found

    def _in_other_language(self, folder: str, slug: str) -> Entity | None:
        """The start page of a language, or a version of a Dutch page that is there."""
        if folder == Language.folder:
            return self.languages.get(slug)
        found = self.translations.get(f"{folder}/{slug}")
        here = found and found.language in self.languages and found.language in self.municipality.languages
        return found if found and here and self.find(found.origin) else None

    def action_of(self, service: Service, day: dt.date) -> TransactionPage | AppointmentTopic | None:
        """Where one acts for a service: its transaction, else its first appointment topic that is active on ``day``."""
        active = (topic for topic in self.topics_of[service.slug] if topic.is_active(day))
        return self.transaction_of.get(service.slug) or next(active, None)

    @property
    def ongoing_crisis(self) -> Crisis | None:
        """The crisis page while it is on."""
        return self.crisis if self.crisis and self.crisis.on else None

    @property
    def ordinary_home(self) -> str:
        """The address of the page on which one begins who comes for what there is on any day."""
        return ORDINARY_HOME if self.ongoing_crisis else HOME

    def alerts_on(self, day: dt.date) -> tuple[Alert, ...]:
        """The alerts that show on ``day``: a crisis before all others."""
        crisis = (self.ongoing_crisis.alert,) if self.ongoing_crisis else ()
        return (*crisis, *(alert for alert in self.alerts.values() if alert.shows_on(day)))

    # -- who is responsible ------------------------------------------------------------------------------------------

    def owner_of(self, entity: Entity) -> Team | None:
        """The team that owns an entity: its own ``eigenaar`` or ``team``, else its service's, else its theme's."""
        named = getattr(entity, "owner", None) or getattr(entity, "team", None)
        if named:
            return self.teams.get(str(named))
        for slug in _services(entity):
            if slug in self.services:
                return self.owner_of(self.services[slug])
        theme = self.themes.get(str(getattr(entity, "theme", None) or ""))
        return self.teams.get(str(theme.question.team)) if theme else None

    def deputy_of(self, entity: Entity) -> Team | None:
        """Who stands in: the entity's own ``plaatsvervanger``, else its owner's."""
        named = getattr(entity, "deputy", None)
        owner = self.owner_of(entity)
        return self.teams.get(str(named or (owner.deputy if owner else "")))

    def review_date(self, entity: Entity) -> dt.date | None:
        """Before when an entity must be looked at again.

        What it says itself; else its last review plus the team's rhythm; else its service's date.
        """
        if explicit := getattr(entity, "review_before", None):
            return explicit if isinstance(explicit, dt.date) else None
        if reviewed := getattr(entity, "reviewed", None):
            owner = self.owner_of(entity)
            return _months_later(reviewed, owner.review_months if owner else 12)
        dates = [self.review_date(self.services[slug]) for slug in _services(entity) if slug in self.services]
        return min((date for date in dates if date), default=None)


def _services(entity: Entity) -> tuple[str, ...]:
    service = getattr(entity, "service", None)
    return tuple(str(slug) for slug in ((service,) if service else getattr(entity, "services", ())))


def plain_reference(reference: str) -> str:
    """``regelen/x`` for ``regelen/x.md`` too: the ending of the file may stand there."""
    return str(reference).removesuffix(".md").removesuffix(".yaml")


def _months_later(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + min(months, MOST_MONTHS), 12)
    for last in (day.day, 30, 29, 28):
        try:
            return dt.date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError(day)
