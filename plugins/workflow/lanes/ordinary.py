"""All content, judged by every gate."""

from __future__ import annotations

from pathlib import Path

from plugins.publishing import live, mirror
from plugins.workflow.debt import debt_of, open_debt, settled
from plugins.workflow.lanes.outcome import Outcome, make, owing
from plugins.workflow.session import Session


def ordinary(session: Session, output: Path, *, publishing: bool) -> Outcome:
    """Build, judge, and publish when nothing blocks. Call it inside ``lock(output)``."""
    debt = debt_of(live(output))
    made = make(owing(session, debt), mirror(session.content, output), output)
    if made.report.verdict != "ok" or not publishing:
        return Outcome(made.session, made.report, told=open_debt(debt, session.today))
    return Outcome(made.session, made.report, made.online(output), settled(debt))
