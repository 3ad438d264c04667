"""The evidence of a build: what was checked, and what that amounts to, never on the sunny side."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import CriterionOutcomes, Evidence, NotEvidence, as_json, from_json
from plugins.checks import Exemption, Place, PlacedText, Severity, SourceMap
from tests.accessibility.pages import page
from tests.accessibility.statement import made as m
from tests.accessibility.statement.made import finding, made, pages, record


def outcome(outcomes: CriterionOutcomes, number: str) -> str:
    (name,) = [name for name in CriterionOutcomes.model_fields if number in getattr(outcomes, name)]
    return name


def on(evidence: Evidence, url: str):
    return next(each for each in evidence.pages if each.url == url)


# -- criteria ----------------------------------------------------------------------------------------------------------


def test_an_error_fails_its_criterion_on_that_page_and_on_the_site() -> None:
    evidence = made(pages("/a/", "/b/"), [finding(m.IMAGE, "/a/", Severity.ERROR)])
    assert outcome(on(evidence, "/a/").criteria, "1.1.1") == "failed"
    assert outcome(on(evidence, "/b/").criteria, "1.1.1") == "no_fault_found"
    assert outcome(evidence.criteria, "1.1.1") == "failed"


@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.NOTICE])
def test_what_is_not_sure_needs_a_look(severity: Severity) -> None:
    evidence = made(pages("/a/"), [finding(m.IMAGE, "/a/", severity)])
    assert outcome(evidence.criteria, "1.1.1") == "needs_a_look"
    assert on(evidence, "/a/").rules.cant_tell == (m.IMAGE.id,)


def test_what_no_rule_looks_at_is_for_people_alone() -> None:
    evidence = made(pages("/a/"))
    assert outcome(evidence.criteria, "3.3.4") == "people_only"
    assert outcome(on(evidence, "/a/").criteria, "3.3.4") == "people_only"


def test_every_criterion_has_exactly_one_outcome_everywhere() -> None:
    found = [finding(m.IMAGE, "/a/", Severity.ERROR), finding(m.CONTRAST, "/b/", Severity.NOTICE)]
    evidence = made(pages("/a/", "/b/"), found, audit=record(a=m.LOOKED, b=m.MISSED))
    for outcomes in (evidence.criteria, *(each.criteria for each in evidence.pages)):
        assert sorted(n for name in CriterionOutcomes.model_fields for n in getattr(outcomes, name)) == sorted(CRITERIA)


def test_no_outcome_says_that_a_criterion_is_met() -> None:
    assert not {name for name in CriterionOutcomes.model_fields if "pass" in name or "met" in name}


@pytest.mark.parametrize(
    ("audit", "ran", "static", "axe"),
    [
        (record(a=m.MISSED), False, "no_fault_found", "unchecked"),
        (record(), False, "no_fault_found", "unchecked"),
        ({}, False, "unchecked", "unchecked"),
        ({}, True, "no_fault_found", "unchecked"),
        (record(a=m.PROVEN), True, "no_fault_found", "no_fault_found"),
        (record(a=m.KEPT), True, "no_fault_found", "no_fault_found"),
        (record(a=m.SHALLOW), True, "no_fault_found", "no_fault_found"),
    ],
    ids=["missed", "not-in-the-record", "crashed", "no-browser", "proven", "kept", "shallow"],
)
def test_a_layer_that_did_not_run_finds_nothing_and_says_nothing(audit, ran: bool, static: str, axe: str) -> None:
    evidence = made(pages("/a/"), audit=audit, ran=ran)
    assert outcome(evidence.criteria, "1.1.1") == static
    assert outcome(evidence.criteria, "1.4.3") == axe
    assert outcome(evidence.criteria, "2.4.7") == axe


def test_without_a_word_of_axe_nothing_is_left_to_people_alone() -> None:
    evidence = made(pages("/a/"), audit={}, ran=False, rules=(m.IMAGE, m.FOCUS))
    assert outcome(evidence.criteria, "1.4.3") == "unchecked"
    assert not evidence.criteria.people_only


def test_one_page_that_was_missed_leaves_the_whole_site_unchecked() -> None:
    evidence = made(pages("/a/", "/b/"), audit=record(a=m.LOOKED, b=m.MISSED), ran=False)
    assert outcome(evidence.criteria, "1.4.3") == "unchecked"
    assert on(evidence, "/b/").reason == m.MISSED["reason"]


def test_a_site_without_pages_is_unchecked() -> None:
    evidence = made([], audit={}, ran=False, verdict="blocked")
    assert outcome(evidence.criteria, "1.1.1") == "unchecked"
    assert not evidence.criteria.no_fault_found


def test_a_fault_in_a_file_is_the_sites_and_no_pages() -> None:
    evidence = made(pages("/a/"), [finding(m.PAPER, "/bestanden/plan.pdf", Severity.ERROR, None)])
    assert outcome(evidence.criteria, "2.4.2") == "failed"
    assert outcome(on(evidence, "/a/").criteria, "2.4.2") == "people_only"


# -- rules -------------------------------------------------------------------------------------------------------------


def test_a_rule_passes_where_it_was_put_to_the_page_itself_and_found_nothing() -> None:
    evidence = made(pages("/a/", "/b/", "/c/"), audit=record(a=m.LOOKED, b=m.SHALLOW, c=m.PROVEN))
    static = (m.HABIT.id, m.HEADING.id, m.IMAGE.id)
    assert on(evidence, "/a/").rules.passed == (*static, "axe.contrast", "probe.focus")
    assert on(evidence, "/b/").rules.passed == (*static, "axe.contrast")
    assert on(evidence, "/c/").rules.passed == static


def test_nothing_to_judge_is_said_of_pages_that_were_seen_whole() -> None:
    evidence = made(pages("/a/", "/b/"), audit=record(a=m.LOOKED, b=m.SHALLOW))
    assert on(evidence, "/a/").rules.inapplicable == ("axe.target",)
    assert on(evidence, "/b/").rules.inapplicable == ()


def test_a_fault_of_a_template_is_told_once_and_passes_nowhere() -> None:
    evidence = made(pages("/a/", "/b/"), [finding(m.IMAGE, "/a/", Severity.ERROR, line=None)])
    assert on(evidence, "/a/").rules.failed == (m.IMAGE.id,)
    assert m.IMAGE.id not in on(evidence, "/b/").rules.passed
    assert outcome(on(evidence, "/b/").criteria, "1.1.1") == "needs_a_look"


def test_good_practice_fails_by_its_own_rule_alone() -> None:
    evidence = made(pages("/a/"), [finding(m.HABIT, "/a/", Severity.WARNING)])
    assert on(evidence, "/a/").rules.failed == (m.HABIT.id,)
    assert not evidence.criteria.failed


# -- what else is told -------------------------------------------------------------------------------------------------


def test_exceptions_are_those_of_rules_that_look_for_barriers() -> None:
    def exemption(rule: str, until: dt.date) -> Exemption:
        text = PlacedText("woorden", "content/a.md", SourceMap(()))
        return Exemption(PlacedText(rule, "content/a.md", SourceMap(())), text, "woorden", until, Place("content/a.md"))

    mine = (exemption(m.IMAGE.id, dt.date(2026, 11, 22)), exemption("readability.long-sentence", dt.date(2027, 1, 1)))
    (told,) = made(pages("/a/"), exemptions={"content/a.md": mine}).exceptions
    assert (told.rule, told.path, told.text, told.over) == (m.IMAGE.id, "content/a.md", "woorden", True)


def test_a_page_says_what_kinds_of_content_it_holds() -> None:
    document = page('<form></form><a href="/bestanden/plan.pdf">Plan (pdf)</a>', url="/a/", footer="<table></table>")
    assert made([document]).pages[0].holds == ("formulier", "bestand")


def test_names_that_are_no_text_do_not_stop_a_build() -> None:
    document = replace(page("<p>Tekst</p>", url="/a/"), path="content/\udce9.md")
    broken = replace(finding(m.IMAGE, "/a/", Severity.ERROR), quote="\udce9", place=Place("content/\udce9.md", 1))
    assert as_json(made([document], [broken])).encode("utf-8")


# -- as JSON -----------------------------------------------------------------------------------------------------------


def test_the_same_comes_back_and_the_same_gives_the_same_bytes() -> None:
    found = [finding(m.IMAGE, "/a/", Severity.ERROR, quote="“a”", selector="main > p")]
    audit = record(a=m.LOOKED, b=m.KEPT)
    text = as_json(made(pages("/b/", "/a/"), found, audit=audit))
    assert text == as_json(made(pages("/a/", "/b/"), found, audit=audit))
    assert as_json(from_json(text)) == text
    assert json.loads(text)["schema"] == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.update(schema=2),
        lambda data: data.pop("pages"),
        lambda data: data.update(status="A"),
        lambda data: data.update(verdict="goed"),
        lambda data: data["pages"][0].update(date="gisteren"),
        lambda data: data["criteria"].update(passed=["1.1.1"]),
    ],
    ids=["schema", "missing", "status", "verdict", "date", "passed"],
)
def test_what_is_no_evidence_is_refused(change) -> None:
    data = json.loads(as_json(made(pages("/a/"))))
    change(data)
    with pytest.raises(NotEvidence):
        from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"schema": 1', b"\xff\xfe"])
def test_what_is_no_json_of_ours_is_refused(text: str | bytes) -> None:
    with pytest.raises(NotEvidence):
        from_json(text)


def test_what_the_control_sample_showed_is_in_the_evidence() -> None:
    audit = {**record(a={"how": "proven"}), "sample": ["/a/"], "distrusted": ["/a/"], "surprises": ["/b/"]}
    control = made([page("<p>Tekst</p>", url="/a/")], audit=audit).control
    assert (control.pages, control.distrusted, control.surprises) == (("/a/",), ("/a/",), ("/b/",))
