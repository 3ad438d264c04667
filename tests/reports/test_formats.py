"""What the golden files cannot show: that each format stays whole whatever stands in a finding."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import Finding, GateResult, Place, Severity
from plugins.reports import FORMATS, Report, as_github, as_html, as_json, as_junit, as_sarif, as_text, compose
from tests.reports.examples import DATE, EVERY_GATE, REPORTS, TITLES, blocked, incomplete, nasty, ok, ran, unread

unhurried = settings(deadline=None, max_examples=50)
anything = st.text(st.characters(exclude_categories=()), max_size=40)
paths = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
findings = st.builds(
    Finding,
    rule=anything.filter(bool),
    severity=st.sampled_from(Severity),
    place=st.builds(Place, paths, st.none() | st.integers(1, 99), st.none() | st.integers(1, 99)),
    message=anything,
    remedy=anything,
    url=st.none() | anything,
    quote=st.none() | anything,
    selector=st.none() | anything,
    field=st.none() | anything,
    suggestions=st.lists(anything, max_size=3).map(tuple),
    criteria=st.lists(anything, max_size=2).map(tuple),
    source=st.none() | anything,
)
reports = st.builds(
    lambda found, reason: compose(
        DATE, [ran("catalogue", *found), GateResult("integrity", ran=False, reason=reason)], EVERY_GATE
    ),
    st.lists(findings, max_size=3),
    anything,
)


@unhurried
@given(reports, st.dictionaries(anything, anything, max_size=2))
def test_every_format_can_always_be_written_as_utf_8(report: Report, titles: dict[str, str]) -> None:
    for write in FORMATS.values():
        write(report, titles).encode("utf-8")


@unhurried
@given(reports)
def test_json_gives_back_what_went_in(report: Report) -> None:
    read = json.loads(as_json(report))

    assert [row["path"] for row in read["findings"]] == [finding.place.path for finding in report.findings]
    for row, finding in zip(read["findings"], report.findings, strict=True):
        assert _joined(row["message"]) == _joined(finding.message)


@unhurried
@given(reports)
def test_github_annotations_are_one_line_each_whatever_they_say(report: Report) -> None:
    lines = as_github(report).split("\n")

    assert lines.pop() == ""
    assert len(lines) == len(report.findings) + len(report.failed_gates)
    for line in lines:
        assert re.fullmatch(r"::(error|warning|notice) \w+=[^:,\r\n]*(,\w+=[^:,\r\n]*)*::[^\r\n]*", line)


@unhurried
@given(reports)
def test_junit_is_always_well_formed(report: Report) -> None:
    root = ET.fromstring(as_junit(report).encode("utf-8"))  # noqa: S314 - our own output

    assert len(list(root.iter("failure"))) == sum(finding.severity == Severity.ERROR for finding in report.findings)
    assert root.get("tests") == str(len(report.findings) + len(report.gates))


@unhurried
@given(reports)
def test_text_never_passes_a_control_code_on(report: Report) -> None:
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", as_text(report, notices=True).replace("\t", " "))


@unhurried
@given(reports)
def test_html_holds_only_elements_of_ours(report: Report) -> None:
    page = BeautifulSoup(as_html(report), "lxml")

    assert not page.find_all(["script", "img", "iframe", "form", "link", "b"])
    assert len(page.find_all("article")) == len(report.findings)


def _joined(text: str) -> str:
    """Two lone halves beside each other are one character in JSON."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def test_json_is_schema_1() -> None:
    read = json.loads(as_json(blocked()))

    assert list(read) == ["schema", "verdict", "date", "gates", "pages", "findings"]
    assert list(read["gates"][0]) == ["name", "ran", "checked", "findings", "seconds"]
    assert list(read["pages"][0]) == ["url", "path", "kind", "words", "band", "score"]
    assert list(read["findings"][0]) == [
        *("rule", "severity", "path", "line", "column", "url", "quote", "selector", "message", "remedy"),
        *("suggestions", "criteria", "source", "fingerprint"),
    ]
    assert read["schema"] == 1


def test_every_field_of_schema_1_is_documented() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "rapport.md").read_text("utf-8")
    read = json.loads(as_json(blocked()))

    for fields in (read, read["gates"][0], read["pages"][0], read["findings"][0]):
        for name in fields:
            assert f"`{name}`" in guide
    for name in FORMATS:
        assert f"`{name}`" in guide


def test_text_wraps_at_the_width_given() -> None:
    lines = as_text(blocked(), TITLES, width=60).splitlines()

    assert max(map(len, lines[:-1])) <= 60


def test_text_keeps_long_words_whole_so_that_they_can_be_copied() -> None:
    assert "/informatie/verhuizing/" in as_text(blocked(), TITLES, width=10)


def test_text_has_no_colour_unless_asked() -> None:
    assert "\x1b" not in as_text(blocked(), TITLES)
    assert "\x1b[1;31mfout" in as_text(blocked(), TITLES, colour=True)


def test_text_counts_notices_and_shows_them_when_asked() -> None:
    assert "1 tip is niet getoond" in as_text(ok(), TITLES)
    assert "Lijdende zin" not in as_text(ok(), TITLES)
    assert "Lijdende zin" in as_text(ok(), TITLES, notices=True)
    assert "niet getoond" not in as_text(ok(), TITLES, notices=True)


@pytest.mark.parametrize("name", REPORTS)
def test_text_says_that_the_site_is_not_published_only_when_so(name: str) -> None:
    report = REPORTS[name]()

    assert ("De site is niet gepubliceerd." in as_text(report)) == (report.verdict != "ok")
    assert "De site is niet gepubliceerd." not in as_text(report, closing="Dit was een controle.")


