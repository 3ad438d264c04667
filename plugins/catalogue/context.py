"""What the gates need to know of the catalogue, as plain values: hosts, facts, names, exemptions, glossary."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from itertools import chain
from types import MappingProxyType

from plugins.catalogue.model import AppointmentTopic, Catalogue, Page, Service
from plugins.catalogue.model.term import folded_term
from plugins.catalogue.relations import moved_addresses
from plugins.checks import Addresses, Context, Exemption, Host


def context_for(
    catalogue: Catalogue,
    date: dt.date,
    *,
    touched: Iterable[str] = (),
    production: bool = True,
    expand: Callable[[str], str] = str,
) -> Context:
    """The context of one judgement. ``touched`` are source paths with the ``content/`` prefix.

    ``expand`` fills in the short codes of a text, as the pages do.
    """
    return Context(
        date=date,
        touched=frozenset(touched),
        hosts=MappingProxyType(_hosts(catalogue)),
        facts=MappingProxyType(_facts(catalogue, date)),
        names=_names(catalogue),
        exemptions=MappingProxyType(_exemptions(catalogue, expand)),
        glossary=MappingProxyType(_glossary(catalogue)),
        old_files=MappingProxyType({f"content/{name}": old.published for name, old in catalogue.old_files.items()}),
        addresses=Addresses(moved=moved_addresses(catalogue)),
        site_url=str(catalogue.municipality.url).rstrip("/"),
        production=production,
    )


def _hosts(catalogue: Catalogue) -> dict[str, Host]:
    """The allow-list by name. A host that stands there twice counts as one where people act, if either says so."""
    hosts: dict[str, Host] = {}
    for allowed in catalogue.municipality.hosts:
        host = Host(str(allowed.host).strip().lower(), str(allowed.kind))
        if host.name not in hosts or host.acts:
            hosts[host.name] = host
    return hosts


def _facts(catalogue: Catalogue, date: dt.date) -> dict[str, str]:
    """A value as prose would have it → the short code. What several services share refers to none of them."""
    facts: dict[str, str] = {}
    shared: set[str] = set()

    def add(key: str, code: str) -> None:
        if facts.setdefault(key, code) != code:
            shared.add(key)

    for service in catalogue.services.values():
        prices = service.prices_on(date)
        for price in prices:
            code = f"kosten:{service.slug}" if len(prices) == 1 else f"kosten:{service.slug}:{price.description}"
            if price.amount:
                add(f"€{price.amount:.2f}", f"[[{code}]]")
    for key in shared:
        del facts[key]
    for slug, channel in catalogue.channels.items():
        if channel.phone:
            facts[re.sub(r"\D", "", channel.phone)] = f"[[telefoon:{slug}]]"
    facts[re.sub(r"\D", "", catalogue.municipality.phone)] = "[[telefoon]]"
    facts[str(catalogue.municipality.mail).casefold()] = "[[email]]"
    return facts


def _names(catalogue: Catalogue) -> frozenset[str]:
    """Proper names that readability leaves alone."""
    municipality = catalogue.municipality
    names = {str(municipality.name), str(municipality.short_name), *(str(host.name) for host in municipality.hosts)}
    for location in catalogue.locations.values():
        names.update((str(location.name), str(location.street), str(location.town)))
    names.update(str(organisation.name) for organisation in catalogue.help.values())
    names.update(str(basis.name) for service in catalogue.services.values() for basis in service.legal_basis)
    return frozenset(name for name in names if name)


def _exemptions(catalogue: Catalogue, expand: Callable[[str], str]) -> dict[str, tuple[Exemption, ...]]:
    """By source file: pages, services and topics that have some."""
    found: dict[str, tuple[Exemption, ...]] = {}
    holders: Iterable[Service | AppointmentTopic | Page] = chain(
        catalogue.services.values(), catalogue.topics.values(), catalogue.pages
    )
    for entity in holders:
        if entity.exemptions:
            found[entity.path] = tuple(
                Exemption(
                    rule=each.rule,
                    written=each.text,
                    text=expand(each.text),
                    until=each.until,
                    until_place=entity.place("uitzonderingen", number, "tot"),
                )
                for number, each in enumerate(entity.exemptions)
            )
    return found


def _glossary(catalogue: Catalogue) -> dict[str, str]:
    """Each term and each form of it, in small letters, with the explanation."""
    return {folded_term(name): str(term.explanation) for term in catalogue.glossary.values() for name in term.names}
