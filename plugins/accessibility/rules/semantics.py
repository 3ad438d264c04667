"""Rules on code that takes from the content what it means: roles, ``aria-hidden``, controls inside controls."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.headings import NAMES
from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute, hidden, page_of, shortened
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.styles import declared
from plugins.accessibility.rules.words import bare
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_NO_ROLE = ("presentation", "none")
_CONTROLS = ("button", "input", "select", "textarea", "summary")
_CONTROL_ROLES = frozenset("button checkbox menuitemcheckbox menuitemradio option radio switch tab".split())
_PICTURED_ROLES = frozenset("img meter progressbar scrollbar separator slider".split())
"""Roles of which nothing inside is told: WAI-ARIA calls their children presentational."""
_SHOWN_LATER = re.compile(
    r"modal|dialog|overlay|menu|nav|collapse|canvas|drawer|pop-?(?:up|over)|tooltip|toast|tab|panel|accordion|slide|"
    r"carousel|hidden|clone|lightbox|search|cookie|icon|print|skeleton|loader|template",
    re.IGNORECASE,
)
_MANY = 12
"""From so many words on a hidden part is more than decoration."""
_GENERIC = ("div", "span", "p", "b", "i", "em", "strong", "small", "sub", "sup", "mark", "code", "del", "ins")


def main_hidden(document: Document, _context: Context) -> Iterator[Match]:
    """A page of which the content is kept from everybody who listens."""
    page = page_of(document)
    main = document.tree.find("main")
    around = [node for node in (main, document.tree.body) if isinstance(node, Tag)]
    for element in around:
        if (
            attribute(element, "aria-hidden") == "true"
            and not element.has_attr("hidden")
            and element.get_text(strip=True)
        ):
            text = shortened(element.get_text(" "))
            yield Match(Place(page.document.path), text, selector=document.selector_of(element))
            return


def content_hidden(part: Part) -> Iterator[Match]:
    """A part with sentences in it that only those who see the page get."""
    for element in part.page.unseen.having("aria-hidden") if part.is_main else ():
        if attribute(element, "aria-hidden") == "true" and _in_sight(element):
            text = _text(element)
            if len(text.split()) >= _MANY and not _told_elsewhere(text, part):
                yield part.match(element, text)


def nested_control(part: Part) -> Iterator[Match]:
    """A control inside another one: nobody knows which of the two they work."""
    candidates = {id(element): element for element in (*part.named("a", "button"), *part.having("role"))}
    for element in candidates.values():
        if not _is_control(element) and attribute(element, "role") not in _CONTROL_ROLES | _PICTURED_ROLES:
            continue
        # Browsers take a link in a link apart: there, none is inside another.
        inside = (one for one in element.find_all(True) if _is_stop(one) and not one.name == element.name == "a")
        inner = next(inside, None)
        if inner is not None:
            yield part.match(element, content_of(inner) or content_of(element))


def role_lost(part: Part) -> Iterator[Match]:
    """A heading, or a table of data, whose role says that it is none."""
    for element in part.named(*NAMES, "table"):
        data = (
            element.name != "table" or element.find("caption") is not None or element.find("th", scope=True) is not None
        )
        if attribute(element, "role") in _NO_ROLE and data and content_of(element):
            yield part.match(element, content_of(element))


def label_unheard(part: Part) -> Iterator[Match]:
    """A name by ``aria-label`` on an element that cannot have one, and that says something else or nothing."""
    for element in part.having("aria-label"):
        unnamed = element.name in _GENERIC and not any(
            element.has_attr(name) for name in ("role", "tabindex", "contenteditable", "onclick")
        )
        label = bare(attribute(element, "aria-label"))
        if unnamed and label and not _says(element, label):
            yield part.match(element, attribute(element, "aria-label"))


def frame_hidden(part: Part) -> Iterator[Match]:
    """Embedded content that one sees and Tab comes to, and that is kept from who listens."""
    for frame in (*part.named("iframe"), *(part.page.unseen.named("iframe") if part.is_main else ())):
        style = declared(frame) if frame.has_attr("style") else {}
        gone = any(
            name in style and style[name].value in ("none", "hidden", "0", "0px", "1px")
            for name in ("display", "visibility", "width", "height", "opacity")
        )
        small = any(attribute(frame, side).removesuffix("px") in ("0", "1", "2") for side in ("width", "height"))
        kept = attribute(frame, "aria-hidden") == "true" or attribute(frame, "role") in _NO_ROLE
        shows = bool(attribute(frame, "src") or attribute(frame, "srcdoc")) and attribute(frame, "tabindex") != "-1"
        if kept and shows and not gone and not small and _in_sight(frame):
            yield part.match(frame, attribute(frame, "title") or attribute(frame, "src"))


def _is_control(element: Tag) -> bool:
    """Can people work this with the keyboard, by what it is?"""
    if element.name == "a":
        return element.has_attr("href")
    if element.name == "input":
        return attribute(element, "type").lower() != "hidden"
    return element.name in _CONTROLS


def _is_stop(element: Tag) -> bool:
    """Does the Tab key come to it? Not to what is hidden, switched off, or out of the order by its ``tabindex``."""
    order = attribute(element, "tabindex")
    if order.startswith("-") or element.has_attr("disabled"):
        return False
    seen = not any(
        hidden(around) and attribute(around, "aria-hidden") != "true" for around in (element, *element.parents)
    )
    return seen and (_is_control(element) or order.isdecimal())


def _in_sight(element: Tag) -> bool:
    """Is nothing around it hidden in another way, or meant to be shown later?"""
    for node in (element, *element.parents):
        if node.name in ("template", "dialog", "noscript"):
            return False
        if not node.attrs:
            continue
        called = f"{attribute(node, 'class')} {attribute(node, 'id')} {attribute(node, 'role')}"
        style = declared(node) if node.has_attr("style") else {}
        unseen = style.get("display", ("",))[0] == "none" or style.get("visibility", ("",))[0] == "hidden"
        if node.has_attr("hidden") or node.has_attr("inert") or unseen:
            return False
        if node.name not in ("body", "html", "main") and _SHOWN_LATER.search(called):
            return False
    return True


def _text(element: Tag) -> str:
    return " ".join(element.get_text(" ").split()) if element.find(["p", "li", "h2", "h3", "table"]) else ""


def _told_elsewhere(text: str, part: Part) -> bool:
    return bare(text) in bare(content_of(part.page.document.main))


def _says(element: Tag, label: str) -> bool:
    """Does the text inside say the same, or is there a control inside that the label may be meant for?"""
    text = bare(content_of(element))
    return (text and (text in label or label in text)) or element.find(["a", "button", "input", "select"]) is not None


RULES = (
    PartRule("accessibility.content-hidden", Severity.NOTICE, content_hidden, "WCAG 2.1 niveau A", ("1.3.1", "4.1.2")),
    PartRule("accessibility.control-nested", Severity.WARNING, nested_control, "WCAG 2.1 niveau A", ("4.1.2",)),
    PartRule("accessibility.role-lost", Severity.WARNING, role_lost, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.label-unheard", Severity.NOTICE, label_unheard, "WCAG 2.1 niveau A", ("1.1.1", "4.1.2")),
    PartRule("accessibility.frame-hidden", Severity.WARNING, frame_hidden, "WCAG 2.1 niveau A", ("1.3.1", "4.1.2")),
)
PAGE_RULES = (Rule("accessibility.main-hidden", Severity.ERROR, main_hidden, "WCAG 2.1 niveau A", ("1.3.1", "4.1.2")),)
