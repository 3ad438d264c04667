from __future__ import annotations

from plugins.checks import Document, Place
from tests.accessibility.pages import found, on_frames, page

LINK = '<a href="/meer/">Lees meer</a>'


def test_a_fault_of_the_theme_is_told_once_for_the_whole_site_and_never_on_the_pages() -> None:
    pages = [page("", url=f"/p{number}/", footer=LINK) for number in range(3)]
    assert [found(one) for one in pages] == [[], [], []]
    (finding,) = on_frames(*pages)
    assert (finding.rule, finding.url) == ("accessibility.link-text-generic", "/p0/")
    assert finding.place == Place("content/p0.md")
    assert finding.selector == "body > footer > a"


def test_different_faults_in_different_frames_are_all_told() -> None:
    findings = on_frames(page("", url="/a/", footer=LINK), page("", url="/b/", header='<img src="a.png">'))
    assert {finding.url for finding in findings} == {"/a/", "/b/"}


def test_a_good_frame_gives_nothing() -> None:
    assert on_frames(page(LINK, header='<a href="/">Gemeente Dinkelveen</a>')) == []


def test_a_page_without_main_is_judged_whole_on_the_page_itself() -> None:
    html = f'<html lang="nl"><title>Oud</title><body><h1>Oud</h1><footer>{LINK}</footer></body></html>'
    document = Document("content/oud.md", "/oud/", "paginas", html)
    assert [finding.rule for finding in found(document)] == ["accessibility.link-text-generic"]
    assert on_frames(document) == []
