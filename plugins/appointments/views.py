"""Topics to views."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plugins.catalogue.model import AppointmentTopic, Catalogue, Location
from plugins.catalogue.model.topic import TopicChannel
from plugins.catalogue.relations import booking_url
from plugins.rendering.contact import contact_form, telephone, telephone_off
from plugins.rendering.journeys import journeys_of
from plugins.rendering.places import PlaceHours, place_hours, places_with_evening
from plugins.rendering.view import HOME, Link, View, link_to_entity

CHANNEL_LABELS = {
    "balie": "Aan de balie",
    "thuis": "Bij u thuis",
    "op_de_zaak": "Bij u op de zaak",
    "beeldbellen": "Beeldbellen",
    "telefoon": "Telefoon",
}
APPOINTMENTS = Link("Afspraak maken", "/afspraak/", "afspraken")


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One way to have an appointment, as the page shows it."""

    channel: TopicChannel
    kind_label: str
    locations: tuple[Location, ...]

    @property
    def kind(self) -> str:
        """The kind, as in the data."""
        return str(self.channel.kind)

    @property
    def condition(self) -> str | None:
        """When this way is possible."""
        return self.channel.condition

    @property
    def available(self) -> bool:
        """Is it possible now?"""
        return self.channel.available


def topic_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """A page for each topic, the overview of those that can be booked, and the evenings.

    A topic keeps its page when it cannot be booked (any more), which says so: a link to it must not break overnight.
    """
    for topic in catalogue.topics.values():
        yield _topic(catalogue, topic, today)
    active = [topic for topic in catalogue.topics.values() if topic.is_active(today)]
    evening_places = {place.location.slug for place in places_with_evening(catalogue, today) if place.evenings}
    groups: dict[str, list[tuple[AppointmentTopic, bool]]] = {}
    for topic in active:
        groups.setdefault(str(topic.group), []).append((topic, bool(evening_places & _location_slugs(topic))))
    yield View(
        url="/afspraak/",
        template="topics.html",
        kind="overzicht",
        title="Afspraak maken",
        path="content/gegevens/gemeente.yaml",
        description="Kies waarvoor u een afspraak wilt maken.",
        breadcrumbs=(HOME,),
        context={
            "groups": sorted((name, sorted(found, key=lambda row: str(row[0].name))) for name, found in groups.items()),
            "evening_url": "/afspraak/avond/" if any(places_with_evening(catalogue, today)) else None,
            "phone": telephone(catalogue, today),
        },
    )
    yield View(
        url="/afspraak/avond/",
        template="evenings.html",
        kind="overzicht",
        title="’s Avonds terecht",
        path="content/gegevens/locaties.yaml",
        description="Waar en wanneer u ’s avonds terechtkunt.",
        breadcrumbs=(HOME, APPOINTMENTS),
        context={
            "rows": [
                {
                    "location": place.location,
                    "days": place.evening_rows,
                    "topics": [t for t in catalogue.topics_at[place.location.slug] if t.is_active(today)],
                    "period": place.period,
                }
                for place in places_with_evening(catalogue, today)
            ],
            "phone": telephone(catalogue, today),
        },
    )


def _location_slugs(topic: AppointmentTopic) -> set[str]:
    return {str(slug) for channel in topic.channels if channel.available for slug in channel.locations}


def _topic(catalogue: Catalogue, topic: AppointmentTopic, today: dt.date) -> View:
    services = [catalogue.services[str(slug)] for slug in topic.services]
    rows = [
        ChannelRow(
            channel,
            CHANNEL_LABELS[str(channel.kind)],
            tuple(catalogue.locations[str(slug)] for slug in channel.locations),
        )
        for channel in topic.channels
    ]
    places: list[PlaceHours] = [
        place_hours(location, today) for slug, location in catalogue.locations.items() if slug in _location_slugs(topic)
    ]
    alternative = topic.online_alternative
    transactions = [catalogue.find(f"regelen/{slug}") for slug in (alternative.transactions if alternative else ())]
    collect = catalogue.topics.get(str(topic.collecting.topic)) if topic.collecting and topic.collecting.topic else None
    book_url = booking_url(catalogue, topic)
    # Who comes to collect has paid already.
    collects = any(str(t.collecting.topic) == topic.slug for t in catalogue.topics.values() if t.collecting)
    prices = [(s, price) for s in services for price in s.prices_on(today) if not collects]
    context: dict[str, Any] = {
        "topic": topic,
        "services": services,
        "prices": prices,
        "free": bool(services) and all(service.free for service in services),
        "book_url": book_url,
        "change_url": topic.booking.change_url,
        "cancel_url": topic.booking.cancel_url,
        "facts": _facts(topic, places),
        "places": places,
        "channels": rows,
        "alternatives": [link_to_entity(transaction) for transaction in transactions if transaction],
        "alternative_reason": alternative.reason if alternative else None,
        "collect": link_to_entity(collect) if collect else None,
        "phone": telephone(catalogue, today, services[0] if services else None),
        "phone_off": telephone_off(catalogue, today),
        "information": [
            link_to_entity(page) for service in services for page in catalogue.information_of[service.slug]
        ],
        "steps": journeys_of(catalogue, f"afspraken/{topic.slug}"),
        "something_else": next((s.something_else for s in services if s.something_else), None)
        or catalogue.municipality.something_else,
        **contact_form(book_url or "", topic.booking.contact_parameter),
    }
    return View(
        url=topic.url,
        template="topic.html",
        kind="afspraken",
        title=topic.name,
        path=topic.path,
        description=topic.summary or (services[0].summary if services else None),
        source=topic,
        breadcrumbs=(HOME, APPOINTMENTS),
        alerts=_alerts(catalogue, topic, today),
        context=context,
    )


def _facts(topic: AppointmentTopic, places: list[PlaceHours]) -> list[str]:
    facts = [f"Ongeveer {topic.minutes} minuten"]
    if any(place.evenings for place in places):
        facts.append("Ook ’s avonds")
    return facts


def _alerts(catalogue: Catalogue, topic: AppointmentTopic, today: dt.date) -> tuple[Any, ...]:
    slugs, places = {str(slug) for slug in topic.services}, _location_slugs(topic)
    return tuple(
        alert
        for alert in catalogue.alerts_on(today)
        if not alert.everywhere
        and (slugs & {str(s) for s in alert.services} or places & {str(s) for s in alert.locations})
    )
