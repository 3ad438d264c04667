"""Rules on what a form asks of people: personal data that the browser knows, something twice, a sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import content_of, field_label
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_KINDS = ("", "text", "email", "tel", "date", "number")
_EXTRA = re.compile(
    r"\((?:[^)]*)\)|[*\u2217\u2731\uff0a:?]|\b(?:verplicht|optioneel|niet verplicht|required|optional)\b", re.IGNORECASE
)
_YOURS = re.compile(r"^(?:(?:wat is|vul|what is|enter|what’s|what's)\s+)?(?:uw|je|jouw|your|my|mijn)\s+")


def purpose_untold(part: Part) -> Iterator[Match]:
    """A field that asks for something of the visitor's own, without ``autocomplete``."""
    asked = [(field, *_purpose(field, part)) for field in _candidates(part)]
    personal = [(field, purpose, yours) for field, purpose, yours in asked if purpose]
    kinds = {purpose for _, purpose, _ in personal}
    for field, purpose, yours in personal:
        told = attribute(field, "autocomplete").lower()
        # A name or address alone may be that of anything.
        own = yours or purpose not in ("name", "street-address", "address-level2") or len(kinds) > 1
        if own and told in ("", "on", "off", "true", "false", "nope") and not _of_somebody_else(field):
            yield part.match(field, field_label(field, part.page), purpose=purpose)


def asked_again(part: Part) -> Iterator[Match]:
    """A field that asks for something once more: what was filled in before should be enough."""
    for field in part.named("input"):
        label = field_label(field, part.page)
        if attribute(field, "type").lower() in _KINDS and words.AGAIN.search(label):
            yield part.match(field, label)


def puzzle(part: Part) -> Iterator[Match]:
    """A sum to solve before one gets on: not everybody can."""
    for field in part.named("input"):
        label = field_label(field, part.page)
        if attribute(field, "type").lower() in _KINDS and words.SUM.search(label):
            yield part.match(field, label)


def _candidates(part: Part) -> Iterator[Tag]:
    for field in part.named("input"):
        live = not field.has_attr("readonly") and not field.has_attr("disabled")
        if attribute(field, "type").lower() in _KINDS and live:
            yield field


def _purpose(field: Tag, part: Part) -> tuple[str, bool]:
    """What of the visitor's own is asked, as ``autocomplete`` calls it, and whether the label says ‘your’."""
    label = " ".join(_EXTRA.sub(" ", field_label(field, part.page)).split()).casefold()
    own, times = _YOURS.subn("", label)
    kind = {"email": "email", "tel": "tel"}.get(attribute(field, "type").lower(), "")
    found = words.PURPOSES.get(words.bare(own), "")
    return found or (kind if len(own.split()) <= 2 and label else ""), bool(times)


def _of_somebody_else(field: Tag) -> bool:
    """Does the group, or the heading above, say that it is about somebody else, or is it a field to look others up?"""
    for node in field.parents:
        legend = node.find("legend") if node.name == "fieldset" else None
        if isinstance(legend, Tag) and words.OTHERS.search(content_of(legend)):
            return True
        if attribute(node, "role") == "search" or (
            attribute(node, "aria-label") and words.OTHERS.search(attribute(node, "aria-label"))
        ):
            return True
        if node.name == "form":
            break
    heading = field.find_previous(["h1", "h2", "h3", "h4", "legend"])
    return isinstance(heading, Tag) and bool(words.OTHERS.search(content_of(heading)))


RULES = (
    PartRule("accessibility.asked-again", Severity.NOTICE, asked_again, "WCAG 2.2 niveau A", ("3.3.7",)),
    PartRule("accessibility.puzzle", Severity.NOTICE, puzzle, "WCAG 2.2 niveau AA", ("3.3.8",)),
    PartRule("accessibility.purpose-untold", Severity.WARNING, purpose_untold, "WCAG 2.1 niveau AA", ("1.3.5",)),
)
