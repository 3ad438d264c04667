"""Meaning that only the looks carry: words that a style sheet adds, and lines that look like headings."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

CSS = "accessibility.css-text"
HEADING = "accessibility.heading-by-looks"
KEPT = "accessibility.main-kept-back"
_RULES = {"css": CSS, "heading": HEADING, "kept": KEPT}

_meaning = script("meaning")


def look(page: Page) -> Iterator[Seen]:
    """Words that are not in the page, headings that are none in its code, a main text that nobody hears."""
    for each in _meaning(page):
        yield page.seen(_RULES[each["kind"]], each, words=each["words"])


PROBE = Probe(
    "meaning",
    look,
    (
        # Most screen readers of today do read such words; not all, and not with the visitor's own style sheet.
        ProbeRule(CSS, Severity.WARNING, "WCAG 2.1 niveau A", ("1.3.1",)),
        ProbeRule(HEADING, Severity.WARNING, "WCAG 2.1 niveau A", ("1.3.1",)),
        # A visitor would have to wait longer than a probe does, to be sure that no script takes it away again.
        ProbeRule(KEPT, Severity.WARNING, "WCAG 2.1 niveau A", ("1.3.1", "4.1.2")),
    ),
)
