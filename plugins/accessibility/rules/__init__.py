"""The static rules: what can be seen in the parsed page alone, in milliseconds and without a browser."""

from plugins.accessibility.rules import (
    bypass,
    characters,
    colours,
    consistency,
    contrast_high,
    forms,
    frames,
    head,
    headings,
    images,
    keyboard,
    language,
    language_tags,
    link_purpose,
    link_texts,
    links,
    lists,
    media,
    orientation,
    pictures,
    placeholders,
    prose,
    spacing,
    structure,
    table_headers,
    tables,
    timing,
    titles,
    typography,
    zoom,
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
    *contrast_high.RULES,
    *prose.RULES,
    *placeholders.RULES,
    *language_tags.RULES,
    *link_purpose.RULES,
    *pictures.RULES,
    *media.RULES,
    *frames.RULES,
    *table_headers.RULES,
    *spacing.RULES,
    *keyboard.RULES,
)

STATIC_RULES: tuple[Rule[Document], ...] = (
    *head.PAGE_RULES,
    *titles.PAGE_RULES,
    *timing.PAGE_RULES,
    *zoom.PAGE_RULES,
    *orientation.PAGE_RULES,
    *bypass.PAGE_RULES,
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

SITE_RULES: tuple[Rule[Site], ...] = (*orientation.SITE_RULES, *consistency.SITE_RULES)
"""What the style sheets of the site are judged by, and its pages side by side."""

__all__ = ["FRAME_RULES", "PART_RULES", "SITE_RULES", "STATIC_RULES"]
