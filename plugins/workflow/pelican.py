"""Pelican, run by us."""

from __future__ import annotations

import contextlib
import io
import logging
import traceback
from pathlib import Path
from typing import Any

from plugins.checks import GateResult
from plugins.reports import Report, compose
from plugins.workflow.arguments import ROOT
from plugins.workflow.gates import EXPECTED
from plugins.workflow.session import Session
from plugins.workflow.terminal import Meter, say


def run_pelican(session: Session, folder: Path) -> Report:
    """Let Pelican write the site to ``folder`` and its plugins judge it. A crash makes the report incomplete."""
    from pelican import Pelican
    from pelican.settings import read_settings

    logging.getLogger("pelican").setLevel(logging.ERROR)
    say("Ik maak de pagina’s en controleer ze …")
    try:
        overrides: dict[str, Any] = {
            "PATH": str(session.content),
            "THEME": str(session.theme),
            "OUTPUT_PATH": str(folder),
            "HELDER": session,
        }
        settings = read_settings(str(ROOT / "publishconf.py"), override=overrides)
        instance = Pelican(settings)
        # Pelican's closing line counts articles, of which we have none; and standard output is for the report.
        with contextlib.redirect_stdout(io.StringIO()), Meter("In de browser bekeken") as session.progress:
            instance.run()
    except Exception:
        traceback.print_exc()
    if session.report is not None:
        return session.report
    broken = GateResult(
        "pelican", ran=False, reason="Pelican is gestopt voordat de site klaar was. Zie de melding hierboven."
    )
    return compose(session.today, [broken], dict.fromkeys(EXPECTED, 1))
