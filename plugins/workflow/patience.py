"""An end to work that hangs: a rule that never comes back must not hold up the town, nor the next build."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn, Protocol

SECONDS = 55
"""A gate that gives no sign of life for so long cannot run. With what is around it that is within the minute."""
SECONDS_A_FILE = 5
"""So much longer may a rule take for each file that it opens."""


class Alive(Protocol):
    """A sign of life; after it there may be silence for so many seconds."""

    def __call__(self, silence: float = ...) -> None: ...


class Hangs(BaseException):
    """No sign of life for too long. No ``Exception``: rules that pass over faults in a file must not pass over it."""


@contextmanager
def patience(seconds: float | None = None) -> Iterator[Alive]:
    """Raise :class:`Hangs` in the work inside when it has not called what this gives for ``seconds``, by default
    ``SECONDS``.

    Only in the main thread, where signals arrive: elsewhere, as in ``preview``, somebody is there to see it. Work that
    never comes back from a library in another language is not interrupted.
    """
    if threading.current_thread() is not threading.main_thread():
        yield _nobody_waits
        return
    before = signal.signal(signal.SIGALRM, _hangs)

    usual = SECONDS if seconds is None else seconds

    def alive(silence: float = usual) -> None:
        signal.setitimer(signal.ITIMER_REAL, silence)

    alive()
    try:
        yield alive
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _nobody_waits(silence: float = 0) -> None:
    del silence


def _hangs(_number: int, _frame: FrameType | None) -> NoReturn:
    raise Hangs
