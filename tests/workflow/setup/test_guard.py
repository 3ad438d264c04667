from __future__ import annotations

import fcntl
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.workflow.setup import guard
from plugins.workflow.setup.shell import SetupError, run_logged

ROOT = Path(__file__).resolve().parents[3]

HOLD = """
import sys, time
from pathlib import Path
from plugins.workflow.setup import guard
with guard.one_at_a_time(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_second_run_waits_for_the_first_and_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdin
        assert first.stdout
        assert first.stdout.readline() == "held\n"
        waiter = [sys.executable, "-c", HOLD, str(tmp_path)]
        with subprocess.Popen(
            waiter, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as second:
            assert second.stderr
            assert "Even wachten" in second.stderr.readline()
            assert second.poll() is None
            first.stdin.write("\n")
            first.stdin.flush()
            assert second.wait(timeout=10) == 0
    capfd.readouterr()


def test_a_tool_that_outlives_a_killed_run_still_holds_the_lock(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from plugins.workflow.setup import guard, shell
root = Path(sys.argv[1])
tool = f"touch '{root}/begun'; while [ ! -e '{root}/end' ]; do sleep 0.05; done"
with guard.one_at_a_time(root):
    shell.run_logged(["sh", "-c", tool], root / "log")
"""
    first = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT)
    while not (tmp_path / "begun").exists():
        time.sleep(0.01)
    first.kill()
    first.wait()
    with (tmp_path / ".helder" / "setup" / "lock").open("w") as lock, pytest.raises(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    (tmp_path / "end").touch()
    with guard.one_at_a_time(tmp_path):
        pass


def test_only_a_step_that_was_cut_off_stays_marked(tmp_path: Path) -> None:
    with guard.marked(tmp_path, "venv"):
        assert guard.was_killed(tmp_path, "venv")
    assert not guard.was_killed(tmp_path, "venv")
    with pytest.raises(SetupError), guard.marked(tmp_path, "venv"):
        raise SetupError
    assert not guard.was_killed(tmp_path, "venv")
    with pytest.raises(KeyboardInterrupt), guard.marked(tmp_path, "venv"):
        raise KeyboardInterrupt
    assert guard.was_killed(tmp_path, "venv")


def test_a_tool_that_fails_shows_its_last_words_and_where_the_rest_is(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "tool.log"
    with pytest.raises(SetupError) as failure:
        run_logged(["sh", "-c", "echo out; echo err >&2; exit 7"], log)
    assert "code 7" in str(failure.value)
    assert "    out\n    err" in str(failure.value)
    assert str(log) in str(failure.value)


def test_a_tool_that_does_not_exist_is_a_set_up_error(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="start niet"):
        run_logged([str(tmp_path / "none")], tmp_path / "log")


def test_a_tool_writes_nothing_on_our_streams(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run_logged(["sh", "-c", "echo out; echo err >&2"], tmp_path / "log")
    assert capfd.readouterr() == ("", "")
