from __future__ import annotations

import pytest

from plugins.checks import Document, Severity
from tests.accessibility.pages import found, page, rules


def test_a_heading_that_skips_a_level_is_refused() -> None:
    assert rules("<h2>A</h2><h4>B</h4>") == ["heading-skipped"]
    assert rules("<h3>A</h3>") == ["heading-skipped"]
    assert rules("<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>") == []


def test_the_message_says_which_level_fits() -> None:
    (finding,) = found(page("<h2>A</h2><h5>B</h5>"))
    assert "niveau 5" in finding.message
    assert "niveau 3" in finding.remedy


@pytest.mark.parametrize("heading", ["<h2></h2>", "<h2> <br> </h2>", '<h2><img src="a.png" alt=""></h2>'])
def test_an_empty_heading_is_refused(heading: str) -> None:
    assert "heading-empty" in rules(heading)


def test_a_heading_with_words_that_a_script_may_show_is_left_to_the_browser() -> None:
    assert rules("<h2><span hidden>Kosten</span></h2>") == []


def test_a_heading_as_long_as_a_paragraph_is_a_notice() -> None:
    assert rules(f"<h2>{'Een lange kop ' * 12}</h2>") == ["heading-long"]
    assert rules(f"<h2>{'Een lange kop ' * 8}</h2>") == []


BELOW = "<p>U kunt uw verhuizing 4 weken van tevoren doorgeven.</p>"


@pytest.mark.parametrize(
    "main",
    [
        f"<p><strong>Zo werkt het</strong></p>{BELOW}",
        f"<p><span><b>Zo werkt het</b></span></p>{BELOW}",
        f'<p style="font-weight: bold">Zo werkt het</p>{BELOW}',
        "<p><strong>U neemt mee:</strong></p><ul><li>Uw paspoort</li><li>Een foto</li></ul>",
    ],
)
def test_a_bold_line_above_text_is_a_heading_that_is_none(main: str) -> None:
    assert rules(main) == ["heading-fake"]


@pytest.mark.parametrize(
    "main",
    [
        f"<p><strong>Let op!</strong></p>{BELOW}",
        f"<p><strong>Let op:</strong> neem uw paspoort mee</p>{BELOW}",
        f"<p><strong>Vraag dit op tijd aan, want het duurt twee weken voordat u het hebt</strong></p>{BELOW}",
        "<p><strong>Zo werkt het</strong></p>",
        "<p><strong>Zo werkt het</strong></p><p><strong>Of zo werkt het ook nog</strong></p>",
        f"<ul><li><p><strong>Paspoort</strong></p>{BELOW}</li><li><p>Foto</p></li></ul>",
        f"<p><strong>12</strong></p>{BELOW}",
        f"<div><p><strong>Storing: de balie is dicht</strong></p>{BELOW}</div>",
    ],
)
def test_bold_words_that_are_no_heading_are_fine(main: str) -> None:
    assert rules(main) == []


def test_a_heading_of_an_image_with_a_description_is_fine() -> None:
    assert rules('<h2><img src="a.png" alt="Ons logo in drie kleuren"></h2>') == []


def test_a_second_main_heading_is_refused() -> None:
    assert rules("<h1>Nog een</h1>") == ["heading-one-repeated"]


def test_a_page_needs_a_main_heading_somewhere() -> None:
    bare = page("").html.replace("<h1>Paspoort</h1>", "<h2>Paspoort</h2>")
    titled = bare.replace("<header>", "<header><h1>Paspoort</h1>")
    assert [f.rule for f in found(Document("content/x.md", "/x/", "x", bare))] == ["accessibility.heading-one-missing"]
    assert found(Document("content/x.md", "/x/", "x", titled)) == []


def test_an_id_that_stands_twice_is_refused() -> None:
    assert rules('<h2 id="kosten">Kosten</h2><p id="kosten">83 euro</p>') == ["id-twice"]
    assert rules('<h2 id="kosten">Kosten</h2><p id="prijs">83 euro</p>') == []


def test_an_id_of_the_frame_is_taken_too() -> None:
    document = page('<h2 id="zoeken">Zoeken</h2>', footer='<form id="zoeken"></form>')
    assert [f.rule for f in found(document)] == ["accessibility.id-twice"]


@pytest.mark.parametrize(("value", "refused"), [("1", True), ("20", True), ("0", False), ("-1", False), ("x", False)])
def test_only_a_positive_place_in_the_tab_order_is_refused(value: str, refused: bool) -> None:
    assert rules(f'<p tabindex="{value}">Tekst</p>') == (["tab-order"] if refused else [])


def test_embedded_content_needs_a_name() -> None:
    assert rules('<iframe src="/kaart/"></iframe>') == ["frame-no-title"]
    assert rules('<iframe src="/kaart/" title="Kaart van het centrum"></iframe>') == []


@pytest.mark.parametrize("language", ["", 'lang=""', 'lang="Nederlands!"'])
def test_a_page_says_its_language(language: str) -> None:
    html = page("").html.replace('lang="nl"', language)
    (finding,) = found(Document("content/x.md", "/x/", "x", html))
    assert finding.rule == "accessibility.page-language"
    assert (finding.criteria, finding.selector) == (("3.1.1",), "html")


@pytest.mark.parametrize("title", ["Naamloos", "Untitled document - Dinkelveen", "TITEL", "Test | Dinkelveen"])
def test_a_title_that_was_never_filled_in_is_refused(title: str) -> None:
    assert [f.rule for f in found(page("", title=title))] == ["accessibility.page-title-placeholder"]


@pytest.mark.parametrize("title", ["Testament - Dinkelveen", "Documenten legaliseren", "Pagina niet gevonden"])
def test_a_title_with_such_a_word_in_it_is_fine(title: str) -> None:
    assert found(page("", title=title)) == []


def test_a_page_without_title_is_refused() -> None:
    assert [f.rule for f in found(page("", title=" "))] == ["accessibility.page-title-missing"]
    drawing = page("<svg><title>Pijl</title></svg>").html.replace("<title>Paspoort - Dinkelveen</title>", "")
    assert [f.rule for f in found(Document("content/x.md", "/x/", "x", drawing))] == [
        "accessibility.page-title-missing"
    ]


def test_a_second_one_that_is_hidden_for_now_is_no_reason_to_block() -> None:
    twice = '<p id="a">Een</p><p id="a" hidden>Twee</p>'
    assert [finding.severity for finding in found(page(twice))] == [Severity.WARNING]
    assert rules('<p id="a">Een</p><template><p id="a">Twee</p></template>') == []
