"""What stands out too little: fields, their examples, icons and buttons, in light, dark and forced colours."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.rules.contrast import shown
from plugins.checks import Severity

EXAMPLE = "accessibility.placeholder-contrast"
FIELD = "accessibility.field-edge-contrast"
ICON = "accessibility.icon-contrast"
INVISIBLE = "accessibility.control-invisible"
LOST = {kind: f"accessibility.forced-colours-{kind}" for kind in ("button", "icon", "text", "focus")}
_RULES = {"example": EXAMPLE, "field": FIELD, "icon": ICON}

_schemes = script("icons", "fields", "forced", "schemes")


def look(page: Page) -> Iterator[Seen]:
    """What is wrong in light, what is so in dark alone, and what is lost in forced colours."""
    found = []
    try:
        for scheme in ("light", "dark"):
            page.prefer(scheme)
            found += _schemes(page, scheme)
        page.prefer("forced")
        lost = _schemes(page, "forced")
    finally:
        page.prefer(page.view.scheme)
        _schemes(page, "done")
    told: set[tuple[str, ...]] = set()
    for each in found:
        rule = INVISIBLE if each.get("sure") else _RULES[each["kind"]]
        fault = rule, *each["target"]
        if fault not in told:
            told.add(fault)
            yield page.seen(rule, each, contrast=shown(each["contrast"]), limit=shown(each["limit"]))
    for each in lost:
        yield page.seen(LOST[each["kind"]], each)


PROBE = Probe(
    "schemes",
    look,
    (
        ProbeRule(EXAMPLE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.3",)),
        ProbeRule(FIELD, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
        ProbeRule(ICON, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
        ProbeRule(INVISIBLE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.11",)),
        # WCAG does not ask for forced colours as such: advice, never a stop.
        *(ProbeRule(rule, Severity.WARNING, "goede praktijk") for rule in LOST.values()),
    ),
)
