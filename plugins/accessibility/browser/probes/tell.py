"""Makes findings of what probes saw, as ``browser/tell.py`` does of what axe said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from plugins.accessibility.browser.probes.all_probes import PROBE_RULES, PROBE_TEXTS
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.browser.tell import where
from plugins.accessibility.rules.part import shortened
from plugins.checks import Document, Finding, Severity


def probe_findings(
    answers: Iterable[tuple[Document, dict[str, Any]]], told: set[tuple[str, ...]] | None = None
) -> Iterator[Finding]:
    """One finding for each barrier that a probe saw; a NOTICE where a human has to look.

    What stands around ``<main>`` recurs on many pages: told once, on the first of the documents in the order given.
    ``told`` holds what was told of pages before these.
    """
    told = set() if told is None else told
    for document, answer in answers:
        for seen in map(Seen.from_dict, answer["seen"]):
            fault = seen.rule, *seen.target, seen.html
            if seen.part == "frame" and fault in told:
                continue
            told.add(fault)
            yield _finding(document, seen)


def _finding(document: Document, seen: Seen) -> Finding:
    rule, words = PROBE_RULES[seen.rule], PROBE_TEXTS[seen.rule]
    place, selector = where(document, seen.target, seen.part)
    quote = shortened(seen.text if seen.text and len(seen.text) <= 120 else seen.html)
    values = {"quote": quote, **seen.values}
    return Finding(
        rule=rule.id,
        severity=Severity.NOTICE if seen.doubtful else rule.severity,
        place=place,
        message=words.message.format_map(values),
        remedy=words.remedy.format_map(values),
        url=document.url,
        quote=quote or None,
        selector=selector or None,
        criteria=rule.criteria,
        source=rule.source,
    )
