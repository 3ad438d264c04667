"""What a command costs, with everything that it starts: wall time, processor time and memory. Linux only."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.2
_MEMORY_EVERY = 5
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """Seconds on the clock and of processors, bytes of memory at the most, and the exit code."""

    wall: float
    cpu: float
    memory: int
    code: int


def measured(command: Sequence[str], environ: Mapping[str, str] | None = None, cwd: Path | None = None) -> Usage:
    """Run ``command`` and add up all that descends from it, also what outlives its parent for a while.

    A process counts for what it had used when it was last looked at, five times a second. Memory is read once a second.
    """
    begin = time.monotonic()
    process = subprocess.Popen(
        command, env=environ, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    family = _Family(process.pid)
    stop = Event()
    watcher = Thread(target=family.watch, args=(stop,))
    watcher.start()
    code = process.wait()
    wall = time.monotonic() - begin
    stop.set()
    watcher.join()
    return Usage(wall, family.cpu(), family.memory, code)


class _Family:
    def __init__(self, root: int) -> None:
        self._known = {root}
        self._ticks: dict[int, int] = {}
        self.memory = 0
        self._looks = 0

    def cpu(self) -> float:
        return sum(self._ticks.values()) / _TICK

    def watch(self, stop: Event) -> None:
        while not stop.is_set():
            self._look()
            stop.wait(_EVERY)
        self._look()

    def _look(self) -> None:
        parents: dict[int, int] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                with suppress(OSError, ValueError, IndexError):
                    fields = (entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
                    pid = int(entry.name)
                    parents[pid] = int(fields[1])
                    if pid in self._known or parents[pid] in self._known:
                        self._known.add(pid)
                        self._ticks[pid] = int(fields[11]) + int(fields[12])
        self._looks += 1
        if self._looks % _MEMORY_EVERY == 0:
            self.memory = max(self.memory, sum(_memory(pid) for pid in self._known & parents.keys()))


def _memory(pid: int) -> int:
    """Proportional set size: what processes share counts once."""
    with suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
