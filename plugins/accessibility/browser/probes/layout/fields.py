"""Fields and icons that stand out too little from what is around them, in light and in dark colours."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

EXAMPLE = "accessibility.placeholder-contrast"
FIELD = "accessibility.field-edge-contrast"
ICON = "accessibility.icon-contrast"
INVISIBLE = "accessibility.control-invisible"
_RULES = {"example": EXAMPLE, "field": FIELD, "icon": ICON}

_fields = script("fields", "icons")


def look(page: Page) -> Iterator[Seen]:
    """What is wrong in light, and what is so in dark alone."""
    told: set[tuple[str, ...]] = set()
    for scheme in ("light", "dark"):
        with page.media(prefers_color_scheme=scheme):
            found = _fields(page)
        for each in found:
            rule = INVISIBLE if each.get("sure") else _RULES[each["kind"]]
            fault = rule, *each["target"]
            if fault not in told:
                told.add(fault)
                values = {"contrast": ratio(each["contrast"]), "limit": ratio(each["limit"])}
                yield page.seen(rule, each, **values)


def ratio(contrast: float) -> str:
    """A contrast as Dutch readers see it: ``4,5``; cut, so that 4,48 is not told as 4,5."""
    return f"{int(contrast * 10 + 0.001) / 10:.1f}".replace(".", ",").removesuffix(",0")


PROBE = Probe(
    "fields",
    look,
    (
        ProbeRule(EXAMPLE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.3",)),
        ProbeRule(FIELD, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
        ProbeRule(ICON, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
        ProbeRule(INVISIBLE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.11",)),
    ),
)
