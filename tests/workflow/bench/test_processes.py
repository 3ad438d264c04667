"""Who is left behind, and who only works for somebody that was there before."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from plugins.workflow.bench.faults import processes

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells who descends from whom")

ON_A_LINE = "import subprocess, sys; [subprocess.Popen(['sleep', '60']) for line in sys.stdin]"


@contextmanager
def a_browser() -> Iterator[subprocess.Popen[str]]:
    """Something that starts a process of its own for each line it reads."""
    with subprocess.Popen([sys.executable, "-c", ON_A_LINE], stdin=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            processes.end(processes.children(process.pid) | {process.pid: "browser"})


def test_what_a_browser_of_before_starts_is_no_orphan() -> None:
    processes.adopt()
    with a_browser() as browser:
        before = frozenset(processes.children())
        assert browser.stdin is not None
        browser.stdin.write("a page\n")
        browser.stdin.flush()
        end = time.monotonic() + 30
        while not processes.children(browser.pid) and time.monotonic() < end:
            time.sleep(0.05)
        assert processes.children(browser.pid)
        assert not processes.orphans(before, 0)


def test_who_outlives_its_parent_is_an_orphan_until_it_is_ended() -> None:
    processes.adopt()
    before = frozenset(processes.children())
    subprocess.run(["sh", "-c", "sleep 60 & exit 0"], check=True)
    left = processes.orphans(before, 0)
    assert len(left) == 1
    processes.end(left)
    assert not processes.orphans(before, 0)
