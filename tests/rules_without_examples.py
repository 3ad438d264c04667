"""Which test proves both ways a rule that no text in an editor's page can show.

``tests/test_rules.py`` holds this list against the rules: a rule without examples that is not here is forgotten.
"""

from __future__ import annotations

_NAMED = {
    "catalogue/rules/references.py": """
        catalogue.unknown-reference catalogue.unknown-page catalogue.unpublished-page catalogue.missing-tokens
        catalogue.no-feedback catalogue.too-many-top-tasks catalogue.address-taken catalogue.missing-picture
    """,
    "catalogue/rules/audiences.py": "catalogue.audience-without-service catalogue.situation-without-answer",
    "catalogue/rules/services.py": """
        catalogue.no-transaction catalogue.two-transactions catalogue.route-mismatch catalogue.no-topic
        catalogue.no-information-page catalogue.service-incomplete catalogue.no-price catalogue.same-price-twice
        catalogue.no-human-channel catalogue.start-host catalogue.unknown-product-name
        catalogue.product-name-elsewhere catalogue.not-online catalogue.theme-without-transaction
        catalogue.no-product-name catalogue.price-name-differs catalogue.level-of-another
    """,
    "catalogue/rules/topics.py": """
        catalogue.topic-no-channel catalogue.desk-without-location catalogue.topic-no-address
        catalogue.no-online-alternative catalogue.collecting-without-topic catalogue.odd-length
    """,
    "catalogue/rules/hours.py": """
        catalogue.range-reversed catalogue.exception-unclear catalogue.exceptions-overlap catalogue.exception-passed
        catalogue.holiday-unconfirmed catalogue.unknown-holiday catalogue.channel-off catalogue.channel-without-way
        catalogue.periods-overlap catalogue.hours-without-week
    """,
    "catalogue/rules/written_days.py": "catalogue.day-not-there catalogue.weekday-differs",
    "catalogue/rules/promises.py": "catalogue.promised-while-closed",
    "catalogue/rules/ownership.py": """
        catalogue.no-owner catalogue.deputy-is-owner catalogue.no-review-date catalogue.review-passed
        catalogue.reviewed-in-future catalogue.review-soon catalogue.alert-passed
        catalogue.news-in-future catalogue.review-too-far catalogue.alert-too-long
    """,
    "catalogue/rules/statement.py": """
        catalogue.no-statement catalogue.status-without-statement catalogue.statement-in-future
        catalogue.statement-old
    """,
    "catalogue/rules/glossary.py": "catalogue.duplicate-term catalogue.unused-term",
    "catalogue/rules/search_words.py": "catalogue.synonym-twice",
    "search/test_search_words.py": "catalogue.duplicate-search-word catalogue.search-word-empty",
    "catalogue/rules/media.py": """
        catalogue.no-captions catalogue.no-audio-description catalogue.captions-of-another
        catalogue.media-file-missing catalogue.media-file-kind catalogue.media-not-written-out catalogue.media-unused
    """,
    "catalogue/rules/translations.py": """
        catalogue.unknown-language catalogue.no-language-page catalogue.translation-without-page
        catalogue.translation-behind catalogue.translated-in-future catalogue.word-untranslated catalogue.word-unused
        catalogue.word-twice
    """,
    "integrity/test_versions.py": "integrity.versions-disagree",
    "catalogue/rules/moved.py": """
        catalogue.moved-on catalogue.moved-to-gone catalogue.moved-in-circle catalogue.moved-to-unknown-host
    """,
    "catalogue/rules/security.py": """
        catalogue.no-security-contact catalogue.security-contact-ends catalogue.security-contact-too-long
    """,
    "catalogue/test_moved.py": """
        catalogue.not-an-old-address catalogue.not-a-new-address catalogue.moved-unclear catalogue.duplicate-move
        catalogue.security-without-contact
    """,
    "integrity/test_moved.py": "integrity.address-gone integrity.moved-still-there integrity.moved-nowhere",
    "catalogue/rules/old_files.py": "catalogue.old-file-missing catalogue.old-file-kind",
    "catalogue/test_old_files.py": "catalogue.file-not-old catalogue.duplicate-old-file",
    "catalogue/test_media.py": """
        catalogue.medium-without-text catalogue.video-damaged catalogue.video-codec catalogue.video-has-location
        catalogue.captions-header catalogue.captions-time catalogue.captions-order catalogue.captions-empty
        catalogue.captions-language catalogue.heading-in-transcript
    """,
    "rendering/test_figures.py": "catalogue.medium-not-alone",
    "rendering/test_links.py": "catalogue.link-to-concept",
    "catalogue/test_exemptions.py": "catalogue.reason-too-short",
    "catalogue/rules/facts.py": """
        catalogue.fact-copied catalogue.citizen-number catalogue.markup-in-data catalogue.citizen-number-in-name
    """,
    "catalogue/test_folder.py": """
        catalogue.no-content-folder catalogue.missing-file catalogue.unknown-file catalogue.not-a-slug
        catalogue.name-differs-in-case catalogue.symlink catalogue.not-a-file catalogue.file-type catalogue.file-name
        catalogue.page-without-text catalogue.duplicate-id
    """,
    "catalogue/test_front_matter.py": """
        catalogue.file-empty catalogue.front-matter-missing catalogue.front-matter-late catalogue.front-matter-open
        catalogue.not-fields
    """,
    "catalogue/test_images.py": """
        catalogue.file-too-large catalogue.image-too-large catalogue.image-too-many-pixels catalogue.image-wrong-type
        catalogue.image-damaged catalogue.image-has-location
    """,
    "catalogue/test_drawings.py": "catalogue.svg-active catalogue.svg-entity",
    "catalogue/test_text.py": """
        catalogue.encoding-utf16 catalogue.encoding-not-utf8 catalogue.merge-conflict catalogue.hidden-character
        catalogue.control-character catalogue.private-character catalogue.replacement-character
    """,
    "catalogue/test_yaml.py": """
        catalogue.yaml-syntax catalogue.yaml-anchor catalogue.yaml-tag catalogue.yaml-documents
        catalogue.yaml-too-deep catalogue.yaml-too-large catalogue.yaml-key catalogue.space-before-colon
        catalogue.duplicate-key
    """,
    "catalogue/test_validate.py": """
        catalogue.unknown-key catalogue.missing-key catalogue.not-a-list catalogue.not-text catalogue.empty
        catalogue.too-long catalogue.html-in-value catalogue.not-a-date catalogue.no-such-date catalogue.not-yes-or-no
        catalogue.not-a-number catalogue.not-an-amount catalogue.amount-below-zero catalogue.amount-decimals
        catalogue.not-an-address catalogue.address-http catalogue.address-userinfo catalogue.address-lookalike
        catalogue.not-a-phone-number catalogue.not-a-mail-address catalogue.not-a-postcode catalogue.not-a-choice
        catalogue.upl-form catalogue.free-and-priced
    """,
    "catalogue/test_hours.py": """
        catalogue.not-an-interval catalogue.no-such-time catalogue.closes-before-opens catalogue.intervals-overlap
    """,
    "rendering/test_short_codes.py": "catalogue.short-code-no-value",
    "corpus/test_corpus.py": """
        catalogue.folder-too-deep catalogue.reserved-name catalogue.image-with-more catalogue.csv-formula
        catalogue.csv-columns catalogue.csv-quotes catalogue.captions-markup catalogue.garbled-letters
        catalogue.foreign-letter catalogue.glued-letters catalogue.stacked-marks catalogue.yaml-directive
        catalogue.reference-to-itself catalogue.reference-twice catalogue.too-much-work catalogue.too-many-parts
        accessibility.file-active accessibility.file-hidden catalogue.not-a-host catalogue.site-address-too-long
        catalogue.hash-cuts-text accessibility.file-citizen-number catalogue.secret
    """,
    "workflow/test_in_time.py": "catalogue.takes-too-long",
    "catalogue/test_unreadable.py": "catalogue.file-unreadable",
    "separation/test_information.py": """
        separation.start-component-on-information separation.form-on-information
    """,
    "separation/test_transaction.py": """
        separation.no-start separation.start-label separation.no-summary-line separation.missing-part
        separation.too-much-text separation.no-human-channel separation.parts-order
    """,
    "separation/test_reach.py": "separation.late-start",
    "separation/test_topic.py": "separation.topic-no-booking separation.topic-no-phone",
    "separation/test_everywhere.py": """
        separation.no-feedback separation.no-complaint-link separation.part-written-twice
    """,
    "readability/test_rules_on_pages.py": "readability.long-title readability.around-b2",
    "readability/test_exemptions.py": """
        readability.exemption-unknown readability.exemption-too-long readability.exemption-too-wide
        readability.exemption-expired readability.exemption-unused
    """,
    "accessibility/rules/test_structure.py": """
        accessibility.page-language accessibility.page-title-missing accessibility.page-title-placeholder
        accessibility.heading-one-missing accessibility.heading-one-repeated accessibility.heading-skipped
        accessibility.id-twice accessibility.tab-order accessibility.frame-no-title
    """,
    "accessibility/rules/test_tables.py": """
        accessibility.table-nested accessibility.table-scope accessibility.table-headers-merged
        accessibility.table-layout accessibility.table-no-caption
    """,
    "accessibility/rules/test_lists.py": "accessibility.list-item-outside",
    "accessibility/rules/test_language.py": """
        accessibility.page-language-wrong accessibility.part-language-wrong accessibility.text-direction
    """,
    "accessibility/rules/test_characters.py": "accessibility.spaces-for-layout accessibility.drawing-of-signs",
    "accessibility/rules/test_typography.py": """
        accessibility.text-justified accessibility.text-underlined accessibility.text-moving
    """,
    "accessibility/rules/test_colours.py": "accessibility.style-contrast accessibility.drawing-contrast",
    "accessibility/rules/test_prose.py": "accessibility.abbreviation",
    "accessibility/rules/test_links.py": "accessibility.link-new-window accessibility.button-text-symbol",
    "accessibility/rules/test_images.py": "accessibility.image-alt-missing",
    "accessibility/rules/test_media.py": """
        accessibility.sound-starts accessibility.video-no-captions accessibility.audio-no-transcript
        accessibility.video-live-no-captions
        accessibility.video-no-description accessibility.video-only-text
    """,
    "accessibility/rules/test_timing.py": """
        accessibility.refresh accessibility.refresh-late accessibility.zoom-forbidden accessibility.spacing-fixed
        accessibility.orientation-fixed
    """,
    "accessibility/rules/test_pictures.py": """
        accessibility.image-of-text accessibility.image-meaning-hidden accessibility.canvas-no-text
        accessibility.contrast-high
    """,
    "accessibility/rules/test_titles.py": """
        accessibility.page-title-off-topic accessibility.skip-link-broken accessibility.part-language-unknown
    """,
    "accessibility/rules/test_embedded.py": """
        accessibility.frame-same-title accessibility.table-header-over-nothing accessibility.focus-trapped
    """,
    "accessibility/rules/test_forms.py": """
        accessibility.field-label-generic accessibility.field-error-generic accessibility.field-no-label
        accessibility.field-placeholder-only accessibility.field-two-labels
        accessibility.fieldset-no-legend
    """,
    "accessibility/rules/test_references.py": """
        accessibility.hint-not-tied accessibility.name-not-tied accessibility.error-not-tied
        accessibility.main-hidden accessibility.content-hidden accessibility.control-nested accessibility.role-lost
        accessibility.label-unheard accessibility.frame-hidden accessibility.frame-title-generic
        accessibility.page-title-file-name
    """,
    "accessibility/rules/test_form_groups.py": """
        accessibility.choices-loose accessibility.star-unexplained accessibility.required-by-style
        accessibility.date-form-unknown accessibility.purpose-untold accessibility.asked-again accessibility.puzzle
        accessibility.field-label-numbered accessibility.paste-stopped accessibility.typing-acts
    """,
    "accessibility/rules/test_attributes.py": "accessibility.attribute-twice accessibility.field-label-same",
    "accessibility/rules/test_scripted.py": """
        accessibility.time-runs-out accessibility.goes-on accessibility.state-unsaid accessibility.press-acts
        accessibility.gesture-only accessibility.drag-alone accessibility.tab-skips accessibility.change-unheard
        accessibility.state-unheard accessibility.tabs-unknown accessibility.dialog-unknown
        accessibility.progress-unheard accessibility.words-by-style accessibility.signs-by-style
        accessibility.size-by-window accessibility.picture-by-style accessibility.list-by-style
        accessibility.turn-asked accessibility.state-by-colour
    """,
    "accessibility/rules/test_outline.py": """
        accessibility.heading-line accessibility.heading-none accessibility.links-in-row accessibility.list-broken
        accessibility.link-file-promised accessibility.table-in-pre accessibility.table-header-drawn
        accessibility.table-header-plain accessibility.table-header-bold accessibility.image-pointed-at
        accessibility.image-alt-unheard accessibility.captcha accessibility.icons-telling accessibility.icon-font
        accessibility.decoration-exposed accessibility.one-way
        accessibility.attribute-language accessibility.words-untranslated accessibility.language-switch
    """,
    "accessibility/papers/test_pdf.py": """
        accessibility.file-no-text accessibility.file-untagged accessibility.file-shut-out
        accessibility.file-title-missing accessibility.file-title-not-shown accessibility.file-language-missing
        accessibility.file-no-headings accessibility.file-field-no-name accessibility.file-pages-no-text
        accessibility.file-no-bookmarks
    """,
    "accessibility/papers/test_office.py": """
        accessibility.file-image-alt-missing accessibility.file-table-no-headers accessibility.file-slide-no-title
        accessibility.file-macros accessibility.file-sheet-names accessibility.file-merged-cells
    """,
    "accessibility/papers/test_bad_files.py": """
        accessibility.file-broken accessibility.file-too-heavy accessibility.file-wrong-ending
        accessibility.file-locked accessibility.file-damaged accessibility.file-old-form
        accessibility.file-name-says-nothing
    """,
    "accessibility/probes/layout/test_windows.py": """
        accessibility.reflow accessibility.reflow-wide-part accessibility.reflow-cut-off
        accessibility.zoom-cut-off accessibility.text-size-cut-off accessibility.text-spacing-cut-off
        accessibility.text-spacing-fixed accessibility.orientation-locked
    """,
    "accessibility/probes/layout/test_meaning.py": """
        accessibility.css-text accessibility.visual-order accessibility.heading-by-looks
        accessibility.main-kept-back
    """,
    "accessibility/probes/layout/test_looks.py": """
        accessibility.link-unmarked accessibility.label-red-only accessibility.colour-only
        accessibility.placeholder-contrast accessibility.field-edge-contrast accessibility.icon-contrast
        accessibility.control-invisible accessibility.forced-colours-button
        accessibility.forced-colours-icon accessibility.forced-colours-text
        accessibility.forced-colours-focus accessibility.contrast-on-picture
        accessibility.contrast-on-picture-partly accessibility.contrast-on-picture-unsure
        accessibility.picture-of-text
    """,
    "accessibility/probes/layout/test_motion.py": """
        accessibility.moves-on accessibility.sound-begins
    """,
    "accessibility/probes/test_keyboard_walk.py": """
        accessibility.keyboard-trap accessibility.focus-changes-context accessibility.focus-removed
        accessibility.focus-obscured accessibility.focus-order accessibility.focus-skipped
        accessibility.skip-link-stays
    """,
    "accessibility/probes/test_keyboard_focus_ring.py": """
        accessibility.focus-invisible accessibility.focus-offscreen accessibility.focus-faint
    """,
    "accessibility/probes/test_keyboard_mouse.py": """
        accessibility.mouse-only accessibility.role-without-keys accessibility.hover-only
        accessibility.hover-in-the-way accessibility.hover-vanishes
    """,
    "accessibility/probes/test_keyboard_scripts.py": """
        accessibility.expanded-wrong accessibility.dialog-focus accessibility.dialog-leaks
        accessibility.dialog-return accessibility.dialog-escape accessibility.single-key-shortcut
        accessibility.choice-changes-context
    """,
    "accessibility/rules/test_consistency.py": """
        accessibility.menu-order accessibility.menu-names accessibility.help-place
    """,
    "accessibility/probes/states/test_states_by_looks.py": """
        accessibility.chosen-by-colour accessibility.state-contrast accessibility.error-by-colour
        accessibility.hover-contrast accessibility.focus-contrast accessibility.visited-contrast
        accessibility.box-contrast accessibility.tab-passes-by
    """,
    "accessibility/probes/states/test_signs_and_room.py": """
        accessibility.sign-of-icon-font accessibility.sign-read-out
        accessibility.css-text-unsaid accessibility.drawing-tells accessibility.background-tells
        accessibility.bar-tells accessibility.key-by-colour accessibility.text-never-grows
        accessibility.panel-sticks-out accessibility.asks-to-turn accessibility.film-runs
        accessibility.flashes
    """,
    "accessibility/probes/states/test_rehearsal.py": """
        accessibility.text-changes
        accessibility.slides-move-on accessibility.time-limit accessibility.time-limit-form
        accessibility.tooltip-times-out
    """,
    "accessibility/probes/states/test_gestures.py": """
        accessibility.drag-only accessibility.drag-no-keys accessibility.drag-moves
        accessibility.drop-zone-only accessibility.slider-drag-only accessibility.double-click-only
        accessibility.long-press-only accessibility.acts-on-press accessibility.swipe-only accessibility.pinch-only
        accessibility.acts-on-motion
    """,
    "accessibility/probes/states/test_answers.py": """
        accessibility.message-vanishes accessibility.paste-refused accessibility.sends-by-itself
        accessibility.message-unsaid accessibility.error-marked-by-colour
        accessibility.focus-lost accessibility.state-by-looks accessibility.state-stale accessibility.opens-unsaid
        accessibility.keys-refused accessibility.error-without-hint
    """,
    "tokens/test_faults.py": """
        tokens.unreadable tokens.twice tokens.not-a-token tokens.loads tokens.not-a-value tokens.expression
        tokens.modified tokens.unknown-alias tokens.cycle tokens.nothing-used tokens.misspelled tokens.missing
        tokens.core-missing tokens.not-a-colour tokens.not-a-size
    """,
    "tokens/test_contrast.py": """
        tokens.contrast tokens.part-contrast tokens.focus-contrast tokens.target-size
    """,
    "integrity/test_links.py": "integrity.unsafe-scheme integrity.empty-link",
    "integrity/test_loading.py": """
        integrity.third-party integrity.chat-script integrity.tracker integrity.inline-script integrity.inline-style
    """,
    "integrity/test_crisis.py": "integrity.crisis-weight integrity.crisis-loads",
    "catalogue/rules/crisis.py": "catalogue.crisis-outdated",
    "integrity/test_targets.py": "integrity.frame-link",
    "integrity/test_stylesheets.py": "integrity.stylesheet-third-party integrity.stylesheet-missing-file",
    "integrity/test_pages.py": "integrity.orphan-page integrity.duplicate-title integrity.far-from-home",
    "top_tasks/test_tasks.py": """
        top_tasks.cannot-be-done top_tasks.no-scent top_tasks.too-long top_tasks.not-told top_tasks.stronger-scent
    """,
    "catalogue/test_tasks.py": "catalogue.task-goal catalogue.duplicate-task",
}
PROVEN = {module: tuple(rule_ids.split()) for module, rule_ids in _NAMED.items()}
"""Test module, below ``tests/`` → the rules that it proves. A module with only cases counts, as a test runs them."""
