"""Reads files in a process of its own, and ends it when one takes too long."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from plugins.accessibility.papers.facts import HEAVY, READY, Facts
from plugins.checks.gate import GateFailed

SECONDS = 10
"""Of the processor, for one file: a thousand pages take less than one."""
PATIENCE = 180
"""Seconds on the clock: a machine may be busy, or a disk gone."""
NO_START = "De controle van bestanden om te downloaden kan niet starten. Verwijder de map `.venv` en probeer opnieuw."
_ROOT = Path(__file__).resolve().parents[3]
_MODULE = "plugins.accessibility.papers.reading"


class Reader:
    """Use as a context manager. The process starts at the first question, and anew after a file that broke it."""

    def __init__(self, seconds: int = SECONDS, patience: float = PATIENCE) -> None:
        self._seconds = seconds
        self._patience = patience
        self._helper: _Helper | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._end()

    def facts(self, path: Path) -> Facts:
        """The facts of the file at ``path``. A process that cannot start raises :class:`GateFailed`."""
        if self._helper is None:
            self._helper = _Helper(self._seconds)
            if self._helper.hear(self._patience) != READY:
                self._end()
                raise GateFailed(NO_START)
        try:
            self._helper.say(str(path.absolute()))
            return Facts.of(json.loads(self._helper.hear(self._patience)))
        except (OSError, ValueError, LookupError):  # it died, or is still at it
            self._end()
            return Facts(state=HEAVY)

    def _end(self) -> None:
        if self._helper is not None:
            self._helper.end()
            self._helper = None


class _Helper:
    """The process, and a thread that listens to it, so that waiting for an answer can end."""

    def __init__(self, seconds: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", _MODULE, str(seconds)],
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def _streams(self) -> tuple[IO[str], IO[str]]:
        said, heard = self._process.stdin, self._process.stdout
        if said is None or heard is None:  # pipes were asked for
            raise OSError
        return said, heard

    def _listen(self) -> None:
        for line in self._streams[1]:
            self._lines.put(line.strip())
        self._lines.put("")

    def say(self, path: str) -> None:
        """Ask for the facts of a file."""
        print(json.dumps(path), file=self._streams[0], flush=True)

    def hear(self, patience: float) -> str:
        """The next line that it says; empty when it ended, or said nothing for so many seconds."""
        try:
            return self._lines.get(timeout=patience)
        except queue.Empty:
            return ""

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for stream in self._streams:
            with suppress(OSError):  # what was not yet said to it goes nowhere now
                stream.close()
