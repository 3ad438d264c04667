"""EARL 1.0 in JSON-LD: every name has a meaning, every reference is there, and nothing is claimed of a criterion."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from plugins.accessibility.statement.earl import CONTEXT, as_earl
from plugins.accessibility.statement.evidence import Evidence, Owner
from plugins.checks import Severity
from tests.accessibility.statement import made as m
from tests.accessibility.statement.made import finding, made, pages, record

FOUND = (
    finding(m.IMAGE, "/a/", Severity.ERROR, selector="main > img"),
    finding(m.IMAGE, "/a/", Severity.ERROR, selector="main > p > img", line=4),
    finding(m.CONTRAST, "/b/", Severity.NOTICE),
    finding(m.PAPER, "/bestanden/plan.pdf", Severity.ERROR, None),
)
PREFIXES = {term for term, meaning in CONTEXT.items() if isinstance(meaning, str) and meaning.endswith(("#", "/", ":"))}
REFERENCES = {term for term, meaning in CONTEXT.items() if isinstance(meaning, dict) and meaning.get("@type") == "@id"}


def graph(evidence: Evidence) -> list[dict[str, Any]]:
    data = json.loads(as_earl(evidence))
    assert set(data) == {"@context", "@graph"}
    return data["@graph"]


def nodes_in(value: Any):
    """Every node, also those inside others."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes_in(inner)


def assertions(evidence: Evidence) -> list[tuple[str, str, str]]:
    """(subject, rule, outcome)"""
    nodes = graph(evidence)
    shared = {node["@id"]: node for node in nodes if node.get("@id", "").startswith("_:")}
    found = []
    for node in nodes:
        if node["@type"] == "earl:Assertion":
            result = node["result"] if isinstance(node["result"], dict) else shared[node["result"]]
            found.append((node["subject"], node["test"].removeprefix("regel:"), result["outcome"]))
    return found


def test_every_name_is_in_the_context_and_every_prefix_too() -> None:
    for node in nodes_in(graph(made(pages("/a/", "/b/"), FOUND))):
        assert {name for name in node if not name.startswith("@")} <= set(CONTEXT)
        types = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
        assert {each.partition(":")[0] for each in types} <= PREFIXES
    for meaning in CONTEXT.values():
        whole = meaning if isinstance(meaning, str) else meaning["@id"]
        assert whole.startswith(("http://", "urn:")) or whole.partition(":")[0] in PREFIXES


def test_every_reference_is_in_the_graph() -> None:
    nodes = graph(made(pages("/a/", "/b/"), FOUND))
    there = {node["@id"] for node in nodes if "@id" in node}
    asked = {
        each
        for node in nodes_in(nodes)
        for name in REFERENCES & set(node) - {"mode", "outcome"}
        for each in (node[name] if isinstance(node[name], list) else [node[name]])
        if isinstance(each, str)
    }
    assert asked <= there
    assert len(there) == len([node for node in nodes if "@id" in node]), "a name stands for two things"


def test_an_assertion_says_who_what_by_which_rule_how_and_with_what_result() -> None:
    for node in graph(made(pages("/a/"), FOUND)):
        if node["@type"] == "earl:Assertion":
            assert set(node) == {"@type", "assertedBy", "subject", "test", "mode", "result"}
            assert node["mode"] == "earl:automatic"
            assert node["assertedBy"] == "versie:0.1.0"


def test_a_rule_has_one_outcome_on_a_page() -> None:
    told = assertions(made(pages("/a/", "/b/"), FOUND))
    assert ("/a/", m.IMAGE.id, "earl:failed") in told
    assert ("/b/", m.IMAGE.id, "earl:passed") in told
    assert ("/b/", m.CONTRAST.id, "earl:cantTell") in told
    assert ("/a/", m.TARGET.id, "earl:inapplicable") in told
    assert max(Counter((subject, rule) for subject, rule, _ in told).values()) == 1


def test_what_was_found_is_told_with_its_elements() -> None:
    (failed,) = [
        node["result"]
        for node in graph(made(pages("/a/"), FOUND[:2]))
        if node["@type"] == "earl:Assertion" and isinstance(node["result"], dict)
    ]
    assert failed["info"] == ["Er is iets met Beeld."]
    assert [pointer["expression"] for pointer in failed["pointer"]] == ["main > img", "main > p > img"]


def test_a_file_is_a_subject_of_its_own() -> None:
    assert ("/bestanden/plan.pdf", m.PAPER.id, "earl:failed") in assertions(made(pages("/a/"), FOUND))


def test_nothing_is_asserted_of_a_criterion() -> None:
    nodes = graph(made(pages("/a/", "/b/"), FOUND))
    criteria = {node["@id"] for node in nodes if node["@type"] == "earl:TestRequirement"}
    assert criteria
    assert not criteria & {node.get("test") for node in nodes}


def test_the_browsers_rules_assert_nothing_of_a_page_that_they_did_not_see() -> None:
    for row in (m.PROVEN, m.MISSED):
        told = assertions(made(pages("/a/"), audit=record(a=row)))
        assert {rule for _, rule, _ in told} == {m.IMAGE.id, m.HEADING.id, m.HABIT.id}


def test_without_content_there_is_a_graph_without_assertions() -> None:
    assert assertions(made([], audit={}, ran=False, owner=Owner())) == []


def test_the_same_evidence_gives_the_same_bytes_whether_the_answer_is_new_or_kept() -> None:
    new, kept = (made(pages("/a/"), audit=record(a=row)) for row in (m.LOOKED, m.KEPT))
    assert as_earl(new) == as_earl(kept)
