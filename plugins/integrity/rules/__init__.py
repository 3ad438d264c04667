"""The rules of this room: on each page by itself, and on the site as a whole."""

from __future__ import annotations

from plugins.checks import Document, Rule, Site
from plugins.integrity.rules import crisis, frame, links, loading, moved, pages, stylesheets, targets, versions

PAGE_RULES: tuple[Rule[Document], ...] = (*links.RULES, *loading.RULES, *crisis.RULES)
SITE_RULES: tuple[Rule[Site], ...] = (
    *targets.RULES,
    *frame.RULES,
    *stylesheets.RULES,
    *pages.RULES,
    *versions.RULES,
    *moved.RULES,
)
