"""The verdict, and one function per output format. A format is ``(report, titles) -> str`` and prints nothing itself.

The text and HTML formats take more arguments; :data:`FORMATS` holds what ``--format`` of a command can name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from plugins.reports.github import as_github
from plugins.reports.gitlab import as_gitlab
from plugins.reports.html import as_html
from plugins.reports.json_report import as_json
from plugins.reports.junit import as_junit
from plugins.reports.sarif import as_sarif
from plugins.reports.tasks import as_tasks_html
from plugins.reports.text import as_text
from plugins.reports.verdict import PageRow, Report, Verdict, compose, exit_code, not_started, verdict
from plugins.reports.words import Titles

FORMATS: Mapping[str, Callable[[Report, Titles], str]] = MappingProxyType(
    {
        "text": as_text,
        "json": lambda report, _titles: as_json(report),
        "github": as_github,
        "gitlab": as_gitlab,
        "sarif": as_sarif,
        "junit": as_junit,
        "html": as_html,
    }
)

__all__ = [
    "FORMATS",
    "PageRow",
    "Report",
    "Titles",
    "Verdict",
    "as_github",
    "as_gitlab",
    "as_html",
    "as_json",
    "as_junit",
    "as_sarif",
    "as_tasks_html",
    "as_text",
    "compose",
    "exit_code",
    "not_started",
    "verdict",
]
