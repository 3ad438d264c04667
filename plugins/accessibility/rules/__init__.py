"""The static rules: what can be seen in the parsed page alone, in milliseconds and without a browser."""

from plugins.accessibility.rules import (
    characters,
    colours,
    forms,
    head,
    headings,
    images,
    language,
    link_texts,
    links,
    lists,
    prose,
    structure,
    tables,
    typography,
)
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Document, Rule, Site

PART_RULES: tuple[PartRule, ...] = (
    *link_texts.RULES,
    *links.RULES,
    *images.RULES,
    *headings.RULES,
    *tables.RULES,
    *lists.RULES,
    *forms.RULES,
    *structure.RULES,
    *typography.RULES,
    *characters.RULES,
    *colours.RULES,
    *prose.RULES,
)

STATIC_RULES: tuple[Rule[Document], ...] = (
    *head.PAGE_RULES,
    *headings.PAGE_RULES,
    *(rule.on_pages() for rule in PART_RULES),
    *lists.PAGE_RULES,
    *language.PAGE_RULES,
    *characters.PAGE_RULES,
    *prose.PAGE_RULES,
)
"""What each page is judged by."""

FRAME_RULES: tuple[Rule[Site], ...] = tuple(rule.on_frames() for rule in PART_RULES)
"""The same rules on what the theme puts around ``<main>``: told once, not on every page."""

__all__ = ["FRAME_RULES", "PART_RULES", "STATIC_RULES"]
