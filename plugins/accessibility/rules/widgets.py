"""Rules on parts that open, close and change: do people hear that they are open, and what has changed?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, sheets, words
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.styles import declared
from plugins.checks import Match, Severity

_STATES = ("aria-expanded", "aria-selected", "aria-pressed", "aria-current", "aria-checked", "aria-haspopup")
_OPENERS = ("popovertarget", "commandfor", "aria-controls", "data-toggle", "data-bs-toggle")
_TAB = re.compile(r"(?:^|[-_ ])tabs?(?:$|[-_ ])", re.IGNORECASE)
_PROGRESS = re.compile(r"(?:^|[-_ ])(?:progress(?:-?bar)?|voortgang(?:sbalk)?|meter)(?:$|[-_ ])", re.IGNORECASE)
_DIALOG = re.compile(r"(?:^|\s)(?:modal|dialog|popup|lightbox|pop-up|dialoog)(?:$|\s)", re.IGNORECASE)
_WIDTH = re.compile(r"(?<![\w-])width\s*:\s*\d{1,2}(?:\.\d+)?%")
_WRITES = re.compile(
    r"(?:([\w$]+)|getElementById\([\"'`]([^\"'`]+)[\"'`]\))\s*\.(?:textContent|innerText|innerHTML)\s*=(?!=)\s*([^;]*)"
)
_LIVE = ("alert", "status", "log", "timer", "marquee", "progressbar")


def tabs_unknown(part: Part) -> Iterator[Match]:
    """Tabs that only look so: nobody hears which one is chosen."""
    if any(attribute(one, "role") in ("tab", "tablist") for one in part.page.main.having("role")):
        return
    tabs: dict[int, list[Tag]] = {}
    for element in part.having("class"):
        if _TAB.search(attribute(element, "class")) and isinstance(element.parent, Tag) and _is_plain_tab(element):
            tabs.setdefault(id(element.parent), []).append(element)
    for row in tabs.values():
        if len(row) > 1:
            yield part.match(row[0], content_of(row[0]))


def _is_plain_tab(element: Tag) -> bool:
    """Does it work as a tab on this page, and say nothing of its state?"""
    works = element.name in ("button", "a") or element.has_attr("onclick") or element.has_attr("tabindex")
    address = attribute(element, "href")
    known = any(element.has_attr(name) for name in _STATES)
    return works and not known and (not address or address.startswith("#")) and element.find(["a", "button"]) is None


def dialog_unknown(part: Part) -> Iterator[Match]:
    """A window over the page, by its name in the code, that is none for who listens."""
    for element in part.page.unseen.having("class") if part.is_main else ():
        called = element.name in ("div", "section", "aside") and _DIALOG.search(attribute(element, "class"))
        roles = (
            [attribute(one, "role") for one in (element, *element.find_all(True), *element.parents)] if called else []
        )
        native = called and (element.find("dialog") is not None or element.find_parent("dialog") is not None)
        if (
            called
            and not native
            and not {"dialog", "alertdialog"} & set(roles)
            and element.find(["button", "a"]) is not None
        ):
            yield part.match(element, content_of(element))
            return


def state_unheard(part: Part) -> Iterator[Match]:
    """A button in front of a part that is hidden for now, which does not say whether that is open."""
    for button in part.named("button", "a"):
        opens = button.name == "button" or attribute(button, "role") == "button" or attribute(button, "href") == "#"
        said = any(button.has_attr(name) for name in (*_STATES, *_OPENERS)) or attribute(button, "type") == "submit"
        if opens and not said and attribute(button, "role") != "tab":
            follower = _follower(button)
            if follower is not None and _is_hidden(follower) and content_of_hidden(follower):
                yield part.match(button, name_of(button, part.page))


def progress_unheard(part: Part) -> Iterator[Match]:
    """A bar that shows how far something is, to those who see it."""
    wide = {
        id(one) for block in sheets.blocks(part.page) if _WIDTH.search(block.body) for one in block.elements(part.page)
    }
    for element in part.named("div", "span"):
        only = element.find(True) if not element.get_text(strip=True) else None
        filled = isinstance(only, Tag) and only.find(True) is None and _fills(only, wide)
        empty = element.find(True) is None and not content_of(element)
        called = empty and _PROGRESS.search(attribute(element, "class"))
        if (filled or called) and not _is_bar(element):
            yield part.match(element, attribute(element, "class"))


def change_unheard(part: Part) -> Iterator[Match]:
    """A message that a script changes, in a place of which assistive technology hears nothing."""
    writing = [heard.body for heard in scripts.listeners(part.page) if _WRITES.search(heard.body)]
    known = scripts.variables(scripts.scripts(part.page)) if writing else {}
    for body in writing:
        for name, identity, text in _WRITES.findall(body):
            element = part.page.by_id.get(identity) if identity else _first(known.get(name, ""), part)
            message = element is not None and part.holds(element) and words.MESSAGE.search(text)
            if element is not None and message and not _is_live(element) and "focus(" not in body:
                yield part.match(element, content_of(element) or attribute(element, "id"))
                return


def _fills(inner: Tag, wide: set[int]) -> bool:
    """Is it as wide as some share, by its own style or by a style sheet?"""
    plain = inner.name in ("div", "span", "i", "b")
    return plain and (id(inner) in wide or bool(_WIDTH.search(attribute(inner, "style"))))


def _is_bar(element: Tag) -> bool:
    """Is it told in the code, on it, around it or inside it, or a text beside it: ‘62 %’?"""
    roles = ("progressbar", "meter", "img", "presentation", "none")
    around = element.parent if isinstance(element.parent, Tag) else element
    beside = around.name not in ("main", "body", "form", "section", "article") and content_of(around)
    return bool(
        beside
        or any(one.has_attr("role") for one in element.find_all(True))
        or any(
            attribute(node, "role") in roles or attribute(node, "aria-hidden") for node in (element, *element.parents)
        )
    )


def _first(selector: str, part: Part) -> Tag | None:
    found = scripts.elements_of(selector, part.page) if selector else ()
    return found[0] if found else None


def _is_live(element: Tag) -> bool:
    return any(
        node.has_attr("aria-live") or attribute(node, "role") in _LIVE or node.name in ("output", "button", "label")
        for node in (element, *element.parents)
    )


def _follower(button: Tag) -> Tag | None:
    """What comes next in the code: beside the button, or beside the heading that it stands in alone."""
    found = button.find_next_sibling()
    if (
        not isinstance(found, Tag)
        and isinstance(button.parent, Tag)
        and button.parent.name in ("h2", "h3", "h4", "p", "dt")
    ):
        found = button.parent.find_next_sibling()
    return found if isinstance(found, Tag) and found.name in ("ul", "ol", "div", "p", "section", "nav", "dd") else None


def _is_hidden(element: Tag) -> bool:
    style = declared(element) if element.has_attr("style") else {}
    gone = style.get("display", ("",))[0] == "none"
    called = attribute(element, "role") in ("dialog", "alertdialog", "status", "alert") or element.has_attr("aria-live")
    return (element.has_attr("hidden") or gone) and not called and not element.has_attr("popover")


def content_of_hidden(element: Tag) -> str:
    """The text of a part that is hidden for now."""
    return " ".join(element.get_text(" ").split())


RULES = (
    PartRule("accessibility.tabs-unknown", Severity.NOTICE, tabs_unknown, "WCAG 2.1 niveau A", ("4.1.2", "1.3.1")),
    PartRule("accessibility.dialog-unknown", Severity.NOTICE, dialog_unknown, "WCAG 2.1 niveau A", ("4.1.2",)),
    PartRule("accessibility.state-unheard", Severity.NOTICE, state_unheard, "WCAG 2.1 niveau A", ("4.1.2",)),
    PartRule(
        "accessibility.progress-unheard", Severity.NOTICE, progress_unheard, "WCAG 2.1 niveau A", ("1.1.1", "4.1.2")
    ),
    PartRule("accessibility.change-unheard", Severity.NOTICE, change_unheard, "WCAG 2.1 niveau AA", ("4.1.3",)),
)
