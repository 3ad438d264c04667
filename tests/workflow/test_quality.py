from __future__ import annotations

from pathlib import Path

import pytest

from plugins.workflow import quality

ROOT = Path(__file__).resolve().parents[2]


def test_the_tests_come_last_and_on_two_cores() -> None:
    steps = quality.steps("test", ["-k", "naam"])
    assert [step[0] for step in steps] == ["ruff", "ruff", "mypy", "pytest"]
    assert steps[-1] == ("pytest", "-n", "2", "-k", "naam")


@pytest.mark.parametrize("words", [["-n", "0"], ["-n4"], ["--numprocesses=3"], ["-p", "no:xdist"], ["--pdb"]])
def test_who_says_how_many_cores_gets_them(words) -> None:
    assert quality.steps("test", words)[-1] == ("pytest", *words)


def test_lint_runs_no_tests() -> None:
    assert [step[0] for step in quality.steps("lint", [])] == ["ruff", "ruff", "mypy"]


def test_the_first_tool_that_says_no_ends_it_with_its_code() -> None:
    ran: list[str] = []

    def run(step) -> int:
        ran.append(step[0])
        return 4 if step[0] == "mypy" else 0

    assert quality.main(["test"], run) == 4
    assert ran == ["ruff", "ruff", "mypy"]


def test_all_fine_is_0_and_nothing_is_said_after_the_tests(capfd) -> None:
    assert quality.main(["test"], lambda step: 0) == 0
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[-1].startswith("Helder Loket: pytest")


def test_help_runs_nothing(capfd) -> None:
    assert quality.main(["test", "--help"], lambda step: 1) == 0
    assert "PYTEST" in capfd.readouterr().out


def test_lint_takes_no_words() -> None:
    assert quality.main(["lint", "x"], lambda step: 1) == 2


def test_continuous_integration_runs_the_command_that_people_type() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text(encoding="utf-8").splitlines()[-1] == "exec python3 tasks.py test"
