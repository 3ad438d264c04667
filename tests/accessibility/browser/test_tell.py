"""From axe's answer to findings, without a browser."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.accessibility.browser.tell import criteria_of, findings, source_of
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.checks import Document, Finding, Place, Severity
from tests.accessibility.pages import page


def told(document: Document, *nodes: dict[str, Any], rule: str = "color-contrast") -> list[Finding]:
    """The findings for this answer of axe."""
    blank = {"html": "<p>", "text": "", "part": "main"}
    violation = {"id": rule, "tags": ["wcag2aa", "wcag143"], "nodes": [{**blank, **node} for node in nodes]}
    return list(findings([(document, {"violations": [violation], "incomplete": [], "seen": []})]))


def test_a_rule_that_is_newer_than_our_words_still_speaks_dutch() -> None:
    (finding,) = told(page("<p>x</p>"), {"target": ["p"]}, rule="brand-new-check")
    assert finding.rule == "axe.brand-new-check"
    assert finding.message == (
        "De browser vond hier een fout met de naam ‘brand-new-check’. Er is nog geen uitleg bij."
    )
    assert "beheerder" in finding.remedy


@pytest.mark.parametrize("target", [["#van-een-script"], ["iframe", "p"], ["host", "p"], ["p:::gek("]])
def test_an_element_that_is_not_in_the_page_as_built_gets_the_page_as_place(target: list[str]) -> None:
    (finding,) = told(page("<p>x</p>"), {"target": target})
    assert (finding.place, finding.selector) == (Place("content/informatie/paspoort.md"), " ".join(target))


def test_a_long_text_is_quoted_by_its_opening_tag() -> None:
    (finding,) = told(page("<p>x</p>"), {"target": ["p"], "text": "woord " * 99, "html": '<p class="a">woord woord'})
    assert finding.quote == '<p class="a">'


def test_a_fault_on_the_page_itself_is_told_on_every_page() -> None:
    node = {"target": ["html"], "html": "<html>", "text": "", "part": "page"}
    answer = {
        "violations": [{"id": "bypass", "tags": ["wcag2a", "wcag241"], "nodes": [node]}],
        "incomplete": [],
        "seen": [],
    }
    documents = [page("", url=f"/p{number}/", header='<a href="/wonen/">Wonen</a>') for number in range(2)]
    assert [f.url for f in findings([(document, answer) for document in documents])] == ["/p0/", "/p1/"]


@pytest.mark.parametrize(
    ("why", "message"),
    [
        ([], "Dit moet een mens nakijken, want de browser kan het niet beoordelen. Het gaat om: {title}."),
        (
            [{"check": "x", "message": "Er ligt iets overheen"}],
            "Dit moet een mens nakijken. Het gaat om: {title}. Er ligt iets overheen.",
        ),
    ],
)
def test_a_doubt_is_told_with_its_reason_if_there_is_one(why: list[dict[str, str]], message: str) -> None:
    node = {"target": ["p"], "html": "<p>", "text": "", "part": "main", "why": why}
    doubt = {"id": "color-contrast", "tags": ["wcag2aa", "wcag143"], "nodes": [node]}
    (finding,) = findings([(page("<p>x</p>"), {"violations": [], "incomplete": [doubt], "seen": []})])
    assert finding.message == message.format(title=AXE_TEXTS["axe.color-contrast"].title)


def test_criteria_come_from_tags() -> None:
    assert criteria_of(["cat.color", "wcag2aa", "wcag143", "wcag1410", "EN-9.1.4.3"]) == ("1.4.3", "1.4.10")


@pytest.mark.parametrize(
    ("tags", "source"),
    [
        (["wcag2a", "wcag111"], "WCAG 2.1"),
        (["wcag21aa", "wcag145"], "WCAG 2.1"),
        (["wcag22aa", "wcag258"], "WCAG 2.2"),
        (["EN-301-549"], "WCAG 2.1"),
        (["cat.semantics", "best-practice"], "goede praktijk"),
    ],
)
def test_the_source_tells_law_from_policy_from_practice(tags: list[str], source: str) -> None:
    assert source_of(tags) == source


def test_all_words_for_axe_are_usable_as_they_stand() -> None:
    for rule_id in AXE_TEXTS:
        document = page("<p>x</p>", header='<a href="/wonen/">Wonen</a>')
        (finding,) = told(document, {"target": ["#van-een-script"]}, rule=rule_id.removeprefix("axe."))
        assert finding.message
        assert finding.severity in (Severity.ERROR, Severity.WARNING)
