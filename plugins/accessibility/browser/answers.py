"""Makes findings of the answers of all pages, one page at a time: a parsed page is let go when all is said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from plugins.accessibility.browser.probes.tell import probe_findings
from plugins.accessibility.browser.tell import findings
from plugins.checks import Document, Finding


def told_of(answers: Iterable[tuple[Document, dict[str, Any]]]) -> Iterator[Finding]:
    """What axe and the probes said of each page; of what recurs around ``<main>``, what they said first."""
    by_axe: set[tuple[str, ...]] = set()
    by_probes: set[tuple[str, ...]] = set()
    for document, answer in answers:
        yield from findings([(document, answer)], by_axe)
        yield from probe_findings([(document, answer)], by_probes)
        document.let_go()
