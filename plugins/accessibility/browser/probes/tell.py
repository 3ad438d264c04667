"""Makes findings of what probes saw, as ``browser/tell.py`` does of what axe said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from plugins.accessibility.browser.probes.all_probes import PROBE_RULES, PROBE_TEXTS
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.browser.tell import element_in
from plugins.accessibility.rules.part import shortened
from plugins.accessibility.rules.twins import told_by_twin
from plugins.checks import Context, Document, Finding, Place, Severity


def probe_findings(answers: Iterable[tuple[Document, dict[str, Any]]], context: Context) -> Iterator[Finding]:
    """One finding for each barrier that a probe saw; a NOTICE where a human has to look.

    What stands around ``<main>`` recurs on many pages: told once, on the first of the documents in the order given.
    What a static rule says of the same element is left to that rule.
    """
    told: set[tuple[str, tuple[str, ...], str]] = set()
    for document, answer in answers:
        for kept in answer["seen"]:
            seen = Seen.from_dict(kept)
            fault = seen.rule, seen.target, seen.html
            if seen.part == "frame" and fault in told:
                continue
            told.add(fault)
            finding = _finding(document, seen)
            if finding.selector not in told_by_twin(document, context, seen.rule):
                yield finding


def _finding(document: Document, seen: Seen) -> Finding:
    rule, words = PROBE_RULES[seen.rule], PROBE_TEXTS[seen.rule]
    element = element_in(document, seen.target)
    quote = shortened(seen.text if seen.text and len(seen.text) <= 120 else seen.html)
    values = {"quote": quote, **seen.values}
    written = element is not None and seen.part == "main"
    return Finding(
        rule=rule.id,
        severity=Severity.NOTICE if seen.doubtful else rule.severity,
        place=document.place_of(element) if element is not None and written else Place(document.path),
        message=words.message.format_map(values),
        remedy=words.remedy.format_map(values),
        url=document.url,
        quote=quote or None,
        selector=(document.selector_of(element) if element is not None else "") or " ".join(seen.target) or None,
        criteria=rule.criteria,
        source=rule.source,
    )
