"""An entry for each audience (W38): what one can do here, by theme, then what there is to read, and whom to call."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.model import AudienceEntry, Catalogue, Theme
from plugins.pages.overviews import lower_first, theme_acts, theme_pages
from plugins.rendering.view import HOME, Link, View, link_to, link_to_entity

MANY = 24
"""More to do than this is folded by theme: a list of all of it is the page of everything."""


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme as one audience sees it."""

    theme: Theme
    acts: tuple[Link, ...]
    pages: tuple[Link, ...]


def audience_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """A page for each audience of ``gegevens/doelgroepen.yaml``."""
    for audience in catalogue.audiences.values():
        yield _audience(catalogue, audience, today)


def _audience(catalogue: Catalogue, audience: AudienceEntry, today: dt.date) -> View:
    rows = [
        ThemeRow(
            theme,
            tuple(theme_acts(catalogue, theme, today, audience.welcomes)),
            tuple(theme_pages(catalogue, theme, audience.welcomes)),
        )
        for theme in catalogue.themes.values()
    ]
    plans = [p for p in catalogue.step_by_steps.values() if p.published and audience.welcomes(p.audiences)]
    return View(
        url=audience.url,
        template="audience.html",
        kind="overzicht",
        title=f"Voor {lower_first(str(audience.name))}",
        path=audience.path,
        description=audience.summary,
        source=audience,
        breadcrumbs=(HOME,),
        context={
            "audience": audience,
            "top_tasks": [link_to(catalogue, str(task)) for task in audience.top_tasks],
            "acting": [row for row in rows if row.acts],
            "folded": sum(len(row.acts) for row in rows) > MANY,
            "reading": [row for row in rows if row.pages],
            "plans": [link_to_entity(plan) for plan in plans],
            "channels": [catalogue.channels[str(slug)] for slug in audience.channels],
            "organisations": [
                organisation
                for organisation in catalogue.help.values()
                if organisation.audiences and audience.welcomes(organisation.audiences)
            ],
            "others": [other for other in catalogue.audiences.values() if other is not audience],
        },
    )
