"""Contrast of what shows in a state alone, and of boxes to tick that a style sheet draws."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.rules.contrast import shown
from plugins.checks import Severity

HOVER = "accessibility.hover-contrast"
FOCUS = "accessibility.focus-contrast"
VISITED = "accessibility.visited-contrast"
BOX = "accessibility.box-contrast"
_RULES = {"hover": HOVER, "focus": FOCUS, "visited": VISITED, "box": BOX}

_shades = script("drawn", "shades")


def look(page: Page) -> Iterator[Seen]:
    """Texts that stand out well, but no longer when the mouse or the focus is on them; and pale boxes to tick."""
    told: set[tuple[str, ...]] = set()
    for each in _shades(page):
        if tuple(each["target"]) in told:
            continue
        told.add(tuple(each["target"]))
        yield page.seen(_RULES[each["kind"]], each, contrast=shown(each["contrast"]), limit=shown(each["limit"]))


PROBE = Probe(
    "shades",
    look,
    (
        ProbeRule(HOVER, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.3",)),
        ProbeRule(FOCUS, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.3",)),
        ProbeRule(VISITED, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.3",)),
        ProbeRule(BOX, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
    ),
)
