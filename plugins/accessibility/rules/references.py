"""Rules on what points at something else in the page: ARIA that points at nothing, an error text beside its field."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules.names import UNLABELLED, content_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_ERROR = re.compile(
    r"(?:^|[-_\s])(?:error|errors|fout|foutmelding|invalid|invalid-feedback|has-error)(?:$|[-_\s])", re.I
)
_HINTS = ("aria-describedby", "aria-errormessage", "aria-details")
_FIELDS = ("input", "select", "textarea")


def hint_untied(part: Part) -> Iterator[Match]:
    """An element that says that its hint or its error text stands elsewhere, where there is no such element.

    In ``<main>`` alone: what stands around it is looked at without it, and may point at something inside.
    """
    for name in _HINTS if part.is_main else ():
        for element in part.having(name):
            if lost := _lost(element, name, part):
                yield part.match(element, lost)


def name_untied(part: Part) -> Iterator[Match]:
    """An element that says that its name stands elsewhere, where none of those elements is there."""
    for element in part.having("aria-labelledby") if part.is_main else ():
        names = attribute(element, "aria-labelledby").split()
        if names and all(name not in part.page.by_id for name in names):
            yield part.match(element, " ".join(names))


def error_untied(part: Part) -> Iterator[Match]:
    """An error text right beside a field, that the field does not point at."""
    for field in part.named(*_FIELDS):
        if attribute(field, "type").lower() in UNLABELLED or any(field.has_attr(name) for name in _HINTS):
            continue
        for text in _beside(field):
            if _is_error(text) and not _points_at(field, text):
                yield part.match(text, content_of(text))
                break


def _lost(element: Tag, name: str, part: Part) -> str:
    """The ids, when there are some and none is in the page."""
    ids = attribute(element, name).split()
    return " ".join(ids) if ids and not any(one in part.page.by_id for one in ids) else ""


def _beside(field: Tag) -> Iterator[Tag]:
    """The elements before and after the field, and before and after what is around it alone."""
    around = field
    for _ in range(2):
        for neighbour in (around.find_next_sibling(), around.find_previous_sibling()):
            if isinstance(neighbour, Tag) and neighbour.name in ("p", "span", "div", "small", "strong", "em"):
                yield neighbour
        parent = around.parent
        if not isinstance(parent, Tag) or parent.name not in ("p", "div", "span"):
            return
        if len(parent.find_all(list(_FIELDS))) > 1:
            return
        around = parent


def _is_error(element: Tag) -> bool:
    """Is it called an error, and does it hold text but no other field?"""
    called = f"{attribute(element, 'class')} {attribute(element, 'id')}"
    return bool(_ERROR.search(called) and content_of(element)) and element.find([*_FIELDS, "label"]) is None


def _points_at(field: Tag, text: Tag) -> bool:
    """Does the text say itself which field it is for, as a label or a link?"""
    identity = attribute(field, "id")
    link = text.find("a", href=f"#{identity}") if identity else None
    return link is not None or (attribute(text, "role") == "alert" and bool(identity and attribute(text, "for")))


RULES = (
    PartRule("accessibility.hint-not-tied", Severity.WARNING, hint_untied, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.name-not-tied", Severity.WARNING, name_untied, "WCAG 2.1 niveau A", ("1.3.1", "4.1.2")),
    # Whether it says itself which field it is about, is for a human to see.
    PartRule("accessibility.error-not-tied", Severity.NOTICE, error_untied, "WCAG 2.1 niveau A", ("1.3.1", "3.3.1")),
)
