"""All content, judged by every gate."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from plugins.publishing import live, mirror, publish
from plugins.workflow.lanes.debt import Debt, debt_of
from plugins.workflow.lanes.outcome import Outcome, make
from plugins.workflow.serving import facts_of
from plugins.workflow.session import Session
from plugins.workflow.terminal import say


def ordinary(session: Session, output: Path, *, publishing: bool, given: Path | None = None) -> Outcome:
    """Build, judge, and publish when nothing blocks. Call it inside ``lock(output)``.

    ``given`` is for the other lanes, which build on earlier content.
    """
    debt = debt_of(live(output))
    session = owing(session, debt)
    sources = mirror(session.content, output)
    run, report, folder = make(session, sources, output)
    if report.verdict != "ok" or folder is None or not publishing:
        return Outcome(run, report, told=open_debt(debt))
    release = publish(folder, output, facts_of(run), date=session.today, sources=sources)
    return Outcome(run, report, release, settled(debt))


def owing(session: Session, debt: Debt | None) -> Session:
    """The session of a build that has to settle a debt: what went in a hurry counts as touched by this change."""
    if debt is None:
        return session
    say(f"Sinds {debt.since} staat er een site online die met spoed is gemaakt. Ik controleer nu alles.")
    return replace(session, touched=session.touched | frozenset(debt.files))


def settled(debt: Debt | None) -> tuple[str, ...]:
    """What to tell when all gates have let the site through."""
    return () if debt is None else ("Wat met spoed online ging, is nu helemaal gecontroleerd.",)


def open_debt(debt: Debt | None) -> tuple[str, ...]:
    """What to tell when the site that was made in a hurry is still there."""
    if debt is None:
        return ()
    return (f"Online staat nog de site die met spoed is gemaakt (sinds {debt.since}).",)
