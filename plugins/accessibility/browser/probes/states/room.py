"""What a window has no room for: texts that do not grow, panels that stick out, layers that ask to turn the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import script
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

TEXT = "accessibility.text-never-grows"
PANEL = "accessibility.panel-sticks-out"
TURN = "accessibility.asks-to-turn"

_SIZES: Mapping[str, tuple[tuple[int, int], ...]] = {
    "text": ((1280, 1024), (640, 512), (320, 256)),
    "panels": ((320, 256),),
    "turned": ((400, 800), (800, 400)),
}
"""The windows to look at for each subject: those that WCAG counts from, and a telephone both ways."""

_room = script("room")


def look(page: Page) -> Iterator[Seen]:
    """Look in other windows, when there is anything on the page that may not fit them."""
    wanted = _room(page, "wanted")
    if not wanted:
        return
    try:
        found = {subject: [_in(page, subject, size) for size in _SIZES[subject]] for subject in wanted}
    finally:
        page.resize(page.view.width, page.view.height)
        _room(page, "done")
    for each in found.get("text", [[]])[-1]:
        yield page.seen(TEXT, each)
    for each in found.get("panels", [[]])[-1]:
        yield page.seen(PANEL, each, words=each["words"])
    upright, sideways = found.get("turned", ([], []))
    if bool(upright) != bool(sideways):
        yield page.seen(TURN, (upright or sideways)[0])


def _in(page: Page, subject: str, size: tuple[int, int]) -> Any:
    page.resize(*size)
    return _room(page, subject)


PROBE = Probe(
    "room",
    look,
    (
        ProbeRule(TEXT, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.4",)),
        ProbeRule(PANEL, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.10",)),
        ProbeRule(TURN, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.3.4",)),
    ),
)
