"""What is chosen, on, or wrong, and differs from what is not by its colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

CHOSEN = "accessibility.chosen-by-colour"
STATE = "accessibility.state-contrast"
ERROR = "accessibility.error-by-colour"
_RULES = {"chosen": CHOSEN, "state": STATE, "error": ERROR}

_chosen = script("shape", "chosen")


def look(page: Page) -> Iterator[Seen]:
    """The current page, chosen tabs, switches that are on and fields with an error, that only colour tells apart."""
    for each in _chosen(page):
        yield page.seen(_RULES[each["kind"]], each)


PROBE = Probe(
    "chosen",
    look,
    (
        ProbeRule(CHOSEN, Severity.WARNING, "WCAG 2.1 niveau A", ("1.4.1",)),
        ProbeRule(STATE, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11", "1.4.1")),
        ProbeRule(ERROR, Severity.WARNING, "WCAG 2.1 niveau A", ("1.4.1", "3.3.1")),
    ),
)
