"""Pelican, run by us."""

from __future__ import annotations

import contextlib
import io
import traceback
from pathlib import Path
from typing import Any

from plugins.checks import GateResult
from plugins.checks.refused import sentence
from plugins.reports import Report, compose
from plugins.workflow.arguments import ROOT
from plugins.workflow.gates import EXPECTED
from plugins.workflow.patience import Hangs, patience
from plugins.workflow.pelican_log import listen_to_pelican
from plugins.workflow.session import Session
from plugins.workflow.terminal import Meter, say

NOT_READY = "Niet gestart: de site was niet klaar."
RENDERING_SECONDS = 600
"""Thirty times what the demo takes. Whoever has not made all pages by then, never will."""


def run_pelican(session: Session, folder: Path) -> Report:
    """Let Pelican write the site to ``folder`` and its plugins judge it. A crash makes the report incomplete."""
    from pelican import Pelican
    from pelican.settings import read_settings

    refused: list[OSError] = []
    say("Ik maak de pagina’s en controleer ze …")
    try:
        listen_to_pelican(refused, quiet=True)
        overrides: dict[str, Any] = {
            "PATH": str(session.content),
            "THEME": str(session.theme),
            "OUTPUT_PATH": str(folder),
            "HELDER": session,
        }
        settings = read_settings(str(ROOT / "publishconf.py"), override=overrides)
        instance = Pelican(settings)
        # Pelican's closing line counts articles, of which we have none; and standard output is for the report.
        quiet, meter = contextlib.redirect_stdout(io.StringIO()), Meter("In de browser bekeken")
        # The patience is until the first gate: each has one of its own, and then this one is over.
        with quiet, meter as session.progress, patience(RENDERING_SECONDS):
            instance.run()
    except Hangs:
        return _broken(session, "Het maken van de pagina’s liep vast. Meld dit bij de beheerder.")
    except OSError as problem:
        return _broken(session, sentence("De pagina’s konden niet worden gemaakt", problem))
    except Exception:
        traceback.print_exc()
        return _broken(session, "Het maken van de pagina’s stopte te vroeg. Lees de melding hierboven.")
    if refused:
        return _broken(session, sentence("Niet elk bestand kon naar de site", refused[0]))
    return session.report or _broken(session, "De pagina’s zijn niet gecontroleerd. Meld dit bij de beheerder.")


def _broken(session: Session, reason: str) -> Report:
    """A report that never publishes, with what the gates said before it went wrong."""
    known = {result.name for result in session.results}
    later = [GateResult(name, ran=False, reason=NOT_READY) for name in EXPECTED if name not in known]
    results = (GateResult("pelican", ran=False, reason=reason), *session.results, *later)
    return compose(session.today, results, dict.fromkeys(EXPECTED, 1))
