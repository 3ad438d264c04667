"""Whatever becomes of a command: a clear exit code, Dutch, and nothing half."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.workflow import process

ROOT = Path(__file__).parents[2]


def program(body: str) -> list[str]:
    lines = ["import sys, os, time", "from plugins.workflow import process", "process.prepare()", body]
    return [sys.executable, "-P", "-c", "\n".join(lines)]


def fail(error: BaseException) -> int:
    raise error


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (OSError(errno.ENOSPC, "x"), "de schijf is vol"),
        (MemoryError(), "te weinig geheugen"),
        (KeyError("x"), "fout in Helder Loket zelf"),
    ],
)
def test_what_nobody_foresaw_is_no_success(error: BaseException, part: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert process.run(lambda: fail(error)) == 3
    assert part in capsys.readouterr().err


@pytest.mark.parametrize(("name", "code"), [("SIGTERM", 143), ("SIGINT", 130), ("SIGHUP", 129)])
def test_whoever_is_stopped_clears_away_and_says_so(name: str, code: int, tmp_path: Path) -> None:
    left = tmp_path / "left"
    body = (
        "def work():\n"
        f"    path = {str(left)!r}\n"
        "    open(path, 'w').close()\n"
        "    try:\n"
        "        print('ready', flush=True)\n"
        "        time.sleep(600)\n"
        "    finally:\n"
        "        os.remove(path)\n"
        "sys.exit(process.run(work))"
    )
    running = subprocess.Popen(
        program(body), cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=-1, stderr=-1, text=True
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "ready\n"
    running.send_signal(getattr(signal, name))
    _, said = running.communicate()
    assert running.returncode == code
    assert said == "Gestopt.\n"
    assert not left.exists()


def test_who_began_with_nohup_is_not_stopped_by_a_terminal_that_closes() -> None:
    body = "import signal; os.kill(os.getpid(), signal.SIGHUP); print('done')"
    done = subprocess.run(
        ["nohup", *program(body)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.stdout == "done\n"


def test_a_file_never_gets_the_number_of_a_closed_stream(tmp_path: Path) -> None:
    file = tmp_path / "x"
    body = f"file = open({str(file)!r}, 'w'); print('hoort hier niet', flush=True); file.write(str(file.fileno()))"
    subprocess.run(
        program(body),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        preexec_fn=lambda: os.closerange(0, 3),
    )
    assert int(file.read_text()) > 2
