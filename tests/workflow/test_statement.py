"""``statement``: what the last build kept becomes text, sample and proof; and a build always keeps its evidence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import as_json, from_json
from plugins.accessibility.statement.prose import as_markdown
from plugins.checks import Severity
from plugins.workflow import statement
from plugins.workflow.arguments import STATE, UsageError
from plugins.workflow.evidence import evidence_of, keep_evidence
from plugins.workflow.gates import all_gates, judged
from plugins.workflow.session import Session
from tests.accessibility.statement import made as m
from tests.accessibility.statement.made import finding, made, pages
from tests.accessibility.statement.test_prose import CASES
from tests.helpers import TODAY, append, copy_site, replace
from tests.workflow.commands import DATE, ROOT, build, run
from tests.workflow.test_own_words import found, scored

FILES = {"verklaring.md", "verklaring.html", "steekproef.csv", "bewijs.json", "earl.jsonld"}
TOWN = "content/gegevens/gemeente.yaml"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the evidence of the last build is; there was none yet."""
    file = tmp_path / "bewijs.json"
    monkeypatch.setattr(statement, "FILE", file)
    return file


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def session_of(content: Path) -> Session:
    """Judged without a browser, as ``check`` does."""
    session = Session(content, ROOT / "theme", TODAY, production=True, managed=True)
    session.open()
    for gate in all_gates().values():
        session.ledger.sign_in(gate)
    if session.ready:
        session.documents.extend(session.rendered())
    session.report = judged(session, None)
    return session


# -- the command -------------------------------------------------------------------------------------------------------


def test_it_writes_text_page_sample_and_proof(kept: Path, tmp_path: Path, capsys) -> None:
    kept.write_text(as_json(made(pages("/", "/a/"))), "utf-8")
    assert statement.main(["--output", str(tmp_path / "uit" / "hier")]) == 0
    files = written(tmp_path / "uit" / "hier")
    assert set(files) == FILES
    said = capsys.readouterr()
    assert [Path(line).name for line in said.out.splitlines()] == list(statement.OUTPUTS)
    assert "De status kiest u in het register" in said.err
    assert files["steekproef.csv"].startswith(b"\xef\xbb\xbfadres;")


def test_the_same_evidence_gives_the_same_bytes(kept: Path, tmp_path: Path) -> None:
    kept.write_text(as_json(made(pages("/", "/a/"), [finding(m.IMAGE, "/a/", Severity.ERROR)])), "utf-8")
    for name in ("een", "twee"):
        statement.main(["--output", str(tmp_path / name)])
    assert written(tmp_path / "een") == written(tmp_path / "twee")
    assert written(tmp_path / "een")["bewijs.json"] == kept.read_bytes()


@pytest.mark.parametrize("verdict", ["blocked", "incomplete"])
def test_a_build_that_went_wrong_is_told_at_the_terminal_and_in_the_text(
    kept: Path, tmp_path: Path, capsys, verdict
) -> None:
    kept.write_text(as_json(made(pages("/a/"), verdict=verdict)), "utf-8")
    assert statement.main(["--output", str(tmp_path / "uit")]) == 0
    assert statement.WARNINGS[verdict] in capsys.readouterr().err
    assert "**Let op.**" in (tmp_path / "uit" / "verklaring.md").read_text("utf-8")


def test_without_a_build_it_says_what_to_do(kept: Path) -> None:
    with pytest.raises(UsageError, match=r"nog geen bewijs.*tasks\.py build"):
        statement.main([])


@pytest.mark.parametrize("text", ["", "{", '{"schema": 2}', "[]", '{"status": "A"}'])
def test_evidence_that_is_damaged_is_refused_and_nothing_is_written(kept: Path, tmp_path: Path, text: str) -> None:
    kept.write_text(text, "utf-8")
    with pytest.raises(UsageError, match="niet te lezen"):
        statement.main(["--output", str(tmp_path / "uit")])
    assert not (tmp_path / "uit").exists()


