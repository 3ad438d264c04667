"""How far the start is: nobody should have to read a page to find where it begins."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag
from bs4.element import NavigableString, PreformattedString

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import Parts, page_match, parts_of

STARTS = {"regelen": "start", "afspraken": "boeken"}
"""The component that holds the start, per kind of page."""
MAX_WORDS = 80
"""Words in ``<main>`` before the start. At 360 pixels wide they keep the button on the first screen of a phone."""


def late_start(document: Document, _context: Context) -> Iterator[Match]:
    """More words before the start than one reads at a glance. What is folded away or chosen from does not count."""
    control = _control(parts_of(document), STARTS.get(document.kind, ""))
    if control is None:
        return
    words = 0
    for node in document.main.descendants:
        if node is control:  # by itself: an input has no text to meet it by
            break
        if isinstance(node, NavigableString) and _is_read(node, document.main):
            words += len(node.split())
    if words > MAX_WORDS:
        yield page_match(document, "samenvatting", count=words)


def _control(parts: Parts, component: str) -> Tag | None:
    """What one presses first, or nothing: that it is missing is for other rules."""
    start = parts.first(component)
    found = start.find_all(["a", "button", "input"]) if start else ()
    return next((element for element in found if element.get("type") != "hidden"), None)


def _is_read(text: NavigableString, main: Tag) -> bool:
    """Does someone who reads from the top come across it?"""
    if isinstance(text, PreformattedString):
        return False
    inside: Tag | NavigableString = text
    for parent in text.parents:
        if parent is main:
            break
        folded = parent.name == "details" and not parent.has_attr("open")
        if parent.name in ("option", "script", "style", "template") or parent.has_attr("hidden"):
            return False
        if folded and not (isinstance(inside, Tag) and inside.name == "summary"):
            return False
        inside = parent
    return True


_FIRST_SCREEN = "NL Design System, gebruikersonderzoeken: de volgende stap meteen in beeld"

RULES: tuple[Rule[Document], ...] = (
    Rule("separation.late-start", Severity.ERROR, late_start, _FIRST_SCREEN, limits={"words": MAX_WORDS}),
)
