"""What a build keeps of itself: its reports and its evidence, each whole or as it was."""

from __future__ import annotations

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
    """Write the reports. What cannot be written is told, once; the site is online by then, or refused. All written?"""
    words = titles(session.ledger.gates)
    try:
        write_whole(STATE / "rapport.json", as_json(report))
        write_whole(STATE / "rapport.html", as_html(report, words, keep_task_page(session)))
        if not session.urgent:  # nothing was looked at in a browser: the evidence of the last whole build stands
            keep_evidence(session, report)
        if report_file is not None:
            # Not beside it and renamed: it may be a pipe, or a folder where only this file may be written.
            report_file.write_text(as_json(report), "utf-8")
    except OSError as problem:
        say(sentence("Het verslag kon niet worden geschreven", problem))
        return False
    return True
