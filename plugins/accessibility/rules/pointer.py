"""Rules on the pointer, as the code of the page tells: what can be done by a click, a drag or a swipe alone?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_WORKABLE = ("a", "button", "input", "select", "textarea", "summary", "label", "option", "details", "video", "audio")
_DOWN = ("mousedown", "pointerdown", "touchstart")
_UP = ("mouseup", "pointerup", "touchend", "click")
_MOVE = ("mousemove", "pointermove", "touchmove", "pointerup", "touchend", "mouseup")
_DOES = re.compile(
    r"\.remove\(|location|submit\(|fetch\(|\.hidden\b|textContent|innerHTML|appendChild|\bopen\(|deleteRow"
)
_AT = re.compile(r"\b(?:client|page|screen|offset|movement)[XY]\b|changedTouches|\btouches\b")
_KEYS = ("onkeydown", "onkeyup", "onkeypress")
_CLICKS = ("onclick", "ondblclick")


def click_only(part: Part) -> Iterator[Match]:
    """Something that works by a click of the mouse, and that the keyboard cannot reach."""
    for name in _CLICKS:
        for element in part.having(name):
            reachable = _works(element) or element.has_attr("tabindex") or element.has_attr("contenteditable")
            passes = "stopPropagation" in attribute(element, name) or attribute(element, name).startswith(
                "return false"
            )
            inside = any(_works(inner) or inner.has_attr("tabindex") for inner in element.find_all(True))
            within = any(_works(outer) for outer in element.parents)
            if (
                not reachable
                and not inside
                and not within
                and not passes
                and element.name not in ("body", "html", "form")
            ):
                yield part.match(element, content_of(element))


def link_without_address(part: Part) -> Iterator[Match]:
    """A link of which a script must make something, as it leads nowhere: the keyboard passes it by."""
    heard = {id(element) for one in scripts.listeners(part.page) if one.event == "click" for element in one.elements}
    for link in part.named("a"):
        plain = not link.has_attr("href") and not link.has_attr("tabindex") and content_of(link)
        if plain and not link.has_attr("onclick") and link.find(["a", "button", "input"]) is None:
            sure = id(link) in heard or any(name.startswith("data-") for name in link.attrs)
            later = attribute(link, "aria-disabled") or attribute(link, "aria-current") or attribute(link, "role")
            if sure and not later:
                yield part.match(link, content_of(link), severity=None if id(link) in heard else Severity.NOTICE)


def tab_skips(part: Part) -> Iterator[Match]:
    """A link or button that the Tab key passes by, and that nothing else on the page stands for."""
    if part.page.document.tree.find(attrs={"role": words.ROVING}) is not None:
        return
    links = [attribute(link, "href") for link in part.page.named("a") if attribute(link, "tabindex") != "-1"]
    for element in part.having("tabindex"):
        works = (element.name == "a" and element.has_attr("href")) or element.name in ("button", "select")
        double = element.name == "a" and attribute(element, "href") in links
        led = not attribute(element, "role") and not element.has_attr("disabled") and not _in_group(element)
        if attribute(element, "tabindex") == "-1" and works and led and not double and content_of(element):
            yield part.match(
                element, name_of(element, part.page), severity=None if element.name == "a" else Severity.NOTICE
            )


def acts_on_down(part: Part) -> Iterator[Match]:
    """Something that is done as soon as one presses: nobody can slide off and let go."""
    events: defaultdict[int, set[str]] = defaultdict(set)
    for heard in scripts.listeners(part.page):
        for element in heard.elements:
            events[id(element)].add(heard.event)
    for heard in scripts.listeners(part.page):
        for element in heard.elements[:1]:
            known = events[id(element)]
            if heard.event in _DOWN and _DOES.search(heard.body) and not known & {*_UP, *_MOVE} and part.holds(element):
                yield part.match(element, name_of(element, part.page))


def gesture_only(part: Part) -> Iterator[Match]:
    """Something that follows the finger, on a page without one button or field that could do the same."""
    if not part.is_main or any(_presses(element) for element in part.elements):
        return
    for heard in scripts.listeners(part.page):
        if heard.event in _MOVE and _AT.search(heard.body):
            for element in heard.elements[:1]:
                if part.holds(element):
                    yield part.match(element, name_of(element, part.page))
                    return


def drag_only(part: Part) -> Iterator[Match]:
    """Things to drag to a place, with no button at hand that moves them; a file that one can only drop."""
    dragged = [element for element in part.having("draggable") if attribute(element, "draggable") == "true"]
    if dragged and not _moved_otherwise(dragged[0]):
        yield part.match(dragged[0], content_of(dragged[0]))
    for heard in scripts.listeners(part.page):
        takes_file = heard.event == "drop" and "dataTransfer.files" in heard.body
        if takes_file and part.is_main and not any(attribute(one, "type") == "file" for one in _files(part)):
            for element in heard.elements[:1]:
                yield part.match(element, content_of(element))


def _files(part: Part) -> list[Tag]:
    return [*part.page.named("input"), *part.page.unseen.named("input")]


def _works(element: Tag) -> bool:
    """Does the keyboard reach this by what it is? A label passes the click on to its field."""
    if element.name == "a":
        return element.has_attr("href")
    return element.name in _WORKABLE


def _presses(element: Tag) -> bool:
    kinds = ("range", "number", "text", "submit", "button", "radio", "")
    return element.name in ("button", "select") or (element.name == "input" and attribute(element, "type") in kinds)


def _moved_otherwise(element: Tag) -> bool:
    """Is there a button, link or field inside it, or in the list around it?"""
    around = element.parent if isinstance(element.parent, Tag) else element
    outer = around.parent if isinstance(around.parent, Tag) else around
    return outer.find(["button", "select", "input"]) is not None


def _in_group(element: Tag) -> bool:
    """Does it stand in a widget that moves the focus itself, or in a part that is shown later?"""
    for node in element.parents:
        role = attribute(node, "role")
        if role in words.ROVING_GROUPS or node.has_attr("inert") or attribute(node, "aria-roledescription"):
            return True
    return False


RULES = (
    PartRule("accessibility.click-only", Severity.WARNING, click_only, "WCAG 2.1 niveau A", ("2.1.1", "4.1.2")),
    PartRule("accessibility.link-no-address", Severity.WARNING, link_without_address, "WCAG 2.1 niveau A", ("2.1.1",)),
    PartRule("accessibility.tab-skips", Severity.WARNING, tab_skips, "WCAG 2.1 niveau A", ("2.1.1",)),
    PartRule("accessibility.acts-on-press", Severity.NOTICE, acts_on_down, "WCAG 2.1 niveau A", ("2.5.2",)),
    PartRule("accessibility.gesture-only", Severity.NOTICE, gesture_only, "WCAG 2.1 niveau A", ("2.5.1", "2.5.7")),
    PartRule("accessibility.drag-only", Severity.NOTICE, drag_only, "WCAG 2.2 niveau AA", ("2.5.7", "2.1.1")),
)
