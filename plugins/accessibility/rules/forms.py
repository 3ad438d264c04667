"""Rules on forms: does everybody get to know what to fill in where?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import UNLABELLED, content_of, field_label, given_name, labels_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_LINE = re.compile(r"adres|address|line|regel|phone|telefoon|e-?mail")
_TEXTS = ("p", "span", "div", "li", "strong")
_NO_TEXTS = ("label", "legend", "button", "a", "td", "th", "option", "summary")
_TICKED = ("checkbox", "radio")


def _fields(part: Part) -> Iterator[Tag]:
    """The fields that people fill in; not buttons, nor what ARIA leaves out."""
    for field in part.named("input", "select", "textarea"):
        takes_label = field.name != "input" or attribute(field, "type").lower() not in UNLABELLED
        if takes_label and attribute(field, "role") not in ("presentation", "none"):
            yield field


def unlabelled(part: Part) -> Iterator[Match]:
    """A field with no label at all."""
    for field in _fields(part):
        named = field_label(field, part.page) or attribute(field, "placeholder")
        if not named and not scripts.fills(field, part.page):
            yield part.match(field, attribute(field, "name") or attribute(field, "id"))


def placeholder_only(part: Part) -> Iterator[Match]:
    """A field whose only label vanishes as soon as one types."""
    for field in _fields(part):
        if attribute(field, "placeholder") and not field_label(field, part.page):
            match = part.match(field, attribute(field, "placeholder"))
            yield replace(match, severity=Severity.WARNING) if _button_beside(field) else match


def label_generic(part: Part) -> Iterator[Match]:
    """A field with a label that could stand on any field."""
    for field in _fields(part):
        label = field_label(field, part.page) if attribute(field, "type").lower() not in _TICKED else ""
        if words.bare(label) in words.LABEL_GENERIC:
            yield part.match(field, label)


def label_numbered(part: Part) -> Iterator[Match]:
    """A field with the label of another one and a number: what the second is for, nobody knows."""
    labels = {words.bare(field_label(field, part.page)): field for field in _fields(part)}
    for label, field in labels.items():
        stem = re.sub(r"\s*\d$", "", label)
        if stem != label and stem in labels and not _LINE.search(stem):
            yield part.match(field, field_label(field, part.page))


def error_generic(part: Part) -> Iterator[Match]:
    """A message that something is wrong, but not what, beside a field."""
    told = [message for field in _fields(part) for message in _messages(field, part)]
    alerts = [alert for alert in part.having("role") if attribute(alert, "role") == "alert"]
    loose = [text for text in part.named(*_TEXTS) if text.find_parent("form") and not text.find_parent(list(_NO_TEXTS))]
    for message in {id(message): message for message in (*told, *alerts, *loose)}.values():
        if words.bare(content_of(message)) in words.ERROR_GENERIC:
            yield part.match(message, content_of(message))


def labelled_twice(part: Part) -> Iterator[Match]:
    """A field with more than one ``<label>``: much assistive technology reads only one of them."""
    for field in _fields(part):
        labels = labels_of(field, part.page)
        if len(labels) > 1 and not given_name(field, part.page):
            yield part.match(field, " / ".join(map(content_of, labels)))


def legendless(part: Part) -> Iterator[Match]:
    """A group of fields without a question above it."""
    for group in part.named("fieldset"):
        legend = group.find("legend", recursive=False)
        plain = attribute(group, "role") in ("none", "presentation")
        if not plain and not given_name(group, part.page) and not (isinstance(legend, Tag) and content_of(legend)):
            yield part.match(group, content_of(group))


def _button_beside(field: Tag) -> bool:
    """Is there a button right behind the field, that says what it is for? Technique G167: as in a field to search."""
    beside = field.find_next_sibling()
    return isinstance(beside, Tag) and bool(
        (beside.name == "button" and content_of(beside))
        or (beside.name == "input" and attribute(beside, "type") == "submit" and attribute(beside, "value"))
    )


def _messages(field: Tag, part: Part) -> Iterator[Tag]:
    """The texts that a field points at."""
    for name in f"{attribute(field, 'aria-describedby')} {attribute(field, 'aria-errormessage')}".split():
        if name in part.page.by_id:
            yield part.page.by_id[name]


RULES = (
    PartRule(
        "accessibility.field-no-label", Severity.ERROR, unlabelled, "WCAG 2.1 niveau A", ("1.3.1", "3.3.2", "4.1.2")
    ),
    PartRule(
        "accessibility.field-placeholder-only",
        Severity.ERROR,
        placeholder_only,
        "WCAG 2.1 niveau A",
        ("3.3.2",),
    ),
    PartRule("accessibility.field-label-generic", Severity.WARNING, label_generic, "WCAG 2.1 niveau AA", ("2.4.6",)),
    PartRule("accessibility.field-label-numbered", Severity.NOTICE, label_numbered, "WCAG 2.1 niveau AA", ("2.4.6",)),
    PartRule("accessibility.field-error-generic", Severity.NOTICE, error_generic, "WCAG 2.1 niveau A", ("3.3.1",)),
    PartRule("accessibility.field-two-labels", Severity.ERROR, labelled_twice, "WCAG 2.1 niveau A", ("3.3.2",)),
    PartRule("accessibility.fieldset-no-legend", Severity.ERROR, legendless, "WCAG 2.1 niveau A", ("1.3.1", "3.3.2")),
)
