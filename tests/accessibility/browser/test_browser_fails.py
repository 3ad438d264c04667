"""What cannot be looked at is never passed over, says so in Dutch, and leaves no process behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from plugins.accessibility.browser import prove
from plugins.accessibility.browser.audit import Settings, audit
from plugins.accessibility.browser.driver import LocalDriver, Patience
from plugins.accessibility.browser.find import find_browser
from plugins.checks import Document
from plugins.checks.gate import AuditOptions, GateFailed
from tests.accessibility.pages import CONTEXT, built, page, processes_of, wait_until

ROOT = Path(__file__).parents[3]
HANGS = "<script>while (true) {}</script>"
SHORT = Patience(load=3, script=3, answer=6)


@pytest.fixture
def scratch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where browsers put their profiles during this test, so that their processes can be told from others'."""
    with tempfile.TemporaryDirectory(prefix="proef-") as folder:
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


def failure(
    tmp_path: Path, *pages: Document, patience: Patience = SHORT, environ: Mapping[str, str] = os.environ
) -> str:
    """Why the audit of these pages fails, or what it says of those that it could not look at."""
    folder = tmp_path / "site"
    folder.mkdir(exist_ok=True)
    try:
        result = audit(built(folder, *pages), CONTEXT, settings=Settings(patience=patience, environ=environ))
    except GateFailed as failed:
        return str(failed)
    assert result.checked == len(pages) - len(result.missed)
    return " ".join(result.missed)


def gone(scratch: Path) -> bool:
    """No process and no file is left."""
    return wait_until(lambda: not processes_of(scratch) and not list(scratch.iterdir()), 10)


@pytest.mark.browser
@pytest.mark.parametrize("script", [HANGS, "<script>onload = () => setTimeout(() => { while (true) {} })</script>"])
def test_a_page_that_hangs_fails_the_gate(tmp_path: Path, scratch: Path, script: str) -> None:
    assert "bij de pagina /vast/ te lang geen antwoord" in failure(tmp_path, page(script, url="/vast/"))
    assert gone(scratch)


@pytest.mark.browser
def test_when_page_after_page_hangs_it_is_not_tried_on_all_of_them(tmp_path: Path, scratch: Path) -> None:
    """One that hangs takes half a minute: a town of hundreds would wait for hours to hear that nothing works."""
    many = [page(HANGS, url=f"/{number}/") for number in range(12)]
    assert "4 keer achter elkaar mis" in failure(tmp_path, *many)
    assert gone(scratch)


@pytest.mark.browser
def test_two_that_hang_are_told_both_and_the_others_are_looked_at(tmp_path: Path, scratch: Path) -> None:
    two = [page(HANGS, url="/vast/"), page(HANGS, url="/ook-vast/")]
    message = failure(tmp_path, *two, page("<h2>Goed</h2>", url="/goed/"))
    assert "bij de pagina /vast/" in message
    assert "bij de pagina /ook-vast/" in message
    assert gone(scratch)


def _ports(scratch: Path) -> list[Path]:
    """The profiles of browsers that run; folders come and go while one looks."""
    return list(scratch.glob("*/profile/DevToolsActivePort"))


def kill_browsers(scratch: Path, times: int, stop: threading.Event) -> None:
    """Kill every Chromium that runs there, so many times; the driver stays, and finds it gone."""
    killed: set[Path] = set()
    for _ in range(times):
        wait_until(lambda: set(_ports(scratch)) - killed or stop.is_set())
        time.sleep(0.5)
        killed.update(_ports(scratch))
        for pid, line in processes_of(scratch).items():
            if "chromedriver" not in line:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)


@pytest.mark.browser
@pytest.mark.parametrize("times", [1, 9])
def test_a_killed_browser_is_replaced_and_one_that_keeps_stopping_fails(
    tmp_path: Path, scratch: Path, times: int
) -> None:
    stop = threading.Event()
    killer = threading.Thread(target=kill_browsers, args=(scratch, times, stop))
    killer.start()
    slow = page("<p>Tekst</p><script>for (let t = Date.now(); Date.now() - t < 4000;);</script>")
    message = failure(tmp_path, slow, patience=Patience())
    stop.set()
    killer.join()
    assert message.startswith("De browser stopte onverwacht" if times > 1 else "")
    assert bool(message) == (times > 1)
    assert gone(scratch)


@pytest.mark.browser
def test_a_browser_is_renewed_before_it_grows_and_no_page_is_lost(
    tmp_path: Path, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prove, "MOST_VISITS", 2)
    started: list[str] = []
    start = LocalDriver.__init__

    def counted(self: LocalDriver, *words: Any, **named: Any) -> None:
        start(self, *words, **named)
        started.append(str(self.folder))

    monkeypatch.setattr(LocalDriver, "__init__", counted)
    pages = [page(f"<h2>Deel {n}</h2>", url=f"/{n}/") for n in range(5)]
    result = audit(built(tmp_path, *pages), CONTEXT, AuditOptions(every=True, workers=1))
    assert (result.checked, result.missed) == (5, ())
    assert len(started) == 3
    assert gone(scratch)


