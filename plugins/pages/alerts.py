"""Alerts (W71): what holds now, what is coming, what has just ended; each with an address of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.model import Alert, Catalogue
from plugins.rendering.view import HOME, Link, View, link_to, link_to_entity

OVERVIEW = Link("Meldingen", "/meldingen/")
EVERYWHERE = "Voor iedereen"


@dataclass(frozen=True, slots=True)
class AlertRow:
    """An alert, and where it holds: pages of locations and services; nothing when it holds everywhere."""

    alert: Alert
    places: tuple[Link, ...]


def alert_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The overview, and a page for each alert.

    An alert keeps its page when it is over, which says so: a link to it must not break overnight.
    """
    rows = [AlertRow(alert, tuple(_places(catalogue, alert, today))) for alert in _in_order(catalogue)]
    yield View(
        url=OVERVIEW.url,
        template="alerts.html",
        kind="overzicht",
        title="Meldingen",
        path="content/gegevens/gemeente.yaml",
        description="Wat er nu anders is dan anders, en wat er aankomt.",
        breadcrumbs=(HOME,),
        announces=False,
        context={
            "now": _grouped([row for row in rows if row.alert.shows_on(today)]),
            "coming": [row for row in rows if row.alert.start > today],
            "over": [row for row in rows if row.alert.end < today],
        },
    )
    for row in rows:
        yield View(
            url=row.alert.url,
            template="alert.html",
            kind="meldingen",
            title=row.alert.title,
            path=row.alert.path,
            description=row.alert.text,
            source=row.alert,
            breadcrumbs=(HOME, OVERVIEW),
            announces=False,
            context={"row": row, "more": link_to(catalogue, row.alert.see) if row.alert.see else None},
        )


def _in_order(catalogue: Catalogue) -> list[Alert]:
    """The most pressing first, then what ends first."""
    pressing = ("storing", "waarschuwing", "informatie")
    return sorted(catalogue.alerts.values(), key=lambda a: (pressing.index(str(a.kind)), a.end, a.slug))


def _places(catalogue: Catalogue, alert: Alert, today: dt.date) -> Iterator[Link]:
    for slug in alert.locations:
        yield link_to_entity(catalogue.locations[str(slug)])
    for slug in alert.services:
        service = catalogue.services[str(slug)]
        page = catalogue.action_of(service, today) or next(iter(catalogue.information_of[service.slug]), None)
        if page:
            yield link_to_entity(page)


def _grouped(rows: list[AlertRow]) -> list[tuple[str, list[AlertRow]]]:
    """What holds everywhere first; then by the place or service that it is about."""
    groups: dict[str, list[AlertRow]] = {}
    for row in sorted(rows, key=lambda row: not row.alert.everywhere):
        for name in [EVERYWHERE] if row.alert.everywhere else [str(place.label) for place in row.places]:
            groups.setdefault(name, []).append(row)
    return list(groups.items())
