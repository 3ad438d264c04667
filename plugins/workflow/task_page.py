"""The page of the loket test, beside the report of the last build."""

from __future__ import annotations

from pathlib import Path

from plugins.checks.whole import write_whole
from plugins.reports import as_tasks_html
from plugins.workflow.arguments import STATE
from plugins.workflow.session import Session

FILE = STATE / "loketproef.html"


def keep_task_page(session: Session, file: Path = FILE) -> str:
    """Write the page of this build, or take away that of an earlier one. Gives its name; empty without one."""
    record = session.records.get("top_tasks")
    if not record:
        file.unlink(missing_ok=True)
        return ""
    write_whole(file, as_tasks_html(record, session.today))
    return file.name
