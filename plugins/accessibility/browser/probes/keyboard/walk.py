"""The walk with the Tab key, from the top of the page to its end and back, and what shows on the way."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from PIL import ImageChops

from plugins.accessibility.browser.probes.keyboard.scripts import STILL, script
from plugins.accessibility.browser.probes.keyboard.trap import REST, circle, locked, place
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

MOST_STOPS = 120
"""A longer page is walked this far: what is beyond looks like what came before."""
MOVERS = frozenset(("keydown", "keyup", "keypress", "focus", "blur", "focusin", "focusout"))
"""Who listens to none of these cannot move the focus: then the browser's own order is the order."""
_MOST_TOLD = 5
_SETTLED = 0.1
_WALK = script("walk")


def _look(page: Page) -> Iterator[Seen]:
    lively = bool(page.listened & MOVERS)
    try:
        if lively:
            with page.guarded(), page.styled(STILL):
                yield from _walk(page)
        else:
            yield from _told(page, page.run(_WALK, "calm", MOST_STOPS))
    finally:
        if lively:
            page.run(_WALK, "end")


def _walk(page: Page) -> Iterator[Seen]:
    """Real keys, held a little: scripts get time. Twice around at most: that tells a circle from a long page."""
    expected = page.run(_WALK, "start")
    most = min(2 * expected + 6, MOST_STOPS) if expected else 0
    stops: list[int] = []
    whole = False
    while not whole and most > 0:
        page.tab(min(most, expected + 2), held=REST)
        most -= expected + 2
        stops = page.run(_WALK, "stops")
        whole = (-1, 0) in pairwise(stops)
    yield from _gone(page)
    skipped = page.run(_WALK, "skipped")
    shut = circle(stops, expected) if skipped and not whole else []
    if shut and locked(page, shut):
        yield page.seen("accessibility.keyboard-trap", **place(page, shut))
        return
    if whole:
        for element in skipped[:_MOST_TOLD]:
            yield page.seen("accessibility.focus-skipped", element)
    yield from _told(page, page.run(_WALK, "told", True))


def _gone(page: Page) -> Iterator[Seen]:
    """Elements that take the visitor away as soon as they have the focus: once is chance, twice is not."""
    places = {tuple(held["at"]["target"]): held["at"] for held in page.withheld()}
    for target, described in list(places.items())[:_MOST_TOLD]:
        page.run("helder.active()?.blur()")
        page.withheld()
        page.run("helder.find(arguments[0])?.focus()", target)
        time.sleep(REST)
        if any(tuple(held["at"]["target"]) == target for held in page.withheld()):
            yield page.seen("accessibility.focus-changes-context", described)


def _told(page: Page, told: Mapping[str, Any]) -> Iterator[Seen]:
    for jump in told["jumps"][:_MOST_TOLD]:
        yield page.seen("accessibility.focus-order", jump["at"], before=jump["before"])
    for element in told["removed"][:_MOST_TOLD]:
        yield page.seen("accessibility.focus-removed", element)
    for index in range(min(told["covered"], _MOST_TOLD)):
        page.run(_WALK, "recover", index)
        time.sleep(_SETTLED)  # a header may step aside when the page has scrolled
        covered = page.run(_WALK, "covered", index)
        if covered and not _shows(page, index, covered["box"]):
            yield page.seen("accessibility.focus-obscured", covered["at"], over=covered["over"])
    if told["covered"]:
        page.run(_WALK, "end")


def _shows(page: Page, index: int, box: list[int]) -> bool:
    """Does anything of the covered element show? Then its place looks different without it."""
    whole = (0, 0, page.view.width, page.view.height)
    before = page.picture(*whole).crop((box[0], box[1], box[2], box[3]))
    page.run(_WALK, "hide", index, True)
    after = page.picture(*whole).crop((box[0], box[1], box[2], box[3]))
    page.run(_WALK, "hide", index, False)
    return ImageChops.difference(before, after).getbbox() is not None


WALK = Probe(
    "walk",
    _look,
    (
        ProbeRule("accessibility.keyboard-trap", Severity.ERROR, "WCAG 2.1 niveau A", ("2.1.2",)),
        ProbeRule("accessibility.focus-changes-context", Severity.ERROR, "WCAG 2.1 niveau A", ("3.2.1",)),
        ProbeRule("accessibility.focus-removed", Severity.ERROR, "WCAG 2.1 niveau A", ("2.1.1", "2.4.7")),
        ProbeRule("accessibility.focus-obscured", Severity.ERROR, "WCAG 2.2 niveau AA", ("2.4.11",)),
        ProbeRule("accessibility.focus-order", Severity.WARNING, "WCAG 2.1 niveau A", ("2.4.3",)),
        ProbeRule("accessibility.focus-skipped", Severity.WARNING, "WCAG 2.1 niveau A", ("2.1.1",)),
    ),
)
