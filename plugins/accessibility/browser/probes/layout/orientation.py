"""A page that only works with the telephone held in one way: it turns itself back, or hides itself."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script, window
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

RULE = "accessibility.orientation-locked"
_UPRIGHT, _ON_ITS_SIDE = (400, 800), (800, 400)
_QUARTER, _SLACK = 90, 5
_LEAST_TEXT = 200
"""Pages with fewer characters may differ by a word or two."""
_HIDDEN = 0.1
"""The share of the text that is left of a page that asks to turn the telephone."""

_lies = script("orientation")


def look(page: Page) -> Iterator[Seen]:
    """Compare the page in an upright window with that in one on its side."""
    ways = []
    for size in (_UPRIGHT, _ON_ITS_SIDE):
        with window(page, size):
            ways.append(_lies(page))
    seen = [way["seen"] for way in ways]
    if not all(seen):
        hidden = max(seen) > _LEAST_TEXT
    else:
        hidden = max(seen) > _LEAST_TEXT and min(seen) < max(seen) * _HIDDEN
    between = abs(ways[0]["turned"] - ways[1]["turned"]) % 180
    turned = min(seen) > 0 and abs(between - _QUARTER) <= _SLACK
    if turned or hidden:
        turns = max(ways, key=lambda way: abs(way["turned"]))
        yield page.seen(RULE, turns)


PROBE = Probe("orientation", look, (ProbeRule(RULE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.3.4",)),))
