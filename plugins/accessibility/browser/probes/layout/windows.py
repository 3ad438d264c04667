"""The page in windows of other sizes: enlarged, narrow, with more space in its text, upright and on its side.

Each size costs Chromium a new lay-out and picture of the page; so all subjects share one round through the sizes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

REFLOW = "accessibility.reflow"
WIDE = "accessibility.reflow-wide-part"
NARROW = "accessibility.reflow-cut-off"
ZOOM = "accessibility.zoom-cut-off"
SIZE = "accessibility.text-size-cut-off"
SPACING = "accessibility.text-spacing-cut-off"
FIXED = "accessibility.text-spacing-fixed"
LOCKED = "accessibility.orientation-locked"

_DESK = (1280, 1024)
"""A window on a desk, the size that WCAG counts from."""
_TWICE = (640, 512)
"""The same window when a visitor makes the page twice as large."""
_NARROW = (320, 256)
"""And four times as large."""
_UPRIGHT = (400, 800)

_QUARTER, _SLACK = 90, 5
_LEAST_TEXT = 200
"""Pages with fewer characters may differ by a word or two."""
_LEFT = 0.1
"""The share of the text that is left of a page that asks to turn the telephone."""

_windows = script("cuts", "double_text", "airy", "reflow", "orientation", "windows")
_lies = script("orientation", "lies")


def look(page: Page) -> Iterator[Seen]:
    """What is lost at some size. What is wrong in more than one way is told once, the surest first."""
    try:
        with _bare(page):
            if page.view.width >= page.view.height:
                page.resize(*_UPRIGHT)
            upright = _lies(page)
            page.resize(*_DESK)
            desk = _windows(page, "desk")
            page.resize(*_TWICE)
            twice = _windows(page, "twice")
            page.resize(*_NARROW)
            narrow = _windows(page, "narrow")
    finally:
        _windows(page, "done")
    for each in narrow["wide"]:
        yield page.seen(REFLOW if each["kind"] == "text" else WIDE, each, width=each["width"])
    told: set[tuple[str, ...]] = set()
    for rule, found in (
        (ZOOM, twice["wrong"]),
        (NARROW, narrow["wrong"]),
        (SPACING, [*desk["airy"], *narrow["airy"]]),
        (SIZE, desk["large"]),
    ):
        for each in found:
            if tuple(each["target"]) not in told:
                told.add(tuple(each["target"]))
                yield page.seen(rule, each, doubtful=each["unsure"])
    for each in desk["fixed"]:
        yield page.seen(FIXED, each)
    yield from _locked(page, [upright, desk["lies"]])


def _locked(page: Page, ways: Sequence[dict[str, Any]]) -> Iterator[Seen]:
    """A page that turns itself back when the telephone is turned, or hides its text."""
    less, more = sorted(way["seen"] for way in ways)
    hidden = more > _LEAST_TEXT and less < more * _LEFT
    between = abs(ways[0]["turned"] - ways[1]["turned"]) % 180
    turned = less > 0 and abs(between - _QUARTER) <= _SLACK
    if turned or hidden:
        yield page.seen(LOCKED, max(ways, key=lambda way: abs(way["turned"])))


@contextmanager
def _bare(page: Page) -> Iterator[None]:
    """Without scroll bars, as their width differs between systems; afterwards the page is at its own size again."""
    page.cdp("Emulation.setScrollbarsHidden", hidden=True)
    try:
        yield
    finally:
        page.resize(page.view.width, page.view.height)
        page.cdp("Emulation.setScrollbarsHidden", hidden=False)


PROBE = Probe(
    "windows",
    look,
    (
        ProbeRule(REFLOW, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.10",)),
        # WCAG lets tables, pictures and code be wide; then better in a box that scrolls by itself.
        ProbeRule(WIDE, Severity.WARNING, "goede praktijk"),
        ProbeRule(NARROW, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.10",)),
        ProbeRule(ZOOM, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.4",)),
        # Zooming the whole page is enough for WCAG; many people enlarge text alone.
        ProbeRule(SIZE, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.4",)),
        ProbeRule(SPACING, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.12",)),
        ProbeRule(FIXED, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.12",)),
        ProbeRule(LOCKED, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.3.4",)),
    ),
)
