"""News, and plain pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import groupby

from plugins.catalogue.model import Catalogue
from plugins.rendering.body import Body
from plugins.rendering.environment import prose
from plugins.rendering.view import HOME, Link, View

ACCESSIBILITY = "toegankelijkheid"
"""The plain page on accessibility: the data add contact, complaints and the statement in the register."""


def plain_views(catalogue: Catalogue, bodies: Mapping[str, Body], today: dt.date) -> Iterator[View]:
    """Their views, and the overview of the news."""
    news = sorted((item for item in catalogue.news.values() if item.published), key=lambda n: (n.date, n.slug))[::-1]
    yield View(
        url="/nieuws/",
        template="news.html",
        kind="overzicht",
        title="Nieuws",
        path="content/gegevens/gemeente.yaml",
        description="Wat er nieuw is in de gemeente. Het laatste nieuws staat bovenaan.",
        breadcrumbs=(HOME,),
        context={"items": news, "years": [(year, list(of)) for year, of in groupby(news, lambda n: n.date.year)]},
    )
    for item in news:
        yield View(
            url=item.url,
            template="news_item.html",
            kind="nieuws",
            title=item.title,
            path=item.path,
            description=item.summary,
            source=item,
            breadcrumbs=(HOME, Link("Nieuws", "/nieuws/")),
            context={"page": item, "body": prose(bodies[item.path])},
        )
    for page in catalogue.plain_pages.values():
        if page.published:
            about_access = page.slug == ACCESSIBILITY
            yield View(
                url=page.url,
                template="accessibility.html" if about_access else "plain.html",
                kind="paginas",
                title=page.title,
                path=page.path,
                description=page.summary,
                source=page,
                breadcrumbs=(HOME,),
                context={
                    "page": page,
                    "body": prose(bodies[page.path]),
                    **(_access(catalogue) if about_access else {}),
                },
            )


def _access(catalogue: Catalogue) -> Mapping[str, str]:
    """What the page on accessibility needs: where one complains."""
    return {"complaint": catalogue.address_of(str(catalogue.municipality.complaint)) or "/klacht-of-melding/"}
