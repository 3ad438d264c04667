"""The evidence as EARL 1.0 (W3C's Evaluation and Report Language), in JSON-LD. Addresses are from the site's root.

An assertion tells the outcome of one rule on one page, and nothing of a success criterion: a rule that passes does not
make a criterion met. Where a rule makes no claim, there is no assertion. Pages that were proven by others get none from
the browser's rules: nobody put those to them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import Evidence, Found, PageEvidence

CONTEXT: dict[str, Any] = {
    "earl": "http://www.w3.org/ns/earl#",
    "dct": "http://purl.org/dc/terms/",
    "ptr": "http://www.w3.org/2009/pointers#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "title": {"@id": "dct:title", "@language": "nl"},
    "description": {"@id": "dct:description", "@language": "nl"},
    "info": {"@id": "earl:info", "@language": "nl"},
    "name": "dct:title",
    "version": "dct:hasVersion",
    "identifier": "dct:identifier",
    "date": {"@id": "dct:date", "@type": "xsd:date"},
    "isPartOf": {"@id": "dct:isPartOf", "@type": "@id"},
    "assertedBy": {"@id": "earl:assertedBy", "@type": "@id"},
    "subject": {"@id": "earl:subject", "@type": "@id"},
    "test": {"@id": "earl:test", "@type": "@id"},
    "mode": {"@id": "earl:mode", "@type": "@id"},
    "result": {"@id": "earl:result", "@type": "@id"},
    "outcome": {"@id": "earl:outcome", "@type": "@id"},
    "pointer": {"@id": "earl:pointer", "@type": "@id"},
    "expression": "ptr:expression",
    "regel": "urn:helder-loket:regel:",
    "versie": "urn:helder-loket:versie:",
}
RULE = "regel:"
SOFTWARE = "versie:"
OUTCOMES = {"failed": "failed", "cant_tell": "cantTell", "passed": "passed", "inapplicable": "inapplicable"}
"""Names in the evidence → EARL's own."""
_SHARED = ("passed", "inapplicable")
"""Outcomes of which there is nothing to add: one result node serves all."""


def as_earl(evidence: Evidence) -> str:
    """The graph as JSON-LD, one node a line: there are many."""
    graph = ",\n".join(_line(node) for node in _graph(evidence))
    base = {"@base": f"{evidence.owner.site}/"} if evidence.owner.site else {}
    return f'{{"@context": {_line(base | CONTEXT)},\n"@graph": [\n{graph}\n]}}\n'


def _graph(evidence: Evidence) -> Iterator[dict[str, Any]]:
    yield {
        "@id": _software(evidence),
        "@type": ["earl:Assertor", "earl:Software"],
        "name": "Helder Loket",
        "version": evidence.tools.helder_loket,
        "description": _with_what(evidence),
    }
    yield {"@id": _site(evidence), "@type": "earl:TestSubject", "name": evidence.owner.name}
    for url, path in _subjects(evidence).items():
        part = {"@id": url, "@type": "earl:TestSubject", "isPartOf": _site(evidence)}
        yield {**part, "identifier": path}
    used = {number for rule in evidence.rules for number in rule.criteria if number in CRITERIA}
    for number, criterion in CRITERIA.items():
        if number in used:
            name = f"{number} {criterion.name}"
            yield {"@id": criterion.address, "@type": "earl:TestRequirement", "title": name, "identifier": number}
    for rule in evidence.rules:
        part_of = [CRITERIA[number].address for number in rule.criteria if number in CRITERIA]
        case = {"@id": f"{RULE}{rule.id}", "@type": "earl:TestCase", "title": rule.title, "identifier": rule.id}
        yield {**case, "isPartOf": part_of} if part_of else case
    for outcome in _SHARED:
        yield _result(evidence, outcome) | {"@id": f"_:{outcome}"}
    told: dict[tuple[str | None, str], list[Found]] = {}
    for finding in evidence.findings:
        told.setdefault((finding.url, finding.rule), []).append(finding)
    pages = {page.url for page in evidence.pages}
    for page in evidence.pages:
        yield from _on_page(evidence, page, told)
    for (where, name), findings in told.items():
        if where not in pages:
            sure = any(finding.severity == "error" for finding in findings)
            result = _result(evidence, "failed" if sure else "cant_tell") | _details(findings)
            yield _assertion(evidence, where or _site(evidence), name, result)


def _subjects(evidence: Evidence) -> dict[str, str]:
    """Every page, and every file in which something was found, by url; with the source file."""
    pages = {page.url: page.path for page in evidence.pages}
    return pages | {each.url: each.path for each in evidence.findings if each.url and each.url not in pages}


def _on_page(
    evidence: Evidence, page: PageEvidence, told: Mapping[tuple[str | None, str], Sequence[Found]]
) -> Iterator[dict[str, Any]]:
    known = evidence.rule
    for name in OUTCOMES:
        for rule in getattr(page.rules, name):
            if rule not in known:
                continue
            result: Any = f"_:{name}"
            if name not in _SHARED:
                result = _result(evidence, name) | _details(told.get((page.url, rule), ()))
            yield _assertion(evidence, page.url, rule, result)


def _assertion(evidence: Evidence, subject: str, rule: str, result: Any) -> dict[str, Any]:
    return {
        "@type": "earl:Assertion",
        "assertedBy": _software(evidence),
        "subject": subject,
        "test": f"{RULE}{rule}",
        "mode": "earl:automatic",
        "result": result,
    }


def _result(evidence: Evidence, name: str) -> dict[str, Any]:
    return {"@type": "earl:TestResult", "outcome": f"earl:{OUTCOMES[name]}", "date": evidence.date.isoformat()}


def _details(findings: Sequence[Found]) -> dict[str, Any]:
    """What was found, and at which elements."""
    info = list(dict.fromkeys(finding.message for finding in findings))
    pointers = [
        {"@type": "ptr:CSSSelectorPointer", "expression": selector}
        for selector in dict.fromkeys(finding.selector for finding in findings if finding.selector)
    ]
    return {**({"info": info} if info else {}), **({"pointer": pointers} if pointers else {})}


def _site(evidence: Evidence) -> str:
    return "/#site" if evidence.owner.site else "urn:helder-loket:site"


def _software(evidence: Evidence) -> str:
    return f"{SOFTWARE}{evidence.tools.helder_loket}"


def _with_what(evidence: Evidence) -> str:
    tools = evidence.tools
    browser = f"axe-core {tools.axe} en Chromium {tools.browser}" if tools.axe and tools.browser else ""
    return f"Met {browser}." if browser else "Zonder browser."


def _line(node: Any) -> str:
    return json.dumps(node, ensure_ascii=False, allow_nan=False)
