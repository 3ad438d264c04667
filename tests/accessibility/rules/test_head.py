"""What a page says of itself before it begins: its title and its language."""

from __future__ import annotations

import pytest

from plugins.checks import Document, Place, Severity
from tests.accessibility.pages import found, page


def of(title: str) -> list[tuple[str, str | None, str | None]]:
    findings = [one for one in found(page("", title=title)) if "page-title" in one.rule]
    assert all(one.place == Place("content/informatie/paspoort.md") for one in findings)
    return [(one.rule.partition(".page-title-")[2], one.quote, one.selector) for one in findings]


@pytest.mark.parametrize("between", [" - ", " – ", " — ", " | ", " · ", " • ", " : ", ": ", "  -  "])
def test_what_stands_before_the_name_of_the_site_is_judged_alone(between: str) -> None:
    told = " ".join(f"Naamloos{between}Dinkelveen".split())
    assert of(f"Naamloos{between}Dinkelveen") == [("placeholder", told, "head > title")]
    assert of(f"Paspoort{between}Naamloos") == []
    told = " ".join(f"plan.docx{between}Dinkelveen".split())
    assert of(f"plan.docx{between}Dinkelveen") == [("file-name", told, "head > title")]


def test_a_line_inside_a_word_is_no_end_of_the_title() -> None:
    assert of("Test-Dinkelveen") == []
    assert of("Concept|Dinkelveen") == []


@pytest.mark.parametrize(
    "title",
    [
        *("https://www.dinkelveen.nl/paspoort", "www.dinkelveen.nl", "index.html", "Plan van de raad.PDF"),
        *("Microsoft Word - Plan van de raad.doc", "Microsoft Word – Plan.docx", "a.htm", "b.md", "c.odt", "d.pptx"),
    ],
)
def test_the_name_of_a_file_is_no_title(title: str) -> None:
    if "–" not in title:
        assert of(title) == [("file-name", title, "head > title")]
    assert of(f"{title} over uw paspoort") == []


@pytest.mark.parametrize("title", ["Node.js", "Kosten 2.5", ".docx", "Plan/raad.pdf"])
def test_a_title_with_a_dot_is_a_title(title: str) -> None:
    assert of(title) == []


def test_a_long_title_is_told_in_short() -> None:
    ((rule, quote, _),) = of(f"Naamloos - {'Gemeente Dinkelveen ' * 10}")
    assert rule == "placeholder"
    assert quote is not None
    assert len(quote) <= 120
    ((rule, quote, _),) = of(f"{'Plan ' * 40}.pdf")
    assert rule == "file-name"
    assert quote is not None
    assert len(quote) <= 120


def changed(old: str, new: str) -> list[tuple[str, str | None, str | None, Severity]]:
    html = page("").html.replace(old, new)
    findings = found(Document("content/x.md", "/x/", "informatie", html))
    assert all(one.place == Place("content/x.md") for one in findings)
    return [(one.rule.partition(".")[2], one.quote, one.selector, one.severity) for one in findings]


def test_a_page_has_a_title_of_its_own() -> None:
    title = "<title>Paspoort - Dinkelveen</title>"
    missing = [("page-title-missing", None, "head > title", Severity.ERROR)]
    assert changed(title, "") == missing
    assert changed(title, "<title>  </title>") == missing
    assert changed(title, f"{title}<title>Naamloos</title>") == [], "browsers take the first"
    drawing = "<svg><title>Naamloos</title></svg>"
    assert changed("<header>", f"<header>{drawing}") == []
    assert changed(title, "") == missing
    html = page("", header=drawing).html.replace(title, "")
    assert [one.rule for one in found(Document("content/x.md", "/x/", "x", html))] == [
        "accessibility.page-title-missing"
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        *((' lang="nl"', None), (' lang="nl-NL"', None), ("", (None, Severity.ERROR))),
        *((' lang="nederlands"', ("nederlands", Severity.ERROR)), (' lang="nld"', ("nld", Severity.WARNING))),
    ],
)
def test_a_page_says_in_which_language_it_is(language: str, told: tuple[str | None, Severity] | None) -> None:
    expected = [("page-language", told[0], "html", told[1])] if told else []
    assert changed(' lang="nl"', language) == expected
