"""The pages of a website: those in its sitemap, else those that links lead to, on the same host.

Pages come in a fixed order: nearest to the start first. So a trap (a calendar without end) comes last, and the limits
cut it off first. Other hosts are never asked.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from plugins.accessibility.gather.addresses import Scope, tidy
from plugins.accessibility.gather.answer import Answer, NoAnswer
from plugins.accessibility.gather.client import Client
from plugins.accessibility.gather.downloads import Downloads
from plugins.accessibility.gather.gathered import Gathering, Limits, Say
from plugins.accessibility.gather.sitemaps import listed
from plugins.accessibility.gather.visit import REDIRECTS, Item, Visit
from plugins.checks.gate import GateFailed


def gather(
    start: str,
    limits: Limits | None = None,
    say: Say = lambda _done, _known: None,
    *,
    only: bool = False,
    folder: Path | None = None,
) -> Gathering:
    """The pages of the website that ``start`` (http or https) belongs to; with ``only``, just that page.

    The files for download that they link to are put in ``folder``; without one, or with ``only``, they are left.
    Raises :class:`GateFailed` when the website does not answer, or is another website.
    """
    limits = limits or Limits()
    address = tidy(start) or start
    with Client(limits) as client:
        address, answer = _arrived(client, address, limits)
        scope = _scope(tidy(start) or start, address)
        visit = Visit(client, scope, limits, say, crawl=False)
        if not only:
            listing = listed(client, scope, limits)
            visit.crawl = not listing.pages or not listing.whole
            visit.found.notes += listing.notes
        visit.begin(address, answer)
        if not only:
            for page in listing.pages:
                visit.add(Item(page, 0, "De sitemap noemt deze pagina."))
            visit.go_on()
        if folder is not None:
            visit.found.folder = folder
        if folder is not None and not only:
            Downloads(client, scope, limits, visit.found, visit.files).fetch()
    if visit.crawl and len(visit.found.pages) == 1 and not visit.found.missed:
        visit.found.notes.append(
            "Ik vond maar één pagina. Misschien maakt een script de links. Zet dan een sitemap op de website."
        )
    return visit.found


def _arrived(client: Client, start: str, limits: Limits) -> tuple[str, Answer]:
    """Where ``start`` leads to, and what it answers. Only the same host may answer; http may become https."""
    address = start
    for _ in range(limits.redirects + 1):
        try:
            answer = client.get(address, limits.page_bytes + 1)
        except NoAnswer as problem:
            raise GateFailed(str(problem)) from problem
        if answer.status not in REDIRECTS or not (place := answer.headers.get("location")):
            return address, answer
        target = tidy(place, address)
        if target is None or not _same_site(address, target):
            raise GateFailed(
                f"{start} stuurt door naar {target or place}. Wilt u die website controleren? Typ dan dat adres."
            )
        if target == address:
            break
        address = target
    raise GateFailed(f"{start} blijft doorsturen. Laat de beheerder van de website hiernaar kijken.")


def _scope(start: str, arrived: str) -> Scope:
    """The part of the site that was asked for, wherever on it the first page turns out to be."""
    scope = replace(Scope.around(start), origin=Scope.around(arrived).origin)
    return scope if scope.holds(arrived) else Scope.around(arrived)


def _same_site(one: str, other: str) -> bool:
    """The same host, or the same host made safe."""
    scope = Scope.around(one)
    return scope.same_host(other) or Scope(scope.origin.replace("http:", "https:", 1), "/").same_host(other)
