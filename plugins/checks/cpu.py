"""A limit on how much computing one piece of work may cost: a hostile file must not keep a build busy for an hour.

What counts is the CPU time of the thread that works, so a busy machine changes nothing.
"""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

FILE_SECONDS = 5.0
"""CPU time that reading one file, converting it, or judging its page in one gate may cost."""

_ALARM, _CLOCK = (signal, "setitimer"), (time, "pthread_getcpuclockid")
"""What a system needs for a limit: Linux has both, others may have neither, and then there is none."""
_working = threading.local()


class TooMuchWork(BaseException):
    """The work was cut short. No ``Exception``: what catches all errors of a library must not take it for one."""


@contextmanager
def cpu_limit(seconds: float = FILE_SECONDS) -> Iterator[None]:
    """Let what is inside cost ``seconds`` of CPU time; after that it is cut short by :class:`TooMuchWork`.

    In the main thread a signal cuts in, also within a regular expression. In others (the preview's) another thread
    does, between two steps of Python: one call into C is then not cut short. Within a limit another changes nothing.
    """
    main = threading.current_thread() is threading.main_thread()
    if getattr(_working, "limited", False) or not hasattr(*(_ALARM if main else _CLOCK)):
        yield
        return
    _working.limited = True
    try:
        with _by_signal(seconds) if main else _by_thread(seconds):
            yield
    finally:
        _working.limited = False


@contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    begin, done = time.thread_time(), False

    def ring(_number: int, _frame: Any) -> None:
        left = seconds - (time.thread_time() - begin)
        if left > 0:  # the clock counts the whole process, and other threads were busy
            signal.setitimer(signal.ITIMER_PROF, left)
        elif not done:
            raise TooMuchWork

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        done = True
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def _by_thread(seconds: float) -> Iterator[None]:
    worker = threading.get_ident()
    clock = time.pthread_getcpuclockid(worker)
    begin, done, lock = time.clock_gettime(clock), threading.Event(), threading.Lock()
    interrupt = ctypes.pythonapi.PyThreadState_SetAsyncExc

    def watch() -> None:
        left = seconds
        while left > 0 and not done.wait(left):
            left = seconds - (time.clock_gettime(clock) - begin)
        with lock:
            if not done.is_set():
                interrupt(ctypes.c_ulong(worker), ctypes.py_object(TooMuchWork))

    threading.Thread(target=watch, name="cpu-limit", daemon=True).start()
    try:
        yield
    finally:
        with lock:
            done.set()
            interrupt(ctypes.c_ulong(worker), None)  # one that has not come yet must not come later
