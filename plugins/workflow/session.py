"""One build, check or preview: what was read, what was rendered, what was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Any

from plugins.appointments.views import topic_views
from plugins.catalogue.context import context_for
from plugins.catalogue.gate import GATE as CATALOGUE_GATE
from plugins.catalogue.model import Catalogue, CrisisAlert
from plugins.catalogue.rules import RULES, RULES_ON_WHOLE_FILES
from plugins.catalogue.tasks import tasks_of
from plugins.checks import Context, Document, Finding, GateResult, PlacedText, Severity, Task
from plugins.checks.gate import Ledger
from plugins.pages.crisis import crisis_view
from plugins.pages.views import page_views
from plugins.rendering.body import Body
from plugins.rendering.environment import Renderer
from plugins.rendering.short_codes import ShortCodes
from plugins.rendering.view import View
from plugins.reports import Report
from plugins.search.views import search_views
from plugins.tokens.style import Style
from plugins.workflow.shared import Shared


@dataclass
class Session:
    """Pelican's plugins find it in ``settings["HELDER"]``.

    ``managed`` says that a command of ours runs Pelican and takes care of the report and the exit code; without it
    (plain ``pelican``) the plugin prints the report and ends the process.
    """

    content: Path
    theme: Path
    today: dt.date
    touched: frozenset[str] = frozenset()
    production: bool = True
    managed: bool = False
    concepts: bool = False
    """Treat concepts as if they were published: for preview, and for a check of files by name."""
    cache: Path | None = None
    urgent: bool = False
    """In a hurry: no browser, and only the gates that an emergency waits for can block."""
    jobs: int | None = None
    """How many browsers work side by side; None is what suits most machines."""
    shared: Shared = field(default_factory=Shared)
    """What was read; who looks at one content on several days gives each session the same."""
    ledger: Ledger = field(default_factory=Ledger)
    documents: list[Document] = field(default_factory=list)
    bodies: dict[str, Body] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    """What reading and the rules on the source found."""
    files: int = 0
    reading_failed: bool = False
    progress: Callable[[int, int], None] = lambda *_: None
    """Called with how many pages the browser is done with, of how many."""
    records: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """By gate: how its audit in the browser went."""
    results: tuple[GateResult, ...] = ()
    """What each gate said, before repeats are put together for the report."""
    report: Report | None = None
    _style: Style | None = None
    _catalogue: Catalogue | None = None
    _context: Context | None = None
    _renderer: Renderer | None = None
    _opened: bool = False

    def anew(self, content: Path) -> Session:
        """A session with the same wishes for the content in this folder, which has read nothing yet."""
        return Session(
            content=content,
            theme=self.theme,
            today=self.today,
            touched=self.touched,
            production=self.production,
            managed=self.managed,
            concepts=self.concepts,
            cache=self.cache,
            urgent=self.urgent,
            jobs=self.jobs,
        )

    def open(self) -> None:
        """Read the content once. Everything that is wrong with it is in ``findings`` afterwards."""
        if self._opened:
            return
        self._opened = True
        reading = self.shared.reading(self.content)
        found = list(reading.findings)
        self.files = reading.files
        failed = reading.failed
        if (catalogue := reading.catalogue) is not None:
            catalogue = catalogue.with_concepts() if self.concepts else catalogue
            self._catalogue = catalogue
            self._context = context_for(
                catalogue,
                self.today,
                touched=self.touched,
                production=self.production,
                expand=ShortCodes(catalogue, self.today).expand,
            )
            bodies, faults = self.shared.bodies(catalogue, self.content, self.today)
            # With files missing from the catalogue, links and codes for them only seem broken.
            found += [f for f in faults if not (failed and f.rule in SEEMING)]
            rules = RULES_ON_WHOLE_FILES if failed else RULES
            for rule in rules:
                found += rule.findings(catalogue, self._context, CATALOGUE_GATE.texts)
            failed = failed or any(fault.severity is Severity.ERROR for fault in faults)
            failed = failed or any(f.rule in UNBUILDABLE for f in found)
            self.bodies = dict(bodies)
        self.reading_failed = failed
        self.findings = tuple(found)
        if self._catalogue is not None and not failed:
            named = str(self._catalogue.municipality.tokens)
            named_file = named if named in self._catalogue.files else None
            self._style = self.shared.style(self.theme, self.content, named_file)
            self._renderer = Renderer(
                self._catalogue,
                self.today,
                self.theme,
                site_url=str(self._catalogue.municipality.url).rstrip("/"),
                production=self.production,
                stylesheet=self._style.stylesheet.address,
                search_stylesheet=self._style.search_stylesheet.address,
                crisis_stylesheet=self._style.crisis_stylesheet.address,
                sizes={sheet.address: len(sheet.css) for sheet in self._style.sheets},
                compiled=self.shared.compiled,
            )

    def begin(self) -> None:
        """At the start of a run: forget an earlier one, such as that before the last change while one writes."""
        if self.report is not None:
            self.report, self._opened, self.shared = None, False, Shared()
            self._catalogue = self._context = self._renderer = self._style = None
            self.documents.clear()
            self.open()

    @property
    def ready(self) -> bool:
        """Can pages be rendered?"""
        return self._renderer is not None

    @property
    def catalogue(self) -> Catalogue:
        """What was read."""
        if self._catalogue is None:
            raise RuntimeError("read first: open()")
        return self._catalogue

    @property
    def context(self) -> Context:
        """The given facts of this judgement."""
        return self._context or Context(date=self.today, touched=self.touched, production=self.production)

    def know(self, published: Mapping[str, str], dated: frozenset[str]) -> None:
        """What only a build knows: the pages that residents see now, and the addresses that go by themselves."""
        addresses = replace(self.context.addresses, published=published, dated=dated)
        self._context = replace(self.context, addresses=addresses)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What residents come to do; none when the content could not be read."""
        return tasks_of(self._catalogue, self.today) if self._catalogue else ()

    @property
    def renderer(self) -> Renderer:
        """Renders views."""
        if self._renderer is None:
            raise RuntimeError("reading failed: look at ready first")
        return self._renderer

    @property
    def style(self) -> Style:
        """The look of the site."""
        if self._style is None:
            raise RuntimeError("reading failed: look at ready first")
        return self._style

    def finished(self, view: View) -> View:
        """The view with the alerts for the whole site before its own. That of a crisis stands on any page."""
        everywhere = tuple(
            alert
            for alert in self.catalogue.alerts_on(self.today)
            if alert.everywhere and (view.announces or isinstance(alert, CrisisAlert))
        )
        return replace(view, alerts=(*everywhere, *view.alerts)) if everywhere else view

    def views(self) -> Iterator[View]:
        """Every page of the site, as the generators would write it."""
        yield from page_views(self.catalogue, self.bodies, self.today)
        yield from topic_views(self.catalogue, self.today)
        yield from search_views(self.catalogue)

    def prepared(self) -> View | None:
        """The crisis page that is prepared and not on, as it would be."""
        crisis = self.catalogue.crisis
        return crisis_view(self.catalogue, crisis, self.today) if crisis and not crisis.on else None

    def rehearsal(self) -> Document | None:
        """The same as a page without an address, to be judged at every build: it must work one day. Not in a hurry."""
        view = None if self.urgent else self.prepared()
        return replace(self.renderer.render(view), url="") if view else None

    def dated_texts(self) -> Document:
        """Texts that show only between two days, as one page of loose paragraphs.

        Judged at every build, also before they show: time alone must never block a site, so what is wrong with them is
        told when they are written.
        """
        texts: list[PlacedText] = []
        for alert in self.catalogue.alerts.values():
            texts += [alert.title, alert.text]
        for channel in self.catalogue.channels.values():
            texts += [channel.outage.reason] if channel.outage else []
            texts += [deviation.reason for deviation in channel.exceptions]
        for location in self.catalogue.locations.values():
            texts += [period.reason for period in location.periods]
            texts += [deviation.reason for deviation in location.exceptions]
        body = "".join(f"<p>{escape(text)}</p>" for text in texts)
        return Document("content/meldingen", "", "gegevens", f"<main>{body}</main>", tuple(texts))

    def rendered(self, views: Iterable[View] | None = None) -> list[Document]:
        """The documents of ``views`` (default: all), made in memory by the reader and templates of the build."""
        return [self.renderer.render(self.finished(view)) for view in (self.views() if views is None else views)]


def sources_of(document: Document) -> frozenset[str]:
    """The source files of which a page shows something: its own, and those of its texts."""
    return frozenset((document.path, *(text.path for text in document.record)))


SEEMING = frozenset(("catalogue.link-target-missing", "catalogue.unknown-short-code"))
"""Faults that may be there only because a file could not be read."""

UNBUILDABLE = frozenset(
    f"catalogue.{kind}" for kind in ("unknown-reference", "unknown-page", "unpublished-page", "address-taken")
)
"""Faults after which a template would look for what is not there, or two pages would be written to one address."""
