"""The audit: every page of the built site before axe-core in Chromium, in light, 360 pixels wide."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.axe import axe_script
from plugins.accessibility.browser.driver import Patience, View
from plugins.accessibility.browser.find import find_browser, find_installed
from plugins.accessibility.browser.prove import WORKERS, Way, prove
from plugins.accessibility.browser.server import file_of
from plugins.accessibility.browser.tell import findings
from plugins.accessibility.browser.verdicts import Keys, Verdicts
from plugins.checks import Context, Document, Site
from plugins.checks.gate import Audit, GateFailed


@dataclass(frozen=True, slots=True)
class Settings:
    """What may differ between machines and tests; the environment names the browser, the driver and axe-core."""

    view: View = field(default_factory=View)
    patience: Patience = field(default_factory=Patience)
    workers: int = WORKERS
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)


def audit(
    site: Site,
    context: Context,
    cache_folder: Path | None,
    workers: int | None = None,
    settings: Settings | None = None,
) -> Audit:
    """Ask axe about every page, from ``cache_folder`` where nothing changed, else in the browser.

    ``workers`` is how many browsers work side by side; two suit two cores, more are slower there.
    ``checked`` counts the pages that axe's answer is there for: all of them. Anything less raises
    :class:`plugins.checks.gate.GateFailed`: no browser, no axe-core, a page that hangs, crashes or goes elsewhere.
    """
    settings = settings or Settings()
    axe = axe_script(settings.environ)
    keys = Keys(site.root, axe, settings.view)
    key_of = {document.url: keys.of(document, _html(site, document)) for document in site.documents}
    verdicts = Verdicts(cache_folder)
    browser = find_installed(settings.environ)
    version = browser.version if browser else None
    answers: dict[str, dict[str, Any]] = {
        url: answer for url, key in key_of.items() if (answer := verdicts.get(url, key, version)) is not None
    }

    if missing := [url for url in key_of if url not in answers]:
        browser = browser or find_browser(settings.environ)
        way = Way(browser, axe, settings.view, settings.patience, workers or settings.workers)

        def keep(url: str, answer: dict[str, Any]) -> None:
            answers[url] = answer
            verdicts.put(url, key_of[url], way.browser.version, answer)

        prove(site.root, missing, way, keep)

    proven = [(document, answers[document.url]) for document in site.documents if document.url in answers]
    if len(proven) < len(site.documents):
        raise GateFailed("Niet elke pagina is gecontroleerd op toegankelijkheid. Controleer opnieuw.")
    return Audit(len(proven), tuple(findings(proven, context)))


def _html(site: Site, document: Document) -> bytes:
    try:
        return (site.root / file_of(document.url)).read_bytes()
    except OSError as error:
        raise GateFailed(f"De pagina {document.url} staat niet in de gebouwde site. Bouw de site opnieuw.") from error
