"""What tests of several rooms share: the small site, changes to it, and what is found in a content folder."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterable
from pathlib import Path

from plugins.appointments.views import topic_views
from plugins.catalogue.context import context_for
from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader import read_content
from plugins.checks import Context, Finding, Severity
from plugins.pages.views import page_views
from plugins.rendering.bodies import convert_bodies
from plugins.rendering.view import View
from plugins.workflow.check import checked
from plugins.workflow.session import Session

SITE = Path(__file__).parent / "site" / "content"
"""The smallest complete valid content folder."""

THEME = Path(__file__).parents[1] / "theme"

TODAY = dt.date(2026, 11, 23)
"""The day on which all tests are."""


def copy_site(tmp_path: Path) -> Path:
    """A copy of the small site below ``tmp_path``; returns its content folder, which a test may change."""
    return Path(shutil.copytree(SITE, tmp_path / "content"))


def replace(content: Path, path: str, old: str, new: str) -> None:
    """Change the first ``old`` in the file ``path`` (with the ``content/`` prefix) into ``new``; it must be there."""
    file = content.parent / path
    text = file.read_text("utf-8")
    assert old in text, f"{path} does not hold {old!r}"
    file.write_text(text.replace(old, new, 1), "utf-8")


def write(content: Path, path: str, text: str) -> None:
    """Write the file ``path`` (with the ``content/`` prefix), with line ends as they are in ``text``."""
    file = content.parent / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("utf-8"))


def append(content: Path, path: str, text: str) -> None:
    """Write ``text`` at the end of the file ``path`` (with the ``content/`` prefix)."""
    file = content.parent / path
    file.write_text(f"{file.read_text('utf-8')}{text}", "utf-8")


def context(catalogue: Catalogue, date: dt.date = TODAY, touched: Iterable[str] = ()) -> Context:
    """The facts of one judgement, on ``date``."""
    return context_for(catalogue, date, touched=touched)


def source_findings(content: Path) -> list[Finding]:
    """What reading, the text of the pages and the rules on the source say: no page is made."""
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    return list(session.findings)


def findings_of(content: Path) -> list[Finding]:
    """Everything that ``check`` finds in a content folder. Every gate must have run, or not have been asked."""
    report, _ = checked(content, None, day=TODAY, cache=None)
    assert report.verdict != "incomplete", [gate.reason for gate in report.gates if not gate.ran]
    return list(report.findings)


def pressing(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that ask for a change. (The small site has a notice: its passport cannot be had online.)"""
    return [finding for finding in findings if finding.severity > Severity.NOTICE]


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that block."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def catalogue_of(content: Path) -> Catalogue:
    """What a content folder holds; reading it must go well."""
    reading = read_content(content)
    assert reading.catalogue is not None
    assert not reading.failed, [finding.message for finding in reading.findings]
    return reading.catalogue


def views_of(content: Path, day: dt.date = TODAY) -> dict[str, View]:
    """By address every page that a build would write on ``day``, before a template has seen it."""
    catalogue = catalogue_of(content)
    bodies, faults = convert_bodies(catalogue, content, day)
    assert faults == (), [finding.message for finding in faults]
    views = [*page_views(catalogue, bodies, day), *topic_views(catalogue, day)]
    assert len({view.url for view in views}) == len(views), "two pages at one address"
    return {view.url: view for view in views}
