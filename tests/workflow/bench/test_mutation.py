"""The mutation bench knows which tests belong to which code, and never counts what did not run."""

from __future__ import annotations

import json
from configparser import ConfigParser
from pathlib import Path

import pytest
from mutmut.stats import status_by_exit_code

from plugins.workflow.arguments import UsageError
from plugins.workflow.bench import mutation


@pytest.mark.parametrize(
    ("part", "tests"),
    [
        ("plugins/checks", ("tests/checks",)),
        ("plugins/checks/place.py", ("tests/checks/test_place.py",)),
        ("plugins/catalogue/rules", ("tests/catalogue", "tests/test_rules.py")),
        ("plugins/catalogue/reader", ("tests/catalogue",)),
        ("plugins/separation/rules/reach.py", ("tests/separation", "tests/test_rules.py")),
        ("plugins/tokens/rules.py", ("tests/tokens", "tests/test_rules.py")),
        ("plugins/__init__.py", None),
    ],
)
def test_tests_mirror_the_code(part: str, tests: tuple[str, ...] | None) -> None:
    assert mutation.tests_of(part) == tests


def test_mutmut_is_told_to_change_that_part_alone() -> None:
    told = ConfigParser()
    told.read_string(mutation.settings("plugins/checks", ["tests/checks"]))
    assert told["mutmut"]["only_mutate"].split() == ["plugins/checks/*.py"]
    assert told["mutmut"]["pytest_add_cli_args_test_selection"].split() == ["tests/checks"]
    assert set(mutation.PARTS) <= {part for part in mutation.PARTS if mutation.tests_of(part)}


@pytest.mark.parametrize("part", ["content", "plugins/geen", "tests/checks"])
def test_what_is_no_code_of_ours_is_wrong_use(part: str) -> None:
    with pytest.raises(UsageError):
        list(mutation.figures(Path(part)))


def test_a_run_that_broke_off_is_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    for fates in ({}, {"a__mutmut_1": "killed", "a__mutmut_2": "not checked"}):
        monkeypatch.setattr(mutation, "_run", lambda _name, _tests, _most, fates=fates: fates)
        (row,) = mutation.figures(Path("plugins/checks"))
        assert row.measured.startswith("not run")
        assert row.reached is None


def test_what_no_test_ran_counts_as_not_noticed(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    fates = {"m.x_f__mutmut_1": "killed", "m.x_f__mutmut_2": "timeout", "m.x_g__mutmut_1": "no tests"}
    monkeypatch.setattr(mutation, "_run", lambda _name, _tests, _most: {**fates, "m.x_g__mutmut_2": "survived"})
    (row,) = mutation.figures(Path("plugins/checks"))
    assert (row.measured, row.reached) == ("0.500 (2 of 4)", False)
    assert "m.x_g (no tests)" in capsys.readouterr().err


def test_some_changes_are_tried_always_the_same_and_the_others_count_for_nothing(tmp_path: Path) -> None:
    file = tmp_path / "mutants" / "plugins" / "a.py.meta"
    file.parent.mkdir(parents=True)
    facts = {"exit_code_by_key": {f"a.x_f__mutmut_{number}": None for number in range(9)}, "other": 1}
    left = []
    for _ in range(2):
        file.write_text(json.dumps(facts), "utf-8")
        mutation.choose(tmp_path, 4)
        told = json.loads(file.read_text("utf-8"))
        assert told["other"] == 1
        assert set(told["exit_code_by_key"].values()) == {None, mutation._NOT_CHOSEN}
        left.append([change for change, code in told["exit_code_by_key"].items() if code is None])
    assert status_by_exit_code[mutation._NOT_CHOSEN] == "skipped"
    assert left[0] == left[1]
    assert len(left[0]) == 4


def test_what_survived_is_tried_again_where_nothing_is_imported_yet(tmp_path: Path) -> None:
    told = ConfigParser()
    ways = []
    for fresh in (False, True):
        told.read_string(mutation.settings("plugins/checks", ["tests/checks"], fresh))
        ways.append(told["mutmut"]["forkserver_warmup"])
    assert ways == ["collect", "none"]
    file = tmp_path / "mutants" / "plugins" / "a.py.meta"
    file.parent.mkdir(parents=True)
    fates = {"a.x_f__mutmut_1": 1, "a.x_f__mutmut_2": 0, "a.x_f__mutmut_3": mutation._NOT_CHOSEN}
    file.write_text(json.dumps({"exit_code_by_key": fates}), "utf-8")
    assert mutation.once_more(tmp_path)
    assert status_by_exit_code[mutation._SURVIVED] == "survived"
    assert json.loads(file.read_text("utf-8"))["exit_code_by_key"] == fates | {"a.x_f__mutmut_2": None}
    assert not mutation.once_more(tmp_path)


def test_what_one_test_called_all_tests_answer_for(tmp_path: Path) -> None:
    """It may run while code is imported, or be kept for the next: which test came first says nothing."""
    file = tmp_path / "mutants" / "mutmut-stats.json"
    file.parent.mkdir()
    callers = {"a.x_f": ["test_1"], "a.x_g": ["test_1", "test_2"], "a.x_h": []}
    facts = {"tests_by_mangled_function_name": callers, "duration_by_test": {"test_1": 0.1, "test_2": 0.1, "test_3": 2}}
    file.write_text(json.dumps(facts), "utf-8")
    mutation.ask_all(tmp_path)
    told = json.loads(file.read_text("utf-8"))
    assert told["duration_by_test"] == facts["duration_by_test"]
    assert told["tests_by_mangled_function_name"] == {
        "a.x_f": ["test_1", "test_2", "test_3"],
        "a.x_g": ["test_1", "test_2"],
        "a.x_h": [],
    }
    mutation.ask_all(tmp_path / "mutants")  # where mutmut got nowhere there is nothing to do
