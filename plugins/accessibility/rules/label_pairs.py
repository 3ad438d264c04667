"""A rule on labels that say the same: which of the two fields is which?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import field_label
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_TYPES = ("", "text", "email", "tel", "url", "number", "date", "password")
_GROUPS = ("group", "radiogroup", "region", "row", "tabpanel", "dialog", "listitem", "form", "search")
_AROUND = ("fieldset", "table", "section", "article", "li", "details", "dialog", "tr", "dd", "form", "optgroup")


def same(part: Part) -> Iterator[Match]:
    """A field with the label of an earlier one in the same form, and nothing around them that tells them apart."""
    seen: defaultdict[tuple[str, int, int], list[Tag]] = defaultdict(list)
    for field in part.named("input", "textarea"):
        label = words.bare(field_label(field, part.page))
        free = attribute(field, "type").lower() in _TYPES
        if label and free and not field.has_attr("aria-describedby") and not field.has_attr("disabled"):
            around = next((node for node in field.parents if _tells_apart(node)), None)
            seen[label, _heading(field), id(around)].append(field)
    for fields in seen.values():
        if len(fields) > 1:
            yield part.match(fields[1], field_label(fields[1], part.page))


def _tells_apart(node: Tag) -> bool:
    return node.name in _AROUND or attribute(node, "role") in _GROUPS


def _heading(field: Tag) -> int:
    """The identity of the last heading or bold line above the field."""
    return id(field.find_previous(["h1", "h2", "h3", "h4", "h5", "h6", "legend", "strong", "b", "caption"]))


RULES = (PartRule("accessibility.field-label-same", Severity.NOTICE, same, "WCAG 2.1 niveau AA", ("2.4.6",)),)
