"""Signs, drawings, bars and pictures that tell something to those who see them, and nothing to others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_RULES: Mapping[str, str] = {
    "glyph": "accessibility.sign-of-icon-font",
    "noise": "accessibility.sign-read-out",
    "unsaid": "accessibility.css-text-unsaid",
    "drawing": "accessibility.drawing-tells",
    "background": "accessibility.background-tells",
    "bar": "accessibility.bar-tells",
    "key": "accessibility.key-by-colour",
}

_signs = script("signs")


def look(page: Page) -> Iterator[Seen]:
    """What is drawn and not said. Where it may be mere decoration, a human has to look."""
    for each in _signs(page):
        yield page.seen(_RULES[each["kind"]], each, doubtful=each["unsure"], words=each["words"])


PROBE = Probe(
    "signs",
    look,
    (
        ProbeRule(_RULES["glyph"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.1.1",)),
        ProbeRule(_RULES["noise"], Severity.NOTICE, "WCAG 2.1 niveau A", ("1.1.1",)),
        ProbeRule(_RULES["unsaid"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.3.1",)),
        ProbeRule(_RULES["drawing"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.1.1",)),
        ProbeRule(_RULES["background"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.1.1",)),
        ProbeRule(_RULES["bar"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.1.1",)),
        ProbeRule(_RULES["key"], Severity.WARNING, "WCAG 2.1 niveau A", ("1.4.1",)),
    ),
)
