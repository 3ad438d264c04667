"""One browser for each module of tests, and a folder that it is served from."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.browser.server import serve

Look = Callable[..., list[Seen]]
SAME_WIDTH = 'style="font-family: monospace, monospace"'
"""Letters of 0.6 em, whichever fonts a machine has: what fits on a line is the same everywhere."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with LocalDriver(find_browser(), View(), Patience()) as started:
        yield started


@pytest.fixture(scope="module")
def page(driver: Driver) -> Page:
    return Page(driver, View())


@pytest.fixture(scope="module")
def look(driver: Driver, folder: Path) -> Iterator[Look]:
    """What a probe sees on a page with this body; each call loads a new page."""
    numbers = itertools.count()
    with serve(folder) as base:

        def see(probe: Probe, body: str, *, head: str = "") -> list[Seen]:
            html = (
                f'<!doctype html><html lang="nl" {SAME_WIDTH}><meta charset="utf-8"><title>Proef</title>'
                f'<meta name="viewport" content="width=device-width">{head}<body><main><h1>Proef</h1>{body}</main>'
            )
            # A name of its own: a file that changes within a second is the same to a browser.
            name = f"{next(numbers)}.html"
            (folder / name).write_text(html, "utf-8")
            driver.remote.get(f"{base}/{name}")
            return list(probe.look(Page(driver, View())))  # what a page listens to, is asked once

        yield see


@pytest.fixture(scope="module")
def rules(look: Look) -> Callable[..., list[str]]:
    """The short names of the rules that a probe tells by, with a question mark where it is not sure."""

    def names(probe: Probe, body: str, *, head: str = "") -> list[str]:
        found = look(probe, body, head=head)
        assert {seen.rule for seen in found} <= {rule.id for rule in probe.rules}
        return [seen.rule.removeprefix("accessibility.") + "?" * seen.doubtful for seen in found]

    return names
