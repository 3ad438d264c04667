from __future__ import annotations

import pytest

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, page, rules


@pytest.mark.parametrize(
    "main",
    [
        "<p>Neem mee:\n- uw paspoort\n- een pasfoto</p>",
        "<p>- uw paspoort<br>- een pasfoto</p>",
        "<p>* uw paspoort</p><p>* een pasfoto</p>",
        "<p>1. Vul in</p>\n<p>2. Stuur op</p>",
        "<p>a) Vul in<br>b) Stuur op</p>",
        "<p>• <strong>Paspoort</strong></p><p>• Pasfoto</p>",
    ],
)
def test_a_list_that_is_none_is_refused_once(main: str) -> None:
    assert rules(main) == ["fake-list"]


@pytest.mark.parametrize(
    "main",
    [
        "<ul><li>uw paspoort</li><li>een pasfoto</li></ul>",
        "<p>- een enkele gedachte</p>",
        "<p>Open van 9.00 uur\n- 17.00 uur</p>",
        "<p>1. Vul in</p><h2>Daarna</h2><p>2. Stuur op</p>",
        "<p>2025. was een jaar</p><p>1. is een getal</p><p>7. ook</p>",
        "<p>Het kost 83 euro.</p><p>U betaalt aan de balie.</p>",
    ],
)
def test_what_only_looks_a_little_like_a_list_is_fine(main: str) -> None:
    assert rules(main) == []


def test_two_lists_in_a_row_are_two_findings() -> None:
    findings = found(page("<p>- a a<br>- b b</p><p>1. c c<br>2. d d<br>3. e e</p>"))
    assert [finding.quote for finding in findings] == ["- a a", "1. c c"]
    assert "3 regels" in findings[1].message


def test_a_list_is_found_at_its_own_line() -> None:
    text = PlacedText("Neem mee: - uw paspoort - een foto", "content/x.md", SourceMap((Run(0, 7, 1), Run(10, 8, 1))))
    html = page("<p>Neem mee:\n- uw paspoort\n- een foto</p>").html
    (finding,) = found(Document("content/x.md", "/x/", "informatie", html, (text,)))
    assert finding.place == Place("content/x.md", 8, 1)


@pytest.mark.parametrize(
    "main",
    [
        "<div>● uw paspoort<br>● een pasfoto</div>",
        "<table><tr><th>Neem mee</th><td>- paspoort<br>- foto</td></tr><tr><th>Kosten</th><td>Geen</td></tr></table>",
        "<p>✓ uw paspoort<br>✓ een pasfoto</p>",
    ],
)
def test_such_a_list_is_refused_in_other_blocks_too(main: str) -> None:
    assert rules(main) == ["fake-list"]


def test_long_numbered_paragraphs_are_sections_not_a_list() -> None:
    section = "De gemeente kan een vergunning weigeren als de aanvrager niet voldoet aan de voorwaarden. " * 3
    assert rules(f"<p>1. {section}</p><p>2. {section}</p>") == []


def test_a_line_break_in_the_code_of_other_blocks_is_none() -> None:
    assert rules("<div>Van 9.00 uur\n- 12.00 uur en van 13.00 uur\n- 17.00 uur</div>") == []


def test_a_list_item_outside_a_list_is_refused() -> None:
    assert rules("<div><li>uw paspoort</li></div>") == ["list-item-outside"]
    assert rules('<div role="list"><li>uw paspoort</li></div><menu><li>Open</li><li>Sluit</li></menu>') == []


def test_a_list_of_one_item_is_a_notice() -> None:
    assert rules("<ul><li>uw paspoort</li></ul>") == ["list-single"]
    assert rules("<ul><li>uw paspoort</li><li>een foto</li></ul>") == []
    assert rules('<ul><li><a href="/paspoort/">Uw paspoort</a></li></ul>') == []


def test_a_list_that_the_theme_fills_may_have_one_item() -> None:
    html = page("<ul><li>donderdag 9.00 uur</li></ul><p>Tekst</p>").html
    text = PlacedText("Tekst", "content/x.md", SourceMap((Run(0, 7, 1),)))
    assert found(Document("content/x.md", "/x/", "informatie", html, (text,))) == []


@pytest.mark.parametrize(
    "items",
    [
        '<div><li role="presentation">Een</li></div>',
        '<div><li role="tab">Een</li></div>',
        '<div role="list"><div role="presentation"><li>Een</li></div></div>',
        '<div role="list" aria-owns="een"></div><li id="een">Een</li>',
    ],
)
def test_an_item_by_another_role_or_owned_by_a_list_is_in_its_place(items: str) -> None:
    assert "list-item-outside" not in rules(items)


def test_an_item_that_no_list_owns_is_out_of_place() -> None:
    assert "list-item-outside" in rules('<div role="list" aria-owns="twee"></div><li id="een">Een</li>')
    assert "list-item-outside" in rules("<div><div><li>Een</li></div></div>")
