"""Text that is cut off, or lies over other text, when a visitor enlarges it or gives it more space."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from plugins.accessibility.browser.probes.layout.scripts import DESK, FOUR_TIMES, TWICE, script, window
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

ZOOM = "accessibility.zoom-cut-off"
NARROW = "accessibility.reflow-cut-off"
SIZE = "accessibility.text-size-cut-off"
SPACING = "accessibility.text-spacing-cut-off"
FIXED = "accessibility.text-spacing-fixed"

_AIRY = """
*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }
"""
"""The distances between lines, letters, words and paragraphs that WCAG 1.4.12 names."""

_cuts = script("cuts")
_double_text = script("double_text")
_fixed_lines = script("fixed_lines")


def look(page: Page) -> Iterator[Seen]:
    """Look at the page in five ways; what is wrong in more than one of them is told once, the surest first."""
    told: set[tuple[str, ...]] = set()

    def seen(rule: str, found: list[dict[str, Any]]) -> Iterator[Seen]:
        for each in found:
            if tuple(each["target"]) not in told:
                told.add(tuple(each["target"]))
                yield page.seen(rule, each, doubtful=each["unsure"])

    try:
        with window(page, DESK):
            _cuts(page, "keep", "desk")
            with page.styled(_AIRY):
                airy = _cuts(page, "compare", "desk")
                fixed = _fixed_lines(page)
            with _twice_the_text(page):
                large = _cuts(page, "compare", "desk")
        with window(page, TWICE):
            zoomed = _cuts(page, "compare", "desk")
        with window(page, FOUR_TIMES):
            narrow = _cuts(page, "compare", "desk")
            _cuts(page, "keep", "narrow")
            with page.styled(_AIRY):
                airy += _cuts(page, "compare", "narrow")
    finally:
        _cuts(page, "forget", "")
    yield from seen(ZOOM, zoomed)
    yield from seen(NARROW, narrow)
    yield from seen(SPACING, airy)
    yield from seen(SIZE, large)
    for each in fixed:
        yield page.seen(FIXED, each)


@contextmanager
def _twice_the_text(page: Page) -> Iterator[None]:
    try:
        _double_text(page, False)
        yield
    finally:
        _double_text(page, True)


PROBE = Probe(
    "cuts",
    look,
    (
        ProbeRule(ZOOM, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.4",)),
        ProbeRule(NARROW, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.10",)),
        # Zooming the whole page is enough for WCAG; many people enlarge text alone.
        ProbeRule(SIZE, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.4",)),
        ProbeRule(SPACING, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.12",)),
        ProbeRule(FIXED, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.12",)),
    ),
)
