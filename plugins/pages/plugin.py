"""The Pelican plugin: a generator that writes every page but the appointments'."""

from __future__ import annotations

from typing import Any

from pelican import signals

from plugins.pages.views import page_views
from plugins.rendering.generator import ViewGenerator


class PageGenerator(ViewGenerator):
    """The catalogue to pages."""

    def views(self) -> Any:
        """The views of this room."""
        return page_views(self.helder.catalogue, self.helder.bodies, self.helder.today)


def _generators(_pelican: Any) -> type[PageGenerator]:
    return PageGenerator


def register() -> None:
    """Called by Pelican."""
    signals.get_generators.connect(_generators)
