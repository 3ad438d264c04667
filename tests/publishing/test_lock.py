from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plugins.publishing import Locked, lock, publish, rollback, staging
from tests.publishing.town import DATE, Town

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
from plugins.publishing import lock

with lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_build(town: Town) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock until its standard input is closed."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(town.output)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.stdin.close()


def test_a_second_build_is_refused_and_told_who_holds_the_lock(town: Town) -> None:
    with another_build(town) as other, pytest.raises(Locked, match=f"proces {other.pid}"), lock(town.output):
        pass


def test_a_second_build_waits_and_goes_on_when_the_first_is_done(town: Town) -> None:
    said: list[str] = []
    with another_build(town) as other:

        def heard(text: str) -> None:
            said.append(text)
            assert other.stdin is not None
            other.stdin.close()

        with lock(town.output, wait=60, say=heard):
            pass

    assert len(said) == 1
    assert f"proces {other.pid}" in said[0]
    assert "hooguit 60 seconden" in said[0]


def test_waiting_ends(town: Town) -> None:
    said: list[str] = []
    with another_build(town), pytest.raises(Locked), lock(town.output, wait=0.15, say=said.append):
        pass

    assert len(said) == 1


def test_a_killed_build_lets_go_of_the_lock(town: Town) -> None:
    with another_build(town) as other:
        other.kill()
        other.wait()

        assert town.publish("een").changed


def test_a_refused_build_leaves_the_staging_folder_of_the_other_alone(town: Town) -> None:
    with lock(town.output):
        built = staging(town.output)
        refused: list[Exception] = []

        def other() -> None:
            try:
                town.publish("twee")
            except Locked as error:
                refused.append(error)

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()

        assert refused
        assert built.is_dir()


def test_two_folders_do_not_wait_for_each_other(town: Town) -> None:
    with lock(town.output), lock(town.output.with_name("proef")):
        pass


def test_nobody_publishes_without_the_lock(town: Town) -> None:
    with lock(town.output):
        built = staging(town.output)

    for call in (
        lambda: staging(town.output),
        lambda: publish(built, town.output, date=DATE),
        lambda: rollback(town.output),
    ):
        with pytest.raises(RuntimeError, match="lock"):
            call()
