"""GitLab's Code Quality report, which it shows beside a merge request.

Source: GitLab documentation, "Code Quality report format": description, check_name, fingerprint, location, severity.
"""

from __future__ import annotations

import hashlib
from typing import Any

from plugins.checks.finding import Finding, Severity
from plugins.checks.gate import GateResult
from plugins.reports.verdict import Report
from plugins.reports.words import NO_FILE, NO_TITLES, Titles, gate_sentence, json_text, title_of

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTICE: "info"}


def as_gitlab(report: Report, titles: Titles = NO_TITLES) -> str:
    """A JSON list with an entry per finding and per gate that did not run. Unknown lines become 1: GitLab wants one."""
    entries = [_gate(gate) for gate in report.failed_gates]
    return json_text([*entries, *(_entry(finding, titles) for finding in report.findings)])


def _entry(finding: Finding, titles: Titles) -> dict[str, Any]:
    return {
        "description": " ".join(filter(None, (f"{title_of(finding, titles)}:", finding.message, finding.remedy))),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {"path": finding.place.path or NO_FILE, "lines": {"begin": finding.place.line or 1}},
    }


def _gate(gate: GateResult) -> dict[str, Any]:
    name = f"gate.{gate.name}"
    return {
        "description": gate_sentence(gate),
        "check_name": name,
        "fingerprint": hashlib.sha256(name.encode("utf-8")).hexdigest()[:16],
        "severity": "blocker",
        "location": {"path": NO_FILE, "lines": {"begin": 1}},
    }
