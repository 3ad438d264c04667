"""The Pelican plugin that reads first and judges last.

The other plugins sign their gates in; this one runs them when the site has been written, and holds them against the
list of gates that must be there. It stands in the settings as a module, not as a name: a fault in it stops Pelican.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.checks.refused import sentence
from plugins.reports import as_text, exit_code
from plugins.workflow.gates import judged, titles
from plugins.workflow.pelican_log import listen_to_pelican

_refused: list[OSError] = []
"""What the system did not let Pelican write, when nobody else listens."""


def _read(pelican: Any) -> None:
    session = pelican.settings["HELDER"]
    if not session.managed:
        listen_to_pelican(_refused, quiet=False)
        session.content = Path(pelican.settings["PATH"])  # ``pelican OTHER -s publishconf.py`` judges what it builds
    session.open()


def _judge(pelican: Any) -> None:
    session = pelican.settings["HELDER"]
    session.report = judged(session, Path(pelican.output_path))
    if session.managed:
        return
    code = exit_code(session.report)
    print(as_text(session.report, titles(session.ledger.gates)), file=sys.stderr)
    if _refused:
        print(sentence("Niet elk bestand kon naar de site", _refused[0]), file=sys.stderr)
    if code or _refused:
        raise SystemExit(3 if _refused else code)


def register() -> None:
    """Called by Pelican."""
    signals.initialized.connect(_read)
    signals.finalized.connect(_judge)
