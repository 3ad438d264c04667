"""Signs the gate in when Pelican starts. The only file of this room that knows Pelican."""

from __future__ import annotations

from pelican import Pelican, signals

from plugins.readability.gate import GATE


def sign_in(pelican: Pelican) -> None:
    """Put the gate in the ledger of the build, when there is one."""
    helder = pelican.settings.get("HELDER")
    if helder is not None:
        helder.ledger.sign_in(GATE)


def register() -> None:
    """Called by Pelican for each plugin."""
    signals.initialized.connect(sign_in)
