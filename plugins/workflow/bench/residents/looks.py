"""Axe on every page, as different visitors see it; and whether any of them has to scroll sideways.

One browser after another, one page at a time: a page is loaded once, then shown otherwise. Answers are not kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.axe import MendedAxe, axe_script
from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.workflow.bench.residents.weight import ASKED, elsewhere, needed
from plugins.workflow.terminal import say

_SHOWN = Path(__file__).with_name("looks.js").read_text("utf-8")
_OVERFLOW = "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth;"
_WATCH = """
window.helderRefused = [];
addEventListener("securitypolicyviolation", (event) => {
  helderRefused.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
"""
_REFUSED = "return window.helderRefused;"
_VISITS = 30
"""After so many pages a browser holds much; a new one starts in a second."""
_SLOW = Patience(start=60, load=60, script=120, answer=150)


@dataclass(frozen=True, slots=True)
class Look:
    """``text`` is the size that the visitor chose for text, ``spaced`` adds the distances of WCAG 1.4.12."""

    name: str
    view: View
    text: int = 16
    spaced: bool = False
    zoom: int = 1
    axe: bool = True


LOOKS = (
    Look("light, 1280 px", View(1280, 900)),
    Look("dark, 1280 px", View(1280, 900, "dark")),
    Look("forced colours, 1280 px", View(1280, 900, "forced")),
    Look("text of 200 %, 1280 px", View(1280, 900), text=32),
    Look("320 px", View(320, 800)),
    Look("dark, 320 px", View(320, 800, "dark")),
    Look("text spacing, 320 px", View(320, 800), spaced=True),
    Look("zoom of 400 %", View(320, 256), zoom=4, axe=False),
)
"""The first is as a page opens; in the others all that is folded is open."""


@dataclass
class Seen:
    """What was seen on all pages: per look what axe blames and which pages scroll sideways; what each asked for."""

    pages: int = 0
    violations: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    sideways: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    hosts: dict[str, list[str]] = field(default_factory=dict)
    requests: dict[str, int] = field(default_factory=dict)
    cookies: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def look(base: str, pages: Sequence[str]) -> Seen:
    """Look at these pages of the site at ``base``. Raises Selenium's errors, ``AxeError`` and ``GateFailed``."""
    seen = Seen()
    for start in range(0, len(pages), _VISITS):
        say(f"axe: {start} / {len(pages)}")
        with LocalDriver(find_browser(), LOOKS[0].view, _SLOW) as driver:
            axe = MendedAxe(driver, axe_script())
            axe.inject()
            driver.cdp("Page.addScriptToEvaluateOnNewDocument", source=_WATCH)
            for page in pages[start : start + _VISITS]:
                _visit(driver, axe, base, page, seen)
    return seen


def _visit(driver: Driver, axe: MendedAxe, base: str, page: str, seen: Seen) -> None:
    run = driver.remote.execute_script
    _show(driver, LOOKS[0])
    driver.remote.get(base + page)
    entries = run(ASKED)
    seen.pages += 1
    seen.requests[page] = 1 + len(needed(entries))
    if others := elsewhere(entries, base):
        seen.hosts[page] = others
    for each in LOOKS:
        if each is not LOOKS[0]:
            _show(driver, each)
            run(_SHOWN, each.spaced)
        if run(_OVERFLOW) > 0:
            seen.sideways[each.name].append(page)
        if each.axe:
            seen.violations[each.name] += [f"{page}: {told}" for told in _told(axe.run())]
    seen.cookies += [f"{page}: {cookie['name']}" for cookie in driver.remote.get_cookies()]
    seen.refused += [f"{page}: {told}" for told in run(_REFUSED)]


def _show(driver: Driver, each: Look) -> None:
    metrics = {"width": each.view.width, "height": each.view.height, "deviceScaleFactor": each.zoom, "mobile": False}
    driver.cdp("Emulation.setDeviceMetricsOverride", **metrics)
    driver.prefer(each.view.features)
    driver.cdp("Page.setFontSizes", fontSizes={"standard": each.text, "fixed": round(each.text * 13 / 16)})


def _told(answer: dict[str, Any]) -> Iterator[str]:
    for rule in answer["violations"]:
        for node in rule["nodes"]:
            yield f"{rule['id']} {' '.join(node['target'])}"
