"""The front door, as people meet it."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tasks
from plugins.workflow.setup import commands

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("typed", "meant"), [("buidl", "build"), ("Check", "check"), ("tests", "test")])
def test_an_unknown_command_names_the_nearest(typed, meant, capfd) -> None:
    assert tasks.main([typed]) == 2
    told = capfd.readouterr()
    assert told.out == ""
    assert f"Bedoelt u {meant}?" in told.err


def test_a_command_like_nothing_we_know_points_to_the_help(capfd) -> None:
    assert tasks.main(["xyzzy"]) == 2
    assert "--help" in capfd.readouterr().err


def test_without_a_command_the_help_goes_to_standard_error(capfd) -> None:
    assert tasks.main([]) == 2
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.rstrip("\n") == commands.overview()


def test_asked_for_help_names_every_command(capfd) -> None:
    assert tasks.main(["--help"]) == 0
    told = capfd.readouterr().out
    assert all(f"  {command.name} " in told for command in commands.COMMANDS)


def test_help_of_a_command_needs_no_browser_and_no_test_packages() -> None:
    test = commands.command("test")
    assert test
    assert test.browser
    needs = commands.needs_of(test, ["test", "--help"])
    assert (needs.dev, needs.browser) == (False, False)


def test_only_what_looks_at_pages_needs_a_browser() -> None:
    assert {command.name for command in commands.COMMANDS if command.browser} == {"build", "test", "audit", "bench"}


@pytest.mark.parametrize(
    ("typed", "passed_on", "allowed"),
    [
        (["build", "--date", "2026-01-01"], ["build", "--date", "2026-01-01"], True),
        (["build", "--no-install", "--jobs", "2"], ["build", "--jobs", "2"], False),
        (["--no-install", "build"], ["build"], False),
        (["check", "--", "--no-install"], ["check", "--", "--no-install"], True),
    ],
)
def test_no_install_is_ours_and_the_rest_is_the_commands(typed, passed_on, allowed) -> None:
    assert tasks.without_no_install(typed) == (passed_on, allowed)


def test_an_old_python_is_told_so() -> None:
    assert tasks.python_too_old((3, 11)) == ""
    assert tasks.python_too_old((3, 13)) == ""
    assert "Python 3.11 of nieuwer" in tasks.python_too_old((3, 10))
    assert "Dit is Python 3.9" in tasks.python_too_old((3, 9))


def test_an_old_python_can_read_the_file() -> None:
    ast.parse((ROOT / "tasks.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The front door and set-up alone, with an environment that counts as ready."""
    copied = shutil.copytree(
        ROOT / "plugins" / "workflow" / "setup",
        tmp_path / "repo" / "plugins" / "workflow" / "setup",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    repo = copied.parents[2]
    for file in ("tasks.py", "requirements.txt"):
        shutil.copy(ROOT / file, repo / file)
    accessibility = repo / "plugins" / "accessibility"
    accessibility.mkdir()
    shutil.copy(ROOT / "plugins" / "accessibility" / "installed.py", accessibility)
    (accessibility / "__init__.py").touch()
    (repo / "plugins" / "__init__.py").touch()
    (repo / "plugins" / "workflow" / "__init__.py").touch()
    return repo


def start(repo: Path, words: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", repo / "tasks.py", *words],
        cwd=cwd,
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin"},
        check=False,
    )


READY = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from plugins.workflow.setup import stamp, venv
root = Path(sys.argv[1])
venv.python_of(root).parent.mkdir(parents=True)
venv.python_of(root).symlink_to(sys.executable)
content = stamp.of_lock(root / "requirements.txt", venv.this_python())
stamp.write(venv.environment(root) / "requirements.txt.stamp", content)
"""


def test_no_install_on_a_fresh_copy_ends_with_3_and_makes_nothing(copy: Path) -> None:
    ended = start(copy, ["check", "--no-install"], copy)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "--no-install" in ended.stderr
    assert not (copy / ".venv").exists()


def test_the_command_gets_its_words_streams_folder_and_exit_code(copy: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", READY, copy], check=True)
    (copy / "plugins" / "workflow" / "__main__.py").write_text(
        "import os, sys\nprint(sys.argv[1:], os.getcwd())\nsys.exit(41)\n", encoding="utf-8"
    )
    elsewhere = tmp_path / "elsewhere"
    (elsewhere / "plugins").mkdir(parents=True)
    (elsewhere / "plugins" / "__init__.py").write_text("raise SystemExit('the wrong plugins')", encoding="utf-8")
    ended = start(copy, ["check", "a b.md", "--changed", "--no-install"], elsewhere)
    assert (ended.returncode, ended.stdout) == (41, f"['check', 'a b.md', '--changed'] {elsewhere}\n")
    assert ended.stderr == ""
