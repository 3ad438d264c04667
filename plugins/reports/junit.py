"""JUnit XML, the form of test results that nearly every CI system draws.

There is no standard; this keeps to what Jenkins, GitLab and Azure share: suites, cases, ``failure`` and ``error``.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from plugins.checks.finding import Finding, Severity
from plugins.checks.gate import GateResult
from plugins.reports.verdict import Report
from plugins.reports.words import NO_TITLES, WHOLE_SITE, Titles, by_file, gate_name, printable, title_of


def as_junit(report: Report, titles: Titles = NO_TITLES) -> str:
    """A suite with a case per gate, then a suite per file with a case per finding.

    An error is a failed case; a warning or notice is a passed one with its text as output. Names hold the fingerprint
    and no line number, so that CI recognises a case in the next run.
    """
    failed = set(map(id, report.failed_gates))
    root = ET.Element("testsuites", name="Helder Loket")
    suite = ET.SubElement(root, "testsuite", name="Controles", timestamp=f"{report.date.isoformat()}T00:00:00")
    for gate in report.gates:
        _gate(suite, gate, id(gate) in failed)
    for path, findings in by_file(report.findings):
        suite = ET.SubElement(root, "testsuite", name=printable(path) or WHOLE_SITE)
        for finding in findings:
            _case(suite, finding, titles)
    for element in (*root, root):
        _count(element)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _gate(suite: ET.Element, gate: GateResult, failed: bool) -> None:
    case = ET.SubElement(
        suite, "testcase", classname="controles", name=printable(gate_name(gate.name)), time=f"{gate.seconds:.3f}"
    )
    if failed:
        ET.SubElement(case, "error", type="gate", message=printable(gate.reason))
    elif not gate.ran:
        ET.SubElement(case, "skipped", message=printable(gate.reason))


def _case(suite: ET.Element, finding: Finding, titles: Titles) -> None:
    name = printable(f"{title_of(finding, titles)} [{finding.fingerprint}]")
    case = ET.SubElement(suite, "testcase", classname=printable(finding.place.path) or WHOLE_SITE, name=name)
    details = printable("\n".join(filter(None, (str(finding.place), finding.message, finding.quote, finding.remedy))))
    if finding.severity >= Severity.ERROR:
        failure = ET.SubElement(case, "failure", type=printable(finding.rule), message=printable(finding.message))
        failure.text = details
    else:
        ET.SubElement(case, "system-out").text = details


def _count(element: ET.Element) -> None:
    """Write the totals of the cases below ``element`` on it."""
    element.set("tests", str(sum(1 for _ in element.iter("testcase"))))
    element.set("failures", str(sum(1 for _ in element.iter("failure"))))
    element.set("errors", str(sum(1 for _ in element.iter("error"))))
    element.set("skipped", str(sum(1 for _ in element.iter("skipped"))))
