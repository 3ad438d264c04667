"""The Pelican plugin: a generator that writes every page but the appointments', and one for the theme's files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.pages.views import page_views
from plugins.rendering.generator import ViewGenerator
from plugins.rendering.theme_files import copy_theme_files


class PageGenerator(ViewGenerator):
    """The catalogue to pages."""

    def views(self) -> Any:
        """The views of this room."""
        return page_views(self.helder.catalogue, self.helder.bodies, self.helder.today)


class ThemeFileGenerator(Generator):  # type: ignore[misc]
    """The scripts and icons that pages ask for, under the names that pages ask for."""

    def generate_output(self, _writer: Any) -> None:
        """Copy them."""
        copy_theme_files(self.settings["HELDER"].theme, Path(self.output_path))


def _generators(_pelican: Any) -> tuple[type[Generator], ...]:
    return PageGenerator, ThemeFileGenerator


def register() -> None:
    """Called by Pelican."""
    signals.get_generators.connect(_generators)
