"""Pages that go on by themselves, and pages that keep readers from zooming, turning, or spacing out the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.gate import GATE
from plugins.checks import Document, Severity, Site, judge_site
from tests.accessibility.pages import CONTEXT, found, page


def told(document: Document, *names: str) -> list[tuple[str, Severity]]:
    ids = {f"accessibility.{name}" for name in names}
    return [(f.rule.removeprefix("accessibility."), f.severity) for f in found(document) if f.rule in ids]


def refreshes(*contents: str) -> list[tuple[str, Severity]]:
    head = "".join(f'<meta http-equiv="Refresh" content="{content}">' for content in contents)
    return told(page("", head=head), "refresh", "refresh-late")


@pytest.mark.parametrize("content", ["30", "5; url=/elders/", "5;/elders/", " 5 ,url=/elders/", "72000"])
def test_a_page_that_leaves_is_refused(content: str) -> None:
    assert refreshes(content) == [("refresh", Severity.ERROR)]


@pytest.mark.parametrize("content", ["", "0; url=/elders/", "+5; url=/elders/", "-5", "snel", "5: url=/elders/"])
def test_a_page_that_stays_or_leaves_at_once_is_fine(content: str) -> None:
    assert refreshes(content) == []


def test_the_first_refresh_that_a_browser_understands_counts() -> None:
    assert refreshes("0; url=/a/", "5; url=/b/") == []
    assert refreshes("5: url=/a/", "5; url=/b/") == [("refresh", Severity.ERROR)]


def test_after_twenty_hours_it_is_only_advice() -> None:
    assert refreshes("72001") == [("refresh-late", Severity.NOTICE)]


@pytest.mark.parametrize(
    "content",
    ["user-scalable=no", "width=device-width, user-scalable=0", "maximum-scale=1", "initial-scale=1,maximum-scale=1.9"],
)
def test_a_page_that_forbids_zooming_is_refused(content: str) -> None:
    head = f'<meta name="viewport" content="{content}">'
    assert told(page("", head=head), "zoom-forbidden") == [("zoom-forbidden", Severity.ERROR)]


@pytest.mark.parametrize(
    "content", ["width=device-width", "user-scalable=yes", "maximum-scale=2", "maximum-scale=-1", "user-scalable=2"]
)
def test_a_page_that_can_be_zoomed_is_fine(content: str) -> None:
    assert told(page("", head=f'<meta name="viewport" content="{content}">'), "zoom-forbidden") == []


def spacing(main: str) -> list[Severity]:
    return [severity for _, severity in told(page(main), "spacing-fixed")]


@pytest.mark.parametrize(
    "style",
    [
        "letter-spacing: 0.1em !important",
        "letter-spacing: normal!important",
        "word-spacing: 0.1em ! important; word-spacing: 1em",
        "font-size: 20px; letter-spacing: 2px !important",
    ],
)
def test_letters_and_words_that_stay_too_close_are_refused(style: str) -> None:
    assert spacing(f'<p style="{style}">Een paspoort</p>') == [Severity.ERROR]


@pytest.mark.parametrize(
    "style",
    ["line-height: 1.2 !important", "line-height: 20px !important", "line-height: 120% !important"],
)
def test_whether_lines_are_too_close_depends_on_how_they_break(style: str) -> None:
    assert spacing(f'<p style="{style}">Een paspoort</p>') == [Severity.WARNING]


@pytest.mark.parametrize(
    "main",
    [
        '<p style="letter-spacing: 0.1em">Een paspoort</p>',
        '<p style="letter-spacing: 0.12em !important; word-spacing: 0.16em !important">Een paspoort</p>',
        '<p style="letter-spacing: 0.1em !important; letter-spacing: 0.2em !important">Een paspoort</p>',
        '<p style="line-height: 1.5 !important">Een paspoort</p>',
        '<p style="line-height: inherit !important">Een paspoort</p>',
        '<p style="line-height: 1 !important; width: 900px">Een paspoort</p>',
        '<p style="line-height: 1 !important"></p>',
        '<div style="letter-spacing: 0.1em !important"><p style="letter-spacing: 0.2em">Een paspoort</p></div>',
        '<div style="font-size: 16px; word-spacing: 2px !important"><p style="font-size: 10px">Een paspoort</p></div>',
    ],
)
def test_spacing_that_is_wide_enough_or_can_be_changed_is_fine(main: str) -> None:
    assert spacing(main) == []


TURNED = "@media (orientation: portrait) { html { transform: rotate(90deg); } }"


@pytest.mark.parametrize(
    "css",
    [
        TURNED,
        "@media screen and (orientation:landscape) { p { color: red } body, p { rotate: -0.25turn } }",
        "@media (orientation: portrait) { :root { transform: scale(1) rotateZ(1.5708rad) } }",
        "body { transform: rotate(2.5deg) } @media (orientation: landscape) { body { transform: rotate(92.5deg) } }",
    ],
)
def test_a_page_that_stays_on_its_side_is_refused(css: str) -> None:
    document = page("", head=f"<style>{css}</style>")
    assert told(document, "orientation-fixed") == [("orientation-fixed", Severity.ERROR)]


@pytest.mark.parametrize(
    "css",
    [
        "html { transform: rotate(90deg) }",
        "@media (orientation: portrait) { html { transform: rotate(1turn) } }",
        "@media (orientation: portrait) { .arrow { rotate: 90deg } }",
        "@media (orientation: portrait) { body { color: red } } body { rotate: 90deg }",
        "@media (min-width: 30em) { body { rotate: 90deg } } @media (orientation: portrait) { p { color: red } }",
        "body { rotate: 90deg } @media (orientation: portrait) { body { rotate: 90deg } }",
        f"/* {TURNED} */",
        "@media (orientation: portrait) { html { transform: rotate(90deg)",
    ],
)
def test_a_page_that_turns_along_is_fine(css: str) -> None:
    assert told(page("", head=f"<style>{css}</style>"), "orientation-fixed") == []


def test_a_style_sheet_of_the_site_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "site.css").write_text(TURNED, "utf-8")
    site = Site(tmp_path, [page(""), page("", url="/b/")], frozenset({"site.css", "weg.png"}))
    (finding,) = [f for f in judge_site(site, CONTEXT, GATE) if f.rule == "accessibility.orientation-fixed"]
    assert (finding.place.path, finding.severity) == ("site.css", Severity.ERROR)
