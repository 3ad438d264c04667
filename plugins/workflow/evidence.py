"""What a build keeps as proof: ``bewijs.json``, from its session and its report."""

from __future__ import annotations

import tomllib
from pathlib import Path

from plugins.accessibility.gate import GATE
from plugins.accessibility.statement.evidence import Evidence, Owner, as_json
from plugins.accessibility.statement.gather import Checked, evidence
from plugins.accessibility.statement.rules import rule_facts
from plugins.checks import Finding, GateResult
from plugins.checks.whole import write_whole
from plugins.reports import Report
from plugins.reports.words import gate_sentence
from plugins.workflow.arguments import ROOT, STATE
from plugins.workflow.session import Session

FILE = STATE / "bewijs.json"


def keep_evidence(session: Session, report: Report, file: Path = FILE) -> None:
    """Write the evidence of this build in the place of that of the last one."""
    write_whole(file, as_json(evidence_of(session, report)))


def evidence_of(session: Session, report: Report) -> Evidence:
    """The evidence of a build; with no pages when its content could not be read."""
    mine = _gate(report.gates)
    record = session.records.get(GATE.name, {})
    checked = Checked(
        date=report.date,
        verdict=report.verdict,
        documents=() if session.reading_failed else session.documents,
        rules=rule_facts(GATE, record),
        ran=mine is not None and mine.ran and mine not in report.failed_gates,
        reasons=[gate_sentence(gate) for gate in report.failed_gates],
        found=_found(session),
        told=_told(mine, report),
        record=record,
        exemptions=session.context.exemptions,
    )
    return evidence(checked, owner_of(session), _version())


def owner_of(session: Session) -> Owner:
    """Whose site it is; nothing when the content could not be read."""
    if not session.ready:
        return Owner()
    municipality = session.catalogue.municipality
    site = str(municipality.url).rstrip("/")
    complaint = session.catalogue.address_of(str(municipality.complaint))
    statement = municipality.accessibility_statement
    return Owner(
        name=municipality.name,
        site=site,
        phone=municipality.phone,
        mail=municipality.mail,
        complaint=f"{site}{complaint}" if complaint else "",
        register_address=statement.url if statement and statement.in_register else "",
    )


def _found(session: Session) -> tuple[Finding, ...]:
    mine = _gate(session.results)
    return mine.findings if mine else ()


def _told(mine: GateResult | None, report: Report) -> list[Finding]:
    """The gate's findings as the report numbers them. Its rules are its own: their ids tell."""
    rules = {finding.rule for finding in mine.findings} if mine else set()
    return [finding for finding in report.findings if finding.rule in rules]


def _gate(results: tuple[GateResult, ...]) -> GateResult | None:
    return next((result for result in results if result.name == GATE.name), None)


def _version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
