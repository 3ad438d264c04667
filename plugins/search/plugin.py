"""The Pelican plugin: a generator that writes the search page and the two files behind it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals

from plugins.rendering.generator import ViewGenerator
from plugins.search.entries import findable
from plugins.search.index import index_files
from plugins.search.views import search_views


class SearchGenerator(ViewGenerator):
    """The page, and the index of every page of the site: from the views themselves, so that no order matters."""

    def views(self) -> Any:
        """The views of this room."""
        return search_views(self.helder.catalogue)

    def generate_output(self, writer: Any) -> None:
        """Write the page, and the files beside it."""
        super().generate_output(writer)
        session = self.helder
        if session.ready:
            found = findable(session.catalogue, session.views(), session.bodies, session.today)
            for name, data in index_files(found).items():
                file = Path(self.output_path, "zoeken", name)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(data)


def _generators(_pelican: Any) -> type[SearchGenerator]:
    return SearchGenerator


def register() -> None:
    """Called by Pelican."""
    signals.get_generators.connect(_generators)
