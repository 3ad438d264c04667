"""The audit: every page before axe and the probes in Chromium, or proven by pages that were."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from typing import Any

from plugins.accessibility.browser.answers import told_of
from plugins.accessibility.browser.axe import axe_script
from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser, find_installed
from plugins.accessibility.browser.grid import GridDriver
from plugins.accessibility.browser.probes.all_probes import PROBES
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.proof.parts import Parts, blame_of
from plugins.accessibility.browser.proof.plan import Plan, faults_in_main
from plugins.accessibility.browser.proof.signature import Signatures
from plugins.accessibility.browser.prove import WORKERS, Way, Workers
from plugins.accessibility.browser.record import Looked, record_of
from plugins.accessibility.browser.server import address_of, file_of, serve
from plugins.accessibility.browser.verdicts import Keys, Verdicts
from plugins.accessibility.browser.visit import Focus, Job, merged
from plugins.checks import Context, Document, Site
from plugins.checks.gate import Audit, AuditOptions, GateFailed

_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Settings:
    """What may differ between machines and tests; the environment names the browser, the driver and axe-core."""

    view: View = field(default_factory=View)
    patience: Patience = field(default_factory=Patience)
    workers: int = WORKERS
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    probes: Sequence[Probe] = PROBES


def audit(
    site: Site, _context: Context, options: AuditOptions | None = None, settings: Settings | None = None
) -> Audit:
    """Look at every page, as far as no earlier answer and no other page proves it.

    ``checked`` counts the pages that are looked at or proven. A page that cannot be looked at is told in ``missed``.
    Raises :class:`plugins.checks.gate.GateFailed` when none can: no browser, no axe-core, a page that was not built.
    """
    options, settings = options or AuditOptions(), settings or Settings()
    return _Run(site, options, settings).audit()


class _Run:
    """One audit of one site."""

    def __init__(self, site: Site, options: AuditOptions, settings: Settings) -> None:
        self._site, self._options, self._settings = site, options, settings
        self._axe = axe_script(settings.environ)
        self._keys = Keys(site.root, self._axe, settings.view)
        self._verdicts = Verdicts(options.cache)
        self._pages = {document.url: _html(site, document) for document in site.documents}
        self._key_of = {d.url: self._keys.of(d, self._pages[d.url]) for d in site.documents}
        self._answers: dict[str, dict[str, Any]] = {}
        self._kept: set[str] = set()
        self._missed: dict[str, str] = {}
        self._version = ""
        self._signatures = Signatures(self._keys.code)

    def audit(self) -> Audit:
        with ExitStack() as stack:
            plan = self._plan(stack)
            self._version = self._known_version()
            self._recall(plan)
            workers: Workers | None = None
            while jobs := plan.next_jobs():
                if workers is None:
                    workers = stack.enter_context(Workers(self._way()))
                self._prove(workers, plan, jobs)
        proven = set(plan.proven())
        documents = [document for document in self._site.documents if document.url not in self._missed]
        answers = [(document, self._answers[document.url]) for document in documents if document.url in self._answers]
        if len(answers) + len(proven - set(self._missed)) < len(documents):
            raise GateFailed("Niet elke pagina is gecontroleerd op toegankelijkheid. Controleer opnieuw.")
        told = tuple(told_of(answers))
        record = record_of(Looked(plan, self._answers, self._kept, self._missed), self._axe, self._version)
        return Audit(len(documents), told, self._reasons(), record)

    def _plan(self, stack: ExitStack) -> Plan:
        """The plan, with the addresses of all pages; pages of a folder are served while the stack is open."""
        elsewhere = self._site.addresses
        local = any(url not in elsewhere for url in self._pages)
        host = self._options.host if self._options.grid else ""
        base = stack.enter_context(serve(self._site.root, host)) if local else ""
        kept = self._verdicts.signatures(self._keys.shared)
        for url, html in self._pages.items():
            kept.make(url, html, self._signatures.of)
        kept.save()
        return Plan(
            {url: (kept[url], elsewhere.get(url) or address_of(base, url)) for url in self._pages},
            every=self._options.every,
        )

    def _known_version(self) -> str:
        if self._options.grid:
            return f"grid {self._options.grid}"
        browser = find_installed(self._settings.environ)
        return browser.version if browser else ""

    def _recall(self, plan: Plan) -> None:
        """Take what was found before, where nothing changed since. On the web, things change unseen."""
        for url in self._pages:
            if url in self._site.addresses:
                continue
            answer = self._verdicts.get(url, self._key_of[url], self._version or None)
            if answer is not None:
                self._answers[url] = answer
                self._kept.add(url)
        # What the sample disproves was proven by others: those go first.
        for url, kept in sorted(self._answers.items(), key=lambda each: bool(each[1]["control"])):
            whole, deep, control = (bool(kept[name]) for name in ("whole", "deep", "control"))
            plan.answered(Job(url, plan.pages[url][1], whole, deep, control), kept)

    def _way(self) -> Way:
        settings = self._settings
        view, patience = settings.view, settings.patience
        start: Any
        if self._options.grid:
            only = () if self._site.addresses else (self._options.host or _LOOPBACK,)
            start = partial(GridDriver, self._options.grid, view, patience, only)
        else:
            browser = find_browser(settings.environ)
            self._version = browser.version
            start = partial(LocalDriver, browser, view, patience, anywhere=bool(self._site.addresses))
        workers = self._options.workers or settings.workers
        whose = f"Selenium Grid op {self._options.grid}" if self._options.grid else ""
        return Way(start, self._axe, view, patience, settings.probes, workers, whose)

    def _prove(self, workers: Workers, plan: Plan, jobs: Sequence[Job]) -> None:
        done = len(self._pages) - len(plan.proven())
        total = done + len([job for job in jobs if job.url not in self._answers])

        finished = count(done + 1)

        def told() -> None:
            self._options.say(min(total, next(finished)), total)

        jobs = [replace(job, focus=_focus(job, self._parts(job.url))) for job in jobs]

        def keep(job: Job, answer: dict[str, Any]) -> None:
            if job.url in self._answers:
                answer = merged(self._answers[job.url], answer)
            if faults_in_main(answer):
                answer["blame"] = blame_of(answer, self._parts(job.url))
            self._answers[job.url] = answer
            self._kept.discard(job.url)
            if job.url not in self._site.addresses:
                self._verdicts.put(job.url, self._key_of[job.url], self._version, answer)
            told()

        def miss(job: Job, reason: str) -> None:
            self._missed[job.url] = reason
            plan.lost(job.url)
            told()

        workers.prove(jobs, keep, miss)
        # In the order of the pages, not in that of the browsers: the same site gives the same findings.
        for job in jobs:
            if job.url not in self._missed:
                plan.answered(job, self._answers[job.url])

    def _parts(self, url: str) -> Parts:
        return Parts(self._pages[url], self._signatures.code)

    def _reasons(self) -> tuple[str, ...]:
        return tuple(self._missed[url] for url in self._pages if url in self._missed)


def _focus(job: Job, parts: Parts) -> Focus:
    axe = None if job.main is None or job.whole else parts.paths(job.main)
    probes = None if job.coarse is None else parts.paths(job.coarse, coarse=True)
    return Focus(parts.shape, axe, probes)


def _html(site: Site, document: Document) -> bytes:
    if document.url in site.addresses:
        return document.html.encode("utf-8", "surrogatepass")
    try:
        return (site.root / file_of(document.url)).read_bytes()
    except OSError as error:
        raise GateFailed(f"De pagina {document.url} staat niet in de gebouwde site. Bouw de site opnieuw.") from error
