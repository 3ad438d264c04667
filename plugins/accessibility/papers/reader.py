"""Reads files in a process of its own, and ends it when one takes too long."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from plugins.accessibility.papers.facts import HEAVY, Facts
from plugins.accessibility.papers.reading import READY
from plugins.checks.gate import GateFailed

SECONDS = 10
"""Of the processor, for one file: a thousand pages take less than one."""
PATIENCE = 90
"""Seconds on the clock: a machine may be busy, or a disk gone."""
_ROOT = Path(__file__).resolve().parents[3]
_MODULE = "plugins.accessibility.papers.reading"
NO_START = "De controle van bestanden om te downloaden kan niet starten. Maak de installatie opnieuw: verwijder de map `.venv`."


class Reader:
    """Use as a context manager. The process starts at the first question, and anew after a file that broke it."""

    def __init__(self, seconds: int = SECONDS, patience: float = PATIENCE) -> None:
        self._seconds = seconds
        self._patience = patience
        self._process: subprocess.Popen[str] | None = None
        self._listener: threading.Thread | None = None
        self._lines: queue.Queue[str] = queue.Queue()

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._end()

    def facts(self, path: Path) -> Facts:
        """The facts of the file at ``path``. A process that cannot start raises :class:`GateFailed`."""
        process = self._process or self._start()
        assert process.stdin is not None
        try:
            print(json.dumps(str(path.absolute())), file=process.stdin, flush=True)
            return Facts.of(json.loads(self._lines.get(timeout=self._patience)))
        except (OSError, ValueError, LookupError, queue.Empty):  # it died, or is still at it
            self._end()
            return Facts(state=HEAVY)

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", _MODULE, str(self._seconds)],
            env=_environment(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        self._process = process
        self._lines = queue.Queue()
        self._listener = threading.Thread(target=_pass_on, args=(process, self._lines), daemon=True)
        self._listener.start()
        try:
            ready = self._lines.get(timeout=self._patience).strip() == READY
        except queue.Empty:
            ready = False
        if not ready:
            self._end()
            raise GateFailed(NO_START)
        return process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._listener is not None:
                self._listener.join()
            for stream in (self._process.stdin, self._process.stdout):
                with suppress(OSError):  # what was not yet said to it goes nowhere now
                    if stream is not None:
                        stream.close()
            self._process = None


def _environment(environ: Mapping[str, str]) -> dict[str, str]:
    return {**environ, "PYTHONPATH": str(_ROOT)}


def _pass_on(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    """Hand on what the process says, in a thread, so that waiting can end; an empty line is its end."""
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put("")