@pytest.mark.browser
def test_a_killed_build_takes_its_browser_along(tmp_path: Path, scratch: Path) -> None:
    built(tmp_path, page(HANGS, url="/"))
    program = (
        "from pathlib import Path; from plugins.checks import Document, Site;"
        "from tests.accessibility.pages import CONTEXT; from plugins.accessibility.browser import audit;"
        f"root = Path({str(tmp_path)!r}); html = (root / 'index.html').read_text();"
        "audit(Site(root, [Document('content/x.md', '/', 'x', html)]), CONTEXT)"
    )
    build = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, env={**os.environ, "TMPDIR": str(scratch)})
    assert wait_until(
        lambda: any("--type=renderer" in line or "--headless" in line for line in processes_of(scratch).values())
    )
    build.kill()
    build.wait()
    assert wait_until(lambda: not processes_of(scratch), 10)


@pytest.mark.browser
def test_a_page_that_goes_elsewhere_fails_the_gate(tmp_path: Path, scratch: Path) -> None:
    moved = page("<script>location.replace('/nieuw/')</script>", url="/oud/")
    message = failure(tmp_path, moved, page("", url="/nieuw/"), patience=Patience())
    assert "/oud/ stuurt de browser door naar /nieuw/" in message
    assert gone(scratch)


@pytest.mark.browser
def test_an_axe_that_refuses_is_reported_at_once_with_its_own_words(tmp_path: Path) -> None:
    broken = tmp_path / "axe.js"
    broken.write_text("window.axe = {run: () => Promise.reject(new Error('stuk'))}")
    environ = {**os.environ, "HELDER_AXE": str(broken)}
    message = failure(tmp_path, page(""), patience=Patience(script=600, answer=601), environ=environ)
    assert message.startswith("axe-core kon bij de pagina /informatie/paspoort/ niet controleren")
    assert message.endswith("stuk")


def test_a_page_that_was_not_built_fails_the_gate(tmp_path: Path) -> None:
    site = built(tmp_path, page("", url="/a/"), page("", url="/b/"))
    (tmp_path / "b/index.html").unlink()
    with pytest.raises(GateFailed, match="/b/ staat niet in de gebouwde site"):
        audit(site, CONTEXT)


def test_without_axe_the_gate_fails(tmp_path: Path) -> None:
    message = failure(tmp_path, page(""), environ={**os.environ, "HELDER_AXE": str(tmp_path / "weg.js")})
    assert message.startswith("axe-core ontbreekt")


def program(folder: Path, name: str, version: str, otherwise: str = "exit 1") -> str:
    """A program that says this version, and does little else."""
    file = folder / name
    file.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then echo "{name} {version}"; exit 0; fi\n{otherwise}\n')
    file.chmod(0o755)
    return str(file)


def test_a_browser_that_is_wished_for_and_not_there_fails_the_gate(tmp_path: Path) -> None:
    message = failure(tmp_path, page(""), environ={**os.environ, "HELDER_CHROMIUM": "/nergens/chromium"})
    assert message.startswith("Er is geen Chromium of Chrome op de plek die staat in HELDER_CHROMIUM.")


def test_a_browser_and_driver_of_different_versions_fail_the_gate(tmp_path: Path) -> None:
    environ = {
        **os.environ,
        "HELDER_CHROMIUM": program(tmp_path, "chromium", "150.0.1.2"),
        "HELDER_CHROMEDRIVER": program(tmp_path, "chromedriver", "149.9.9.9"),
    }
    assert failure(tmp_path, page(""), environ=environ).startswith(
        "De browser is versie 150 en chromedriver is versie 149"
    )


def test_a_driver_that_does_not_start_fails_the_gate(tmp_path: Path, scratch: Path) -> None:
    environ = {
        **os.environ,
        "HELDER_CHROMIUM": program(tmp_path, "chromium", "150.0.1.2"),
        "HELDER_CHROMEDRIVER": program(tmp_path, "chromedriver", "150.0.9.9"),
    }
    message = failure(tmp_path, page(""), environ=environ)
    assert message.startswith("De browser stopte onverwacht bij het starten")
    assert gone(scratch)


def test_the_first_browser_on_the_path_with_a_fitting_driver_is_taken(tmp_path: Path) -> None:
    program(tmp_path, "chromium", "148.0.1.2")
    chrome = program(tmp_path, "google-chrome", "150.0.1.2")
    driver = program(tmp_path, "chromedriver", "150.0.9.9")
    found = find_browser({"PATH": str(tmp_path)})
    assert (str(found.binary), str(found.driver), found.version) == (chrome, driver, "150.0.1.2")


def test_a_browser_that_hangs_when_it_is_asked_its_version_is_told_and_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugins.accessibility.installed._SECONDS_TO_SAY_A_VERSION", 0.3)
    file, pipe = tmp_path / "chromium", tmp_path / "pipe"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    file.write_text(f"#!/bin/sh\nsleep 1000 > {pipe} &\nwait\n")
    file.chmod(0o755)
    message = failure(tmp_path, page(""), environ={**os.environ, "HELDER_CHROMIUM": str(file)})
    assert message.startswith(f"{file} zegt niet op tijd welke versie het is.")
    assert os.read(held, 1) == b"", "who still has the pipe open, runs"
    os.close(held)
