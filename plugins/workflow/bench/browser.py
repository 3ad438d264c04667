"""What looking at pages costs, beside what others ask for the same pages in the same run."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.server import serve
from plugins.workflow.bench import sites
from plugins.workflow.bench.figures import Figure, not_run
from plugins.workflow.bench.samples import ROOT
from plugins.workflow.bench.usage import Usage, measured

_DIFFERENT, _MANY, _CHANGED, _OF_PEERS = 100, 1000, 10, 20
_MEGA = 1_000_000


def figures(peers: Path | None) -> Iterator[Figure]:
    """``peers`` is a folder in which npm installed pa11y-ci and @axe-core/cli."""
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        work = Path(folder)
        demo = work / "demo"
        built = measured([sys.executable, str(ROOT / "tasks.py"), "build", "--output", str(demo)])
        if built.code:
            yield not_run("speed in the browser", f"the demo site does not build ({built.code})")
            return
        sites.different(demo.resolve(), work / "different", _DIFFERENT)
        yield from _cold(work / "different")
        yield from _peers(work / "different", peers)
        sites.of_templates(demo.resolve(), work / "many", _MANY)
        yield from _many(work / "many")


def _cold(root: Path) -> Iterator[Figure]:
    every = _audit(root, "--fresh", "--every-page")
    each = 1000 * every.cpu / _DIFFERENT
    name = f"{_DIFFERENT} different pages of 32 kB, cold"
    yield Figure(f"{name}: every page in the browser, CPU a page", f"{each:,.0f} ms")
    usual = _audit(root, "--fresh")
    each = 1000 * usual.cpu / _DIFFERENT
    yield Figure(f"{name}: CPU a fully checked page", f"{each:,.0f} ms", "≤ 350 ms", each <= 350)
    yield Figure(f"{name}: wall", f"{usual.wall:.1f} s")
    memory = max(every.memory, usual.memory) / _MEGA
    yield Figure("memory at the most, two browsers", f"{memory:,.0f} MB", "≤ 900 MB", memory <= 900)


def _many(root: Path) -> Iterator[Figure]:
    cold = _audit(root, "--fresh")
    name = f"{_MANY:,} pages of 8 templates"
    yield Figure(f"{name}, cold: wall", f"{cold.wall:.1f} s", "≤ 60 s", cold.wall <= 60)
    yield Figure(f"{name}, cold: CPU a page", f"{1000 * cold.cpu / _MANY:,.0f} ms")
    for number, page in enumerate(sorted(root.rglob("index.html"))[:_CHANGED]):
        page.write_text(page.read_text("utf-8").replace("</main>", f"<p>Nieuw: {number}.</p></main>"), "utf-8")
    again = _audit(root)
    yield Figure(f"{name}, {_CHANGED} changed: wall", f"{again.wall:.1f} s", "≤ 5 s", again.wall <= 5)


def _audit(root: Path, *words: str) -> Usage:
    return measured([sys.executable, str(ROOT / "tasks.py"), "audit", str(root), "--format", "json", *words])


def _peers(root: Path, peers: Path | None) -> Iterator[Figure]:
    if peers is None:
        yield not_run("pa11y-ci, @axe-core/cli", "no --peers")
        return
    browser = find_browser()
    ours = TemporaryDirectory(prefix="helder-bench-")
    pages = sorted(root.rglob("index.html"))[:_OF_PEERS]
    with ours as folder, serve(root) as base:
        addresses = [f"{base}/{page.parent.relative_to(root).as_posix()}/" for page in pages]
        flags = ["--no-sandbox", "--disable-gpu", "--no-proxy-server"] if os.geteuid() == 0 else ["--no-proxy-server"]
        config = {
            "defaults": {
                "runners": ["axe"],
                "concurrency": 2,
                "timeout": 60000,
                "chromeLaunchConfig": {"executablePath": str(browser.binary), "args": flags},
            },
            "urls": addresses,
        }
        settings = Path(folder) / "pa11yci.json"
        settings.write_text(json.dumps(config), "utf-8")
        yield _peer("pa11y-ci", [_program(peers, "pa11y-ci"), "--config", str(settings)], (0, 2))
        options = ",".join(flag.removeprefix("--") for flag in [*flags, "headless=new"])
        paths = ["--chromedriver-path", str(browser.driver), "--chrome-path", str(browser.binary)]
        yield _peer("@axe-core/cli", [_program(peers, "axe"), *addresses, *paths, f"--chrome-options={options}"], (0,))


def _program(peers: Path, name: str) -> str:
    return str(peers / "node_modules" / ".bin" / name)


def _peer(name: str, command: Sequence[str], fine: Sequence[int]) -> Figure:
    if not Path(command[0]).exists():
        return not_run(f"{name}, CPU a page", "not installed there")
    usage = measured(command)
    if usage.code not in fine:
        return not_run(f"{name}, CPU a page", f"it stopped with {usage.code}")
    each, memory = 1000 * usage.cpu / _OF_PEERS, usage.memory / _MEGA
    return Figure(
        f"{name}, the first {_OF_PEERS} of these pages: CPU a page, memory", f"{each:,.0f} ms, {memory:,.0f} MB"
    )
