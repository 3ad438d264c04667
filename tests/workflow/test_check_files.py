"""``check`` looks into the files for download that are named to it, with the words of a build."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.workflow import check
from tests.accessibility.papers.make import pdf
from tests.helpers import TODAY, append, copy_site, write

PLAN = "content/bestanden/plan.pdf"
LETTER = "content/bestanden/oud/brief.docx"
INFORMATION = "content/informatie/paspoort.md"
UNTAGGED = pdf(tags=None)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    put(content, PLAN, UNTAGGED)
    put(content, LETTER, b"kapot")
    put(content, "content/bestanden/goed.pdf", pdf())
    append(content, INFORMATION, "\nBekijk het [Plan (pdf, 1 kB)](bestanden/plan.pdf).\n")
    return content


def put(content: Path, path: str, data: bytes) -> None:
    file = content.parent / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def found(content: Path, *paths: str) -> list[tuple[str, str]]:
    report, _ = check.checked(content, list(paths) or None, day=TODAY, cache=None)
    assert all(gate.ran for gate in report.gates)
    return [(f.rule.removeprefix("accessibility."), f.place.path) for f in report.findings if "file-" in f.rule]


def test_a_file_that_is_named_is_looked_into_and_no_other(content: Path) -> None:
    assert found(content, PLAN) == [("file-untagged", PLAN)]
    assert found(content, LETTER) == [("file-broken", LETTER)]
    assert found(content, "content/bestanden/goed.pdf") == []
    assert found(content, INFORMATION) == []


def test_without_names_every_file_is_looked_into(content: Path) -> None:
    assert found(content) == [("file-broken", LETTER), ("file-untagged", PLAN)]


def test_the_words_are_those_of_a_build_with_the_pages_that_link_to_it(content: Path) -> None:
    report, _ = check.checked(content, [PLAN], day=TODAY, cache=None)
    (finding,) = report.findings
    assert (finding.url, finding.quote) == ("/bestanden/plan.pdf", "plan.pdf")
    assert finding.message.startswith("In ‘plan.pdf’ staat niet wat een kop is")
    assert finding.message.endswith("Een link ernaar staat op: /informatie/paspoort/.")


@pytest.mark.parametrize(
    ("typed", "code", "paths"),
    [
        (["bestanden/plan.pdf"], 1, {PLAN}),
        (["content/bestanden/goed.pdf"], 0, set()),
        (["bestanden/oud"], 1, {LETTER}),
        (["bestanden", "informatie/paspoort.md"], 1, {PLAN, LETTER}),
        (["bestanden/weg.pdf"], 2, None),
    ],
)
def test_a_file_or_a_folder_is_named_as_people_do(
    content: Path, capsys: pytest.CaptureFixture[str], typed: list[str], code: int, paths: set[str] | None
) -> None:
    words = [*typed, "--content", str(content), "--date", TODAY.isoformat(), "--format", "json"]
    if paths is None:
        with pytest.raises(check.UsageError, match="bestaat niet"):
            check.main(words)
        return
    assert check.main(words) == code
    said = json.loads(capsys.readouterr().out)
    assert {each["path"] for each in said["findings"] if each["severity"] == "error"} == paths


def test_an_old_file_on_the_list_does_not_block(content: Path) -> None:
    entry = "- bestand: bestanden/plan.pdf\n  gepubliceerd: 2015-03-01\n  reden: Dit plan is afgelopen.\n"
    write(content, "content/gegevens/oude-bestanden.yaml", entry)
    report, _ = check.checked(content, [PLAN], day=TODAY, cache=None)
    assert (report.verdict, [each.severity.word for each in report.findings]) == ("ok", ["notice"])
    assert "1 maart 2015" in report.findings[0].message


def test_a_reader_that_cannot_start_stops_the_gate(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.accessibility.papers.reader._MODULE", "bestaat.niet")
    report, _ = check.checked(content, [PLAN], day=TODAY, cache=None)
    assert report.verdict == "incomplete"
    assert "niet starten" in next(gate.reason for gate in report.gates if not gate.ran)
