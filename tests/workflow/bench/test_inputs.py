"""The table of the corpus of bad inputs tells what came of each case, and says so when it could not look."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from plugins.workflow.bench import fuzz, inputs
from plugins.workflow.bench.inputs_run import Outcome, run_all
from plugins.workflow.bench.mutations import mutated
from tests.corpus.lay import cases

BAD = {"id": "bad", "class": "yaml", "expect": "refuse", "rule": "catalogue.empty", "path": "content/a.md", "line": 2}
GOOD = {"id": "good", "class": "yaml", "expect": "accept"}


def finding(**said: Any) -> dict[str, Any]:
    return {"rule": "catalogue.empty", "severity": "error", "path": "content/a.md", "line": 2, **said}


def rows(bad: Outcome, good: Outcome) -> dict[str, tuple[str, bool | None]]:
    figures = inputs.table([BAD, GOOD], {"bad": bad, "good": good})
    return {figure.name: (figure.measured, figure.reached) for figure in figures}


def test_what_is_as_it_must_be_reaches_every_goal() -> None:
    told = rows(Outcome(1, [finding()]), Outcome(0, []))
    assert {reached for _, reached in told.values()} == {True, None}
    assert "missed" not in told


@pytest.mark.parametrize(
    ("bad", "good", "row"),
    [
        (Outcome(0, []), Outcome(0), "refused (1)"),
        (Outcome(1, [finding(rule="catalogue.other")]), Outcome(0), "refused (1)"),
        (Outcome(1, [finding(line=3)]), Outcome(0), "exact line (1)"),
        (Outcome(1, [finding()], trouble="Traceback"), Outcome(0), "tracebacks"),
        (Outcome(-1), Outcome(0), "tracebacks"),
        (Outcome(1, [finding()]), Outcome(1, [finding()]), "valid twins refused or warned of (1)"),
        (Outcome(1, [finding()], seconds=30), Outcome(0), "cases that took more than twenty seconds of CPU"),
    ],
)
def test_what_is_not_is_told_by_name(bad: Outcome, good: Outcome, row: str) -> None:
    told = rows(bad, good)
    assert told[row][1] is False
    assert told["missed"][0].startswith(("bad: exit code", "good: exit code"))


def test_without_a_corpus_it_was_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(inputs, "CORPUS", tmp_path / "lay.py")
    assert [figure.measured for figure in inputs.figures(None)] == ["not run: there is no tests/corpus here"]


def test_cases_are_given_to_the_public_command() -> None:
    some = [case for case in cases() if case["id"] in ("fm-empty-title", "fm-quoted-title")]
    outcomes, apart = run_all(some)
    assert {name: outcome.code for name, outcome in outcomes.items()} == {"fm-empty-title": 1, "fm-quoted-title": 0}
    assert ("catalogue.empty", 2) in {(each["rule"], each["line"]) for each in outcomes["fm-empty-title"].findings}
    assert apart == {}


def test_the_same_chance_makes_the_same_accidents() -> None:
    data = Path(__file__).read_bytes()
    one, other = (mutated(data, random.Random(5)) for _ in range(2))  # noqa: S311 - accidents, no secrets
    assert one == other != data


def test_an_exception_and_what_is_active_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    target = fuzz.Target(content=Path(__file__).parents[2] / "site" / "content")
    page = next(file for file in target.files if file.relative == "informatie/paspoort.md")
    data = page.path.read_bytes()
    assert target.look(page, data) == ""
    monkeypatch.setattr(target, "_active", lambda html: ["<script>"] if html else [])
    assert "active in the page" in target.look(page, data)
    monkeypatch.setattr(fuzz, "entities_of", lambda *_: 1 / 0)
    assert "ZeroDivisionError" in target.look(page, data)
