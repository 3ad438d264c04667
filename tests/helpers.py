"""What tests of several rooms share: the small site, the facts of one judgement, and what is found in a content folder."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterable
from pathlib import Path

from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader import read_content
from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks import Context, Finding, Gate, Host, Severity, judge_source

SITE = Path(__file__).parent / "site" / "content"
"""The smallest complete valid content folder."""

TODAY = dt.date(2026, 11, 23)
"""The day on which all tests are."""

GATE = Gate(name="catalogue", texts=TEXTS, source_rules=RULES)


def copy_site(tmp_path: Path) -> Path:
    """A copy of the small site below ``tmp_path``; returns its content folder, which a test may change."""
    return Path(shutil.copytree(SITE, tmp_path / "content"))


def context(
    catalogue: Catalogue | None = None, date: dt.date = TODAY, touched: Iterable[str] = (), **facts: str
) -> Context:
    """The facts of one judgement, on ``date``, with the catalogue's own hosts."""
    hosts = {str(host.host): Host(str(host.host), str(host.kind)) for host in catalogue.municipality.hosts} if catalogue else {}
    return Context(date=date, touched=frozenset(touched), hosts=hosts, facts=facts)


def findings_of(content: Path) -> list[Finding]:
    """Everything found in a content folder, by the same way that ``check`` goes."""
    reading = read_content(content)
    found = list(reading.findings)
    if reading.catalogue is not None:
        found += judge_source(reading.catalogue, context(reading.catalogue), GATE)
    return found


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that block."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]
