"""The room as a Pelican plugin: it only says that its gate is there."""

from __future__ import annotations

from typing import Any

from pelican import signals

from plugins.top_tasks.gate import GATE


def sign_in(pelican: Any) -> None:
    """Write the gate in the ledger of this build; a Pelican that runs without our settings is left alone."""
    helder = pelican.settings.get("HELDER")
    if helder is not None:
        helder.ledger.sign_in(GATE)


def register() -> None:
    """Called by Pelican when it loads the plugin."""
    signals.initialized.connect(sign_in)
