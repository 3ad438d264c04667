"""Where axe and a static rule say the same: an editor hears it once, from the rule that knows the text."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.accessibility.rules import PART_RULES, STATIC_RULES
from plugins.accessibility.rules.part import page_of
from plugins.checks import Context, Document

TWINS: Mapping[str, tuple[str, ...]] = {
    "avoid-inline-spacing": ("accessibility.spacing-fixed",),
    "blink": ("accessibility.text-moving",),
    "color-contrast": ("accessibility.style-contrast", "accessibility.drawing-contrast"),
    "document-title": ("accessibility.page-title-missing",),
    "duplicate-id-aria": ("accessibility.id-twice",),
    "empty-heading": ("accessibility.heading-empty",),
    "empty-table-header": ("accessibility.table-header-empty", "accessibility.table-no-headers"),
    "form-field-multiple-labels": ("accessibility.field-two-labels",),
    "frame-title": ("accessibility.frame-no-title",),
    "frame-title-unique": ("accessibility.frame-same-title",),
    "heading-order": ("accessibility.heading-skipped",),
    "html-has-lang": ("accessibility.page-language",),
    "html-lang-valid": ("accessibility.page-language",),
    "image-alt": ("accessibility.image-alt-missing",),
    "image-redundant-alt": ("accessibility.image-alt-repeated",),
    "input-image-alt": ("accessibility.image-alt-missing",),
    "label": ("accessibility.field-no-label", "accessibility.field-placeholder-only"),
    "link-name": ("accessibility.link-text-empty",),
    "listitem": ("accessibility.list-item-outside",),
    "marquee": ("accessibility.text-moving",),
    "meta-refresh": ("accessibility.refresh",),
    "meta-viewport": ("accessibility.zoom-forbidden",),
    "no-autoplay-audio": ("accessibility.sound-starts",),
    "p-as-heading": ("accessibility.heading-fake",),
    "page-has-heading-one": ("accessibility.heading-one-missing",),
    "scope-attr-valid": ("accessibility.table-scope",),
    "select-name": ("accessibility.field-no-label",),
    "skip-link": ("accessibility.skip-link-broken",),
    "tabindex": ("accessibility.tab-order",),
    "valid-lang": ("accessibility.part-language-unknown",),
    "video-caption": ("accessibility.video-no-captions",),
}
"""The static rules, by id, that say what the axe rule says. axe only adds what they do not see."""


def told_by_twin(document: Document, context: Context, axe_rule: str) -> frozenset[str]:
    """The selectors of the elements, in ``<main>`` and around it, that a twin of ``axe_rule`` objects to itself."""
    twins = TWINS.get(axe_rule, ())
    if not twins:
        return frozenset()
    on_page = [match for rule in STATIC_RULES if rule.id in twins for match in rule.find(document, context)]
    around = [match for rule in PART_RULES if rule.id in twins for match in rule.look(page_of(document).frame)]
    return frozenset(match.selector or "" for match in [*on_page, *around])
