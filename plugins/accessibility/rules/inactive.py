"""What cannot be used for now: WCAG asks no contrast of it, nor of the text that names it."""

from __future__ import annotations

from bs4 import Tag

from plugins.accessibility.rules.names import labels_of
from plugins.accessibility.rules.part import Page, attribute

_FIELDS = ("input", "select", "textarea", "button")
_SWITCHED = frozenset((*_FIELDS, "fieldset", "option", "optgroup"))


def is_off(element: Tag, page: Page) -> bool:
    """Is this text of something switched off: around it, or the field or widget that it names?"""
    return _switched_off(element) or any(_switched_off(control) for control in _named_by(element, page))


def _switched_off(element: Tag) -> bool:
    return any(
        (node.name in _SWITCHED and node.has_attr("disabled")) or attribute(node, "aria-disabled") == "true"
        for node in (element, *element.parents)
    )


def _named_by(element: Tag, page: Page) -> list[Tag]:
    """The fields of the label that the text stands in, and what points at it for its name."""
    around = [element, *element.parents]
    labels = {id(node) for node in around if node.name == "label"}
    names = {attribute(node, "id") for node in around} - {""}
    parts = (page.frame, page.main)
    fields = [field for part in parts for field in part.named(*_FIELDS)] if labels else []
    pointing = [one for part in parts for one in part.having("aria-labelledby")] if names else []
    return [
        *(field for field in fields if labels & set(map(id, labels_of(field, page)))),
        *(one for one in pointing if names & set(attribute(one, "aria-labelledby").split())),
    ]
