"""``report --online``: per theme what residents can do online, and for what they must call or come (W1, W5)."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.catalogue.model import Catalogue, Service
from plugins.rendering.formats import listing


def online_report(catalogue: Catalogue) -> str:
    """The list as text: themes in their own order, in each the services that are not online yet, with the reason."""
    return "\n".join((*_lines(catalogue), ""))


def _lines(catalogue: Catalogue) -> Iterator[str]:
    yield "Wat inwoners online kunnen regelen"
    everything = online = 0
    empty: list[str] = []
    for theme in catalogue.themes.values():
        services = catalogue.services_in[theme.slug]
        missing = [service for service in services if service.slug not in catalogue.transaction_of]
        count = len(services) - len(missing)
        everything, online = everything + len(services), online + count
        if not count:
            empty.append(str(theme.name))
        yield ""
        yield f"{theme.name}: {count} van {_services(len(services))}"
        yield from (f"  - {_not_online(catalogue, service)}" for service in missing)
    yield ""
    yield f"Samen: {online} van {_services(everything)}."
    yield f"Thema’s waarin niets online kan: {listing(empty) if empty else 'geen'}."


def _services(number: int) -> str:
    return "1 dienst" if number == 1 else f"{number} diensten"


def _not_online(catalogue: Catalogue, service: Service) -> str:
    reasons = dict.fromkeys(
        str(topic.online_alternative.reason)
        for topic in catalogue.topics_of[service.slug]
        if topic.online_alternative and topic.online_alternative.reason
    )
    return " ".join((f"{service.name} gaat nu via: {service.route}.", *reasons))
