"""Films that run by themselves and cannot be stopped, and parts that flash."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

RUNS = "accessibility.film-runs"
FLASH = "accessibility.flashes"

_films = script("layout/controls", "films")


def look(page: Page) -> Iterator[Seen]:
    """Each film that moves for more than five seconds, without a control that stops it; and what flashes."""
    for each in _films(page):
        yield page.seen(FLASH if each["kind"] == "flash" else RUNS, each, doubtful=each["unsure"])


PROBE = Probe(
    "films",
    look,
    (
        ProbeRule(RUNS, Severity.ERROR, "WCAG 2.1 niveau A", ("2.2.2",)),
        ProbeRule(FLASH, Severity.ERROR, "WCAG 2.1 niveau A", ("2.3.1",)),
    ),
)
