"""What every command sees to before it begins: streams that may be closed, signals that end it, faults that nobody
foresaw.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import FrameType
from typing import NoReturn, TextIO

from plugins.checks.refused import Refused, sentence
from plugins.workflow.terminal import say

STOPPED = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129}
"""Signal → exit code, as shells count them."""
BROKEN = 3


class Stopped(BaseException):
    """Somebody ended the command. What is half done is cleared away on the way out."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def prepare() -> None:
    """Make the standard streams safe to write to, and turn the signals that end a command into an orderly end.

    A signal that the caller wants ignored, as ``nohup`` does, stays ignored.
    """
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # names and quotes of ours are no reason to stop where they cannot be shown
            stream.reconfigure(errors="replace" if stream is sys.stdout else "backslashreplace")
    for number in STOPPED:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _stop)


def run(command: Callable[[], int]) -> int:
    """The exit code of ``command``, whatever becomes of it. What it could not foresee is told, and is no success."""
    try:
        return command()
    except Stopped as stopped:
        say("Gestopt.")
        return stopped.code
    except Refused as refused:
        say(str(refused))
        return refused.code
    except OSError as error:
        say(sentence("Het werk kon niet worden afgemaakt", error))
    except MemoryError:
        say("De computer heeft te weinig geheugen vrij. Stop andere programma’s, en probeer het opnieuw.")
    except Exception:
        with contextlib.suppress(OSError):
            traceback.print_exc()
        say("Er zit een fout in Helder Loket zelf. Meld dit bij de beheerder, met de regels hierboven.")
    return BROKEN


def finish() -> None:
    """Before the process ends: what is still to be written goes out now, or nowhere; that alone is no failure."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            _lead_nowhere(stream)


def show(text: str) -> None:
    """Print a result on standard output. That nobody reads it, as behind ``| head``, changes nothing of what it is."""
    try:
        print(text, end="")
        sys.stdout.flush()
    except BrokenPipeError:
        _lead_nowhere(sys.stdout)
    except OSError as error:
        _lead_nowhere(sys.stdout)
        say(sentence("Het verslag kon niet worden getoond", error))


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    # Whoever presses Ctrl-C again gets the same answer: clearing away takes a moment.
    for each in STOPPED:
        signal.signal(each, signal.SIG_IGN)
    raise Stopped(STOPPED[signal.Signals(number)])


def _open_closed_streams() -> None:
    """A closed stream’s number would go to the first file that is opened, and what is said would end up in it."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open as long as we are


def _lead_nowhere(stream: TextIO) -> None:
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
