"""Where axe and a static rule say the same: an editor hears it once, from the rule that knows the text."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.accessibility.rules import PART_RULES, STATIC_RULES
from plugins.accessibility.rules.part import page_of
from plugins.checks import Context, Document

TWINS: Mapping[str, tuple[str, ...]] = {
    "aria-prohibited-attr": ("accessibility.label-unheard",),
    "aria-valid-attr-value": ("accessibility.hint-not-tied", "accessibility.name-not-tied"),
    "avoid-inline-spacing": ("accessibility.spacing-fixed",),
    "blink": ("accessibility.text-moving",),
    "color-contrast": ("accessibility.style-contrast", "accessibility.drawing-contrast"),
    "document-title": ("accessibility.page-title-missing",),
    "duplicate-id-aria": ("accessibility.id-twice",),
    "empty-heading": ("accessibility.heading-empty",),
    "empty-table-header": (
        "accessibility.table-header-empty",
        "accessibility.table-header-drawn",
        "accessibility.table-no-headers",
    ),
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
    "nested-interactive": ("accessibility.control-nested",),
    "no-autoplay-audio": ("accessibility.sound-starts",),
    "p-as-heading": ("accessibility.heading-fake",),
    "page-has-heading-one": ("accessibility.heading-one-missing",),
    "presentation-role-conflict": ("accessibility.decoration-exposed",),
    "scope-attr-valid": ("accessibility.table-scope",),
    "select-name": ("accessibility.field-no-label",),
    "skip-link": ("accessibility.skip-link-broken",),
    "tabindex": ("accessibility.tab-order",),
    "valid-lang": ("accessibility.part-language-unknown",),
    "video-caption": ("accessibility.video-no-captions",),
    "accessibility.background-tells": ("accessibility.picture-by-style",),
    "accessibility.bar-tells": ("accessibility.progress-unheard",),
    "accessibility.chosen-by-colour": ("accessibility.state-by-colour",),
    "accessibility.css-text-unsaid": ("accessibility.words-by-style", "accessibility.required-by-style"),
    "accessibility.drawing-tells": ("accessibility.icons-telling",),
    "accessibility.drop-zone-only": ("accessibility.drag-alone",),
    "accessibility.message-unsaid": ("accessibility.change-unheard",),
    "accessibility.opens-unsaid": ("accessibility.state-unheard",),
    "accessibility.pinch-only": ("accessibility.gesture-only",),
    "accessibility.sign-of-icon-font": ("accessibility.icon-font",),
    "accessibility.sign-read-out": ("accessibility.signs-by-style",),
    "accessibility.slider-drag-only": ("accessibility.gesture-only",),
    "accessibility.state-by-looks": ("accessibility.tabs-unknown",),
    "accessibility.swipe-only": ("accessibility.gesture-only",),
    "accessibility.tab-passes-by": ("accessibility.tab-skips",),
    "accessibility.css-text": ("accessibility.words-by-style", "accessibility.signs-by-style"),
    "accessibility.acts-on-press": ("accessibility.press-acts",),
    "accessibility.drag-only": ("accessibility.drag-alone",),
    "accessibility.heading-by-looks": ("accessibility.heading-fake",),
    "accessibility.main-kept-back": ("accessibility.main-hidden",),
    "accessibility.moves-on": ("accessibility.text-moving", "accessibility.goes-on"),
    "accessibility.orientation-locked": ("accessibility.orientation-fixed",),
    "accessibility.picture-of-text": ("accessibility.image-of-text",),
    "accessibility.paste-refused": ("accessibility.paste-stopped",),
    "accessibility.skip-link-stays": ("accessibility.skip-link-broken",),
    "accessibility.sound-begins": ("accessibility.sound-starts",),
    "accessibility.state-stale": ("accessibility.state-unsaid",),
    "accessibility.text-spacing-fixed": ("accessibility.spacing-fixed",),
    "accessibility.keyboard-trap": ("accessibility.focus-trapped",),
}
"""The static rules, by id, that say what the rule of axe or of a probe says. Those only add what these do not see."""

BY_PROBES: Mapping[str, tuple[str, ...]] = {
    "avoid-inline-spacing": ("accessibility.text-spacing-fixed",),
    "color-contrast": ("accessibility.contrast-on-picture", "accessibility.contrast-on-picture-partly"),
    "link-in-text-block": ("accessibility.link-unmarked",),
    "no-autoplay-audio": ("accessibility.sound-begins",),
    "skip-link": ("accessibility.skip-link-stays",),
}
"""The rules of probes that say what the axe rule says: they have seen it, where axe reckons."""


def told_by_twin(document: Document, context: Context, rule_id: str) -> frozenset[str]:
    """The selectors of the elements, in ``<main>`` and around it, that a twin of the rule objects to itself."""
    twins = TWINS.get(rule_id, ())
    if not twins:
        return frozenset()
    on_page = [match for rule in STATIC_RULES if rule.id in twins for match in rule.find(document, context)]
    around = [match for rule in PART_RULES if rule.id in twins for match in rule.look(page_of(document).frame)]
    return frozenset(match.selector or "" for match in [*on_page, *around])
