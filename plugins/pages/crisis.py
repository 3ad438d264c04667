"""The crisis page: a home page of words alone, under 5 kB. The ordinary one stays, at another address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from plugins.catalogue.model import Catalogue, Crisis
from plugins.catalogue.model.crisis import HOME, ORDINARY_HOME
from plugins.catalogue.relations import languages_of
from plugins.rendering.formats import tel
from plugins.rendering.speech import own_name
from plugins.rendering.view import Link, View

KIND = "crisis"
"""By this kind the gates know the page."""
DANGER = ("Direct gevaar voor mensen of dieren", "112")
OWN = "Gemeente, voor andere vragen"
DOORS = (
    Link("Gewone beginpagina", ORDINARY_HOME),
    Link("Iets regelen", "/regelen/"),
    Link("Afspraak maken", "/afspraak/"),
    Link("Informatie lezen", "/informatie/"),
    Link("Contact", "/contact/"),
    Link("Klacht of melding", "/klacht-of-melding/"),
    Link("Zoeken", "/zoeken/"),
)
"""The rest of the site, which stays: the ways to act at once, so that nothing is a click further than on other days."""


def with_crisis(catalogue: Catalogue, views: Iterable[View], today: dt.date) -> Iterator[View]:
    """The same views while there is no crisis. In one the crisis page takes the address of the home page."""
    for view in views:
        if catalogue.ongoing_crisis and view.url == HOME:
            yield crisis_view(catalogue, catalogue.ongoing_crisis, today)
            yield replace(view, url=ORDINARY_HOME)
        else:
            yield view


def crisis_view(catalogue: Catalogue, crisis: Crisis, today: dt.date) -> View:
    """The page of ``crisis``, on or not."""
    return View(
        url=HOME,
        template="crisis.html",
        kind=KIND,
        title=crisis.title,
        path=crisis.path,
        description=crisis.text[0],
        source=crisis,
        announces=False,
        context={
            "crisis": crisis,
            "updated": crisis.updated(today),
            "numbers": list(_numbers(catalogue, crisis)),
            "links": [*DOORS, *_languages(catalogue)],
        },
    )


def _numbers(catalogue: Catalogue, crisis: Crisis) -> Iterator[tuple[str, str]]:
    """Who, and the number: what everyone must know first, then what the editor wrote. Each number stands there once."""
    own = (OWN, catalogue.municipality.phone)
    told: set[str] = set()
    for who, number in (DANGER, *((each.who, each.number) for each in crisis.numbers), own):
        if tel(number) not in told:
            told.add(tel(number))
            yield who, number


def _languages(catalogue: Catalogue) -> Iterator[Link]:
    """The start pages in other languages, where the alert stands too."""
    for language in languages_of(catalogue):
        yield Link(own_name(language.slug), language.url, language=language.slug)
