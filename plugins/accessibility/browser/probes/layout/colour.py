"""Links that look like the words around them, and meaning that only colours carry."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

LINK = "accessibility.link-unmarked"
REQUIRED = "accessibility.label-red-only"
DOT = "accessibility.colour-only"
_RULES = {"link": LINK, "required": REQUIRED, "dot": DOT}

_colour = script("colour")


def look(page: Page) -> Iterator[Seen]:
    """What axe-core does not see of links in sentences, of labels and of coloured dots."""
    for each in _colour(page):
        yield page.seen(_RULES[each["kind"]], each)


PROBE = Probe(
    "colour",
    look,
    (
        # A link that nobody sees is no use of colour alone.
        ProbeRule(LINK, Severity.WARNING, "goede praktijk"),
        ProbeRule(REQUIRED, Severity.NOTICE, "WCAG 2.1 niveau A", ("1.4.1",)),
        ProbeRule(DOT, Severity.NOTICE, "WCAG 2.1 niveau A", ("1.4.1",)),
    ),
)
