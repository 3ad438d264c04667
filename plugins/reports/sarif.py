"""SARIF 2.1.0, the OASIS standard for results of static analysis, read by GitHub code scanning and editors."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from plugins.checks.finding import Finding, Severity
from plugins.reports.verdict import Report
from plugins.reports.words import NO_FILE, NO_TITLES, Titles, gate_sentence, json_text

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def as_sarif(report: Report, titles: Titles = NO_TITLES) -> str:
    """One run. A gate that did not run is a notification of the tool, and makes the run unsuccessful."""
    ids = sorted({finding.rule for finding in report.findings})
    index = {rule: number for number, rule in enumerate(ids)}
    failed = [
        {"level": "error", "message": {"text": gate_sentence(gate)}, "descriptor": {"id": f"gate.{gate.name}"}}
        for gate in report.failed_gates
    ]
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "Helder Loket",
                "language": "nl",
                "rules": [{"id": rule, "shortDescription": {"text": titles.get(rule) or rule}} for rule in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failed, "toolExecutionNotifications": failed}],
        "results": [_result(finding, index[finding.rule]) for finding in report.findings],
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(finding: Finding, rule_index: int) -> dict[str, Any]:
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "level": LEVELS[finding.severity],
        "message": {"text": "\n".join(filter(None, (finding.message, finding.remedy)))},
        "locations": [{"physicalLocation": _location(finding)}],
        "partialFingerprints": {"helderLoket/v1": finding.fingerprint},
    }


def _location(finding: Finding) -> dict[str, Any]:
    # GitHub refuses a result without a place.
    path = finding.place.path or NO_FILE
    if "://" not in path:  # the address of a page on the web is a URI already
        path = quote(path.encode("utf-8", "surrogateescape"))
    location: dict[str, Any] = {"artifactLocation": {"uri": path}}
    if finding.place.line is not None:
        region: dict[str, Any] = {"startLine": finding.place.line}
        if finding.place.column is not None:
            region["startColumn"] = finding.place.column
        if finding.quote:
            region["snippet"] = {"text": finding.quote}
        location["region"] = region
    return location
