"""What must be true of a service: its route, its pages, and what a resident must be told before and after."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.service import ROUTES_WITH_TRANSACTION, UPL_PREFIX
from plugins.checks import Context, Match, Rule, Severity

UPL_FILE = Path(__file__).parents[1] / "data" / "upl.csv"

REQUIRED_FOR_TRANSACTION = {
    "start": "start",
    "login": "logins",
    "termijn": "term",
    "na_versturen": "after_sending",
    "niets_gehoord": "heard_nothing",
    "bezwaar": "objection",
    "papier": "paper",
    "andere_wegen": "other_ways",
    "nodig": "needed",
}
"""Dutch key → attribute: what a service needs before one can act on it (W10–W12, W20–W22, W57)."""


def no_transaction(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Routes online, formulier and landelijk have a transaction page; a concept is none."""
    for service in catalogue.services.values():
        if service.route in ROUTES_WITH_TRANSACTION and service.slug not in catalogue.transaction_of:
            yield Match(service.place("route"), quote=service.slug, field="route", values={"route": service.route})


def two_transactions(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Two pages where one acts for one service send people two ways."""
    first: dict[str, str] = {}
    for page in catalogue.transactions.values():
        if not page.published:
            continue
        other = first.setdefault(str(page.service), page.path)
        if other != page.path:
            yield Match(page.place("dienst"), quote=str(page.service), field="dienst", values={"other": other})


def route_mismatch(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A transaction page for a service that has no online route."""
    for page in catalogue.transactions.values():
        service = catalogue.services.get(str(page.service))
        if service and service.route not in ROUTES_WITH_TRANSACTION:
            yield Match(page.place("dienst"), quote=service.slug, field="dienst", values={"route": service.route})


def no_topic(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Route afspraak has a topic: that is where one acts."""
    for service in catalogue.services.values():
        if service.route == "afspraak" and not catalogue.topics_of[service.slug]:
            yield Match(service.place("route"), quote=service.slug, field="route")


def no_information_page(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A service is explained somewhere, or says why not."""
    for service in catalogue.services.values():
        if not catalogue.information_of[service.slug] and not service.no_information_page:
            yield Match(service.place(), quote=service.slug, field="geen_informatiepagina")


def incomplete(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Before one can act, these must be known."""
    for service in catalogue.services.values():
        if service.route not in ROUTES_WITH_TRANSACTION:
            continue
        for key, attribute in REQUIRED_FOR_TRANSACTION.items():
            if not getattr(service, attribute):
                yield Match(service.place(), quote=service.slug, field=key, values={"key": key})


def no_price(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """What it costs today, or that it is free."""
    for service in catalogue.services.values():
        if not service.free and not service.prices_on(context.date):
            yield Match(service.place("kosten"), quote=service.slug, field="kosten")


def same_price_twice(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Two prices for the same thing from the same day."""
    for service in catalogue.services.values():
        seen: set[tuple[str, str]] = set()
        for index, price in enumerate(service.prices):
            key = (str(price.description), price.active_from.isoformat())
            if key in seen:
                yield Match(service.place("kosten", index), quote=str(price.description), field="kosten")
            seen.add(key)


def price_name_differs(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Two prices whose names differ in capitals, spaces or a full stop: the old one would stand beside the new one."""
    for service in catalogue.services.values():
        first: dict[str, str] = {}
        for price in service.prices:
            name = str(price.description)
            other = first.setdefault(" ".join(name.casefold().split()).rstrip(" ."), name)
            if other != name:
                yield Match(price.description.place, quote=name, field="kosten", values={"other": other})


_LEVELS = {
    "digid": ("basis", "midden", "substantieel", "hoog"),
    "eherkenning": ("eh2plus", "eh3", "eh4"),
    "eidas": ("basis", "substantieel", "hoog"),
    "geen": (),
}
"""Means to log in → its levels."""


def level_of_another(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A level that this way to log in does not have: residents would look for it in vain."""
    for service in catalogue.services.values():
        for index, login in enumerate(service.logins):
            known = _LEVELS[str(login.means)]
            if login.level is not None and login.level not in known:
                told = f" U kunt kiezen uit: {', '.join(known)}." if known else ""
                yield Match(
                    service.place("login", index, "niveau"),
                    quote=str(login.level),
                    field="login.niveau",
                    values={"means": login.means, "known": told},
                )


def no_human_channel(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Somewhere a person answers (W21). A channel that is off does not count, but time alone never blocks."""
    for service in catalogue.services.values():
        ways = [channel for way in service.other_ways if (channel := catalogue.channels.get(str(way.channel)))]
        topics = [channel for topic in catalogue.topics_of[service.slug] for channel in topic.channels]
        known = any(way.human for way in ways) or any(channel.human for channel in topics)
        on = any(way.human and not way.is_off(context.date) for way in ways) or any(
            c.human and c.available for c in topics
        )
        if not on:
            yield Match(
                service.place("andere_wegen"),
                quote=service.slug,
                field="andere_wegen",
                severity=Severity.WARNING if known and service.path not in context.touched else Severity.ERROR,
            )


def start_host(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The start button leads to a host where one acts: so the allow-list knows what information may not link to."""
    for service in catalogue.services.values():
        if not service.start:
            continue
        name = urlsplit(service.start.url).hostname or ""
        host = context.hosts.get(name)
        if host is None or host.kind == "informatie":
            yield Match(service.start.url.place, quote=name, field="start.url")


@lru_cache(maxsize=1)
def product_names() -> dict[str, tuple[str, bool]]:
    """The national list: URI → (name, meant for municipalities). See ``data/README.md`` for source and date."""
    with UPL_FILE.open(encoding="utf-8", newline="") as file:
        return {row["uri"]: (row["naam"], row["gemeente"] == "ja") for row in csv.DictReader(file)}


def unknown_product_name(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A URI that our copy of the list does not have: the list may be newer."""
    for service in catalogue.services.values():
        if service.upl_uri and service.upl_uri not in product_names():
            yield Match(service.place("upl"), quote=service.upl_uri.removeprefix(UPL_PREFIX), field="upl")


def product_name_elsewhere(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A product name that is not a municipality's."""
    for service in catalogue.services.values():
        known = product_names().get(service.upl_uri or "")
        if known and not known[1]:
            yield Match(service.place("upl"), quote=known[0], field="upl")


def no_product_name(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A service that names no product of the national list yet."""
    for service in catalogue.services.values():
        if service.product_name is None or service.product_name == "onbekend":
            yield Match(service.place("upl"), quote=service.slug, field="upl")


def not_online(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A service for which one must call or come: worth knowing for who decides what goes online next (W5)."""
    for service in catalogue.services.values():
        online_topic = any(
            topic.online_alternative and topic.online_alternative.transactions
            for topic in catalogue.topics_of[service.slug]
        )
        if service.route not in ROUTES_WITH_TRANSACTION and not online_topic:
            yield Match(service.place("route"), quote=service.slug, field="route", values={"route": service.route})


def theme_without_transaction(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A theme in which nothing can be done online, day and night (W1)."""
    for theme in catalogue.themes.values():
        if not any(service.slug in catalogue.transaction_of for service in catalogue.services_in[theme.slug]):
            yield Match(theme.place("id"), quote=theme.slug, field="id", values={"theme": theme.name})


SERVICE_RULES = (
    Rule("catalogue.no-transaction", Severity.ERROR, no_transaction, "Helder Loket: routes (W2, W5)"),
    Rule("catalogue.two-transactions", Severity.ERROR, two_transactions, "Helder Loket: routes (W2)"),
    Rule("catalogue.route-mismatch", Severity.ERROR, route_mismatch, "Helder Loket: routes (W2)"),
    Rule("catalogue.no-topic", Severity.ERROR, no_topic, "Helder Loket: routes (W13)"),
    Rule("catalogue.no-information-page", Severity.ERROR, no_information_page, "Helder Loket: routes (W2)"),
    Rule("catalogue.service-incomplete", Severity.ERROR, incomplete, "SDG-velden; W10–W12, W20–W22, W57"),
    Rule("catalogue.no-price", Severity.ERROR, no_price, "SDG: kostenEnBetaalmethoden; W12"),
    Rule("catalogue.same-price-twice", Severity.ERROR, same_price_twice, "Helder Loket: feiten staan één keer (W30)"),
    Rule("catalogue.price-name-differs", Severity.ERROR, price_name_differs, "Helder Loket: feiten (W30, W12)"),
    Rule("catalogue.level-of-another", Severity.ERROR, level_of_another, "Helder Loket: inloggen (W10)"),
    Rule("catalogue.no-human-channel", Severity.ERROR, no_human_channel, "Awb 2:1; W21"),
    Rule("catalogue.start-host", Severity.ERROR, start_host, "Helder Loket: toegestane hosts (W8)"),
    Rule("catalogue.unknown-product-name", Severity.WARNING, unknown_product_name, "UPL (W36)"),
    Rule("catalogue.product-name-elsewhere", Severity.ERROR, product_name_elsewhere, "UPL (W36)"),
    Rule("catalogue.not-online", Severity.NOTICE, not_online, "W5, W13"),
    Rule("catalogue.theme-without-transaction", Severity.NOTICE, theme_without_transaction, "W1"),
    Rule("catalogue.no-product-name", Severity.WARNING, no_product_name, "UPL (W36)"),
)
