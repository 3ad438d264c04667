"""A finding is the same one in two builds as long as it says the same of the same text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import Finding, Place, Severity, numbered

FINDING = Finding(
    "readability.long-sentence",
    Severity.WARNING,
    Place("content/informatie/paspoort.md", 12, 4),
    "Deze zin is lang.",
    quote="Dit is een zin.",
    selector="main > p",
)

places = st.builds(Place, st.sampled_from(["content/a.md", "content/b.md"]), st.none() | st.integers(1, 3))
findings = st.builds(
    Finding,
    rule=st.sampled_from(["room.one", "room.two"]),
    severity=st.sampled_from(Severity),
    place=places,
    message=st.just("Zo."),
    quote=st.sampled_from([None, "een", "twee"]),
    selector=st.sampled_from([None, "main > p"]),
)


def test_severities_are_ordered_and_named_as_the_report_has_them() -> None:
    assert sorted(Severity) == [Severity.NOTICE, Severity.WARNING, Severity.ERROR]
    assert [severity.word for severity in sorted(Severity)] == ["notice", "warning", "error"]


@pytest.mark.parametrize(
    "change",
    [
        {"place": Place("content/informatie/paspoort.md", 99, 1)},
        {"place": Place("content/informatie/paspoort.md")},
        {"message": "Anders gezegd."},
        {"severity": Severity.ERROR},
        {"url": "/informatie/paspoort/"},
        {"selector": "main > p:nth-of-type(2)"},
        {"quote": "Dit  is\neen zin."},
        {"quote": "DIT IS EEN ZIN."},
    ],
    ids=["line", "no-line", "message", "severity", "url", "selector", "white-space", "case"],
)
def test_what_may_change_between_builds_leaves_the_fingerprint_alone(change) -> None:
    assert replace(FINDING, **change).fingerprint == FINDING.fingerprint


@pytest.mark.parametrize(
    "change",
    [
        {"rule": "readability.hard-word"},
        {"place": Place("content/informatie/rijbewijs.md", 12, 4)},
        {"quote": "Dit is een andere zin."},
        {"quote": None},
        {"ordinal": 1},
    ],
    ids=["rule", "path", "quote", "no-quote", "ordinal"],
)
def test_another_rule_file_text_or_number_is_another_finding(change) -> None:
    assert replace(FINDING, **change).fingerprint != FINDING.fingerprint


def test_accents_written_in_two_ways_are_the_same_text() -> None:
    composed, apart = replace(FINDING, quote="caf\u00e9"), replace(FINDING, quote="cafe\u0301")
    assert composed.fingerprint == apart.fingerprint


def test_without_a_quote_the_selector_tells_findings_apart_and_without_that_the_field() -> None:
    bare = replace(FINDING, quote=None, field="titel")
    assert bare.identity[2] == "main > p"
    assert replace(bare, quote="  ").identity[2] == "main > p"
    assert replace(bare, selector=None).identity[2] == "titel"
    assert replace(bare, selector=None, field=None).identity[2] == ""


def test_a_fingerprint_is_sixteen_hexadecimal_digits_for_any_text() -> None:
    for quote in ("\ud800", "\x1f", "", "€ 83,87"):
        assert re.fullmatch(r"[0-9a-f]{16}", replace(FINDING, quote=quote).fingerprint)


def test_a_fingerprint_stays_the_same_in_every_version_of_the_program() -> None:
    """Others keep them: a merge request, a list of accepted findings."""
    assert FINDING.identity == ("readability.long-sentence", "content/informatie/paspoort.md", "dit is een zin.")
    assert FINDING.fingerprint == "a3498ae2f525217a"


def test_the_parts_of_an_identity_do_not_run_into_each_other() -> None:
    one = replace(FINDING, rule="a", place=Place("bc"))
    other = replace(FINDING, rule="ab", place=Place("c"))
    assert one.fingerprint != other.fingerprint


def test_equal_findings_are_numbered_in_the_order_of_their_lines() -> None:
    later = replace(FINDING, place=replace(FINDING.place, line=40))
    elsewhere = replace(FINDING, quote="Iets anders.", place=replace(FINDING.place, line=20))
    first, between, second = numbered([later, elsewhere, FINDING])
    assert [(f.place.line, f.ordinal) for f in (first, between, second)] == [(12, 0), (20, 0), (40, 1)]
    assert len({f.fingerprint for f in (first, between, second)}) == 3


def test_findings_are_sorted_by_file_line_column_and_the_worst_first() -> None:
    def at(path: str, line: int | None, column: int | None, severity: Severity = Severity.NOTICE) -> Finding:
        return replace(FINDING, place=Place(path, line, column), severity=severity)

    wanted = [
        at("content/a.md", None, None),
        at("content/a.md", 2, 9),
        at("content/a.md", 10, 1, Severity.ERROR),
        at("content/a.md", 10, 1, Severity.NOTICE),
        at("content/b.md", 1, 1),
    ]
    assert [(f.place, f.severity) for f in numbered(wanted[::-1])] == [(f.place, f.severity) for f in wanted]


@settings(deadline=None)
@given(st.lists(findings, max_size=12), st.randoms())
def test_every_fingerprint_is_one_of_a_kind_whatever_the_order(found: list[Finding], random) -> None:
    shuffled = found.copy()
    random.shuffle(shuffled)
    assert numbered(shuffled) == numbered(found)
    assert len({finding.fingerprint for finding in numbered(found)}) == len(found)


def test_the_report_gets_every_part_of_a_finding() -> None:
    whole = replace(FINDING, suggestions=("korter",), criteria=("3.1.5",), source="WCAG 2.1", remedy="Knip de zin.")
    assert whole.as_dict() == {
        "rule": "readability.long-sentence",
        "severity": "warning",
        "path": "content/informatie/paspoort.md",
        "line": 12,
        "column": 4,
        "url": None,
        "quote": "Dit is een zin.",
        "selector": "main > p",
        "message": "Deze zin is lang.",
        "remedy": "Knip de zin.",
        "suggestions": ["korter"],
        "criteria": ["3.1.5"],
        "source": "WCAG 2.1",
        "fingerprint": whole.fingerprint,
    }
