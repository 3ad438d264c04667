"""What came of a build."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.publishing import Release, staging
from plugins.reports import Report
from plugins.workflow.gates import all_gates, judged
from plugins.workflow.pelican import run_pelican
from plugins.workflow.serving import finish_site, remember
from plugins.workflow.session import Session


@dataclass(frozen=True)
class Outcome:
    """The session that was judged, the report on it, the release when it is online; and what else to tell, in Dutch."""

    session: Session
    report: Report
    release: Release | None = None
    told: tuple[str, ...] = ()


Made = tuple[Session, Report, Path | None]
"""A session that has run, its report, and the folder with the site: none when the content could not be read."""


def make(session: Session, sources: Path, output: Path) -> Made:
    """Build and judge a site from the copy of the content in ``sources``. ``session`` says the rest, and stays new."""
    run = session.anew(sources)
    run.open()
    if run.reading_failed:
        for gate in all_gates().values():
            run.ledger.sign_in(gate)
        return run, judged(run, None), None
    remember(run, output)
    folder = staging(output)
    report = run_pelican(run, folder)
    if report.verdict == "ok":
        finish_site(run, folder)
    return run, report, folder
