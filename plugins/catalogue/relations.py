"""What follows from several entities together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from urllib.parse import quote

from plugins.catalogue.model import AppointmentTopic, Catalogue, InformationPage, Language, Theme, Translation, Version
from plugins.catalogue.model.translation import DUTCH
from plugins.checks import Moved


def booking_url(catalogue: Catalogue, topic: AppointmentTopic) -> str | None:
    """Where a topic is booked: its own address, else one made for a system with public deep links; None if neither.

    Open Forms: ``…/formulier?product=<id>``; Qmatic: ``…/qmaticwebbooking/#/preselect/services/<publicId>``.
    """
    booking = topic.booking
    if booking.url:
        return booking.url
    systems = catalogue.municipality.booking
    if booking.product and systems:
        product = quote(str(booking.product), safe="")
        if booking.system == "openforms" and systems.openforms:
            return f"{systems.openforms.rstrip('/')}/formulier?product={product}"
        if booking.system == "qmatic" and systems.qmatic:
            return f"{systems.qmatic.rstrip('/')}/qmaticwebbooking/#/preselect/services/{product}"
    return None


def theme_of(catalogue: Catalogue, page: InformationPage) -> Theme | None:
    """The theme of a page: its own, else that of its service."""
    service = catalogue.services.get(str(page.service or ""))
    return catalogue.themes.get(str(page.theme or (service.theme if service else "")))


def languages_of(catalogue: Catalogue) -> tuple[Language, ...]:
    """The other languages of the site that have a start page, in the municipality's own order."""
    codes = map(str, catalogue.municipality.languages)
    return tuple(catalogue.languages[code] for code in codes if code in catalogue.languages)


def translations_of(catalogue: Catalogue) -> tuple[Translation, ...]:
    """The versions in other languages that are on the site: their language is, and so is the Dutch page."""
    return tuple(each for each in catalogue.translations.values() if catalogue.find(each.key))


def versions_of(catalogue: Catalogue) -> Mapping[str, tuple[Version, ...]]:
    """By address, for pages that are there in several languages: all of them, the Dutch one first."""
    shown = translations_of(catalogue)
    groups: dict[str, list[Version]] = {}
    for language in languages_of(catalogue):
        own = [each for each in shown if each.language == language.slug]
        pairs = [(str(catalogue.address_of(each.origin)), each.url) for each in own]
        for dutch, url in (("/", language.url), *pairs):
            groups.setdefault(dutch, [Version(DUTCH, dutch)]).append(Version(language.slug, url))
    return {version.url: tuple(group) for group in groups.values() for version in group}


def dutch_date(catalogue: Catalogue, translation: Translation) -> dt.date | None:
    """The day of the Dutch text: when someone last looked at the page or at its service. None when nobody says.

    Both count: a version also tells what a service asks people to bring, which Dutch pages take from its data.
    """
    page = catalogue.find(translation.origin)
    service = catalogue.services.get(str(getattr(page, "service", None) or ""))
    dates = (getattr(page, "reviewed", None), service.reviewed if service else None)
    return max((date for date in dates if isinstance(date, dt.date)), default=None)


def is_behind(catalogue: Catalogue, translation: Translation) -> bool:
    """Is the Dutch text newer than the one that this was made from?"""
    date = dutch_date(catalogue, translation)
    return bool(date and date > translation.made_from)


def moved_addresses(catalogue: Catalogue) -> tuple[Moved, ...]:
    """What was once on the site. A new address on the site itself loses its host, if an editor wrote that too."""
    own = str(catalogue.municipality.url).rstrip("/")
    return tuple(
        Moved(
            str(entry.old),
            None if entry.new is None else _without_host(str(entry.new), own),
            entry.place("van"),
            entry.place("naar" if entry.new is not None else "weg"),
        )
        for entry in catalogue.moved.values()
    )


def _without_host(address: str, own: str) -> str:
    return address.removeprefix(own) or "/" if address == own or address.startswith(f"{own}/") else address
