"""The Pelican plugin: signs the gate in, and has a generator that writes the style sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.tokens.gate import GATE
from plugins.tokens.stylesheet import FILE


class StylesheetGenerator(Generator):  # type: ignore[misc]
    """Writes the one style sheet of the session in ``settings["HELDER"]``."""

    def generate_output(self, _writer: Any) -> None:
        """Pelican has copied the theme's other files by then, or will."""
        session = self.settings["HELDER"]
        if session.ready:
            file = Path(self.output_path) / FILE
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(session.style.stylesheet.css)


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
