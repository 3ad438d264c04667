"""Which elements of a page are not prose of ours."""

from __future__ import annotations

from bs4 import Tag

_LEFT_OUT = frozenset(
    "nav button select option optgroup textarea input output datalist meter progress pre address blockquote "
    "iframe object video audio canvas math".split()
)
_TOOLS = frozenset("navigation search button menu menubar toolbar tablist tab".split())
_LEFT_OUT_INLINE = frozenset("code samp kbd var q cite button select textarea input".split())
_BUTTON_CLASSES = frozenset(("nl-button", "utrecht-button", "utrecht-button-link"))


_ADDED = "utrecht-alert"
"""An alert stands on many pages for a while: it is text of an editor, but not of this page."""


def is_added(element: Tag) -> bool:
    """Was a block with this element added to the page: an alert above it, or the explanation of a word below it?"""
    return any(each.name == "dd" or _ADDED in (each.get("class") or ()) for each in (element, *element.parents))


def language_of(element: Tag) -> str:
    """The language that ``element`` is marked with, by itself or from outside; "nl" when nothing says so."""
    for candidate in (element, *element.parents):
        if marked := str(candidate.get("lang") or ""):
            return marked.split("-")[0].casefold()
    return "nl"


def is_left_out(element: Tag) -> bool:
    """Is a block with this element no prose: a tool of the page, a quotation, hidden, or in another language?"""
    for candidate in (element, *element.parents):
        if candidate.name in _LEFT_OUT or candidate.name in _LEFT_OUT_INLINE or _is_hidden_or_button(candidate):
            return True
    return language_of(element) != "nl"


def is_left_out_inline(element: Tag) -> bool:
    """Is this element inside a line of prose not ours to judge?"""
    lang = str(element.get("lang") or "nl").split("-")[0].casefold()
    return element.name in _LEFT_OUT_INLINE or _is_hidden_or_button(element) or lang != "nl"


def _is_hidden_or_button(element: Tag) -> bool:
    if not (attributes := element.attrs):
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") in _TOOLS
        or not _BUTTON_CLASSES.isdisjoint(element.get("class") or ())
    )


def is_code(element: Tag) -> bool:
    """Is this element code, where any text may be an example?"""
    return element.name in ("pre", "code")


def in_code(element: Tag) -> bool:
    """Is this element code, or inside it?"""
    return any(is_code(candidate) for candidate in (element, *element.parents))
