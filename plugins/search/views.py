"""The page with the results."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.model import Catalogue
from plugins.rendering.view import HOME, View

URL = "/zoeken/"


def search_views(catalogue: Catalogue) -> Iterator[View]:
    """One page, the same for every question: the browser fills it in. Without a script it leads to A to Z."""
    yield View(
        url=URL,
        template="search.html",
        kind="overzicht",
        title="Zoeken",
        path="content/gegevens/zoekwoorden.yaml" if catalogue.search_words else "content/gegevens/gemeente.yaml",
        description="Zoek met uw eigen woorden in alles wat op deze website staat.",
        breadcrumbs=(HOME,),
    )
