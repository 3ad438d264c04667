"""Entries for audiences (W38): each leads to something that one can do."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.checks import Context, Match, Rule, Severity


def audience_without_service(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An entry on which nothing can be done: no service with a page to act is for this audience."""
    for audience in catalogue.audiences.values():
        services = (s for s in catalogue.services.values() if audience.welcomes(s.audiences))
        if not any(catalogue.action_of(service, context.date) for service in services):
            yield Match(audience.place("id"), quote=audience.slug, field="id", values={"name": audience.name})


AUDIENCE_RULES = (Rule("catalogue.audience-without-service", Severity.WARNING, audience_without_service, "W38"),)
