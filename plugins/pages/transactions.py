"""Transaction pages: one acts here. Everything but a few words of introduction comes from the service."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plugins.catalogue.model import Catalogue, Channel, Service, TransactionPage
from plugins.catalogue.model.service import OtherWay
from plugins.pages.information import service_alerts
from plugins.rendering.body import Body
from plugins.rendering.contact import contact_form, telephone
from plugins.rendering.environment import prose
from plugins.rendering.formats import listing, money
from plugins.rendering.help import fitting_help, together
from plugins.rendering.journeys import journeys_of
from plugins.rendering.view import HOME, Link, View, link_to_entity

DOING = Link("Regelen", "/regelen/", "regelen")
LOGIN_NAMES = {"digid": "DigiD", "eherkenning": "eHerkenning", "eidas": "een Europees inlogmiddel"}
"""What residents call it; the level is for the form, never for them."""


@dataclass(frozen=True, slots=True)
class Way:
    """Another channel on a transaction page: whether it is off today, and what stands in."""

    way: OtherWay
    channel: Channel
    off: bool
    alternative: Channel | None

    @property
    def explanation(self) -> str | None:
        """What the service says of this way, else what the channel says of itself."""
        return self.way.explanation or self.channel.explanation

    @property
    def human(self) -> bool:
        """Does one speak with a person here?"""
        return self.channel.human


def transaction_views(catalogue: Catalogue, bodies: Mapping[str, Body], today: dt.date) -> Iterator[View]:
    """A view for each published transaction page."""
    for page in catalogue.transactions.values():
        if page.published:
            yield _transaction(catalogue, page, bodies[page.path], today)


def _login_names(service: Service) -> list[str]:
    """What one can log in with, each name once."""
    return list(dict.fromkeys(LOGIN_NAMES[str(login.means)] for login in service.logins if login.means != "geen"))


def login_text(service: Service) -> str:
    """``Inloggen met DigiD``; or that no login is needed."""
    names = _login_names(service)
    if not names:
        return "U hoeft niet in te loggen"
    return f"Inloggen met {' of '.join(names)}"


def cost_text(service: Service, today: dt.date) -> str:
    """``Kost € 45,00``; with several prices the lowest, as more may come on top; or that it is free."""
    prices = service.prices_on(today)
    if service.free or not prices:
        return "Gratis"
    amounts = sorted({price.amount for price in prices})
    if len(amounts) == 1:
        return "Gratis" if not amounts[0] else f"Kost {money(amounts[0])}"
    return f"Vanaf {money(amounts[0])}" if amounts[0] else f"Gratis of {money(amounts[1])}"


def action_note(service: Service) -> str:
    """A few words for lists: ``online, met DigiD``."""
    names = _login_names(service)
    where = {"online": "online", "formulier": "met een formulier", "landelijk": "via het landelijke loket"}
    note = where.get(str(service.route), "")
    return f"{note}, met {listing(names)}" if names and note else note


def _transaction(catalogue: Catalogue, page: TransactionPage, body: Body, today: dt.date) -> View:
    service = catalogue.services[str(page.service)]
    theme = catalogue.themes[str(service.theme)]
    start = service.start
    facts = [login_text(service), cost_text(service, today), *((service.term,) if service.term else ())]
    context: dict[str, Any] = {
        "page": page,
        "body": prose(body),
        "service": service,
        "start": start,
        "facts": facts,
        "prices": service.prices_on(today),
        "later_prices": service.later_prices(today),
        "ways": [
            Way(way, channel, channel.is_off(today), _alternative(catalogue, channel))
            for way in service.other_ways
            if (channel := catalogue.channels.get(str(way.channel)))
        ],
        "something_else": service.something_else or catalogue.municipality.something_else,
        "information": [link_to_entity(each) for each in catalogue.information_of[service.slug]],
        "topics": [link_to_entity(t) for t in catalogue.topics_of[service.slug] if t.is_active(today)],
        "steps": journeys_of(catalogue, f"regelen/{page.slug}"),
        "together": together(service),
        "helpers_near": fitting_help(catalogue, service),
        "phone": telephone(catalogue, today, service),
        **contact_form(str(start.url) if start else "", start.contact_parameter if start else None),
    }
    return View(
        url=page.url,
        template="transaction.html",
        kind="regelen",
        title=page.title,
        path=page.path,
        description=page.summary,
        source=page,
        breadcrumbs=(HOME, DOING, Link(theme.name, theme.url, "overzicht")),
        alerts=service_alerts(catalogue, service, today),
        context=context,
    )


def _alternative(catalogue: Catalogue, channel: Channel) -> Channel | None:
    return catalogue.channels.get(str(channel.outage.alternative or "")) if channel.outage else None
