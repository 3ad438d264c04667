"""Workflow commands of GitHub Actions: each finding becomes an annotation on its line of the change.

Source: GitHub documentation, "Workflow commands for GitHub Actions"; the escapes are those of its toolkit.
"""

from __future__ import annotations

from plugins.checks.finding import Finding, Severity
from plugins.reports.verdict import Report
from plugins.reports.words import NO_TITLES, Titles, gate_sentence, printable, title_of

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def as_github(report: Report, titles: Titles = NO_TITLES) -> str:
    """One line per finding, worst first because GitHub shows only ten of a kind; one per gate that did not run."""
    lines = [
        _command("error", {"title": "Controle niet compleet"}, gate_sentence(gate)) for gate in report.failed_gates
    ]
    worst_first = sorted(report.findings, key=lambda finding: (-finding.severity, finding.sort_key))
    lines.extend(_annotation(finding, titles) for finding in worst_first)
    return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding, titles: Titles) -> str:
    place = finding.place
    facts = {"file": place.path, "line": place.line, "col": place.column, "title": title_of(finding, titles)}
    said = [finding.message, finding.remedy]
    if finding.suggestions:
        said.append("Bijvoorbeeld: " + ", ".join(f"‘{suggestion}’" for suggestion in finding.suggestions))
    return _command(COMMANDS[finding.severity], facts, "\n".join(filter(None, said)))


def _command(name: str, facts: dict[str, str | int | None], message: str) -> str:
    known = ",".join(f"{key}={_property(str(value))}" for key, value in facts.items() if value not in (None, ""))
    return f"::{name} {known}::{_data(message)}"


def _data(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
