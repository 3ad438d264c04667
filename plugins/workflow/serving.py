"""What the room ``serving`` has to know of the catalogue, and of the site that is online, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plugins.appointments.views import topic_views
from plugins.catalogue.model.crisis import HOME, ORDINARY_HOME
from plugins.checks.addresses import folded_address
from plugins.pages.views import page_views
from plugins.publishing import Release, live
from plugins.search.views import search_views
from plugins.serving import WRITTEN, Redirect, Security, Served, finish
from plugins.workflow.session import Session

SERVING, PAGES = "serving", "pages"
"""In the manifest of a release: what a server has to know of it, and its pages with the file that each came from."""
_INDEX = "/index.html"
_LEADS = ("transactie", "inloggen", "landelijk")
"""Kinds of hosts that a form may lead to."""
ALERTS = "/meldingen/"
"""The overview of alerts; each alert has its page below it."""


def remember(session: Session, output: Path) -> None:
    """Tell the session which pages residents see now in ``output``, so that none of them goes without a word."""
    release = live(output)
    if release is None:
        return
    published = {address: source for address, source in pages_of(release).items() if not _passes(address)}
    today = {view.url for view in session.views()}
    session.know(published, _addresses_on(session, release) ^ today if published.keys() - today else frozenset())


def _passes(address: str) -> bool:
    """Is it of a page that is made to go? Then nobody has to say where it went, least of all in a hurry.

    An alert is taken away when it is over, and the ordinary home page has an address of its own in a crisis only.
    """
    return address == ORDINARY_HOME or (address.startswith(ALERTS) and address != ALERTS)


def pages_of(release: Release) -> Mapping[str, str]:
    """The addresses of the pages of a release, each with the file that it came from; empty when that is not known."""
    sources = release.extra.get(PAGES)
    sources = sources if isinstance(sources, Mapping) else {}
    addresses = (f"/{name}".removesuffix("index.html") for name in release.files if f"/{name}".endswith(_INDEX))
    return {address: str(sources.get(address, "")) for address in addresses}


def _addresses_on(session: Session, release: Release) -> frozenset[str]:
    """The addresses that this content had on that day. What is among those or today’s alone came or went by itself."""
    day, catalogue = release.date, session.catalogue
    views = (*page_views(catalogue, session.bodies, day), *topic_views(catalogue, day), *search_views(catalogue))
    return frozenset(view.url for view in views)


def finish_site(session: Session, folder: Path) -> None:
    """Write what servers and machines read into the judged site in ``folder``. Raises ``OSError``."""
    finish(folder, served_of(session), _security(session))


def facts_of(session: Session) -> dict[str, Any]:
    """What the manifest of a release holds of a session that has run."""
    pages = {document.url: document.path for document in session.documents}
    return {SERVING: served_of(session).as_data(), PAGES: pages}


def served_of(session: Session) -> Served:
    """What a server has to know of the site. A page that is there wins from what is said of its address."""
    municipality, addresses = session.catalogue.municipality, {view.url for view in session.views()}
    taken = {folded_address(address) for address in (*addresses, *(f"/{name}" for name in WRITTEN))}
    moved = [Redirect(each.old, each.new) for each in session.context.addresses.moved]
    if session.catalogue.crisis is not None:
        moved.append(Redirect(ORDINARY_HOME, HOME, for_now=True))
    return Served(
        url=session.context.site_url,
        acting=tuple(sorted(host.name for host in session.context.hosts.values() if host.kind in _LEADS)),
        redirects=tuple(redirect for redirect in moved if folded_address(redirect.old) not in taken),
        languages=tuple(str(code) for code in municipality.languages if f"/{code}/404.html" in addresses),
        subdomains=municipality.subdomains_secure,
    )


def _security(session: Session) -> Security | None:
    told = session.catalogue.municipality.security
    if told is None:
        return None
    return Security(
        contacts=tuple(map(str, told.contacts)),
        expires=told.expires,
        policy=str(told.policy or ""),
        languages=tuple(map(str, told.languages)),
    )
