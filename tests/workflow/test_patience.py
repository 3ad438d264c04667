"""A rule that never comes back is told, and the other gates go on."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from plugins.workflow import patience as module
from plugins.workflow.gates import run_gate
from plugins.workflow.patience import Alive, Hangs, patience


def wait() -> None:
    while True:
        time.sleep(60)


def work() -> None:
    while True:
        pass


def swallow() -> None:
    while True:
        try:
            time.sleep(60)
        except Exception:  # noqa: S112 - what a rule may do with a file that it does not understand
            continue


@pytest.mark.parametrize("hang", [wait, work, swallow])
def test_what_hangs_is_interrupted(hang) -> None:
    with pytest.raises(Hangs), patience(0.05):
        hang()


def test_a_sign_of_life_starts_the_time_anew_and_may_ask_for_more() -> None:
    with patience(600) as alive:
        assert 500 < signal.getitimer(signal.ITIMER_REAL)[0] <= 600
        alive(3600)
        assert 3000 < signal.getitimer(signal.ITIMER_REAL)[0] <= 3600
        alive()
        assert 500 < signal.getitimer(signal.ITIMER_REAL)[0] <= 600


def test_afterwards_all_is_as_it_was() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with pytest.raises(ValueError, match="x"), patience(600):
        raise ValueError("x")
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_in_another_thread_nothing_is_set() -> None:
    alive: list[Alive] = []

    def run() -> None:
        with patience(0.01) as sign:
            sign(0.01)
            alive.append(sign)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert alive
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_a_gate_that_hangs_did_not_run_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.05)

    def look(progress) -> None:
        with patience():
            progress.checked = 3
            wait()

    result = run_gate("readability", look)
    assert not result.ran
    assert result.checked == 3
    assert "liep vast" in result.reason


def test_within_the_minute_there_is_time_for_the_rest() -> None:
    assert module.SECONDS < 60
