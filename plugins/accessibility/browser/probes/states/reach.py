"""Links, buttons and fields that the mouse gets at, and that Tab passes by."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

PASSED = "accessibility.tab-passes-by"

_reach = script("reach")


def look(page: Page) -> Iterator[Seen]:
    """What has a negative ``tabindex``, and is neither part of a group with arrow keys nor to be had elsewhere."""
    for each in _reach(page):
        yield page.seen(PASSED, each, doubtful=each["unsure"])


PROBE = Probe("reach", look, (ProbeRule(PASSED, Severity.WARNING, "WCAG 2.1 niveau A", ("2.1.1",)),))
