"""The Mijn-omgeving (W25) and what the national government has of its own (W27): what is where, before one logs in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.catalogue.model import Catalogue
from plugins.rendering.contact import telephone
from plugins.rendering.view import HOME, Link, View, link_to_entity


def personal_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The one page, when the municipality has such a place."""
    personal = catalogue.municipality.personal_page
    if personal is None:
        return
    yield View(
        url="/mijn/",
        template="mijn.html",
        kind="overzicht",
        title=personal.name,
        path=catalogue.municipality.path,
        description=personal.explanation,
        breadcrumbs=(HOME,),
        context={
            "personal": personal,
            "followed": _followed(catalogue, urlsplit(str(personal.url)).hostname),
            "phone": telephone(catalogue, today),
        },
    )


def _followed(catalogue: Catalogue, host: str | None) -> list[Link]:
    """What one can follow there: the transactions whose status is shown at the same host."""
    return [
        link_to_entity(page)
        for page in catalogue.transactions.values()
        if page.published
        and (status := catalogue.services[str(page.service)].status_url)
        and urlsplit(str(status)).hostname == host
    ]
