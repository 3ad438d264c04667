"""What a build does to the system, one event after the other; and something that happens at one of them.

Python's own audit hooks tell of each file that is opened, renamed or removed, each process and each connection. So a
build can be killed between any two of them, and nothing in its code knows.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

COUNTED = frozenset(
    "open os.rename os.remove os.mkdir os.rmdir os.symlink os.chmod os.truncate subprocess.Popen socket.connect".split()
)
_FOREIGN = (sys.prefix, sys.base_prefix, "/usr/", "/proc/", "/dev/", "/sys/", "/etc/")
_PHASES = (
    ("plugins.publishing.lock", "lock"),
    ("plugins.accessibility.browser", "browser"),
    ("plugins.workflow.browse", "browser"),
    ("plugins.catalogue.reader", "reading"),
    ("plugins.rendering", "rendering"),
    ("plugins.search.plugin", "rendering"),
    ("plugins.tokens.plugin", "rendering"),
    ("pelican.generators", "rendering"),
)


def log(file: str) -> None:
    """Write a line to ``file`` for each event: its phase, its name and what it is about."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    _hook(lambda _number, told: _write(descriptor, told))


def act_at(value: str) -> None:
    """``WHEN:ACTION:ARGUMENT:FILE``: at event number or first event that tells of ``WHEN``, do ``ACTION``.

    What event it was is written to ``FILE`` before.
    """
    when, action, argument, file = value.split(":")
    wanted = int(when) if when.isdigit() else when
    done: list[bool] = []

    def maybe(number: int, told: str) -> None:
        if not done and (number == wanted if isinstance(wanted, int) else wanted in told):
            done.append(True)
            with Path(file).open("a") as notes:
                notes.write(f"{told}\n")
            ACTIONS[action](argument)

    _hook(maybe)


def _signalled(name: str) -> None:
    os.kill(os.getpid(), getattr(signal, f"SIG{name}"))


def _signalled_group(name: str) -> None:
    os.killpg(0, getattr(signal, f"SIG{name}"))


def _gone(path: str) -> None:
    shutil.rmtree(path) if Path(path).is_dir() else Path(path).unlink()


def _exchanged(path: str) -> None:
    """A folder is put aside and another with its name put there, as ``git checkout`` may."""
    Path(path).rename(f"{path}.before")
    Path(f"{path}.other").rename(path)


ACTIONS: Mapping[str, Callable[[str], None]] = {
    "kill": _signalled,
    "killgroup": _signalled_group,
    "remove": _gone,
    "exchange": _exchanged,
    "touch": lambda path: Path(path).touch(),
}


def _hook(tell: Callable[[int, str], None]) -> None:
    numbers = count(1)
    busy: list[bool] = []

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in COUNTED or busy or not (what := _subject(event, arguments)):
            return
        number = next(numbers)
        phase = _phase(sys._getframe(1))
        busy.append(True)
        try:
            tell(number, f"{phase}\t{event}\t{what}")
        finally:
            busy.clear()

    sys.addaudithook(hook)


def _subject(event: str, arguments: tuple[Any, ...]) -> str:
    """What the event is about; empty for what is not ours, such as code that is loaded."""
    if event == "socket.connect":
        return str(arguments[1])
    name = os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes | os.PathLike) else ""
    if event == "subprocess.Popen":
        return " ".join(map(os.fsdecode, arguments[1]))[:60] if arguments[1] else name
    if name.startswith(_FOREIGN) or name.endswith((".py", ".pyc")):
        return ""
    return f"{name} {arguments[1]}" if event == "open" and arguments[1] not in ("r", "rb", None) else name


def _phase(frame: FrameType | None) -> str:
    """Where in a build this is, from the functions that are at work, innermost first."""
    frames = list(_frames(frame))
    modules = [module for module, _, _ in frames]
    if "importlib._bootstrap" in modules:
        return "loading"
    publishing = [name for module, name, _ in frames if module.startswith("plugins.publishing")]
    if publishing and "plugins.publishing.lock" not in modules:
        depth = publishing.index("_publish") if "_publish" in publishing else len(publishing)
        return f"publishing {publishing[max(0, depth - 1)].strip('_')}"
    for module, function, where in frames:
        if module == "plugins.workflow.gates" and function == "run_gate":
            return f"gate {where.f_locals.get('name')}"
        if module == "plugins.workflow.build" and "report" in function:
            return "reports"
        found = next((name for prefix, name in _PHASES if module.startswith(prefix)), None)
        if found:
            return found
    return "verdict" if "plugins.workflow.gates" in modules else "between"


def _frames(frame: FrameType | None) -> Iterator[tuple[str, str, FrameType]]:
    while frame is not None:
        yield str(frame.f_globals.get("__name__")), frame.f_code.co_name, frame
        frame = frame.f_back


def _write(descriptor: int, told: str) -> None:
    os.write(descriptor, f"{told}\n".encode("utf-8", "surrogateescape"))
