"""Schema 1: the contract with other programs. docs/rapport.md describes each field; a change needs a new number."""

from __future__ import annotations

from plugins.reports.verdict import Report
from plugins.reports.words import json_text

SCHEMA = 1


def as_json(report: Report) -> str:
    """The report as JSON, always with the same keys in the same order."""
    return json_text(
        {
            "schema": SCHEMA,
            "verdict": report.verdict,
            "date": report.date.isoformat(),
            "gates": [gate.as_dict() for gate in report.gates],
            "pages": [
                {
                    "url": page.url,
                    "path": page.path,
                    "kind": page.kind,
                    "words": page.words,
                    "band": page.band,
                    "score": page.score,
                }
                for page in report.pages
            ],
            "findings": [finding.as_dict() for finding in report.findings],
        }
    )
