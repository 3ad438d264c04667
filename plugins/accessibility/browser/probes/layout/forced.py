"""What is lost for people whose system chooses the colours: shapes of buttons, icons, letters, the mark of focus."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

SHAPE = "accessibility.forced-colours-button"
ICON = "accessibility.forced-colours-icon"
TEXT = "accessibility.forced-colours-text"
FOCUS = "accessibility.forced-colours-focus"
_RULES = {"shape": SHAPE, "icon": ICON, "text": TEXT, "focus": FOCUS}
_AT_ONCE = "*, *::before, *::after { transition: none !important }"

_forced = script("forced", "icons")


def look(page: Page) -> Iterator[Seen]:
    """What can be seen in the page's own colours, and not in forced ones: dark letters on light, or light on dark."""
    told: set[tuple[str, ...]] = set()
    try:
        with page.styled(_AT_ONCE):
            with page.media(prefers_color_scheme="light", forced_colors="none"):
                _forced(page, "light")
            found = []
            for scheme in ("light", "dark"):
                with page.media(prefers_color_scheme=scheme, forced_colors="active"):
                    found += _forced(page, "forced")
    finally:
        _forced(page, "forget")
    for each in found:
        fault = each["kind"], *each["target"]
        if fault not in told:
            told.add(fault)
            yield page.seen(_RULES[each["kind"]], each)


# WCAG does not ask for forced colours as such: advice, never a stop.
PROBE = Probe(
    "forced",
    look,
    tuple(ProbeRule(rule, Severity.WARNING, "goede praktijk") for rule in (SHAPE, ICON, TEXT, FOCUS)),
)
