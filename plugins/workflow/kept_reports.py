"""What a build keeps of itself: its reports and its evidence, each whole or as it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from plugins.checks.refused import sentence
from plugins.checks.whole import write_whole
from plugins.reports import Report, as_html, as_json
from plugins.workflow.arguments import STATE
from plugins.workflow.evidence import keep_evidence
from plugins.workflow.gates import titles
from plugins.workflow.session import Session
from plugins.workflow.task_page import keep_task_page
from plugins.workflow.terminal import say


def keep_reports(report: Report, report_file: Path | None, session: Session) -> bool:
    """Write the reports. What cannot be written is told; the site is online by then, or refused. All written?"""
    kept = _told(partial(_keep, report, session))
    if report_file is None:
        return kept
    # Not renamed into its place: it may be a pipe, or all that may be written there.
    return _told(partial(report_file.write_text, as_json(report), "utf-8")) and kept


def _keep(report: Report, session: Session) -> None:
    write_whole(STATE / "rapport.json", as_json(report))
    page = keep_task_page(session)
    write_whole(STATE / "rapport.html", as_html(report, titles(session.ledger.gates), page))
    if not session.urgent:  # nothing was looked at in a browser: the evidence of the last whole build stands
        keep_evidence(session, report)


def _told(write: Callable[[], object]) -> bool:
    try:
        write()
    except OSError as problem:
        say(sentence("Het verslag kon niet worden geschreven", problem))
        return False
    return True
