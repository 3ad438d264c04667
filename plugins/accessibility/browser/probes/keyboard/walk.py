"""The walk with the Tab key, from the top of the page to its end and back, and what shows on the way."""

from __future__ import annotations

from collections import Counter
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
_SLOWLY = 0.2
_COMES_BACK = 3
"""A stop that is come to so often, between others, in a walk that goes around twice at most."""
_FIRST = 10
"""After so many stops it is known whether the page puts things off."""
_WALK, _REST = script("walk"), script("rest")


def _look(page: Page) -> Iterator[Seen]:
    if not page.listened & MOVERS:
        yield from _told(page, page.run(_WALK, "calm", MOST_STOPS))
        return
    try:
        with page.guarded(), page.styled(STILL):
            tried = _quick(page)
            if tried == "well":
                yield from _told(page, page.run(_WALK, "told", True))
            elif tried == "badly":
                page.reload()  # the focus may be caught somewhere; and under guard, as it may be about to go away
        if tried != "well":
            with page.guarded(), page.styled(STILL):
                yield from _walk(page)
    finally:
        page.run(_WALK, "end")


def _quick(page: Page) -> str:
    """The walk at full speed: "well" when it may count, "" when it was not begun.

    It counts when no script put anything off, and nothing seems wrong.
    """
    expected = page.run(_WALK, "start")
    if "scroll" in page.listened and page.run(_WALK, "pinned"):
        page.run(_WALK, "end")
        return ""  # what hears of scrolling hears of it late
    page.run(_REST, "start")
    page.tab(min(_FIRST, expected))
    well = not page.run(_REST, "put")
    if well:
        stops, whole = _stops(page, expected, 0)
        fine = whole or (len(stops) > MOST_STOPS and not circle(stops, expected))
        well = fine and not page.run(_REST, "put") and not page.run(_WALK, "wrong", whole) and not page.withheld()
    page.run(_REST, "end")
    return "well" if well else "badly"


def _walk(page: Page) -> Iterator[Seen]:
    """Real keys, held a little: scripts get time."""
    expected = page.run(_WALK, "start")
    stops, whole = _stops(page, expected, REST)
    often = max(Counter(stop for stop in stops if stop >= 0).values(), default=0)
    if often >= _COMES_BACK and not circle(stops, expected):
        # Something pulls the focus back, and the machine may be too busy for it to be in time.
        page.run(_WALK, "end")
        expected = page.run(_WALK, "start")
        stops, whole = _stops(page, expected, _SLOWLY)
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
        page.rest(REST)
        if any(tuple(held["at"]["target"]) == target for held in page.withheld()):
            yield page.seen("accessibility.focus-changes-context", described)


def _stops(page: Page, expected: int, held: float) -> tuple[list[int], bool]:
    """Where the walk came, and whether it came around. Twice around at most: that tells a circle from a long page."""
    most = min(2 * expected + 6, MOST_STOPS) if expected else 0
    stops: list[int] = []
    whole = False
    while not whole and most > 0:
        page.tab(min(most, expected + 2), held=held)
        most -= expected + 2
        stops = page.run(_WALK, "stops")
        whole = (-1, 0) in pairwise(stops)
    return stops, whole


def _told(page: Page, told: Mapping[str, Any]) -> Iterator[Seen]:
    for jump in told["jumps"][:_MOST_TOLD]:
        yield page.seen("accessibility.focus-order", jump["at"], before=jump["before"])
    for element in told["removed"][:_MOST_TOLD]:
        yield page.seen("accessibility.focus-removed", element)
    for index in range(min(told["covered"], _MOST_TOLD)):
        page.run(_WALK, "recover", index)
        page.rest(_SETTLED)  # a header may step aside when the page has scrolled
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
