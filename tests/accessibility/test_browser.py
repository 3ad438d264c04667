"""axe in a real Chromium: what it finds, and how findings come out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.browser import audit
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.checks import Place, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser

GREY = '<p style="color: #aaa; background: #fff">Te licht om te lezen</p>'


def test_a_clean_page_gives_nothing(tmp_path: Path) -> None:
    result = audit(built(tmp_path, page("<h2>Kosten</h2><p>Een paspoort kost 83 euro.</p>")), CONTEXT, None)
    assert (result.checked, result.findings) == (1, ())


def test_low_contrast_is_an_error_in_dutch_at_the_editors_line(tmp_path: Path) -> None:
    document = page(GREY)
    document.record = (PlacedText("Te licht om te lezen", document.path, SourceMap((Run(0, 9, 1),))),)
    (finding,) = audit(built(tmp_path, document), CONTEXT, None).findings
    assert finding.rule == "axe.color-contrast"
    assert finding.severity is Severity.ERROR
    assert finding.place == Place("content/informatie/paspoort.md", 9, 1)
    assert finding.message == AXE_TEXTS["axe.color-contrast"].message
    assert finding.remedy == AXE_TEXTS["axe.color-contrast"].remedy
    assert (finding.quote, finding.selector) == ("Te licht om te lezen", "main > p")
    assert (finding.criteria, finding.source) == (("1.4.3",), "WCAG 2.1")
    assert finding.url == "/informatie/paspoort/"


def test_style_sheets_and_scripts_count_as_visitors_get_them(tmp_path: Path) -> None:
    document = page("<p>Tekst</p>", head='<link rel="stylesheet" href="/s.css"><script src="/s.js" defer></script>')
    script = "document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')"
    site = built(tmp_path, document, s_dot_css="main p { color: #bbb }", s_dot_js=script)
    assert {finding.rule for finding in audit(site, CONTEXT, None).findings} == {
        "axe.color-contrast",
        "axe.button-name",
    }


def test_a_page_is_looked_at_in_light_at_the_width_of_a_telephone(tmp_path: Path) -> None:
    style = "@media (prefers-color-scheme: dark) { p { color: #111; background: #000 } }"
    style += "@media (min-width: 361px) { p { color: #ddd; background: #fff } }"
    result = audit(built(tmp_path, page("<p>Tekst</p>", head=f"<style>{style}</style>")), CONTEXT, None)
    assert result.findings == ()


def test_small_targets_are_policy_not_law(tmp_path: Path) -> None:
    tiny = "".join(f'<button style="width:9px;height:9px;padding:0;border:0">{letter}</button>' for letter in "ab")
    findings = audit(built(tmp_path, page(f'<div style="font-size:6px">{tiny}</div>')), CONTEXT, None).findings
    assert {(finding.rule, finding.source, finding.criteria) for finding in findings} == {
        ("axe.target-size", "WCAG 2.2", ("2.5.8",))
    }


def test_good_practice_warns(tmp_path: Path) -> None:
    document = page("<p>Tekst</p>", head="<style>b { display: block }</style>")
    document.html = document.html.replace("<header>", "<b>Los van alles</b><header>")
    (finding,) = audit(built(tmp_path, document), CONTEXT, None).findings
    assert (finding.rule, finding.severity, finding.source) == ("axe.region", Severity.WARNING, "goede praktijk")


def test_what_axe_cannot_judge_is_a_notice_for_a_human(tmp_path: Path) -> None:
    text = '<p style="color: #777; background-image: linear-gradient(red, white)">Op een verloop</p>'
    (finding,) = audit(built(tmp_path, page(text)), CONTEXT, None).findings
    assert (finding.rule, finding.severity) == ("axe.color-contrast", Severity.NOTICE)
    assert finding.message.startswith("Dit moet een mens nakijken")


def test_a_fault_of_the_theme_is_told_once_and_a_fault_of_a_page_on_each(tmp_path: Path) -> None:
    pages = [page(GREY, url=f"/p{number}/", footer=GREY.replace("<p", '<p class="voet"')) for number in range(3)]
    findings = audit(built(tmp_path, *pages), CONTEXT, None).findings
    assert [(f.url, (f.selector or "").split(" > ")[-2]) for f in findings] == [
        ("/p0/", "main"),
        ("/p0/", "footer"),
        ("/p1/", "main"),
        ("/p2/", "main"),
    ]
    assert findings[1].place == Place("content/p0.md")


def test_what_a_static_rule_says_is_not_said_again(tmp_path: Path) -> None:
    document = page('<img src="a.png"><h2>A</h2><h4>B</h4><a href="/x/"></a>', header='<iframe src="/x/"></iframe>')
    document.html = document.html.replace(' lang="nl"', "")
    assert audit(built(tmp_path, document), CONTEXT, None).findings == ()


def test_more_pages_than_workers_all_get_their_turn(tmp_path: Path) -> None:
    pages = [page(GREY.replace("licht", f"licht{number}"), url=f"/p{number}/") for number in range(7)]
    result = audit(built(tmp_path, *pages), CONTEXT, None)
    assert result.checked == 7
    assert [finding.url for finding in result.findings] == [document.url for document in pages]


def test_a_site_without_pages_needs_no_browser(tmp_path: Path) -> None:
    assert audit(built(tmp_path), CONTEXT, None).checked == 0
