"""What shows under the mouse alone: the keyboard has to show it too, and it must not get in the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.accessibility.browser.probes.keyboard.scripts import STILL, script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_ENTERS = frozenset(("mouseenter", "mouseover", "pointerenter", "pointerover"))
_MOST_REST = 50
"""Milliseconds that scripts may take to answer."""
_HOVER, _REST = script("hover"), script("rest")


def _look(page: Page) -> Iterator[Seen]:
    scripted = bool(page.listened & _ENTERS)
    pairs = page.inspect(_HOVER, "pairs", scripted)
    if not pairs:
        return
    with page.guarded(), page.styled(STILL):
        page.run(_REST, "start")
        try:
            for pair in pairs:
                yield from _pair(page, pair)
        finally:
            page.point(0, 0)
            page.run(_HOVER, "end")
            page.run(_REST, "end")


def _pair(page: Page, pair: Mapping[str, Any]) -> Iterator[Seen]:
    page.point(0, 0)
    place = page.run(_HOVER, "aim", pair)
    if place is None:
        return
    shown = _pointed(page, place)
    if shown is None:
        return
    page.point(*shown["place"])
    page.run(_REST, "settle", _MOST_REST, True)
    hoverable = page.run(_HOVER, "stays")
    page.point(0, 0)
    page.run(_REST, "settle", _MOST_REST, True)
    if page.run(_HOVER, "stays"):
        return  # it was not the mouse that kept it there
    if not page.run(_HOVER, "focused") and not page.run(_HOVER, "elsewhere"):
        yield page.seen("accessibility.hover-only", shown["trigger"], shown=shown["name"])
    elif shown["near"] and not hoverable:
        yield page.seen("accessibility.hover-vanishes", shown["trigger"], shown=shown["name"])
    elif shown["over"] and _defies_escape(page, pair):
        yield page.seen("accessibility.hover-in-the-way", shown["trigger"], shown=shown["name"])


def _defies_escape(page: Page, pair: Mapping[str, Any]) -> bool:
    """Does content over other content stay there at a press of Escape? Asked last: what goes may not come back."""
    place = page.run(_HOVER, "aim", pair)
    if place is None or _pointed(page, place) is None:
        return False
    page.press("Escape")
    page.run(_REST, "settle", _MOST_REST, True)
    return bool(page.run(_HOVER, "stays"))


def _pointed(page: Page, place: list[float]) -> dict[str, Any] | None:
    page.point(*place)
    page.run(_REST, "settle", _MOST_REST, True)
    shown: dict[str, Any] | None = page.run(_HOVER, "shows")
    return shown


HOVER = Probe(
    "hover",
    _look,
    (
        ProbeRule("accessibility.hover-only", Severity.WARNING, "WCAG 2.1 niveau A", ("2.1.1",)),
        ProbeRule("accessibility.hover-in-the-way", Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.13",)),
        ProbeRule("accessibility.hover-vanishes", Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.13",)),
    ),
)
