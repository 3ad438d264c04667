"""The mutation bench knows which tests belong to which code, and never counts what did not run."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest

from plugins.workflow.arguments import UsageError
from plugins.workflow.bench import mutation


@pytest.mark.parametrize(
    ("part", "tests"),
    [
        ("plugins/checks", "tests/checks"),
        ("plugins/checks/place.py", "tests/checks/test_place.py"),
        ("plugins/catalogue/rules", "tests/catalogue/rules"),
        ("plugins/catalogue/reader", "tests/catalogue"),
        ("plugins/separation/rules/reach.py", "tests/separation"),
        ("plugins/__init__.py", None),
    ],
)
def test_tests_mirror_the_code(part: str, tests: str | None) -> None:
    assert mutation.tests_of(part) == tests


def test_mutmut_is_told_to_change_that_part_alone() -> None:
    told = ConfigParser()
    told.read_string(mutation.settings("plugins/checks", "tests/checks"))
    assert told["mutmut"]["only_mutate"].split() == ["plugins/checks/*.py"]
    assert told["mutmut"]["pytest_add_cli_args_test_selection"].split() == ["tests/checks"]
    assert set(mutation.PARTS) <= {part for part in mutation.PARTS if mutation.tests_of(part)}


@pytest.mark.parametrize("part", ["content", "plugins/geen", "tests/checks"])
def test_what_is_no_code_of_ours_is_wrong_use(part: str) -> None:
    with pytest.raises(UsageError):
        list(mutation.figures(Path(part)))


def test_a_run_that_broke_off_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    for fates in ({}, {"a__mutmut_1": "killed", "a__mutmut_2": "not checked"}):
        monkeypatch.setattr(mutation, "_run", lambda _name, _tests, fates=fates: fates)
        (row,) = mutation.figures(Path("plugins/checks"))
        assert row.measured.startswith("not run")
        assert row.reached is None


def test_what_no_test_ran_counts_as_not_noticed(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    fates = {"m.x_f__mutmut_1": "killed", "m.x_f__mutmut_2": "timeout", "m.x_g__mutmut_1": "no tests"}
    monkeypatch.setattr(mutation, "_run", lambda _name, _tests: {**fates, "m.x_g__mutmut_2": "survived"})
    (row,) = mutation.figures(Path("plugins/checks"))
    assert (row.measured, row.reached) == ("0.500 (2 of 4)", False)
    assert "m.x_g (no tests)" in capsys.readouterr().err
