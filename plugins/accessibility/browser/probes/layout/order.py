"""Texts that are seen in another order than a screen reader reads them, as the style sheet moves them about."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

RULE = "accessibility.visual-order"

_order = script("order")


def look(page: Page) -> Iterator[Seen]:
    """Boxes whose children are seen in another order than they stand in."""
    for each in _order(page):
        yield page.seen(RULE, each, first=each["first"], later=each["later"])


# Whether another order changes the meaning, only a human can say.
PROBE = Probe("order", look, (ProbeRule(RULE, Severity.WARNING, "WCAG 2.1 niveau A", ("1.3.2",)),))