def test_a_folder_that_cannot_be_made_is_wrong_use(kept: Path, tmp_path: Path) -> None:
    kept.write_text(as_json(made(pages("/a/"))), "utf-8")
    with pytest.raises(UsageError, match=r"kunnen niet naar .*: er staat een bestand waar een map moet zijn"):
        statement.main(["--output", str(kept / "uit")])


def test_it_is_a_command_for_people() -> None:
    done = run("statement", "--help")
    assert done.returncode == 0
    assert "--output MAP" in done.stdout


# -- what a build keeps ------------------------------------------------------------------------------------------------


def test_evidence_knows_whose_site_it_is_from_the_data_alone(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    session = session_of(content)
    owner = evidence_of(session, session.report).owner
    assert (owner.name, owner.site) == ("Gemeente Lommerdal", "https://www.lommerdal.example")
    assert owner.complaint == "https://www.lommerdal.example/thema/wonen/"
    assert owner.register_address == "", "the register itself is no statement"
    replace(content, TOWN, "nl/register", "nl/register/1234")
    session = session_of(content)
    assert evidence_of(session, session.report).owner.register_address.endswith("/register/1234")


def test_without_a_browser_nothing_is_said_of_what_it_looks_at(tmp_path: Path) -> None:
    session = session_of(copy_site(tmp_path))
    evidence = evidence_of(session, session.report)
    assert {page.layers["axe"] for page in evidence.pages} == {"not_run"}
    assert "1.1.1" not in evidence.criteria.failed
    assert {page.url for page in evidence.pages} == {document.url for document in session.documents}


def test_findings_of_other_gates_are_left_out(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    append(content, "content/informatie/paspoort.md", "\nKlik [hier](informatie/verhuizen). Indien u zulks wenst.\n")
    session = session_of(content)
    told = evidence_of(session, session.report).findings
    assert told
    assert {each.rule.partition(".")[0] for each in told} == {"accessibility"}
    assert {each.fingerprint for each in told} <= {each.fingerprint for each in session.report.findings}


def test_content_that_cannot_be_read_gives_evidence_of_nothing(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    replace(content, TOWN, "naam:", "naaam:")
    session = session_of(content)
    file = tmp_path / "bewijs.json"
    keep_evidence(session, session.report, file)
    evidence = from_json(file.read_bytes())
    assert (evidence.verdict, evidence.pages, evidence.owner.name) == ("blocked", (), "")
    assert not evidence.criteria.no_fault_found


@pytest.mark.browser
def test_a_build_keeps_evidence_of_every_page_and_twice_the_same(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    code, report, said = build(content, tmp_path / "output", "--no-publish", "--fresh")
    assert code == 0, said
    kept = STATE / "bewijs.json"
    evidence = from_json(kept.read_bytes())
    assert evidence.verdict == "ok"
    assert evidence.date.isoformat() == DATE
    assert [page.url for page in evidence.pages] == sorted(page["url"] for page in report["pages"])
    assert {page.layers["axe"] for page in evidence.pages} <= {"looked", "partly", "proven"}
    assert any("axe.document-title" in page.rules.passed for page in evidence.pages)
    assert {rule.layer for rule in evidence.rules} >= {"static", "axe"}
    assert not {"1.1.1", "1.4.3", "2.4.2"} - set(evidence.criteria.no_fault_found)
    first = as_markdown(evidence)
    build(content, tmp_path / "output", "--no-publish")
    again = from_json(kept.read_bytes())
    assert as_markdown(again) == first
    assert {page.kept for page in again.pages if page.layers["axe"] == "looked"} == {True}
    assert json.loads(kept.read_text("utf-8"))["schema"] == 1


# -- the words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
def test_the_prepared_text_is_plain(name: str) -> None:
    text = as_markdown(CASES[name])
    for criterion in CRITERIA.values():
        text = text.replace(criterion.name, "")  # the law's own words
    score = scored(text)
    assert (score.facts.band, found(score)) == ("b1", [])
