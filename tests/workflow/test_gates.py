"""What the gates say together: fail closed, one crash stops nothing else, and a fault in reading is told as that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.checks import Context, Document, Finding, Gate, GateResult, Match, Place, Rule, Severity, Site, Task, Texts
from plugins.checks.gate import Audit, AuditOptions, GateFailed, Ledger
from plugins.checks.texts import RuleText
from plugins.reports import Report, exit_code
from plugins.workflow.gates import EXPECTED, all_gates, judged, titles
from plugins.workflow.session import Session
from tests import helpers
from tests.helpers import SITE, TODAY, copy_site

THEME = Path(__file__).parents[2] / "theme"
PAGE_GATES = EXPECTED[2:-1]
"""The last one looks at tasks."""
TEXTS = Texts({"separation.proof": RuleText("Proef", "Dit is een proef.", "Doe niets.")})


@pytest.fixture(scope="module")
def rendered() -> Session:
    """The small site with all of its pages; nothing has been judged."""
    session = Session(content=SITE, theme=THEME, today=TODAY, managed=True)
    session.open()
    session.documents = session.rendered()
    return session


def with_gates(session: Session, *changed: Gate, without: str = "") -> Session:
    """The session with the gates of a build (the audit in a browser left out), some of them changed."""
    gates = {name: replace(gate, audit=None) for name, gate in all_gates().items()}
    gates |= {gate.name: gate for gate in changed}
    ledger = Ledger({name: gate for name, gate in gates.items() if name != without})
    return replace(session, ledger=ledger)


def separation(**changes: object) -> Gate:
    """The gate between explaining and acting, with changes and words for the rule of a test."""
    gate = all_gates()["separation"]
    return replace(gate, texts=gate.texts | TEXTS, **changes)  # type: ignore[arg-type]


def rule(find, severity: Severity = Severity.ERROR) -> Rule:
    return Rule("separation.proof", severity, find, "proef")


def row(report: Report, name: str) -> GateResult:
    return next(gate for gate in report.gates if gate.name == name)


def ran(report: Report) -> list[str]:
    return [gate.name for gate in report.gates if gate.ran]


def on_every_page(document: Document, context: Context) -> Iterable[Match]:
    yield Match(Place(document.path), quote=document.url)


def crash(subject: object, context: Context) -> Iterable[Match]:
    yield from ()
    raise ZeroDivisionError


# -- all is well -------------------------------------------------------------------------------------------------------


def test_every_gate_looks_at_every_page_in_its_order(rendered) -> None:
    report = judged(with_gates(rendered), None)
    assert tuple(gate.name for gate in report.gates) == EXPECTED
    on_pages = [len(rendered.documents)] * len(PAGE_GATES)
    assert [gate.checked for gate in report.gates] == [rendered.files, rendered.style.due, *on_pages, 0]
    assert (report.verdict, exit_code(report), report.date) == ("ok", 0, TODAY)


def test_each_page_has_a_row_with_its_words(rendered) -> None:
    report = judged(with_gates(rendered), None)
    assert {page.url for page in report.pages} == {document.url for document in rendered.documents}
    (reading,) = [page for page in report.pages if page.url == "/informatie/paspoort/"]
    assert (reading.kind, reading.path) == ("informatie", "content/informatie/paspoort.md")
    assert reading.words > 20


def test_the_expected_gates_are_those_that_there_are() -> None:
    assert tuple(all_gates()) == EXPECTED
    assert all(name == gate.name for name, gate in all_gates().items())
    assert titles(all_gates())["separation.login-link"]


@pytest.mark.parametrize(
    ("severity", "verdict"), [(Severity.ERROR, "blocked"), (Severity.WARNING, "ok"), (Severity.NOTICE, "ok")]
)
def test_only_an_error_blocks(rendered, severity: Severity, verdict: str) -> None:
    gate = separation(page_rules=(rule(on_every_page, severity),))
    report = judged(with_gates(rendered, gate), None)
    assert report.verdict == verdict
    assert len([f for f in report.findings if f.rule == "separation.proof"]) == len(rendered.documents)


# -- a gate that could not do its work ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXPECTED)
def test_a_gate_that_did_not_sign_in_makes_the_verdict_incomplete(rendered, name: str) -> None:
    report = judged(with_gates(rendered, without=name), None)
    assert (report.verdict, exit_code(report)) == ("incomplete", 3)
    assert not row(report, name).ran
    assert "ontbreekt" in row(report, name).reason
    assert set(ran(report)) == set(EXPECTED) - {name}


def test_a_rule_that_crashes_stops_its_gate_only_and_says_so(rendered, capsys) -> None:
    gate = separation(page_rules=(rule(crash),))
    report = judged(with_gates(rendered, gate), None)
    assert (report.verdict, exit_code(report)) == ("incomplete", 3)
    assert not row(report, "separation").ran
    assert "ZeroDivisionError" in row(report, "separation").reason
    assert set(ran(report)) == set(EXPECTED) - {"separation"}
    assert "ZeroDivisionError" in capsys.readouterr().err, "the builder gets the traceback"


def test_a_gate_that_says_why_it_cannot_run_is_quoted(rendered) -> None:
    def cannot(document: Document, context: Context) -> Iterable[Match]:
        raise GateFailed("De woordenlijst ontbreekt.")

    report = judged(with_gates(rendered, separation(page_rules=(rule(cannot),))), None)
    assert report.verdict == "incomplete"
    assert row(report, "separation").reason == "De woordenlijst ontbreekt."


def test_what_was_found_before_a_crash_is_kept_and_does_not_hide_the_crash(rendered) -> None:
    def late(document: Document, context: Context) -> Iterable[Match]:
        if document is rendered.documents[-1]:
            raise ZeroDivisionError
        yield Match(Place(document.path), quote=document.url)

    report = judged(with_gates(rendered, separation(page_rules=(rule(late),))), None)
    assert report.verdict == "incomplete", "even beside errors"
    assert row(report, "separation").checked == len(rendered.documents) - 1
    assert len(row(report, "separation").findings) == len(rendered.documents) - 1


@pytest.mark.parametrize("crashes", [False, True])
def test_a_gate_has_the_last_word_on_what_it_found(rendered, crashes: bool) -> None:
    def first(findings: Iterable[Finding], documents: Sequence[Document]) -> list[Finding]:
        assert list(documents) == rendered.documents
        return [finding for finding in findings if finding.quote == documents[0].url]

    rules = (rule(on_every_page), *([rule(crash_on_last(rendered))] if crashes else []))
    report = judged(with_gates(rendered, separation(page_rules=rules, surest=first)), None)
    assert [finding.quote for finding in row(report, "separation").findings] == [rendered.documents[0].url]
    assert row(report, "separation").ran is not crashes


def crash_on_last(session: Session):
    def find(document: Document, _context: Context) -> Iterable[Match]:
        if document is session.documents[-1]:
            raise ZeroDivisionError
        return ()

    return find


def test_a_page_that_was_never_written_is_missed(rendered, tmp_path) -> None:
    lost = replace(with_gates(rendered), documents=rendered.documents[:-1])
    report = judged(lost, tmp_path)
    assert report.verdict == "incomplete"
    due = len(rendered.documents)
    assert row(report, "separation").reason == f"Deze controle bekeek {due - 1} van de {due}."
    assert all(row(report, name).reason for name in PAGE_GATES)
    assert judged(replace(with_gates(rendered), documents=[]), tmp_path).verdict == "incomplete"


# -- the whole site and the browser ------------------------------------------------------------------------------------


def test_rules_on_the_whole_site_wait_until_it_is_there(rendered, tmp_path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "a.txt").write_text("x", "utf-8")

    def whole(site: Site, context: Context) -> Iterable[Match]:
        assert site.root == tmp_path
        assert len(site.documents) == len(rendered.documents)
        yield Match(Place("content/gegevens/gemeente.yaml"), quote=" ".join(site.files))

    session = with_gates(rendered, separation(site_rules=(rule(whole),)))
    assert "separation.proof" not in {f.rule for f in judged(session, None).findings}
    (found,) = [f for f in judged(session, tmp_path).findings if f.rule == "separation.proof"]
    assert found.quote == "map/a.txt"


@pytest.mark.parametrize(("looked_at", "verdict"), [(0, "blocked"), (1, "incomplete")])
def test_a_browser_that_saw_fewer_pages_makes_the_verdict_incomplete(rendered, tmp_path, looked_at, verdict) -> None:
    told: list[str] = []

    def audit(site: Site, context: Context, options: AuditOptions) -> Audit:
        finding = next(iter(rule(on_every_page).findings(site.documents[0], context, TEXTS)))
        return Audit(len(site.documents) - looked_at, (finding,))

    session = with_gates(rendered, separation(audit=audit))
    report = judged(replace(session, ledger=silent(session.ledger)), tmp_path, told.append)
    assert report.verdict == verdict
    assert "separation.proof" in {f.rule for f in report.findings}
    assert len(told) == 1


def test_a_task_that_nobody_did_makes_the_verdict_incomplete(rendered, tmp_path, monkeypatch) -> None:
    tasks = (Task("Ik wil mijn hond aanmelden", Place("content/taken.yaml", 1, 9), ()),)
    monkeypatch.setattr(Session, "tasks", property(lambda _session: tasks))
    gates = [replace(all_gates()["top_tasks"], audit=lambda *_, many=many: Audit(many, ())) for many in (1, 0)]
    done, skipped = (row(judged(with_gates(rendered, gate), tmp_path), "top_tasks") for gate in gates)
    assert (done.ran, done.checked, done.reason) == (True, 1, "")
    assert skipped.reason == "Deze controle bekeek 0 van de 1."
    assert judged(with_gates(rendered, gates[1]), tmp_path).verdict == "incomplete"
    assert judged(with_gates(rendered, gates[1]), None).verdict == "ok", "tasks wait for a build"


def test_a_site_without_tasks_says_so(rendered, tmp_path) -> None:
    told: list[str] = []
    report = judged(with_gates(rendered, all_gates()["top_tasks"]), tmp_path, told.append)
    assert told == ["Er is geen content/taken.yaml. Daarom is er geen loketproef."]
    assert (row(report, "top_tasks").ran, row(report, "top_tasks").checked) == (True, 0)


def test_a_browser_that_cannot_start_makes_the_verdict_incomplete(rendered, tmp_path) -> None:
    def audit(site: Site, context: Context, options: AuditOptions) -> Audit:
        raise GateFailed("Er is geen browser.")

    session = with_gates(rendered, separation(audit=audit))
    report = judged(session, tmp_path)
    assert (report.verdict, row(report, "separation").reason) == ("incomplete", "Er is geen browser.")
    assert judged(session, None).verdict == "ok", "without a built site nobody asks for one"


def silent(ledger: Ledger) -> Ledger:
    """The same gates without rules on the whole site: the folder of a test has no files."""
    return Ledger({name: replace(gate, site_rules=()) for name, gate in ledger.gates.items()})


# -- a fault in reading ------------------------------------------------------------------------------------------------


def failing(tmp_path: Path) -> Session:
    content = copy_site(tmp_path)
    helpers.replace(content, "content/informatie/paspoort.md", "dienst: paspoort", "dienst: paspoort\nkleur: rood")
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert session.reading_failed
    return session


def test_after_a_fault_in_reading_gates_on_pages_are_not_started_and_the_site_is_blocked(tmp_path) -> None:
    report = judged(with_gates(failing(tmp_path)), None)
    assert (report.verdict, exit_code(report)) == ("blocked", 1)
    assert ran(report) == ["catalogue"]
    assert {row(report, name).reason for name in EXPECTED[1:]} == {"Niet gestart. Los eerst de leesfouten op."}
    assert "catalogue.unknown-key" in {f.rule for f in report.findings}
    assert report.pages == ()


def test_a_missing_gate_is_noticed_after_a_fault_in_reading_too(tmp_path) -> None:
    assert judged(with_gates(failing(tmp_path), without="integrity"), None).verdict == "incomplete"
