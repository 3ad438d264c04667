"""A browser for one test module, and what a probe sees in it of a small page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.browser.server import serve

VIEW = View(400, 600)
LEFT_BEHIND = (
    "return Object.keys(window).filter((name) => name.startsWith('__helder')).length"
    " + document.querySelectorAll('#helder-style').length"
)


class Bench:
    """Shows one page after the other."""

    def __init__(self, root: Path, base: str, driver: Driver) -> None:
        self._root = root
        self._base = base
        self._count = 0
        self.driver = driver

    def load(self, body: str, css: str = "", script: str = "") -> Page:
        html = (
            '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title>'
            f"<style>body {{ background: #fff; color: #000 }} {css}</style>"
            f"<body>{body}<script>{script}</script></body></html>"
        )
        self._count += 1  # a name that comes back may come from the browser's cache
        (self._root / f"{self._count}.html").write_text(html, "utf-8")
        self.driver.remote.get(f"{self._base}/{self._count}.html")
        return Page(self.driver, VIEW)

    def seen(self, probe: Probe, body: str, css: str = "", script: str = "") -> list[Seen]:
        """What the probe sees; the page is still there after it, as it was."""
        page = self.load(body, css, script)
        seen = list(probe.look(page))
        assert {each.rule for each in seen} <= {rule.id for rule in probe.rules}
        assert self.driver.remote.current_url == f"{self._base}/{self._count}.html"
        assert page.run(LEFT_BEHIND) == 0
        return seen

    def told(self, probe: Probe, body: str, css: str = "", script: str = "") -> list[str]:
        """As "rule #id of the element", with a question mark behind it for a human to look."""
        return sorted(line_of(each) for each in self.seen(probe, body, css, script))


def line_of(seen: Seen) -> str:
    """One thing that was seen, in short."""
    return f"{seen.rule.removeprefix('accessibility.')} {' '.join(seen.target)}{'?' if seen.doubtful else ''}"


@contextmanager
def benched(root: Path) -> Iterator[Bench]:
    """A bench with a browser of its own."""
    with serve(root) as base, LocalDriver(find_browser(), VIEW, Patience()) as driver:
        yield Bench(root, base, driver)
