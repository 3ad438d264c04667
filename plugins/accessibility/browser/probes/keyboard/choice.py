"""Choosing from a list, or ticking a box, must not take the visitor away or open a window."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_HEARD = frozenset(("change", "input", "click"))
_MOST_REST = 50
"""Milliseconds that scripts may take to answer."""
_CHOICE, _REST = script("choice"), script("rest")


def _look(page: Page) -> Iterator[Seen]:
    if not page.listened & _HEARD:
        return
    fields = page.inspect(_CHOICE, "fields")
    if not fields:
        return
    with page.guarded():
        page.run(_REST, "start")
        for field in fields:
            page.run(_CHOICE, "enter", field["at"]["target"])
            page.run(_REST, "settle", _MOST_REST, True)
            page.withheld()  # what the focus alone did is another rule's
            page.press("ArrowDown" if field["list"] else " ")
            page.run(_REST, "settle", _MOST_REST, True)
            if any(held["kind"] != "ask" for held in page.withheld()):
                yield page.seen("accessibility.choice-changes-context", field["at"], doubtful=field["told"])
    page.reload()


CHOICE = Probe(
    "choice",
    _look,
    (ProbeRule("accessibility.choice-changes-context", Severity.ERROR, "WCAG 2.1 niveau A", ("3.2.2",)),),
)
