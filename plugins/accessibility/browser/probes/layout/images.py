"""Images that seem to hold nothing but text."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

RULE = "accessibility.picture-of-text"

_images = script("images")


def look(page: Page) -> Iterator[Seen]:
    """Drawings with words alone, and pictures that look like lines of letters on a flat ground."""
    for each in _images(page):
        yield page.seen(RULE, each)


# Whether the look of the letters is what matters, only a human can say.
PROBE = Probe("images", look, (ProbeRule(RULE, Severity.NOTICE, "WCAG 2.1 niveau AA", ("1.4.5",)),))
