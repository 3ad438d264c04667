from __future__ import annotations

from pathlib import Path

import pytest

from plugins.workflow.setup import guard, venv
from plugins.workflow.setup.shell import SetupError
from plugins.workflow.setup.venv import DEV_LOCK, RUN_LOCK


def test_a_fresh_copy_gets_an_environment_with_the_run_packages_only(root, builder) -> None:
    assert not venv.is_ready(root, [RUN_LOCK])
    venv.prepare(root, [RUN_LOCK], builder)
    assert builder.done == ["make", RUN_LOCK]
    assert venv.is_ready(root, [RUN_LOCK])
    assert not venv.is_ready(root, [RUN_LOCK, DEV_LOCK])


def test_the_second_time_nothing_happens(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    builder.forget()
    venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    assert builder.done == []


def test_tests_add_their_packages_to_the_environment_that_is_there(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    builder.forget()
    venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    assert builder.done == [DEV_LOCK]


def test_a_changed_lock_is_installed_and_the_other_left_alone(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    builder.forget()
    (root / RUN_LOCK).write_text("requirements.txt: 2\n", encoding="utf-8")
    assert not venv.is_ready(root, [RUN_LOCK])
    venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    assert builder.done == [RUN_LOCK]


def test_another_python_makes_the_environment_anew(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder, python="cpython-311")
    builder.forget()
    builder.broken = True
    assert not venv.is_ready(root, [RUN_LOCK], python="cpython-313")
    venv.prepare(root, [RUN_LOCK], builder, python="cpython-313")
    assert builder.done == ["make", RUN_LOCK]


def test_an_environment_whose_python_is_gone_is_made_anew(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    builder.forget()
    venv.python_of(root).unlink()
    venv.python_of(root).symlink_to(root / "gone")
    assert not venv.is_ready(root, [RUN_LOCK])
    venv.prepare(root, [RUN_LOCK], builder)
    assert builder.done == ["make", RUN_LOCK]


def test_a_working_environment_that_somebody_else_made_is_kept_and_filled(root, builder) -> None:
    builder.make(venv.environment(root))
    builder.forget()
    venv.prepare(root, [RUN_LOCK], builder)
    assert builder.done == [RUN_LOCK]


def test_after_a_run_that_was_cut_off_everything_is_made_anew(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    builder.dies_on = DEV_LOCK
    with pytest.raises(KeyboardInterrupt):
        venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    assert not venv.is_ready(root, [RUN_LOCK])

    builder.dies_on = None
    builder.forget()
    venv.prepare(root, [RUN_LOCK], builder)
    assert builder.done == ["make", RUN_LOCK]
    assert venv.is_ready(root, [RUN_LOCK])


def test_an_install_that_fails_leaves_the_environment_that_worked(root, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    builder.fails_on = DEV_LOCK
    with pytest.raises(SetupError):
        venv.prepare(root, [RUN_LOCK, DEV_LOCK], builder)
    assert venv.is_ready(root, [RUN_LOCK])
    assert not venv.is_ready(root, [RUN_LOCK, DEV_LOCK])


def test_a_missing_lock_says_how_to_get_it_back(root, builder) -> None:
    (root / RUN_LOCK).unlink()
    with pytest.raises(SetupError, match=r"requirements\.txt ontbreekt.*git checkout"):
        venv.prepare(root, [RUN_LOCK], builder)
    assert builder.done == []


def test_it_says_what_it_does_on_standard_error_only(root, builder, capfd) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    told = capfd.readouterr()
    assert told.out == ""
    assert ".venv" in told.err
    assert "requirements.txt" in told.err


def test_pip_installs_wheels_by_hash_and_names_no_index(root, make_run) -> None:
    run = make_run()
    venv.PipBuilder(root, run).install(venv.environment(root), root / RUN_LOCK)
    (words,) = run.calls
    assert words[0] == str(venv.python_of(root))
    assert {"--require-hashes", "--only-binary", "--quiet"} <= set(words)
    assert not [word for word in words if "index" in word or "://" in word]


def test_no_working_python_is_not_usable(root) -> None:
    builder = venv.PipBuilder(root)
    assert not builder.usable(venv.environment(root))
    venv.python_of(root).parent.mkdir(parents=True)
    venv.python_of(root).write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    venv.python_of(root).chmod(0o755)
    assert not builder.usable(venv.environment(root))


def test_a_python_without_venv_says_which_package_to_install(root, monkeypatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "ensurepip" else object())
    with pytest.raises(SetupError, match="apt install python3-venv"):
        venv.PipBuilder(root).make(venv.environment(root))


def test_nothing_is_kept_outside_the_repository(root: Path, builder) -> None:
    venv.prepare(root, [RUN_LOCK], builder)
    assert guard.state_folder(root).is_relative_to(root)
    assert {path.name for path in root.parent.iterdir()} == {"repo"}
