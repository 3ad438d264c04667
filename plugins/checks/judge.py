"""The one judge: build, check, preview and tests all ask here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from plugins.checks.context import Context
from plugins.checks.document import Document
from plugins.checks.finding import Finding
from plugins.checks.gate import Gate, Site


def judge(document: Document, context: Context, gates: Iterable[Gate]) -> list[Finding]:
    """What the gates' page rules find in one page. The order is the gates' and rules' order."""
    return [
        replace(finding, url=finding.url or document.url or None)
        for gate in gates
        for rule in gate.page_rules
        for finding in rule.findings(document, context, gate.texts)
    ]


def judge_together(documents: Sequence[Document], context: Context, gate: Gate) -> list[Finding]:
    """What a gate's rules on all pages together find in these."""
    return [finding for rule in gate.joint_rules for finding in rule.findings(documents, context, gate.texts)]


def judge_source(catalogue: Any, context: Context, gate: Gate) -> list[Finding]:
    """What a gate's rules on the catalogue find. ``catalogue`` is whatever those rules know."""
    return [finding for rule in gate.source_rules for finding in rule.findings(catalogue, context, gate.texts)]


def judge_site(site: Site, context: Context, gate: Gate) -> list[Finding]:
    """What a gate's rules on the whole built site, and on the files in it, find."""
    on_site = [finding for rule in gate.site_rules for finding in rule.findings(site, context, gate.texts)]
    return on_site + judge_files(site, context, gate)


def judge_files(site: Site, context: Context, gate: Gate) -> list[Finding]:
    """What a gate's rules on files find in those of ``site``; its root may be the source, when nothing is built."""
    return [finding for rule in gate.file_rules for finding in rule.findings(site, context, gate.texts)]
