"""The Pelican plugin: signs the gate in."""

from __future__ import annotations

from typing import Any

from pelican import signals

from plugins.catalogue.gate import GATE


def _sign_in(pelican: Any) -> None:
    helder = pelican.settings.get("HELDER")
    if helder is not None:
        helder.ledger.sign_in(GATE)


def register() -> None:
    """Called by Pelican."""
    signals.initialized.connect(_sign_in)
