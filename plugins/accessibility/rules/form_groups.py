"""Rules on what belongs together in a form: choices and their question, a star and its meaning, a date and its form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import sheets
from plugins.accessibility.rules.names import content_of, field_label
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.words import REQUIRED, STAR_MEANS
from plugins.checks import Match, Severity

_GROUPS = ("group", "radiogroup", "listbox", "menu", "tablist", "toolbar", "table", "grid")
_FIELDS = ("input", "select", "textarea")
_FREE = ("", "text", "tel")
_STAR = re.compile(r"[*\u2217\u2731\uff0a]\s*:?\s*$|^\s*[*\u2217\u2731\uff0a]")
_CONTENT = re.compile(r"(?<![\w-])content\s*:\s*[\"']([^\"']*)[\"']")
_DATE = re.compile(r"(?:^|\s|geboorte|begin|eind|start|ingangs|verhuis)(?:datum|date)\b|\bdate of\b", re.IGNORECASE)
_FORM = re.compile(
    r"\bd{1,2}\W+m{1,2}|\bm{2}\W+d{2}|[jy]{4}|\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}"
    r"|bijvoorbeeld|bijv\.|for example|e\.g\.|\d{4}",
    re.IGNORECASE,
)


def ungrouped(part: Part) -> Iterator[Match]:
    """Choices that belong together, and nothing that ties them to their question."""
    groups: defaultdict[tuple[str, str, int], list[Tag]] = defaultdict(list)
    for field in part.named("input"):
        kind = attribute(field, "type").lower()
        if kind in ("radio", "checkbox") and attribute(field, "name"):
            form = field.find_parent("form")
            groups[kind, attribute(field, "name"), id(form)].append(field)
    for (kind, _, _), fields in groups.items():
        if len(fields) > 1 and not any(_grouped(field) for field in fields):
            # Answers such as "Ja" say nothing by themselves; others may.
            short = all(len(field_label(field, part.page).split()) <= 3 for field in fields)
            severity = None if kind == "radio" and short else Severity.NOTICE
            yield part.match(fields[0], field_label(fields[0], part.page), severity=severity)


def star_unexplained(part: Part) -> Iterator[Match]:
    """A field that must be filled in by a star alone: neither the code nor the page says what that means."""
    for field in part.named(*_FIELDS):
        label = field_label(field, part.page)
        starred = _STAR.search(label) and not _required(field) and not REQUIRED.search(label)
        if starred and not STAR_MEANS.search(_form_text(field, part)):
            yield part.match(field, label)
            return


def required_by_style(part: Part) -> Iterator[Match]:
    """A field of which only the style sheet says that it must be filled in."""
    for block in sheets.blocks(part.page):
        found = _CONTENT.search(block.body) if block.pseudo else None
        if found and (_STAR.search(found[1]) or REQUIRED.search(found[1])):
            for element in block.elements(part.page):
                field = _field_of(element, part)
                if field is not None and not _required(field) and not REQUIRED.search(field_label(field, part.page)):
                    yield part.match(field, field_label(field, part.page))
                    return


def date_form(part: Part) -> Iterator[Match]:
    """A date to type, without a word on the form in which."""
    for field in part.named("input"):
        label = field_label(field, part.page)
        if attribute(field, "type").lower() in _FREE and _DATE.search(label) and len(label.split()) <= 8:
            around = field.parent if isinstance(field.parent, Tag) else field
            pointed = attribute(field, "aria-describedby").split()
            hints = [content_of(part.page.by_id[name]) for name in pointed if name in part.page.by_id]
            said = " ".join(
                [label, attribute(field, "placeholder"), attribute(field, "title"), content_of(around), *hints]
            )
            if not _FORM.search(said) and not _picker(field):
                yield part.match(field, label)


def _picker(field: Tag) -> bool:
    """Is there a calendar to choose from?"""
    called = f"{attribute(field, 'class')} {attribute(field, 'data-provide')} {attribute(field, 'id')}".lower()
    return any(word in called for word in ("picker", "calendar", "kalender", "flatpickr")) or field.has_attr("readonly")


def _grouped(field: Tag) -> bool:
    if attribute(field, "aria-labelledby") or attribute(field, "aria-describedby") or attribute(field, "aria-label"):
        return True
    return any(
        node.name in ("fieldset", "table", "optgroup") or attribute(node, "role") in _GROUPS for node in field.parents
    )


def _required(field: Tag) -> bool:
    group = any(attribute(node, "aria-required") == "true" for node in field.parents)
    return field.has_attr("required") or attribute(field, "aria-required") == "true" or group


def _form_text(field: Tag, part: Part) -> str:
    """All that the page says around the fields; the star may be explained anywhere."""
    form = field.find_parent("form")
    around = form.parent if isinstance(form, Tag) and isinstance(form.parent, Tag) else part.page.document.main
    return content_of(around)


def _field_of(element: Tag, part: Part) -> Tag | None:
    """The one field that an element is about: the one inside it, or the one that it labels."""
    inside = element.find_all(list(_FIELDS))
    label = element if element.name == "label" else element.find_parent("label")
    if len(inside) == 1:
        return inside[0]
    if isinstance(label, Tag) and attribute(label, "for"):
        return part.page.by_id.get(attribute(label, "for"))
    return None


RULES = (
    PartRule("accessibility.choices-loose", Severity.WARNING, ungrouped, "WCAG 2.1 niveau A", ("1.3.1", "3.3.2")),
    PartRule("accessibility.star-unexplained", Severity.WARNING, star_unexplained, "WCAG 2.1 niveau A", ("3.3.2",)),
    PartRule(
        "accessibility.required-by-style", Severity.NOTICE, required_by_style, "WCAG 2.1 niveau A", ("1.3.1", "3.3.2")
    ),
    PartRule("accessibility.date-form-unknown", Severity.NOTICE, date_form, "WCAG 2.1 niveau A", ("3.3.2",)),
)
