from __future__ import annotations

import pytest

from plugins.checks import Document, Place
from tests.accessibility.pages import found, on_frames, page, told

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


def frames(*inside: str) -> list[str]:
    """What is told of embedded content with these attributes."""
    return [one for one in told("".join(f"<iframe {one}></iframe>" for one in inside)) if one.startswith("frame-")]


@pytest.mark.parametrize(
    ("attributes", "tells"),
    [
        *(('src="/kaart/"', ["frame-no-title iframe ‘/kaart/’"]), ("", ["frame-no-title iframe"])),
        *(('src="/a/" title=" "', ["frame-no-title iframe ‘/a/’"]), ('src="/a/" title="Kaart van de stad"', [])),
        *(('src="/a/" aria-label="Kaart van de stad"', []), ('src="/a/" tabindex="-1"', [])),
        ('src="/a/" tabindex="0"', ["frame-no-title iframe ‘/a/’"]),
    ],
)
def test_embedded_content_has_a_name_unless_the_tab_key_passes_it_by(attributes: str, tells: list[str]) -> None:
    assert frames(attributes) == tells


def test_the_name_of_embedded_content_may_stand_elsewhere() -> None:
    main = '<p id="k">Kaart van de stad</p><iframe src="/a/" aria-labelledby="k"></iframe>'
    assert told(main) == []


@pytest.mark.parametrize(
    "name",
    [
        *("Frame", "iframe", "‘Inhoud’", "Embedded content", "untitled", "https://www.example.org/kaart"),
        *("http://example.org", "www.example.org", "kaart.html", "kaart.htm", "kaart.php", "a/kaart.aspx"),
    ],
)
def test_a_name_that_says_nothing_of_what_is_embedded_is_told(name: str) -> None:
    assert frames(f'src="/a/" title="{name}"') == [f"frame-title-generic iframe ‘{name}’"]
    assert frames(f'src="/a/" title="{name} van de stad"') == []
    assert frames(f'src="/a/" title="Kaart van de stad" aria-label="{name}"') == [
        f"frame-title-generic iframe ‘{name}’"
    ]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        *(
            ('src="/a/"', 'src="/b/"', False),
            ('src="/a/"', 'src="/a/#noord"', True),
            ('src="/a/"', 'src="/a/?b"', False),
        ),
        ('src="/informatie/paspoort/kaart/"', 'src="kaart/"', True),
        *(('srcdoc="<p>Een</p>"', 'srcdoc="<p>Twee</p>"', False), ('srcdoc="<p>Een</p>"', 'srcdoc="<p>Een</p>"', True)),
        *(('src="/a/" srcdoc="<p>Een</p>"', 'src="/b/" srcdoc="<p>Een</p>"', True), ("", 'src="/a/"', False)),
    ],
)
def test_one_name_for_two_embedded_pages_is_told_at_the_second(first: str, second: str, same: bool) -> None:
    name, other = 'title="Kaart van de stad"', 'title="KAART van de stad"'
    tells = [] if same else ["frame-same-title iframe:nth-of-type(2) ‘KAART van de stad’"]
    assert frames(f"{name} {first}", f"{other} {second}") == tells
    assert frames(f"{name} {first}", f'title="Film van de stad" {second}') == []
    nameless = frames(f'tabindex="-1" {first}', f'tabindex="-1" {second}')
    assert nameless == []


def test_of_three_each_is_held_against_the_first() -> None:
    name = 'title="Kaart van de stad"'
    assert frames(f'{name} src="/a/"', f'{name} src="/b/"', f'{name} src="/a/"') == [
        "frame-same-title iframe:nth-of-type(2) ‘Kaart van de stad’"
    ]


def test_old_frames_and_those_that_a_script_fills_are_known() -> None:
    assert told('<p>Hier:</p><frame src="/a/">') == ["frame-no-title frame ‘/a/’"]
    nameless = '<iframe src="/a/" id="kaart"></iframe>'
    assert told(nameless) == ["frame-no-title #kaart ‘/a/’"]
    assert told(f"{nameless}<script>vul('#kaart');</script>") == []
