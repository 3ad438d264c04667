"""What follows from several entities together."""

from __future__ import annotations

from urllib.parse import quote

from plugins.catalogue.model import AppointmentTopic, Catalogue


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
