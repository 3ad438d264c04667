from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import by, found, page, rules


def test_a_link_that_only_names_a_format_needs_words_around_it() -> None:
    assert "link-format-only" in rules('<ul><li><a href="/a.html">HTML</a></li></ul>')
    assert "link-format-only" not in rules('<ul><li>Jaarverslag <ul><li><a href="/a.html">HTML</a></li></ul></li></ul>')
    assert "link-format-only" not in rules(
        '<table><tr><th>Jaarverslag</th></tr><tr><td><a href="/a">HTML</a></td></tr></table>'
    )
    assert "link-format-only" not in rules('<p><a href="/a.html">Jaarverslag in HTML</a></p>')
    assert "link-format-only" not in rules('<p><a href="#html">HTML</a></p>'), "a heading on this page"


@pytest.mark.parametrize("text", ["dit product", "Deze regeling", "this product"])
def test_a_link_that_points_at_its_sentence_is_worth_a_tip(text: str) -> None:
    assert "link-needs-context" in rules(f'<p>Lees hier alles over <a href="/a/">{text}</a>.</p>')


@pytest.mark.parametrize(
    "main",
    [
        '<p>Wilt u een paspoort aanvragen? <a href="/x/">Klik hier</a>.</p>',
        '<ul><li>Paspoort aanvragen <ul><li><a href="/x/">Lees meer</a></li></ul></li></ul>',
    ],
)
def test_a_generic_link_in_a_sentence_is_within_the_law(main: str) -> None:
    """WCAG 2.4.4 asks for a purpose in its context, 2.4.9 for one without: the first is law, the second advice."""
    (finding,) = found(page(main))
    assert (finding.rule, finding.severity) == ("accessibility.link-needs-context", Severity.WARNING)
    assert finding.criteria == ("2.4.9",)


@pytest.mark.parametrize("text", ["het product", "dit product aanvragen", "distributie"])
def test_a_link_with_a_subject_needs_no_sentence(text: str) -> None:
    assert "link-needs-context" not in rules(f'<p>Lees hier alles over <a href="/a/">{text}</a>.</p>')


def test_two_equal_links_side_by_side_must_lead_to_the_same_place() -> None:
    assert "link-same-text-beside" in rules('<p><a href="/bel/">Contact</a> | <a href="/mail/">Contact</a></p>')


@pytest.mark.parametrize(
    "links",
    [
        '<a href="/bel/">Contact</a> <a href="/bel">Contact</a>',
        '<a href="/bel/">Bellen</a> <a href="/mail/">Mailen</a>',
        'Bellen: <a href="/bel/">Contact</a> Mailen: <a href="/mail/">Contact</a>',
        '<a href="#noot-1">Terug</a> <a href="#noot-2">Terug</a>',
    ],
)
def test_links_that_differ_or_have_words_between_them_are_fine(links: str) -> None:
    assert "link-same-text-beside" not in rules(f"<p>{links}</p>")


def test_what_is_made_a_link_by_its_role_is_judged_as_one() -> None:
    assert "link-text-generic" in rules('<div role="link" tabindex="0">Lees meer</div>')
    assert "link-text-generic" not in rules('<div role="link" tabindex="0">Paspoort aanvragen</div>')


@pytest.mark.parametrize("name", ["html", "EPUB", "Platte tekst"])
def test_a_format_is_told_as_it_stands_and_where(name: str) -> None:
    link = f'<a href="/a/">{name}</a>'
    assert by("link-format-only", f"<p>Of {link}</p>") == [f"link-format-only p > a ‘{name}’"]
    assert by("link-needs-context", f"<p>Of {link}</p>") == []
    sentence = f"<p>Het plan staat in {link}</p>"
    assert by("link-format-only", sentence) == []
    assert by("link-needs-context", sentence) == [f"link-needs-context p > a ‘{name}’"]
    for helped in (f"<h2>Het plan</h2><p>{link}</p>", f"<p>{link.replace('<a', '<a aria-describedby=k')}</p>"):
        assert by("link-format-only", helped) == []
        assert by("link-needs-context", helped)[0].endswith(f"‘{name}’")


@pytest.mark.parametrize("around", ["<p><code>{}</code></p>", "<pre>{}</pre>", "<nav><p>{}</p></nav>"])
def test_the_name_of_a_format_in_code_or_a_menu_is_a_name(around: str) -> None:
    for main in (around, f"<h2>Het plan</h2>{around}"):
        assert by("link-format-only", main.format('<a href="/a/">HTML</a>')) == []
        assert by("link-needs-context", main.format('<a href="/a/">HTML</a>')) == []


def test_what_says_more_than_a_format_or_leads_down_the_page_is_fine() -> None:
    assert by("link-format-only", '<p><a href="/a/">HTML en meer</a> <a href="#html">HTML</a></p>') == []
    sentence = '<p>Het plan staat in <a href="#html">HTML</a></p>'
    assert by("link-needs-context", sentence) == []


def test_a_link_that_points_is_told_as_it_stands_and_once() -> None:
    assert by("link-needs-context", '<p>Lees alles over <a href="/a/">deze regeling.</a></p>') == [
        "link-needs-context p > a ‘deze regeling.’"
    ]
    assert by("link-needs-context", '<p><a href="/a/">Deze link</a></p>') == [], "told as one that could stand anywhere"
    sentence = '<p>Lees alles over uw aanvraag: <a href="/a/">deze link</a></p>'
    assert by("link-needs-context", sentence) == ["link-needs-context p > a ‘deze link’"]
    (finding,) = [one for one in found(page(sentence)) if one.rule.endswith("needs-context")]
    assert finding.severity == Severity.WARNING
    (tip,) = [one for one in found(page(sentence.replace("link<", "regeling<"))) if one.rule.endswith("needs-context")]
    assert tip.severity == Severity.NOTICE


def test_side_by_side_is_told_at_the_second_link_unless_both_are_generic() -> None:
    generic = '<a href="/bel/">Lees meer</a> <a href="/mail/">Lees meer</a>'
    beside = f'<p>{generic} <a href="/a/">Bel</a> <a href="/b/">Bel</a></p>'
    assert by("link-same-text-beside", beside) == ["link-same-text-beside p > a:nth-of-type(4) ‘Bel’"]
