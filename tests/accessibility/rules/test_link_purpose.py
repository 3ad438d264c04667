from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules


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