def test_text_puts_files_with_errors_first() -> None:
    text = as_text(blocked(), TITLES)

    assert text.index("paspoort.md:12:5") < text.index("paspoort.md:8:1")


@pytest.mark.parametrize("name", ["text", "github", "gitlab", "sarif", "junit", "html"])
def test_a_gate_that_did_not_run_is_never_silent(name: str) -> None:
    assert "De browser Chromium startte niet." in FORMATS[name](incomplete(), TITLES)


@pytest.mark.parametrize("name", ["text", "github", "gitlab", "sarif", "html"])
def test_gates_held_back_by_reading_errors_are_no_failures(name: str) -> None:
    assert "Niet gestart" not in FORMATS[name](unread(), TITLES)


@pytest.mark.parametrize("name", ["text", "github", "gitlab", "sarif", "junit", "html"])
def test_titles_are_used_where_known_and_the_rule_id_where_not(name: str) -> None:
    assert "Onbekend veld" in FORMATS[name](nasty(), TITLES)
    assert "catalogue.unknown-key" in FORMATS[name](nasty(), {})


def test_sarif_places_every_result_and_counts_columns_in_code_points() -> None:
    run = json.loads(as_sarif(nasty(), TITLES))["runs"][0]

    assert run["columnKind"] == "unicodeCodePoints"
    assert all(result["locations"] for result in run["results"])
    assert [run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]


@pytest.mark.parametrize("name", REPORTS)
def test_html_is_a_page_that_needs_nothing_and_nobody(name: str) -> None:
    page = BeautifulSoup(as_html(REPORTS[name](), TITLES), "lxml")

    assert page.html is not None
    assert page.html["lang"] == "nl"
    assert page.title is not None
    assert page.find("main")
    assert len(page.find_all("h1")) == 1
    assert not page.find_all(["script", "link", "img", "iframe"])
    assert not page.find_all(src=True)
    assert all(link["href"].startswith("#") and page.find(id=link["href"][1:]) for link in page.find_all(href=True))
    assert "url(" not in str(page.style)


@pytest.mark.parametrize("name", REPORTS)
def test_html_headings_skip_no_level_and_ids_are_unique(name: str) -> None:
    page = BeautifulSoup(as_html(REPORTS[name](), TITLES), "lxml")
    levels = [int(heading.name[1]) for heading in page.find_all(re.compile("^h[1-6]$"))]
    ids = [element["id"] for element in page.find_all(id=True)]

    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(ids) == len(set(ids))


def _tip(path: str, severity: Severity = Severity.NOTICE) -> Finding:
    return Finding("a.b", severity, Place(path), "Zo kan het ook.")


def test_html_puts_files_with_tips_alone_behind_what_must_be_done() -> None:
    """One error among the tips of seventy files is seen at once, and nothing is lost."""
    tips = [_tip(f"content/{number}.yaml") for number in range(70)]
    report = compose(DATE, [ran("catalogue", *tips, _tip("content/z.md", Severity.ERROR))], EVERY_GATE)
    page = BeautifulSoup(as_html(report), "lxml")
    assert [section.h3.get_text() for section in page.select("main > section")][:1] == ["content/z.md"]  # type: ignore[union-attr]
    assert page.find("nav") is None
    assert [each.get_text() for each in page.select("main > details > summary")] == ["70 bestanden met alleen tips"]
    assert len(page.select("main > details > section article")) == 70


def test_html_with_tips_alone_shows_them_by_file() -> None:
    report = compose(DATE, [ran("catalogue", _tip("content/a.yaml"), _tip("content/b.yaml"))], EVERY_GATE)
    page = BeautifulSoup(as_html(report), "lxml")
    assert len(page.select("nav a")) == 2
    assert page.select("main > details") == []


@pytest.mark.parametrize(
    ("source", "criteria", "told"),
    [
        ("WCAG 2.1", ("1.4.3",), "WCAG 2.1 (wettelijk verplicht): 1.4.3"),
        ("WCAG 2.1 niveau A", ("1.1.1", "4.1.2"), "WCAG 2.1 niveau A (wettelijk verplicht): 1.1.1, 4.1.2"),
        ("WCAG 2.2 niveau AA", ("2.5.8",), "WCAG 2.2 niveau AA (beleid, geen wet): 2.5.8"),
        ("WCAG 2.1 niveau AAA (advies)", ("2.4.9",), "WCAG 2.1 niveau AAA (advies): 2.4.9"),
        ("WCAG 2.1 techniek H42", ("1.3.1",), "WCAG 2.1 techniek H42: 1.3.1"),
        (None, ("1.1.1",), "WCAG: 1.1.1"),
        ("goede praktijk", (), None),
        ("WCAG 2.1", (), None),
    ],
)
def test_the_report_for_people_says_whether_the_law_asks_it(
    source: str | None, criteria: tuple[str, ...], told: str | None
) -> None:
    finding = Finding("a.b", Severity.ERROR, Place("a.md"), "Fout.", source=source, criteria=criteria)
    report = compose(DATE, [ran("accessibility", finding)], EVERY_GATE)
    assert re.findall(r"Bron: (.+)", as_text(report)) == ([told] if told else [])
    assert ("wettelijk verplicht" in as_html(report)) is bool(told and "wettelijk" in told)
    assert ("beleid, geen wet" in as_html(report)) is bool(told and "beleid" in told)
