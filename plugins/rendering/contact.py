"""How someone wants to be reached, passed on to form or booking system (W16); the telephone, always in reach."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from plugins.catalogue.model import Catalogue, Channel, Service

CONTACT_CHOICES = (("geen-voorkeur", "Maakt niet uit"), ("telefoon", "Bellen"), ("e-mail", "E-mail"), ("post", "Brief"))
"""How someone wants to be reached (W16); the value is passed on in the form's or booking system's own parameter."""


def contact_form(url: str, parameter: str | None) -> dict[str, Any]:
    """What a form needs that passes on how someone wants to be contacted. A GET form drops the query of its address."""
    parts = urlsplit(url)
    return {
        "contact_parameter": parameter,
        "contact_choices": CONTACT_CHOICES if parameter else (),
        "start_action_url": urlunsplit(parts._replace(query="")),
        "start_query": parse_qsl(parts.query, keep_blank_values=True),
    }


def telephone(catalogue: Catalogue, today: dt.date, service: Service | None = None) -> Channel | None:
    """The telephone that is on today: that of the team behind ``service`` when it has its own, else the general one."""
    on = [c for c in _telephones(catalogue) if not c.is_off(today)]
    team = catalogue.teams.get(str(service.team)) if service else None
    wanted = [team.phone if team else None, catalogue.municipality.phone]
    ranked = [channel for number in wanted for channel in on if channel.phone == number]
    return next(iter((*ranked, *on)), None)


def telephone_off(catalogue: Catalogue, today: dt.date) -> Channel | None:
    """The general telephone when it is off today: a page then says from when on it answers again."""
    off = [c for c in _telephones(catalogue) if c.is_off(today)]
    general = [channel for channel in off if channel.phone == catalogue.municipality.phone]
    return next(iter((*general, *off)), None)


def _telephones(catalogue: Catalogue) -> list[Channel]:
    return [channel for channel in catalogue.channels.values() if channel.kind == "telefoon" and channel.phone]
