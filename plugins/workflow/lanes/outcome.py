"""What came of a build, and the one way in which any lane puts it online."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from plugins.publishing import Release, publish, staging
from plugins.reports import Report
from plugins.workflow.debt import Debt
from plugins.workflow.gates import judged, sign_in_all
from plugins.workflow.pelican import run_pelican
from plugins.workflow.serving import facts_of, finish_site, remember
from plugins.workflow.session import Session
from plugins.workflow.terminal import say


@dataclass(frozen=True)
class Outcome:
    """The session that was judged, the report on it, the release when it is online; and what else to tell, in Dutch."""

    session: Session
    report: Report
    release: Release | None = None
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Made:
    """A site that was built from ``sources`` and judged. ``folder`` is None when the content could not be read."""

    session: Session
    report: Report
    sources: Path
    folder: Path | None

    def online(self, output: Path, extra: Mapping[str, Any] | None = None) -> Release:
        """Publish it. Call it inside ``lock(output)``, and only when the verdict is ``ok``.

        ``extra`` goes into the manifest, beside what a server has to know. Raises as ``publish`` does.
        """
        if self.report.verdict != "ok" or self.folder is None:
            raise RuntimeError("only a site that was let through goes online")
        facts = {**facts_of(self.session), **(extra or {})}
        return publish(self.folder, output, facts, date=self.session.today, sources=self.sources)


def owing(session: Session, debt: Debt | None) -> Session:
    """The session of a build that has to settle a debt: what went in a hurry counts as touched by this change."""
    if debt is None:
        return session
    say(f"Online staat een site die met spoed is gemaakt ({debt.age(session.today)}). Ik controleer nu alles.")
    return replace(session, touched=session.touched | frozenset(debt.files))


def make(session: Session, sources: Path, output: Path) -> Made:
    """Build and judge a site from the copy of the content in ``sources``. ``session`` says the rest, and stays new."""
    run = session.anew(sources)
    run.open()
    if run.reading_failed:
        sign_in_all(run)
        return Made(run, judged(run, None), sources, None)
    remember(run, output)
    folder = staging(output)
    report = run_pelican(run, folder)
    if report.verdict == "ok":
        finish_site(run, folder)
    return Made(run, report, sources, folder)
