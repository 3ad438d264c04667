"""A window of 320 by 256 pixels: is there something that must be scrolled sideways to be read?"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import FOUR_TIMES, script, window
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

TEXT = "accessibility.reflow"
PART = "accessibility.reflow-wide-part"
_RULES = {"text": TEXT, "part": PART, "word": PART}

_reflow = script("reflow")


def look(page: Page) -> Iterator[Seen]:
    """Text that a visitor must scroll for in both directions; or a part, such as a table, that moves the whole page."""
    with window(page, FOUR_TIMES):
        found = _reflow(page)
    for each in found:
        yield page.seen(_RULES[each["kind"]], each, width=each["width"])


PROBE = Probe(
    "reflow",
    look,
    (
        ProbeRule(TEXT, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.10",)),
        # WCAG lets tables, pictures and code be wide; then better in a box that scrolls by itself.
        ProbeRule(PART, Severity.WARNING, "goede praktijk"),
    ),
)
