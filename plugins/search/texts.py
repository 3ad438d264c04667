"""The texts of a page that stand in the data, and not in its own file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.catalogue.model import (
    AppointmentTopic,
    Catalogue,
    InformationPage,
    Location,
    Service,
    StepByStep,
    TransactionPage,
)
from plugins.rendering.view import View


def texts_of(catalogue: Catalogue, view: View) -> Iterator[str]:
    """What a resident reads on the page of ``view``, as far as search needs it."""
    source = view.source
    if isinstance(source, TransactionPage | InformationPage):
        service = catalogue.services.get(str(source.service))
        if service:
            yield from _service(service, whole=isinstance(source, TransactionPage))
    elif isinstance(source, AppointmentTopic):
        yield from _topic(source)
        yield from (str(catalogue.services[str(slug)].summary) for slug in source.services)
    elif isinstance(source, StepByStep):
        for step in source.steps:
            yield from (str(step.title), str(step.text))
    elif isinstance(source, Location):
        yield from _location(source)
    elif view.url == "/hulp/":
        for organisation in catalogue.help.values():
            yield from _there((organisation.name, organisation.summary))
    elif view.url == "/contact/":
        for channel in catalogue.channels.values():
            yield from _there((channel.name,))
        for location in catalogue.locations.values():
            yield from _there((location.name, location.address))


def _service(service: Service, *, whole: bool) -> Iterator[str]:
    yield str(service.summary)
    yield from (str(price.description) for price in service.prices)
    yield from map(str, service.conditions)
    if whole:
        for texts in (service.needed, service.procedure, service.after_sending):
            yield from map(str, texts)


def _topic(topic: AppointmentTopic) -> Iterator[str]:
    yield from map(str, topic.bring)
    yield from _there((topic.who.explanation if topic.who else None, topic.lead_time))
    yield from _there(channel.condition for channel in topic.channels)


def _location(location: Location) -> Iterator[str]:
    yield location.address
    yield from _there((location.hours_note, location.directions, *location.accessibility))


def _there(texts: Iterable[object]) -> Iterator[str]:
    return (str(text) for text in texts if text)
