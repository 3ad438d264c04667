"""The Pelican plugin: signs the gate in, so that the verdict can see that it is there."""

from __future__ import annotations

from typing import Any

from pelican import signals

from plugins.accessibility.gate import GATE


def sign_in(pelican: Any) -> None:
    """Put the gate in the ledger of this build; without one there is nobody to judge for."""
    helder = pelican.settings.get("HELDER")
    if helder is not None:
        helder.ledger.sign_in(GATE)


def register() -> None:
    """Called by Pelican when it loads the plugin."""
    signals.initialized.connect(sign_in)
