"""More than one machine: the same findings by way of a Selenium Grid, also when one of its nodes goes away."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.accessibility.browser.audit import Settings, audit
from plugins.accessibility.browser.driver import Patience
from plugins.checks import Site
from plugins.checks.gate import Audit, AuditOptions, GateFailed
from tests.accessibility.browser import grid as machines
from tests.accessibility.pages import CONTEXT, built, page, wait_until

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(bool(machines.why_not()), reason=f"not run: {machines.why_not()}"),
]

GREY = '<p style="color: #aaa">Te licht</p>'
SLOW = "<script>for (let t = Date.now(); Date.now() - t < 700;);</script>"


@pytest.fixture(scope="module")
def grid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[machines.Grid]:
    with machines.running(tmp_path_factory.mktemp("grid"), nodes=2) as one:
        yield one


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    pages = [page(f"<h2>Deel {n}</h2>{GREY if n % 3 == 0 else ''}{SLOW}", url=f"/{n}/") for n in range(8)]
    return built(tmp_path_factory.mktemp("site"), *pages)


def told(result: Audit) -> list[tuple[str, str, str | None]]:
    return sorted((finding.url or "", finding.rule, finding.selector) for finding in result.findings)


def test_a_grid_finds_what_this_machine_finds(grid: machines.Grid, site: Site) -> None:
    there = audit(site, CONTEXT, AuditOptions(grid=grid.address, every=True))
    here = audit(site, CONTEXT, AuditOptions(every=True))
    assert told(there) == told(here)
    assert [url for url, _, _ in told(here)] == ["/0/", "/3/", "/6/"]
    assert (there.checked, there.missed) == (8, ())
    assert wait_until(lambda: grid.busy() == 0, 20), "no session is left behind"


@pytest.mark.long
def test_a_node_that_is_killed_half_way_loses_no_page(grid: machines.Grid, site: Site) -> None:
    done: list[int] = []
    killed = threading.Event()

    def kill_one() -> None:
        if wait_until(lambda: len(done) >= 2 and grid.busy() == 2):
            machines.end_all([grid.nodes[0]])
            killed.set()

    killer = threading.Thread(target=kill_one)
    killer.start()
    result = audit(site, CONTEXT, AuditOptions(grid=grid.address, every=True, say=lambda one, _: done.append(one)))
    killer.join()
    assert killed.is_set()
    assert (result.checked, result.missed) == (8, ())
    assert [url for url, _, _ in told(result)] == ["/0/", "/3/", "/6/"]


def test_a_grid_that_is_not_there_is_told(site: Site) -> None:
    with pytest.raises(GateFailed, match="Selenium Grid"):
        audit(site, CONTEXT, AuditOptions(grid=f"http://127.0.0.1:{machines.free_ports(1)[0]}"))


@pytest.mark.long
def test_a_grid_without_a_free_browser_is_told(site: Site, tmp_path: Path) -> None:
    with machines.running(tmp_path, nodes=0) as empty, pytest.raises(GateFailed, match="Selenium Grid"):
        audit(
            site,
            CONTEXT,
            AuditOptions(grid=empty.address),
            Settings(patience=Patience(start=3)),
        )
