"""What a page says of itself: page-title-off-topic, skip-link-broken, part-language-unknown, page-language."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules

CLEMENTINES = "<p>Van oktober tot februari zijn de clementines rijp en worden zij in grote manden geplukt.</p>"


def names(title: str, main: str) -> list[str]:
    html = page(main, title=title).html.replace("<h1>Paspoort</h1>", "")
    document = page("")
    document.html = html
    return [finding.rule for finding in found(document)]


@pytest.mark.parametrize("title", ["Appels oogsten in Drenthe", "Appels oogsten - Dinkelveen"])
def test_a_title_of_which_no_word_is_on_the_page_asks_for_a_look(title: str) -> None:
    assert "accessibility.page-title-off-topic" in names(title, CLEMENTINES)


@pytest.mark.parametrize("title", ["Clementine plukken", "Clementines - Dinkelveen", "Contact", "Zoeken", "Dinkelveen"])
def test_a_title_with_a_word_of_the_page_or_without_a_subject_is_fine(title: str) -> None:
    assert "accessibility.page-title-off-topic" not in names(title, CLEMENTINES)


def test_a_page_with_hardly_any_text_says_nothing_about_its_title() -> None:
    assert "accessibility.page-title-off-topic" not in names("Appels oogsten in Drenthe", "<p>Clementines.</p>")


def test_a_title_that_only_says_where_asks_for_a_look() -> None:
    heading = "<h1>Zoekresultaten voor ‘paspoort’ bij de gemeente Dinkelveen</h1>"
    assert "accessibility.page-title-off-topic" in names("Gemeente Dinkelveen", heading)
    assert "accessibility.page-title-off-topic" not in names("Zoekresultaten - Gemeente Dinkelveen", heading)
    assert "accessibility.page-title-off-topic" not in names("Gemeente Dinkelveen", "<h1>Gemeente Dinkelveen</h1>")


def skips(target: str, text: str = "Sla het menu over") -> list[str]:
    document = page('<h2 id="tekst">Tekst</h2>', header=f'<a href="{target}">{text}</a>')
    return [finding.rule for finding in found(document) if finding.rule == "accessibility.skip-link-broken"]


def test_a_skip_link_must_lead_somewhere() -> None:
    assert skips("#weg")
    assert skips("#tekst") == []
    assert skips("#top") == []
    assert skips("#weg", "Contact") == [], "another link: the links of a page have a gate of their own"


@pytest.mark.parametrize("tag", ["dutch", "xx", "nl_NL", "eng", "nld-NL"])
def test_a_language_that_does_not_exist_is_refused(tag: str) -> None:
    assert "part-language-unknown" in rules(f'<p lang="{tag}">Good morning, how are you?</p>')
    document = page("")
    document.html = document.html.replace('lang="nl"', f'lang="{tag}"')
    assert "accessibility.page-language" in [finding.rule for finding in found(document)]


@pytest.mark.parametrize("tag", ["en", "EN-GB", "fy", "nds", "rmy", "cmn", "zh-Hans-CN", "iw", "tlh", "de-1996", ""])
def test_a_language_that_exists_is_fine(tag: str) -> None:
    assert "part-language-unknown" not in rules(f'<p lang="{tag}">Good morning, how are you?</p>')
