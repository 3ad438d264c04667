"""All views of this room, in a fixed order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from plugins.catalogue.model import Catalogue
from plugins.pages.alerts import alert_views
from plugins.pages.audiences import audience_views
from plugins.pages.complaints import complaint_views
from plugins.pages.crisis import with_crisis
from plugins.pages.glossary import glossary_views
from plugins.pages.help import help_views
from plugins.pages.information import information_views
from plugins.pages.journeys import journey_views
from plugins.pages.overviews import overview_views
from plugins.pages.personal import personal_views
from plugins.pages.places import place_views
from plugins.pages.plain import plain_views
from plugins.pages.transactions import transaction_views
from plugins.pages.translated import translated_views
from plugins.rendering.body import Body
from plugins.rendering.view import View


def page_views(catalogue: Catalogue, bodies: Mapping[str, Body], today: dt.date) -> Iterator[View]:
    """Every page but the appointments'."""
    yield from with_crisis(catalogue, overview_views(catalogue, today), today)
    yield from audience_views(catalogue, today)
    yield from alert_views(catalogue, today)
    yield from complaint_views(catalogue, today)
    yield from help_views(catalogue, today)
    yield from personal_views(catalogue, today)
    yield from glossary_views(catalogue)
    information = tuple(information_views(catalogue, bodies, today))
    plain = tuple(plain_views(catalogue, bodies, today))
    yield from information
    yield from transaction_views(catalogue, bodies, today)
    yield from journey_views(catalogue, bodies)
    yield from place_views(catalogue, today)
    yield from plain
    yield from translated_views(catalogue, bodies, today, (*information, *plain))
