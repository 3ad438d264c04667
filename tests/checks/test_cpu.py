"""Work that takes more than its share of CPU time is cut short, wherever it is; waiting costs nothing."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable

import pytest

from plugins.checks.cpu import TooMuchWork, cpu_limit

LIMIT = 0.2
CATASTROPHE = re.compile(r"(a+)+$")
"""On ``aaaa…b`` it tries every way to cut the letters up: for forty of them it would take days."""


def busy() -> None:
    while True:
        sum(range(1_000))


def backtracks() -> None:
    CATASTROPHE.match("a" * 40 + "b")


@pytest.mark.parametrize("work", [busy, backtracks])
def test_endless_work_is_cut_short(work: Callable[[], None]) -> None:
    with pytest.raises(TooMuchWork), cpu_limit(LIMIT):
        work()


def test_in_another_thread_too() -> None:
    ends: list[str] = []

    def work() -> None:
        try:
            with cpu_limit(LIMIT):
                busy()
        except TooMuchWork:
            ends.append("cut short")
        ends.append("goes on")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ends == ["cut short", "goes on"]


def test_time_that_others_use_or_that_is_waited_does_not_count() -> None:
    stop = threading.Event()

    def other() -> None:
        while not stop.is_set():
            sum(range(1_000))

    thread = threading.Thread(target=other)
    thread.start()
    try:
        with cpu_limit(LIMIT):
            time.sleep(3 * LIMIT)
    finally:
        stop.set()
        thread.join()


def test_afterwards_there_is_no_limit_any_more() -> None:
    with cpu_limit(LIMIT):
        pass
    begin = time.thread_time()
    while time.thread_time() - begin < 2 * LIMIT:
        pass


def test_what_catches_every_exception_does_not_catch_it() -> None:
    def stubborn() -> None:
        while True:
            try:
                busy()
            except Exception:  # noqa: S112 - as some libraries do
                continue

    with pytest.raises(TooMuchWork), cpu_limit(LIMIT):
        stubborn()


def test_within_a_limit_another_changes_nothing() -> None:
    with pytest.raises(TooMuchWork), cpu_limit(LIMIT), cpu_limit(60):
        busy()
