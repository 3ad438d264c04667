"""Browsers and drivers that are not there, do not start, hang, or die."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path

from plugins.accessibility.installed import find_installed
from plugins.workflow.bench.faults import processes
from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import Fault, NotRun
from plugins.workflow.bench.samples import ROOT

BUSY = "<script>for (;;) {}</script>"
LATER = "<script>setTimeout(() => { for (;;) {} }, 300)</script>"
_VERSION = 'case "$1" in --version) exec {real} --version;; esac\n'
ALL = 1000


def browsers(base: Base) -> Iterator[Fault]:
    """All of them."""
    nowhere = "http://127.0.0.1:9"
    yield _fault("no Chromium, no driver", partial(elsewhere, {"PATH": "/nonexistent", "https_proxy": nowhere}))
    for name, variable in (("Chromium", "HELDER_CHROMIUM"), ("driver", "HELDER_CHROMEDRIVER")):
        yield _fault(f"no {name} where it should be", partial(elsewhere, {variable: "/nonexistent"}))
        for what, script in (
            ("hangs, also when asked its version", "sleep 1000"),
            ("hangs", _VERSION + "exec sleep 1000"),
            ("ends at once", _VERSION + "exit 1"),
            ("is of another version", 'echo "Chromium 9.0.1.2"; exit 0'),
            ("is no program", ""),
        ):
            yield _fault(f"{name} {what}", partial(stand_in, variable, script))
    yield _fault("driver answers nonsense", partial(stand_in, "HELDER_CHROMEDRIVER", _VERSION + _NONSENSE))
    yield _fault("Chromium crashes after 2 s", partial(stand_in, "HELDER_CHROMIUM", _VERSION + _CRASHES))
    for name in ("chrom", "chromedriver"):
        for signalled in ("KILL", "SEGV"):
            # One that dies is replaced by another.
            what = f"{name}: SIG{signalled} once"
            yield _fault(what, partial(struck, name, signalled, 1, 0), (0,), "new")
        yield _fault(f"{name}: SIGKILL whenever there is one", partial(struck, name, "KILL", ALL, 0))
        yield _fault(f"{name}: stopped for 3 s", partial(struck, name, "STOP", 1, 3), (0,), "new")
        yield _fault(f"{name}: stopped for good", partial(struck, name, "STOP", 1, 0), (0, 3), "either")
        yield _fault(f"{name}: stopped whenever there is one", partial(struck, name, "STOP", ALL, 0))
    yield _fault("every page blocks its main thread", partial(blocking, BUSY))
    yield _fault("every page blocks it after a while", partial(blocking, LATER))
    yield _fault("axe-core is missing", partial(elsewhere, {"HELDER_AXE": "/nonexistent"}))


def _fault(
    name: str, hurt: Callable[[Place], AbstractContextManager[How]], codes: tuple[int, ...] = (3,), live: str = "old"
) -> Fault:
    return Fault("browser", name, hurt, codes, live, seen=True)


_NONSENSE = """
port=$(echo "$@" | sed 's/.*--port=//;s/ .*//')
exec {python} -c "
import http.server, sys
class Nonsense(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.send_response(200); self.end_headers(); self.wfile.write(b'nonsense')
    do_POST = do_DELETE = do_GET
    def log_message(self, *words): pass
http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), Nonsense).serve_forever()
" "$port"
"""
_CRASHES = '{real} "$@" & pid=$!\nsleep 2\nkill -SEGV $pid\nwait\n'


@contextmanager
def elsewhere(env: dict[str, str], place: Place) -> Iterator[How]:
    """Another environment."""
    home = place.folder / "home"
    home.mkdir()
    yield How(env={"HELDER_CHROMIUM": None, "HELDER_CHROMEDRIVER": None, "HOME": str(home), **env})


@contextmanager
def stand_in(variable: str, script: str, place: Place) -> Iterator[How]:
    """Something else in the place of the browser or its driver."""
    installed = find_installed()
    if installed is None:
        raise NotRun("there is no Chromium with a driver here")
    real = installed.binary if variable == "HELDER_CHROMIUM" else installed.driver
    program = place.folder / "stand-in"
    python = shutil.which("python3") or "python3"
    body = script.replace("{real}", str(real)).replace("{python}", python)
    program.write_text(f"#!/bin/sh\n{body}\n" if body else "no program\n", "utf-8")
    program.chmod(0o755)
    yield How(env={variable: str(program)})


@contextmanager
def struck(name: str, signalled: str, times: int, resume: float, place: Place) -> Iterator[How]:
    """Each process of that name gets a signal as soon as it has worked a moment, ``times`` at most."""
    number = getattr(signal, f"SIG{signalled}")
    yield How(meanwhile=partial(_strike, name, number, times, resume))


def _strike(name: str, number: int, times: int, resume: float, process: subprocess.Popen[bytes]) -> None:
    seen: dict[int, float] = {}
    left = times
    end = time.monotonic() + 280
    while process.poll() is None and left and time.monotonic() < end:
        for child, its_name in processes.children(process.pid).items():
            driver = its_name.startswith("chromedriver")
            if its_name.startswith(name) and driver == (name == "chromedriver") and left:
                began = seen.setdefault(child, time.monotonic())
                if began and time.monotonic() - began > 0.4:
                    with suppress(ProcessLookupError):
                        os.kill(child, number)
                    left -= 1
                    seen[child] = 0
                    if resume:
                        time.sleep(resume)
                        with suppress(ProcessLookupError):
                            os.kill(child, signal.SIGCONT)
        time.sleep(0.05)


@contextmanager
def blocking(script: str, place: Place) -> Iterator[How]:
    """The theme brings a script that never ends."""
    theme = place.folder / "theme"
    shutil.copytree(ROOT / "theme", theme)
    changed = sum(_put_before(path, "</body>", script) for path in (theme / "templates").rglob("*.html"))
    if not changed:
        raise NotRun("no template of the theme closes a page")
    yield How(sabotage=[f"theme={theme}"])


def _put_before(path: Path, mark: str, text: str) -> bool:
    before = path.read_text("utf-8")
    path.write_text(before.replace(mark, f"{text}{mark}"), "utf-8")
    return mark in before
