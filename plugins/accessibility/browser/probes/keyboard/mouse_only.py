"""What the mouse can do and the keyboard cannot: elements that hear a click, and that no key gets to or sets off.

A listener on the element itself counts. One further up may be about anything: of that no probe can be sure.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_MOST_TOLD = 10
_CLICKS = frozenset(("click",))


def _look(page: Page) -> Iterator[Seen]:
    if not page.listened & _CLICKS:
        return
    for found in page.inspect(script("mouse_only"))[:_MOST_TOLD]:
        rule = "role-without-keys" if found["stop"] else "mouse-only"
        yield page.seen(f"accessibility.{rule}", found["at"], doubtful=found["doubtful"])


MOUSE_ONLY = Probe(
    "mouse-only",
    _look,
    (
        ProbeRule("accessibility.mouse-only", Severity.ERROR, "WCAG 2.1 niveau A", ("2.1.1",)),
        ProbeRule("accessibility.role-without-keys", Severity.ERROR, "WCAG 2.1 niveau A", ("2.1.1",)),
    ),
)
