"""The Pelican plugin that reads first and judges last.

The other plugins sign their gates in; this one runs them when the site has been written, and holds them against the
list of gates that must be there. It stands in the settings as a module, not as a name: a fault in it stops Pelican.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.reports import as_text, exit_code
from plugins.workflow.gates import judged, titles


def _read(pelican: Any) -> None:
    session = pelican.settings["HELDER"]
    if not session.managed:
        session.content = Path(pelican.settings["PATH"])  # ``pelican OTHER -s publishconf.py`` judges what it builds
    session.open()


def _judge(pelican: Any) -> None:
    session = pelican.settings["HELDER"]
    session.report = judged(session, Path(pelican.output_path))
    if session.managed:
        return
    code = exit_code(session.report)
    print(as_text(session.report, titles(session.ledger.gates)), file=sys.stderr)
    if code:
        raise SystemExit(code)


def register() -> None:
    """Called by Pelican."""
    signals.initialized.connect(_read)
    signals.finalized.connect(_judge)
