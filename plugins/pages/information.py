"""Information pages: the editor's text, and the template's own way to act."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from plugins.catalogue.model import Alert, Catalogue, InformationPage, Service
from plugins.catalogue.relations import theme_of
from plugins.rendering.body import Body
from plugins.rendering.contact import telephone
from plugins.rendering.environment import prose
from plugins.rendering.journeys import Journey, journeys_of
from plugins.rendering.view import HOME, Link, View, link_to, link_to_entity

INFORMATION = Link("Informatie", "/informatie/", "informatie")


def information_views(catalogue: Catalogue, bodies: Mapping[str, Body], today: dt.date) -> Iterator[View]:
    """A view for each published information page."""
    for page in catalogue.information.values():
        if page.published:
            yield _information(catalogue, page, bodies[page.path], today)


def service_alerts(catalogue: Catalogue, service: Service | None, today: dt.date) -> tuple[Alert, ...]:
    """The alerts that are about this service."""
    if service is None:
        return ()
    return tuple(alert for alert in catalogue.alerts_on(today) if service.slug in alert.services)


def _information(catalogue: Catalogue, page: InformationPage, body: Body, today: dt.date) -> View:
    service = catalogue.services.get(str(page.service or ""))
    action = catalogue.action_of(service, today) if service else None
    # What comes afterwards stands where one acts; a topic's page says only how to come.
    afterwards = service if service and service.slug not in catalogue.transaction_of else None
    theme = theme_of(catalogue, page)
    topics = [t for t in (catalogue.topics_of[service.slug] if service else ()) if t.is_active(today)]
    related = [link_to(catalogue, str(reference)) for reference in page.related]
    if service:
        related += [link_to_entity(p) for p in catalogue.information_of[service.slug] if p is not page]
        for slug in service.related:
            related += [link_to_entity(p) for p in catalogue.information_of.get(str(slug), ())[:1]]
    return View(
        url=page.url,
        template="information.html",
        kind="informatie",
        title=page.title,
        path=page.path,
        description=page.summary,
        source=page,
        breadcrumbs=(HOME, *((Link(theme.name, theme.url, "overzicht"),) if theme else (INFORMATION,))),
        alerts=service_alerts(catalogue, service, today),
        context={
            "page": page,
            "body": prose(body),
            "service": service,
            "action": link_to_entity(action) if action else None,
            "action_kind": link_to_entity(action).kind if action else None,
            "phone": telephone(catalogue, today, service),
            "topics": [link_to_entity(topic) for topic in topics if topic is not action],
            "prices": service.prices_on(today) if service else (),
            "later_prices": service.later_prices(today) if service else (),
            "free": bool(service and service.free),
            "term": service.term if service else None,
            "heard_nothing": afterwards.heard_nothing if afterwards else None,
            "objection": afterwards.objection if afterwards else None,
            "related": list({link.url: link for link in related}.values()),
            "steps": _journeys(catalogue, page, service),
            "reviewed": page.reviewed,
            "audiences": page.audiences or (service.audiences if service else ()),
        },
    )


def _journeys(catalogue: Catalogue, page: InformationPage, service: Service | None) -> list[Journey]:
    """The life events of the page; those of where one acts too, unless they name another page about the service."""
    others = catalogue.information_of[service.slug] if service else ()
    instead = [f"informatie/{other.slug}" for other in others if other is not page]
    return journeys_of(catalogue, f"informatie/{page.slug}", _acts(catalogue, service), instead)


def _acts(catalogue: Catalogue, service: Service | None) -> list[str]:
    if service is None:
        return []
    transaction = catalogue.transaction_of.get(service.slug)
    return [
        *((f"regelen/{transaction.slug}",) if transaction else ()),
        *(f"afspraken/{topic.slug}" for topic in catalogue.topics_of[service.slug]),
    ]
