"""A link that skips to the main content has to take the focus there, not the screen alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.keyboard.walk import MOVERS
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_SKIP = script("skip_link")
_MAY_STOP_IT = MOVERS | {"click", "hashchange", "popstate"}


def _look(page: Page) -> Iterator[Seen]:
    may_stop_it = bool(page.listened & _MAY_STOP_IT)
    with page.guarded() if may_stop_it else nullcontext():
        link = page.run(_SKIP, "enter")
        if link is None or (link["rendered"] and not may_stop_it):
            return  # none, or the browser itself does the rest
        page.press("Enter")
        page.tab()
        arrived = page.run(_SKIP, "arrived", link["at"]["target"])
        page.run(_SKIP, "leave")
    if not arrived:
        yield page.seen("accessibility.skip-link-stays", link["at"])


SKIP_LINK = Probe(
    "skip-link",
    _look,
    (ProbeRule("accessibility.skip-link-stays", Severity.WARNING, "WCAG 2.1 niveau A", ("2.4.1",)),),
)
