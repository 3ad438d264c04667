"""Locations and contact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plugins.catalogue.model import Catalogue, Channel
from plugins.rendering.places import place_hours
from plugins.rendering.view import HOME, Link, View

CONTACT = Link("Contact", "/contact/")


def _groups(catalogue: Catalogue) -> list[tuple[str, str, list[Channel]]]:
    """(anchor, words, channels): first those with a person, then the others; each in the order of their file."""
    channels = list(catalogue.channels.values())
    groups = [
        ("spreken", "Iemand spreken", [channel for channel in channels if channel.human]),
        ("schrijven", "Schrijven of online", [channel for channel in channels if not channel.human]),
    ]
    return [group for group in groups if group[2]]


def place_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The contact page, and a page for each location."""
    yield View(
        url="/contact/",
        template="contact.html",
        kind="overzicht",
        title="Contact",
        path="content/gegevens/kanalen.yaml",
        description="Zo bereikt u ons. Kies wat voor u het makkelijkst is.",
        breadcrumbs=(HOME,),
        context={
            "groups": _groups(catalogue),
            "places": [place_hours(location, today) for location in catalogue.locations.values()],
        },
    )
    for location in catalogue.locations.values():
        yield View(
            url=location.url,
            template="location.html",
            kind="overzicht",
            title=location.name,
            path=location.path,
            description=f"{location.name}: het adres, de openingstijden en wat u er kunt doen.",
            source=location,
            breadcrumbs=(HOME, CONTACT),
            alerts=tuple(alert for alert in catalogue.alerts_on(today) if location.slug in alert.locations),
            context={
                "place": place_hours(location, today),
                "topics": [topic for topic in catalogue.topics_at[location.slug] if topic.is_active(today)],
            },
        )
