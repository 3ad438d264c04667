"""Talking to the person and running a tool. Both leave standard output alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from runpy import run_path
from typing import Protocol

_REFUSED = Path(__file__).resolve().parents[2] / "checks" / "refused.py"


class SetupError(Exception):
    """Set-up cannot go on. The message is Dutch, for the person, and says what to do. Exit code 3."""


class Run(Protocol):
    """Runs a tool; ``run_logged`` is the real one."""

    def __call__(
        self, words: Sequence[str], log: Path, /, *, env: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> None: ...


def say(text: str) -> None:
    """Put one line of Dutch on standard error."""
    print(f"Helder Loket: {text}", file=sys.stderr, flush=True)


def refusal(what: str, error: OSError) -> str:
    """``what`` did not work, why and what to do, as ``refused.sentence`` says it everywhere.

    Its file alone is read: it needs no packages, but the room in which it stands does, and these may not be there yet.
    """
    return str(run_path(str(_REFUSED))["sentence"](what, error))


def run_logged(
    words: Sequence[str], log: Path, /, *, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> None:
    """Run a tool without a shell; what it says goes to ``log``.

    Raises ``SetupError`` with the tail of the log when it does not end well or cannot start. The tool inherits the
    guard's lock (``close_fds=False``): if we are killed and it lives on, the next set-up waits for it.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        try:
            ended = subprocess.run(
                words,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env=env,
                cwd=cwd,
                close_fds=False,
                check=False,
            )
        except OSError as error:
            raise SetupError(refusal(f"{words[0]} start niet", error)) from error
    if ended.returncode:
        raise SetupError(
            f"{Path(words[0]).name} stopte met code {ended.returncode}. Alles staat in {log}. Als laatste stond er:\n"
            f"{_tail(log)}"
        )


def _tail(log: Path, lines: int = 4, width: int = 160) -> str:
    text = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return "\n".join(f"    {line[:width]}" for line in text[-lines:]) or "    (niets)"
