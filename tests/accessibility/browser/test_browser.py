"""axe in a real Chromium: what it finds, and how findings come out of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.browser import audit
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.accessibility.surest import surest
from plugins.checks import Document, Finding, Place, PlacedText, Severity, SourceMap
from plugins.checks.gate import Audit
from plugins.checks.place import Run
from tests.accessibility.pages import CONTEXT, built, found, on_frames, page

pytestmark = pytest.mark.browser

GREY = '<p style="color: #aaa">Te licht om te lezen</p>'
DARK = "<style>@media (prefers-color-scheme: dark) { main p { color: #111; background: #000 } }</style>"
WIDE = "<style>@media (min-width: 321px) { main p { color: #ddd; background: #fff } }</style>"
ONLY_WIDE = "<style>@media (max-width: 321px) { main button { display: none } }</style>"
TINY = "".join(f'<button aria-label="{n}" style="width: 9px; height: 9px; padding: 0"></button>' for n in ("Ja", "Nee"))


def _grey() -> Document:
    document = page(GREY, url="/grijs/")
    document.record = (PlacedText("Te licht om te lezen", document.path, SourceMap((Run(0, 9, 1),))),)
    return document


def _changed(document: Document, old: str, new: str) -> Document:
    document.html = document.html.replace(old, new)
    return document


OVER = '<b style="position: absolute; inset: 0; opacity: .9"></b>'
PAGES = (
    page("<h2>Kosten</h2><p>Een paspoort kost 83 euro.</p>", url="/goed/"),
    _grey(),
    page(
        "<p>Tekst</p>",
        url="/bestanden/",
        head='<link rel="stylesheet" href="/s.css"><script src="/s.js" defer></script>',
    ),
    page("<p>Tekst</p>", url="/donker/", head=DARK),
    page("<p>Tekst</p>", url="/breed/", head=WIDE),
    page("<p>Tekst</p><button></button>", url="/alleen-breed/", head=ONLY_WIDE),
    page(TINY, url="/klein/"),
    page("<p>Tekst</p>", url="/één [1] & 'twee'|drie/"),
    _changed(page("<p>Tekst</p>", url="/los/"), "<header>", "<div>Los van alles</div><header>"),
    page(f'<div style="position: relative"><p>Er ligt iets op</p>{OVER}</div>', url="/eronder/"),
    _changed(
        page('<img src="a.png"><h2>A</h2><h4>B</h4>', url="/tweeling/", header='<img src="b.png">'),
        ' lang="nl"',
        "",
    ),
    *(page(GREY, url=f"/voet{number}/", footer=GREY.replace("<p", "<p class=v")) for number in range(3)),
)


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    script = "document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')"
    site = built(tmp_path_factory.mktemp("site"), *PAGES, s_dot_css="main p { color: #bbb }", s_dot_js=script)
    return audit(site, CONTEXT)


def at(result: Audit, url: str) -> list[Finding]:
    return [finding for finding in result.findings if finding.url == url]


def test_every_page_is_looked_at(result: Audit) -> None:
    assert result.checked == len(PAGES)


def test_a_clean_page_gives_nothing(result: Audit) -> None:
    assert at(result, "/goed/") == []


def test_low_contrast_is_an_error_in_dutch_at_the_editors_line(result: Audit) -> None:
    (finding,) = at(result, "/grijs/")
    assert finding.rule == "axe.color-contrast"
    assert finding.severity is Severity.ERROR
    assert finding.place == Place("content/grijs.md", 9, 1)
    assert finding.message.startswith(AXE_TEXTS["axe.color-contrast"].message)
    assert finding.remedy == AXE_TEXTS["axe.color-contrast"].remedy
    assert (finding.quote, finding.selector) == ("Te licht om te lezen", "main > p")
    assert (finding.criteria, finding.source) == (("1.4.3",), "WCAG 2.1")


def test_style_sheets_and_scripts_count_as_visitors_get_them(result: Audit) -> None:
    assert {finding.rule for finding in at(result, "/bestanden/")} == {"axe.color-contrast", "axe.button-name"}


@pytest.mark.parametrize(
    ("url", "rule", "who"),
    [
        ("/donker/", "axe.color-contrast", "donkere kleuren"),
        ("/breed/", "axe.color-contrast", "breed scherm"),
        ("/alleen-breed/", "axe.button-name", "breed scherm"),
    ],
)
def test_a_page_is_looked_at_as_different_visitors_see_it(result: Audit, url: str, rule: str, who: str) -> None:
    (finding,) = at(result, url)
    assert finding.rule == rule
    assert who in finding.message


def test_small_targets_are_policy_not_law(result: Audit) -> None:
    findings = at(result, "/klein/")
    assert {(f.rule, f.source, f.criteria) for f in findings} == {("axe.target-size", "WCAG 2.2", ("2.5.8",))}


def test_good_practice_warns(result: Audit) -> None:
    (finding,) = at(result, "/los/")
    assert (finding.rule, finding.severity, finding.source) == ("axe.region", Severity.WARNING, "goede praktijk")


def test_what_axe_cannot_judge_is_a_notice_for_a_human(result: Audit) -> None:
    (finding,) = at(result, "/eronder/")
    assert (finding.rule, finding.severity) == ("axe.color-contrast", Severity.NOTICE)
    assert finding.message.startswith("Dit moet een mens nakijken")


def test_a_fault_of_the_theme_is_told_once_and_a_fault_of_a_page_on_each(result: Audit) -> None:
    faults = [(f.url, f.selector) for n in range(3) for f in at(result, f"/voet{n}/")]
    assert faults == [
        ("/voet0/", "main > p"),
        ("/voet0/", "body > footer > p"),
        ("/voet1/", "main > p"),
        ("/voet2/", "main > p"),
    ]
    assert next(f for f in at(result, "/voet0/") if "footer" in str(f.selector)).place == Place("content/voet0.md")


def test_what_a_static_rule_says_is_not_said_again(result: Audit) -> None:
    twins = next(document for document in PAGES if document.url == "/tweeling/")
    static = [*found(twins), *on_frames(twins)]
    assert {"axe.image-alt", "axe.html-has-lang", "axe.heading-order"} <= {f.rule for f in at(result, "/tweeling/")}
    assert surest([*static, *at(result, "/tweeling/")], PAGES) == static


def test_a_site_without_pages_needs_no_browser(tmp_path: Path) -> None:
    assert audit(built(tmp_path), CONTEXT).checked == 0
