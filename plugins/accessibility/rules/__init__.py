"""The static rules: what can be seen in the parsed page alone, in milliseconds and without a browser."""

from plugins.accessibility.rules import forms, head, headings, images, language, links, lists, prose, structure, tables
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Document, Rule, Site

PART_RULES: tuple[PartRule, ...] = (
    *links.RULES,
    *images.RULES,
    *headings.RULES,
    *tables.RULES,
    *forms.RULES,
    *structure.RULES,
)

STATIC_RULES: tuple[Rule[Document], ...] = (
    *head.PAGE_RULES,
    *headings.PAGE_RULES,
    *(rule.on_pages() for rule in PART_RULES),
    *lists.PAGE_RULES,
    *language.PAGE_RULES,
    *prose.PAGE_RULES,
)
"""What each page is judged by."""

FRAME_RULES: tuple[Rule[Site], ...] = tuple(rule.on_frames() for rule in PART_RULES)
"""The same rules on what the theme puts around ``<main>``: told once, not on every page."""

__all__ = ["FRAME_RULES", "PART_RULES", "STATIC_RULES"]
