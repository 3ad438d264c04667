"""The Pelican plugin: signs the gate in, and has a generator that writes the style sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.tokens.gate import GATE


class StylesheetGenerator(Generator):  # type: ignore[misc]
    """Writes the style sheets of the session in ``settings["HELDER"]``."""

    def generate_output(self, _writer: Any) -> None:
        """Pelican has copied the theme's other files by then, or will."""
        session = self.settings["HELDER"]
        if session.ready:
            for sheet in session.style.sheets:
                file = Path(self.output_path) / sheet.file
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(sheet.css)


def _sign_in(pelican: Any) -> None:
    helder = pelican.settings.get("HELDER")
    if helder is not None:
        helder.ledger.sign_in(GATE)


def _generators(_pelican: Any) -> type[StylesheetGenerator]:
    return StylesheetGenerator


def register() -> None:
    """Called by Pelican."""
    signals.initialized.connect(_sign_in)
    signals.get_generators.connect(_generators)
