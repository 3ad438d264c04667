"""Rules on the pointer, as the code of the page tells: what can be done by a click, a drag or a swipe alone?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import called, content_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_MADE = re.compile(r"createElement\(\s*[\"'`](?:button|input|select)|<button")
_DOWN = ("mousedown", "pointerdown", "touchstart")
_UP = ("mouseup", "pointerup", "touchend", "click")
_MOVE = ("mousemove", "pointermove", "touchmove", "pointerup", "touchend", "mouseup")
_DOES = re.compile(
    r"\.remove\(|location|submit\(|fetch\(|\.hidden\b|textContent|innerHTML|appendChild|\bopen\(|deleteRow"
)
_AT = re.compile(r"\b(?:client|page|screen|offset|movement)[XY]\b|changedTouches|\btouches\b")


def tab_skips(part: Part) -> Iterator[Match]:
    """A link or button that the Tab key passes by, and that nothing else on the page stands for."""
    skipped = [one for one in part.having("tabindex") if attribute(one, "tabindex") == "-1" and _is_led_to(one)]
    roving = any(
        attribute(one, "role") in words.ROVING
        for half in (part.page.frame, part.page.main)
        for one in half.having("role")
    )
    if not skipped or roving:
        return
    links = {attribute(link, "href") for link in part.page.named("a") if attribute(link, "tabindex") != "-1"} - {""}
    for element in skipped:
        if attribute(element, "href") not in links:
            severity = None if element.name == "a" else Severity.NOTICE
            yield part.match(element, called(element, part.page), severity)


def acts_on_down(part: Part) -> Iterator[Match]:
    """Something that is done as soon as one presses: nobody can slide off and let go."""
    events: defaultdict[int, set[str]] = defaultdict(set)
    for heard in scripts.listeners(part.page):
        for element in heard.elements:
            events[id(element)].add(heard.event)
    pressed = {
        id(element): element
        for heard in scripts.listeners(part.page)
        if heard.event in _DOWN and _DOES.search(heard.body)
        for element in heard.elements[:1]
    }
    for element in pressed.values():
        if not events[id(element)] & {*_UP, *_MOVE} and part.holds(element):
            yield part.match(element, called(element, part.page))


def gesture_only(part: Part) -> Iterator[Match]:
    """Something that follows the finger, on a page without one button or field that could do the same."""
    if not part.is_main or any(_presses(element) for element in part.elements) or _other_way(part):
        return
    for heard in scripts.listeners(part.page):
        if heard.event in _MOVE and _AT.search(heard.body):
            for element in heard.elements[:1]:
                if part.holds(element):
                    yield part.match(element, called(element, part.page))
                    return


def drag_only(part: Part) -> Iterator[Match]:
    """Things to drag to a place, with no button at hand that moves them; a file that one can only drop."""
    dragged = [element for element in part.having("draggable") if attribute(element, "draggable") == "true"]
    if dragged and not _moved_otherwise(dragged[0]) and not _other_way(part):
        yield part.match(dragged[0], content_of(dragged[0]))
    for heard in scripts.listeners(part.page):
        takes_file = heard.event == "drop" and "dataTransfer.files" in heard.body
        if takes_file and part.is_main and not any(attribute(one, "type") == "file" for one in _files(part)):
            for element in heard.elements[:1]:
                yield part.match(element, content_of(element))


def _files(part: Part) -> list[Tag]:
    return [*part.page.named("input"), *part.page.unseen.named("input")]


def _other_way(part: Part) -> bool:
    """Does a script make buttons, or can one press on a place instead of dragging to it?"""
    presses = any(one.event == "click" and _AT.search(one.body) for one in scripts.listeners(part.page))
    return presses or bool(_MADE.search(scripts.scripts(part.page)))


def _presses(element: Tag) -> bool:
    kinds = ("range", "number", "text", "submit", "button", "radio", "")
    return element.name in ("button", "select") or (element.name == "input" and attribute(element, "type") in kinds)


def _moved_otherwise(element: Tag) -> bool:
    """Is there a button or field inside it, or in the list around it?"""
    around = element.parent if isinstance(element.parent, Tag) else element
    outer = around.parent if isinstance(around.parent, Tag) else around
    return outer.find(["button", "select", "input"]) is not None


def _is_led_to(element: Tag) -> bool:
    """Is it a link or button with words on it, that stands on its own?"""
    works = (element.name == "a" and element.has_attr("href")) or element.name in ("button", "select")
    led = not attribute(element, "role") and not element.has_attr("disabled") and not _in_group(element)
    return works and led and bool(content_of(element))


def _in_group(element: Tag) -> bool:
    """Does it stand in a widget that moves the focus itself, or in a part that is shown later?"""
    for node in element.parents:
        role = attribute(node, "role")
        if role in words.ROVING_GROUPS or node.has_attr("inert") or attribute(node, "aria-roledescription"):
            return True
    return False


RULES = (
    PartRule("accessibility.tab-skips", Severity.WARNING, tab_skips, "WCAG 2.1 niveau A", ("2.1.1",)),
    PartRule("accessibility.press-acts", Severity.NOTICE, acts_on_down, "WCAG 2.1 niveau A", ("2.5.2",)),
    PartRule("accessibility.gesture-only", Severity.NOTICE, gesture_only, "WCAG 2.1 niveau A", ("2.5.1", "2.5.7")),
    PartRule("accessibility.drag-alone", Severity.NOTICE, drag_only, "WCAG 2.2 niveau AA", ("2.5.7", "2.1.1")),
)
