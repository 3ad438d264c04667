"""Does it show where the focus is? Pictures with and without focus say; one of each kind of element stands for all.

First all kinds on a screen at once, each in the style that it had with the focus: two pictures a screen. What did not
change there, or changes something around itself, gets the focus by the Tab key before it is called invisible.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import nullcontext

from PIL import Image, ImageChops

from plugins.accessibility.browser.probes.keyboard.pixels import Change, change
from plugins.accessibility.browser.probes.keyboard.scripts import STILL, STOPS, script
from plugins.accessibility.browser.probes.keyboard.walk import MOVERS
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_MOST_ALONE = 10
_FEWEST_PIXELS = 6
_PART_OF_EDGE = 0.1
_SETTLED = 0.05
_RING = script("focus_ring")


def _look(page: Page) -> Iterator[Seen]:
    guard = page.guarded() if page.listened & MOVERS else nullcontext()
    with guard, page.styled(STILL):
        try:
            plan = page.run(_RING, "plan")
            changes = _together(page, plan["screens"])
            faint = [number for number, shown in changes.items() if shown and shown.pixels and not _clear(shown)]
            unseen = [number for number, shown in changes.items() if not shown or not shown.pixels]
            regions: set[tuple[str, ...]] = set()
            for number in [*unseen, *plan["alone"]][:_MOST_ALONE]:
                yield from _alone(page, number, regions)
            for number in faint[:_MOST_ALONE]:
                yield from _faint(page, number)
        finally:
            page.run(_RING, "clean")


def _together(page: Page, screens: list[tuple[int, list[list[int]]]]) -> dict[int, Change | None]:
    """What changes at each element when it looks as it does with the focus; None where something lies over it."""
    found: dict[int, Change | None] = {}
    for y, turns in screens:
        boxes = page.run(_RING, "show", y, turns)
        before = _screen(page)
        for numbers, places in zip(turns, boxes, strict=True):
            page.run(_RING, "freeze", numbers)
            after = _screen(page)
            for number, box in zip(numbers, places, strict=True):
                found[number] = change(before.crop(box), after.crop(box)) if box else None
            before = after
    if screens:
        page.run(_RING, "thaw")
    return found


def _alone(page: Page, number: int, regions: set[tuple[str, ...]]) -> Iterator[Seen]:
    """Give it the focus by the Tab key, and look whether anything at all changes on the screen when it goes.

    ``regions`` are the parts off the screen that were told of: one more element in them is the same fault.
    """
    if page.run(_RING, "types", number):
        return  # the caret shows it
    page.run(_RING, "enter", number)
    page.tab(back=True)
    page.tab()
    place = page.run(_RING, "settle", number)
    region = tuple(place.get("region", ()))
    if place["where"] in ("lost", "under") or region in regions:
        return  # other rules tell of that, or we did
    if page.listened & MOVERS:
        time.sleep(_SETTLED)
    after = _screen(page)
    page.run(_RING, "leave", number, place["x"], place["y"])
    if page.listened & MOVERS:
        time.sleep(_SETTLED)
    before = _screen(page)
    if ImageChops.difference(before, after).getbbox() is None and page.run(_RING, "left", number):
        if page.run(STOPS) < 2:
            return  # where there is one thing to work, everybody knows where the focus is: WCAG counts that as visible
        regions.add(region)
        rule = "focus-offscreen" if place["where"] == "off" else "focus-invisible"
        yield page.seen(f"accessibility.{rule}", place["at"])


def _faint(page: Page, number: int) -> Iterator[Seen]:
    if page.run(_RING, "types", number):
        return
    page.run(_RING, "enter", number)
    place = page.run(_RING, "settle", number)
    if place["where"] == "here" and not place["own"]:
        yield page.seen("accessibility.focus-faint", place["at"])


def _clear(shown: Change) -> bool:
    return shown.clear >= max(_FEWEST_PIXELS, _PART_OF_EDGE * shown.edge)


def _screen(page: Page) -> Image.Image:
    return page.picture(0, 0, page.view.width, page.view.height)


FOCUS_RING = Probe(
    "focus-ring",
    _look,
    (
        ProbeRule("accessibility.focus-invisible", Severity.ERROR, "WCAG 2.1 niveau AA", ("2.4.7",)),
        ProbeRule("accessibility.focus-offscreen", Severity.ERROR, "WCAG 2.1 niveau AA", ("2.4.7",)),
        ProbeRule("accessibility.focus-faint", Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.11",)),
    ),
)
