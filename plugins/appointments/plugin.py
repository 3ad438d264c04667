"""The Pelican plugin: a generator that writes the appointment pages."""

from __future__ import annotations

from typing import Any

from pelican import signals

from plugins.appointments.views import topic_views
from plugins.rendering.generator import ViewGenerator


class AppointmentGenerator(ViewGenerator):
    """Topics to pages."""

    def views(self) -> Any:
        """The views of this room."""
        return topic_views(self.helder.catalogue, self.helder.today)


def _generators(_pelican: Any) -> type[AppointmentGenerator]:
    return AppointmentGenerator


def register() -> None:
    """Called by Pelican."""
    signals.get_generators.connect(_generators)
