from __future__ import annotations

from plugins.checks import Finding, Place, Severity
from plugins.reports.folding import folded, words_by_path
from plugins.reports.verdict import PageRow

TITLES = {"readability.long-sentence": "Lange zin", "readability.hard-word": "Moeilijk woord"}


def finding(rule: str, line: int, severity: Severity = Severity.WARNING, quote: str | None = None) -> Finding:
    return Finding(
        rule, severity, Place("content/informatie/a.md", line, 1), "Bericht.", quote=quote or f"woord {line}"
    )


def test_a_few_findings_are_all_shown() -> None:
    group = [finding("readability.hard-word", line) for line in range(5)]
    assert folded(group, TITLES, 100) == (group, [])


def test_of_many_the_five_that_matter_most_are_shown_in_their_own_order() -> None:
    group = [finding("readability.hard-word", line) for line in range(6)] + [finding("readability.long-sentence", 9)]
    first, rest = folded(group, TITLES, 300)
    assert [each.place.line for each in first] == [0, 1, 2, 3, 9]
    assert [each.place.line for each in rest] == [4, 5]


def test_a_longer_page_shows_more() -> None:
    group = [finding("readability.hard-word", line) for line in range(20)]
    assert len(folded(group, TITLES, 900)[0]) == 15


def test_the_same_word_again_gives_way_to_another_word() -> None:
    group = [finding("readability.hard-word", line, quote="indien") for line in range(6)]
    group.append(finding("readability.hard-word", 9, quote="alsmede"))
    assert [each.place.line for each in folded(group, TITLES, 100)[0]] == [0, 1, 2, 3, 9]


def test_errors_and_what_is_not_about_readability_are_never_folded() -> None:
    errors = [finding("readability.very-long-sentence", line, Severity.ERROR) for line in range(10)]
    others = [finding("catalogue.review-date", line) for line in range(10)]
    assert folded(errors + others, TITLES, 100) == (errors + others, [])


def test_the_longest_page_of_a_file_counts() -> None:
    rows = [PageRow(url, "content/afspraken/a.yaml", "afspraken", words) for url, words in (("/a/", 90), ("/b/", 600))]
    assert words_by_path(rows) == {"content/afspraken/a.yaml": 600}
