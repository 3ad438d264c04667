"""Complaint, report or objection (W49): residents say what happened, the page says what that is called, what comes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue, Channel, Service, Situation, TransactionPage
from plugins.rendering.contact import telephone
from plugins.rendering.view import ACTING, HOME, Link, View, link_to

FILE = "content/gegevens/klacht-of-melding.yaml"


@dataclass(frozen=True, slots=True)
class SituationRow:
    """A situation with where it is done, what there is to read, and whom to call."""

    situation: Situation
    action: Link | None
    reading: tuple[Link, ...]
    phone: Channel | None
    next_steps: tuple[str, ...]
    term: str | None


def complaint_views(catalogue: Catalogue, today: dt.date) -> Iterator[View]:
    """The one page. Without situations of its own a municipality has the choice between complaint and report."""
    municipality = catalogue.municipality
    yield View(
        url="/klacht-of-melding/",
        template="complaint.html",
        kind="overzicht",
        title="Klacht of melding",
        path=FILE if catalogue.situations else municipality.path,
        description="Kies wat bij u past. Dan komt uw bericht meteen goed terecht.",
        breadcrumbs=(HOME,),
        context={
            "rows": [_row(catalogue, situation, today) for situation in catalogue.situations.values()],
            "complaint": link_to(catalogue, str(municipality.complaint)),
            "report": link_to(catalogue, str(municipality.report)),
            "phone": telephone(catalogue, today),
        },
    )


def _row(catalogue: Catalogue, situation: Situation, today: dt.date) -> SituationRow:
    links = [link_to(catalogue, str(see)) for see in situation.see]
    action = next((link for link in links if link.kind in ACTING), None)
    service = _service(catalogue, situation)
    named = catalogue.channels.get(str(situation.channel or ""))
    phone = named if named and not named.is_off(today) else telephone(catalogue, today)
    return SituationRow(
        situation=situation,
        action=action,
        reading=tuple(link for link in links if link is not action),
        phone=phone,
        next_steps=situation.next_steps or (service.after_sending if service else ()),
        term=situation.term or (service.term if service else None),
    )


def _service(catalogue: Catalogue, situation: Situation) -> Service | None:
    """The service of the first page where one acts: it knows what comes of it, and how soon."""
    pages = (catalogue.find(str(see)) for see in situation.see)
    page = next((page for page in pages if isinstance(page, TransactionPage)), None)
    return catalogue.services.get(str(page.service)) if page else None
