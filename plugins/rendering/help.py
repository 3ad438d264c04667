"""Who helps (W45, W46): the organisations that fit a service, and what another person may do in someone's place."""

from __future__ import annotations

from typing import Literal

from plugins.catalogue.model import Catalogue, HelpOrganisation, Service

MOST = 3
"""Organisations beside one service: more is a list to read, not help."""
Together = Literal["machtigen", "zelf-inloggen", "samen-invullen"]


def fitting_help(catalogue: Catalogue, service: Service) -> list[HelpOrganisation]:
    """The organisations for this service, what is made for it first, then in the order of their file."""
    fitting = [organisation for organisation in catalogue.help.values() if _fits(organisation, service)]
    return sorted(fitting, key=lambda organisation: -_closeness(organisation, service))[:MOST]


def together(service: Service) -> Together:
    """How another person may help with this online: in one's place, beside one, or at the form that needs no login."""
    if any(login.mandate for login in service.logins):
        return "machtigen"
    return "zelf-inloggen" if any(login.means != "geen" for login in service.logins) else "samen-invullen"


def _fits(organisation: HelpOrganisation, service: Service) -> bool:
    for_theme = not organisation.themes or service.theme in organisation.themes
    for_people = not organisation.audiences or not service.audiences or _shared(organisation, service)
    return bool(for_theme and for_people)


def _closeness(organisation: HelpOrganisation, service: Service) -> int:
    only_them = bool(service.audiences) and set(service.audiences) <= set(organisation.audiences)
    return bool(organisation.themes) + only_them


def _shared(organisation: HelpOrganisation, service: Service) -> bool:
    return not set(organisation.audiences).isdisjoint(service.audiences)
