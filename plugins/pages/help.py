"""Who helps (W45, W46): a directory by what one needs help with, and what another person may do in one's place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plugins.catalogue.model import Catalogue, HelpOrganisation
from plugins.catalogue.model.organisation import HELP_SUBJECTS
from plugins.rendering.contact import telephone
from plugins.rendering.help import together
from plugins.rendering.view import HOME, Link, View, link_to_entity

HELP = Link("Hulp bij regelen", "/hulp/")
TEACHING = frozenset(("computer", "taal"))
"""What one needs to do it oneself the next time."""
MANDATE_HOST = "machtigen.digid.nl"
"""Where one lets another log in; linked only where the municipality allows that website."""


def help_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The directory, and ``Iemand helpt mij``."""
    path = "content/gegevens/hulp.yaml" if catalogue.help else catalogue.municipality.path
    yield View(
        url=HELP.url,
        template="help.html",
        kind="overzicht",
        title="Hulp bij regelen",
        path=path,
        description="Komt u er niet uit? Hier vindt u iemand die helpt.",
        breadcrumbs=(HOME,),
        context={
            "organisations": list(catalogue.help.values()),
            "subjects": _subjects(catalogue),
            "channels": [c for c in catalogue.channels.values() if c.human and not c.is_off(today)],
            "phone": telephone(catalogue, today),
        },
    )
    yield View(
        url="/hulp/iemand-helpt-mij/",
        template="someone_helps.html",
        kind="overzicht",
        title="Iemand helpt mij",
        path=path,
        description="Iemand die u vertrouwt, mag u helpen. Hier leest u wat die ander mag doen.",
        breadcrumbs=(HOME, HELP),
        context={
            "online": _online(catalogue),
            "visits": _visits(catalogue, today),
            "mandate_url": _mandate_url(catalogue),
            "teachers": [o for o in catalogue.help.values() if TEACHING.intersection(o.subjects)],
            "phone": telephone(catalogue, today),
        },
    )


def _subjects(catalogue: Catalogue) -> list[tuple[str, str, list[HelpOrganisation]]]:
    """(word, words for people, who helps with it), for each subject that someone helps with."""
    rows = [
        (word, words, [o for o in catalogue.help.values() if word in o.subjects])
        for word, words in HELP_SUBJECTS.items()
    ]
    return [row for row in rows if row[2]]


def _online(catalogue: Catalogue) -> dict[str, list[Link]]:
    """How another may help → the transactions for which that is so."""
    found: dict[str, list[Link]] = {"machtigen": [], "samen-invullen": [], "zelf-inloggen": []}
    for page in catalogue.transactions.values():
        if page.published:
            found[together(catalogue.services[str(page.service)])].append(link_to_entity(page))
    return found


def _visits(catalogue: Catalogue, today: dt.date) -> dict[str, list[Link]]:
    """Must one come oneself (``ja``, ``nee``, ``gemachtigde``) → the topics for which that is so."""
    found: dict[str, list[Link]] = {"gemachtigde": [], "nee": [], "ja": []}
    for topic in catalogue.topics.values():
        if topic.who and topic.is_active(today):
            found[str(topic.who.in_person)].append(link_to_entity(topic))
    return found


def _mandate_url(catalogue: Catalogue) -> str | None:
    hosts = {str(host.host) for host in catalogue.municipality.hosts}
    return f"https://{MANDATE_HOST}/" if MANDATE_HOST in hosts else None
