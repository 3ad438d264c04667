"""One judge for pages, source and site; and the ledger that notices a gate that is not there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from plugins.checks import (
    Context,
    Document,
    Finding,
    Gate,
    GateResult,
    Match,
    Place,
    Rule,
    Severity,
    Site,
    Texts,
    judge,
    judge_files,
    judge_site,
    judge_source,
    judge_together,
)
from plugins.checks.gate import Ledger
from plugins.checks.texts import RuleText

CONTEXT = Context(dt.date(2026, 11, 23))
PAGE = Document("content/informatie/a.md", "/informatie/a/", "informatie", "<main><p>slecht</p></main>")
GOOD = replace(PAGE, html="<main><p>goed</p></main>")


def bad_words(document: Document, context: Context) -> Iterator[Match]:
    for block in document.blocks:
        if block.text == "slecht":
            yield Match(block.place(), quote=block.text)


def elsewhere(document: Document, context: Context) -> Iterator[Match]:
    yield Match(Place(document.path), url="/elders/")


def lonely(site: Site, context: Context) -> Iterator[Match]:
    if len(site.documents) == 1:
        yield Match(Place(site.documents[0].path), url=site.documents[0].url)


def alike(pages: Sequence[Document], context: Context) -> Iterator[Match]:
    if len(pages) > len({page.html for page in pages}):
        yield Match(Place(pages[0].path), url=pages[0].url)


def empty(catalogue: list[str], context: Context) -> Iterator[Match]:
    if not catalogue:
        yield Match(Place("content/gegevens/gemeente.yaml", 1))


def gate(name: str) -> Gate:
    ids = [f"{name}.{end}" for end in ("bad", "elsewhere", "lonely", "empty", "alike")]
    texts = Texts({rule_id: RuleText("x", f"Dit zegt {name}.", "y") for rule_id in ids})
    bad, other, single, nothing, twice = ids
    return Gate(
        name,
        texts,
        source_rules=(Rule(nothing, Severity.ERROR, empty, "x"),),
        page_rules=(
            Rule(bad, Severity.ERROR, bad_words, "x"),
            Rule(other, Severity.NOTICE, elsewhere, "x"),
        ),
        joint_rules=(Rule(twice, Severity.WARNING, alike, "x"),),
        site_rules=(Rule(single, Severity.WARNING, lonely, "x"),),
    )


def told(findings: list[Finding]) -> list[tuple[str, str | None]]:
    return [(finding.rule, finding.url) for finding in findings]


def test_a_page_is_judged_by_the_page_rules_of_each_gate_in_order() -> None:
    assert told(judge(PAGE, CONTEXT, [gate("b"), gate("a")])) == [
        ("b.bad", "/informatie/a/"),
        ("b.elsewhere", "/elders/"),
        ("a.bad", "/informatie/a/"),
        ("a.elsewhere", "/elders/"),
    ]
    assert told(judge(GOOD, CONTEXT, [gate("a")])) == [("a.elsewhere", "/elders/")]
    assert judge(PAGE, CONTEXT, []) == []


def test_each_finding_speaks_the_words_of_its_own_gate() -> None:
    assert [f.message for f in judge(PAGE, CONTEXT, [gate("a"), gate("b")])][::2] == ["Dit zegt a.", "Dit zegt b."]


def test_the_source_is_judged_by_the_source_rules_only() -> None:
    assert told(judge_source([], CONTEXT, gate("a"))) == [("a.empty", None)]
    assert judge_source(["iets"], CONTEXT, gate("a")) == []


def test_the_site_is_judged_by_the_site_rules_only() -> None:
    assert told(judge_site(Site(Path("x"), [PAGE]), CONTEXT, gate("a"))) == [("a.lonely", "/informatie/a/")]
    assert judge_site(Site(Path("x"), [PAGE, GOOD]), CONTEXT, gate("a")) == []


def test_pages_are_judged_together_by_the_joint_rules_only() -> None:
    assert told(judge_together([PAGE, PAGE], CONTEXT, gate("a"))) == [("a.alike", "/informatie/a/")]
    assert judge_together([PAGE, GOOD], CONTEXT, gate("a")) == []
    assert judge_together([], CONTEXT, gate("a")) == []


def test_every_list_of_rules_sees_its_own_subject_and_the_facts_of_this_judgement() -> None:
    def tell(subject: object, context: Context) -> Iterator[Match]:
        yield Match(Place("content/a.md"), quote=f"{type(subject).__name__} {context.date}")

    rules = (Rule("a.bad", Severity.ERROR, tell, "x"),)
    one = replace(
        gate("a"), source_rules=rules, page_rules=rules, joint_rules=rules, site_rules=rules, file_rules=rules
    )
    site = Site(Path("x"), [PAGE])
    quotes = [
        [finding.quote for finding in findings]
        for findings in (
            judge(PAGE, CONTEXT, [one]),
            judge_together([PAGE], CONTEXT, one),
            judge_source([], CONTEXT, one),
            judge_site(site, CONTEXT, one),
            judge_files(site, CONTEXT, one),
        )
    ]
    day = "2026-11-23"
    assert quotes == [
        [f"Document {day}"],
        [f"list {day}"],
        [f"list {day}"],
        [f"Site {day}", f"Site {day}"],
        [f"Site {day}"],
    ]


def test_a_gate_lists_all_of_its_rules() -> None:
    assert [rule.id for rule in gate("a").rules] == ["a.empty", "a.bad", "a.elsewhere", "a.alike", "a.lonely"]


def test_a_gate_that_did_not_sign_in_is_missing_in_the_order_asked() -> None:
    ledger = Ledger()
    assert ledger.missing(["a", "b"]) == ["a", "b"]
    ledger.sign_in(gate("b"))
    assert ledger.missing(["c", "b", "a"]) == ["c", "a"]
    assert ledger.gates == {"b": gate("b")}
    ledger.sign_in(gate("a"))
    ledger.sign_in(gate("a"))
    assert ledger.missing(["a", "b"]) == []


def test_two_ledgers_know_nothing_of_each_other() -> None:
    one, other = Ledger(), Ledger()
    one.sign_in(gate("a"))
    assert other.missing(["a"]) == ["a"]


def test_a_gate_says_in_the_report_whether_it_ran_over_how_much_and_how_long() -> None:
    findings = tuple(judge(PAGE, CONTEXT, [gate("a")]))
    row = GateResult("a", ran=True, checked=3, findings=findings, seconds=0.12345)
    assert row.as_dict() == {"name": "a", "ran": True, "checked": 3, "findings": 2, "seconds": 0.123}
    assert GateResult("a", ran=False).as_dict()["ran"] is False
