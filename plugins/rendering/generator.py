"""How a room's views become files of Pelican's: one generator class that both generating rooms use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pelican.generators import Generator

from plugins.rendering.view import View


class _Rendered:
    """What Pelican's writer takes for a template: the page is ready already, rendered the one way there is."""

    def __init__(self, html: str) -> None:
        self.html = html

    def render(self, _context: Any) -> str:
        """The page."""
        return self.html


class ViewGenerator(Generator):  # type: ignore[misc]
    """Writes the views of a room. ``settings["HELDER"]`` is the session: catalogue, renderer and documents."""

    @property
    def helder(self) -> Any:
        """The session of this build."""
        return self.settings["HELDER"]

    def views(self) -> Iterable[View]:
        """The views of the room, in a fixed order."""
        raise NotImplementedError

    def generate_context(self) -> None:
        """Nothing is shared with other generators. Pelican may run again in the same process: then all is read anew."""
        self.helder.begin()

    def generate_output(self, writer: Any) -> None:
        """Render and write each view, and keep its document for the gates."""
        session = self.helder
        if not session.ready:
            return
        for view in self.views():
            document = session.renderer.render(session.finished(view))
            writer.write_file(view.output, _Rendered(document.html), self.context)
            session.documents.append(document)
