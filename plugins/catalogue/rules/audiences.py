"""Ways in: entries for audiences (W38) and situations (W49) each lead to something that one can do."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.catalogue.model import Catalogue, TransactionPage
from plugins.checks import Context, Match, Rule, Severity


def audience_without_service(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An entry on which nothing can be done: no service with a page to act is for this audience."""
    for audience in catalogue.audiences.values():
        services = (s for s in catalogue.services.values() if audience.welcomes(s.audiences))
        if not any(catalogue.action_of(service, context.date) for service in services):
            yield Match(audience.place("id"), quote=audience.slug, field="id", values={"name": audience.name})


def situation_without_answer(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A situation of which neither its own words nor a service say what comes of it, and how soon."""
    for situation in catalogue.situations.values():
        acts = any(isinstance(catalogue.find(str(see)), TransactionPage) for see in situation.see)
        for key, own in (("wat_er_gebeurt", situation.next_steps), ("termijn", situation.term)):
            if not own and not acts:
                yield Match(situation.place("id"), quote=situation.slug, field=key, values={"key": key})


AUDIENCE_RULES = (
    Rule("catalogue.audience-without-service", Severity.WARNING, audience_without_service, "W38"),
    Rule("catalogue.situation-without-answer", Severity.WARNING, situation_without_answer, "W49, W57"),
)
