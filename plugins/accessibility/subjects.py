"""What rules of different layers are about: those of one subject may see the same barrier, each in its own way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Reach(IntEnum):
    """How far apart two elements may stand and still be one barrier."""

    ELEMENT = 0
    """It is the same element."""
    AROUND = 1
    """Or one holds the other, labels it or describes it."""
    BESIDE = 2
    """Or they are brothers: the tabs of a row, of which one rule names the first and another the one that was tried."""
    PAGE = 3
    """A page has this once."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The rules about one thing. ``static`` and ``probes`` are ids of ours without the room, ``axe`` those of axe."""

    static: tuple[str, ...] = ()
    axe: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    reach: Reach = Reach.ELEMENT


SUBJECTS: tuple[Subject, ...] = (
    # the page
    Subject(("page-title-missing",), ("document-title",), reach=Reach.PAGE),
    Subject(("page-language",), ("html-has-lang", "html-lang-valid"), reach=Reach.PAGE),
    Subject(("heading-one-missing",), ("page-has-heading-one",), reach=Reach.PAGE),
    Subject(("zoom-forbidden",), ("meta-viewport",), reach=Reach.PAGE),
    Subject(("refresh", "refresh-late"), ("meta-refresh",), reach=Reach.PAGE),
    Subject(("orientation-fixed",), probes=("orientation-locked",), reach=Reach.PAGE),
    Subject(("turn-asked",), probes=("asks-to-turn",), reach=Reach.AROUND),
    Subject(("skip-link-broken",), ("skip-link",), ("skip-link-stays",)),
    Subject(("main-hidden",), probes=("main-kept-back",), reach=Reach.AROUND),
    # text and headings
    Subject(("heading-empty",), ("empty-heading",)),
    Subject(("heading-skipped",), ("heading-order",)),
    Subject(("heading-fake", "heading-line"), ("p-as-heading",), ("heading-by-looks",), Reach.AROUND),
    Subject(("list-item-outside",), ("listitem",)),
    Subject(("part-language-unknown",), ("valid-lang",)),
    Subject(("link-text-empty", "name-not-tied"), ("link-name", "area-alt"), reach=Reach.AROUND),
    Subject(axe=("link-in-text-block",), probes=("link-unmarked",)),
    Subject(
        ("style-contrast", "drawing-contrast"),
        ("color-contrast",),
        ("contrast-on-picture", "contrast-on-picture-partly", "contrast-on-picture-unsure"),
        Reach.AROUND,
    ),
    Subject(("spacing-fixed",), ("avoid-inline-spacing",), ("text-spacing-fixed",), Reach.AROUND),
    Subject(("size-by-window",), probes=("text-never-grows",), reach=Reach.AROUND),
    # images
    Subject(
        ("image-alt-missing", "image-meaning-hidden", "name-not-tied"),
        ("image-alt", "input-image-alt", "object-alt", "role-img-alt", "svg-img-alt"),
    ),
    Subject(
        ("image-alt-decorative", "image-alt-unheard", "decoration-exposed"),
        ("aria-allowed-role", "presentation-role-conflict"),
    ),
    Subject(("image-alt-repeated",), ("image-redundant-alt",), reach=Reach.AROUND),
    Subject(("image-of-text",), probes=("picture-of-text",)),
    # words and signs that a style sheet or a font puts there
    Subject(("words-by-style",), probes=("css-text", "css-text-unsaid")),
    Subject(("required-by-style",), probes=("css-text-unsaid",), reach=Reach.AROUND),
    Subject(("signs-by-style",), probes=("css-text", "sign-read-out")),
    Subject(("picture-by-style",), probes=("background-tells",)),
    Subject(("icons-telling",), probes=("drawing-tells",)),
    Subject(("icon-font",), probes=("sign-of-icon-font",)),
    # tables and frames
    Subject(("table-header-empty", "table-header-drawn", "table-no-headers"), ("empty-table-header",)),
    Subject(("table-scope",), ("scope-attr-valid",)),
    Subject(("frame-no-title",), ("frame-title",)),
    Subject(("frame-same-title",), ("frame-title-unique",)),
    # forms
    Subject(("field-no-label", "field-placeholder-only"), ("label", "select-name"), reach=Reach.AROUND),
    Subject(("field-two-labels",), ("form-field-multiple-labels",), reach=Reach.AROUND),
    Subject(("hint-not-tied", "name-not-tied"), ("aria-valid-attr-value",)),
    Subject(("id-twice",), ("duplicate-id-aria",)),
    Subject(("paste-stopped",), probes=("paste-refused",)),
    Subject(("typing-acts",), probes=("choice-changes-context", "sends-by-itself"), reach=Reach.AROUND),
    # what one operates
    Subject(("control-nested",), ("nested-interactive",), reach=Reach.AROUND),
    Subject(("label-unheard",), ("aria-prohibited-attr",)),
    Subject(("tab-order",), ("tabindex",)),
    Subject(("tab-skips",), probes=("tab-passes-by",)),
    Subject(("focus-trapped",), probes=("keyboard-trap",), reach=Reach.AROUND),
    Subject(("press-acts",), probes=("acts-on-press",)),
    Subject(("gesture-only",), probes=("pinch-only", "slider-drag-only", "swipe-only"), reach=Reach.AROUND),
    Subject(("drag-alone",), probes=("drag-only", "drop-zone-only"), reach=Reach.AROUND),
    # what changes
    Subject(("tabs-unknown",), probes=("state-by-looks",), reach=Reach.BESIDE),
    Subject(("state-unsaid",), probes=("state-stale",), reach=Reach.BESIDE),
    Subject(("state-unheard",), probes=("opens-unsaid",)),
    Subject(("state-by-colour",), probes=("chosen-by-colour", "error-marked-by-colour"), reach=Reach.AROUND),
    Subject(("progress-unheard",), probes=("bar-tells",), reach=Reach.AROUND),
    Subject(("change-unheard",), probes=("message-unsaid",), reach=Reach.AROUND),
    Subject(("time-runs-out",), probes=("message-vanishes", "time-limit", "time-limit-form"), reach=Reach.AROUND),
    Subject(
        ("goes-on", "text-moving"),
        ("blink", "marquee"),
        ("film-runs", "moves-on", "slides-move-on", "text-changes"),
        Reach.AROUND,
    ),
    # sound and film
    Subject(("sound-starts",), ("no-autoplay-audio",), ("sound-begins",)),
    Subject(("video-no-captions",), ("video-caption",)),
)
