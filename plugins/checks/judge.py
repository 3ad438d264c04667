"""The one judge: build, check, preview and tests all ask here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from plugins.checks.context import Context
from plugins.checks.document import Document
from plugins.checks.finding import Finding
from plugins.checks.gate import Gate, Site
from plugins.checks.rule import Rule

Tick = Callable[[], None]


def judge(document: Document, context: Context, gates: Iterable[Gate]) -> list[Finding]:
    """What the gates' page rules find in one page. The order is the gates' and rules' order."""
    return [
        replace(finding, url=finding.url or document.url or None)
        for gate in gates
        for rule in gate.page_rules
        for finding in rule.findings(document, context, gate.texts)
    ]


def judge_together(
    documents: Sequence[Document], context: Context, gate: Gate, tick: Tick = lambda: None
) -> list[Finding]:
    """What a gate's rules on all pages together find in these. Each rule calls ``tick`` before it begins."""
    return [f for rule in _each(gate.joint_rules, tick) for f in rule.findings(documents, context, gate.texts)]


def judge_source(catalogue: Any, context: Context, gate: Gate, tick: Tick = lambda: None) -> list[Finding]:
    """What a gate's rules on the catalogue find. ``catalogue`` is whatever those rules know."""
    return [f for rule in _each(gate.source_rules, tick) for f in rule.findings(catalogue, context, gate.texts)]


def judge_site(site: Site, context: Context, gate: Gate) -> list[Finding]:
    """What a gate's rules on the whole built site, and on the files in it, find."""
    return judge_whole(site, context, gate) + judge_files(site, context, gate)


def judge_whole(site: Site, context: Context, gate: Gate, tick: Tick = lambda: None) -> list[Finding]:
    """What a gate's rules on the whole built site find, apart from those on the files in it."""
    return [f for rule in _each(gate.site_rules, tick) for f in rule.findings(site, context, gate.texts)]


def judge_files(site: Site, context: Context, gate: Gate, tick: Tick = lambda: None) -> list[Finding]:
    """What a gate's rules on files find in those of ``site``; its root may be the source, when nothing is built."""
    return [f for rule in _each(gate.file_rules, tick) for f in rule.findings(site, context, gate.texts)]


def _each(rules: Iterable[Rule[Any]], tick: Tick) -> Iterator[Rule[Any]]:
    for rule in rules:
        tick()
        yield rule
