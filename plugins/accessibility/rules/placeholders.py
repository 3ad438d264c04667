"""A rule on what was never filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules import words
from plugins.accessibility.rules.headings import NAMES
from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import Part
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity


def heading(part: Part) -> Iterator[Match]:
    """A heading that only says that it is a heading."""
    for element in part.named(*NAMES):
        name = name_of(element, part.page)
        if re.sub(r"\s*\d+$", "", words.bare(name)) in words.HEADING_PLACEHOLDER:
            yield part.match(element, name)


RULES = (PartRule("accessibility.heading-placeholder", Severity.WARNING, heading, "WCAG 2.1 niveau AA", ("2.4.6",)),)
