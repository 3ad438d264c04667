from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.checks import Finding, GateResult, Place, Severity
from plugins.reports import Report, compose, exit_code, not_started, verdict
from plugins.reports.verdict import deduplicated
from tests.reports.examples import DATE, DIGID, LONG, PASSIVE, ran

EXPECTED = {"catalogue": 2, "readability": 3}
BROKEN = GateResult("readability", ran=False, reason="Het model ontbreekt.")


def report_of(*gates: GateResult, reading_failed: bool = False) -> Report:
    return compose(DATE, gates, EXPECTED, reading_failed=reading_failed)


@pytest.mark.parametrize(
    ("gates", "reading_failed", "outcome", "code"),
    [
        pytest.param((ran("catalogue"), ran("readability")), False, "ok", 0, id="all gates ran, nothing found"),
        pytest.param((ran("catalogue"), ran("readability", LONG, PASSIVE)), False, "ok", 0, id="warnings do not block"),
        pytest.param((ran("catalogue"), ran("readability", DIGID)), False, "blocked", 1, id="an error blocks"),
        pytest.param((ran("catalogue"), BROKEN), False, "incomplete", 3, id="a gate could not run"),
        pytest.param((ran("catalogue", DIGID), BROKEN), False, "incomplete", 3, id="that wins from errors"),
        pytest.param((ran("catalogue"),), False, "incomplete", 3, id="a gate is missing"),
        pytest.param((), False, "incomplete", 3, id="all gates are missing"),
        pytest.param((ran("catalogue"), ran("readability", checked=2)), False, "incomplete", 3, id="fewer than built"),
        pytest.param((ran("catalogue"), ran("readability", checked=9)), False, "ok", 0, id="more than built is fine"),
        pytest.param(
            (ran("catalogue"), replace(ran("readability"), reason="Eén pagina liep vast.")),
            False,
            "incomplete",
            3,
            id="a gate that ran says why it is not whole",
        ),
        pytest.param(
            (ran("catalogue"), ran("readability"), GateResult("extra", ran=False)),
            False,
            "incomplete",
            3,
            id="a gate that nobody expected failed",
        ),
        pytest.param(
            (ran("catalogue", DIGID), not_started("readability")), True, "blocked", 1, id="reading errors block"
        ),
        pytest.param((ran("catalogue"), not_started("readability")), True, "blocked", 1, id="even without a finding"),
        pytest.param(
            (ran("catalogue"), not_started("readability")), False, "incomplete", 3, id="held back for nothing"
        ),
        pytest.param((ran("catalogue", DIGID), BROKEN), True, "incomplete", 3, id="a crash beside reading errors"),
        pytest.param((ran("catalogue", DIGID),), True, "incomplete", 3, id="a missing gate beside reading errors"),
    ],
)
def test_verdict_and_exit_code(gates: tuple[GateResult, ...], reading_failed: bool, outcome: str, code: int) -> None:
    report = report_of(*gates, reading_failed=reading_failed)

    assert (report.verdict, exit_code(report)) == (outcome, code)
    assert verdict(gates, EXPECTED, reading_failed=reading_failed) == outcome
    assert bool(report.failed_gates) == (outcome == "incomplete")


def test_each_gate_that_failed_says_why() -> None:
    report = report_of(ran("catalogue", checked=1))

    assert [(gate.name, gate.ran) for gate in report.failed_gates] == [("catalogue", True), ("readability", False)]
    assert "1 van de 2" in report.failed_gates[0].reason
    assert "ontbreekt" in report.failed_gates[1].reason


def test_a_missing_gate_stands_in_the_report_as_not_run() -> None:
    assert [(gate.name, gate.ran) for gate in report_of().gates] == [("catalogue", False), ("readability", False)]


def test_words_written_once_are_reported_once_whatever_page_shows_them() -> None:
    elsewhere = replace(DIGID, url="/thema/reizen/", selector="main > ul > li")

    assert deduplicated([elsewhere, DIGID, DIGID]) == (DIGID,)


def test_the_worst_of_two_equal_findings_stays() -> None:
    assert deduplicated([replace(DIGID, severity=Severity.NOTICE), DIGID]) == (DIGID,)


@pytest.mark.parametrize(
    "other",
    [
        replace(DIGID, place=Place(DIGID.place.path, 12, 40)),
        replace(DIGID, place=Place("content/informatie/rijbewijs.md", 12, 5)),
        replace(DIGID, quote="Regel het nu"),
        replace(DIGID, rule="separation.form-on-information"),
        replace(DIGID, message="Iets anders."),
    ],
)
def test_findings_that_need_two_repairs_stay_two(other: Finding) -> None:
    assert len(deduplicated([DIGID, other])) == 2


def test_without_a_line_page_and_element_tell_findings_apart() -> None:
    one = Finding("a.b", Severity.ERROR, Place("content/x.md"), "Fout.", url="/x/", selector="main > p")

    assert len(deduplicated([one, one, replace(one, url="/y/"), replace(one, selector="main > ul")])) == 3


def test_gates_and_report_count_the_same_findings() -> None:
    twice = replace(DIGID, url="/thema/reizen/")
    report = report_of(ran("catalogue", DIGID, twice), ran("readability", LONG))

    assert sum(len(gate.findings) for gate in report.gates) == len(report.findings) == 2


def test_equal_findings_on_two_lines_get_fingerprints_of_their_own() -> None:
    report = report_of(
        ran("catalogue", DIGID, replace(DIGID, place=Place(DIGID.place.path, 30, 1))), ran("readability")
    )

    assert len({finding.fingerprint for finding in report.findings}) == 2


def test_order_of_gates_findings_and_pages_given_does_not_change_the_findings() -> None:
    one = report_of(ran("catalogue", DIGID, LONG), ran("readability", PASSIVE))
    other = report_of(ran("readability", PASSIVE), ran("catalogue", LONG, DIGID))

    assert one.findings == other.findings
