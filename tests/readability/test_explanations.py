from __future__ import annotations

import datetime as dt

import pytest

from plugins.checks import Context
from plugins.readability.lexicon.explanations import terms
from plugins.readability.rules.unexplained_terms import UNEXPLAINED_TERM
from tests.readability.pages import findings, page, pressing, prose, quotes

RULE = "unexplained-term"


def test_there_are_enough_terms() -> None:
    assert len(terms()) >= 80
    names = [form for term in terms() for form in term.forms]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.name)
def test_an_explanation_is_one_plain_sentence_that_counts_as_one(term) -> None:
    text = term.explanation
    assert text.endswith(".")
    assert text.count(".") == 1
    assert len(text.split()) <= 20
    assert pressing(prose(text)) == []
    assert term.name not in [quote and quote.lower() for quote in quotes(prose(text), RULE)]


@pytest.mark.parametrize("term", terms(), ids=lambda term: term.name)
def test_every_term_is_found_in_each_of_its_forms(term) -> None:
    for form in term.forms:
        assert form in quotes(prose(f"U krijgt morgen bericht over {form} van ons."), RULE)


def test_a_term_is_told_once_a_page_with_its_explanation() -> None:
    (finding,) = findings(prose("U krijgt een beschikking.", "De beschikkingen komen met de post."), RULE)
    assert finding.quote == "beschikking"
    assert "Een beschikking is een besluit" in finding.remedy


@pytest.mark.parametrize(
    "html",
    [
        "<p>U betaalt leges (kosten).</p>",
        "<p>U betaalt kosten (leges).</p>",
        "<p>U geeft een zienswijze. Dat is een brief over het plan.</p>",
        "<p>U geeft een zienswijze, dat is een brief over het plan.</p>",
        "<h2>Wat is een zienswijze?</h2><p>U geeft een zienswijze.</p>",
        "<p>U geeft een zienswijze.</p><p>Een zienswijze is een brief over het plan.</p>",
        "<p>U geeft een zienswijze.</p><p>In een zienswijze schrijft u wat u vindt.</p>",
        "<p>U schrijft wat u vindt. Dat heet een zienswijze.</p>",
        "<p>Wij schrijven ‘zienswijze’ nooit zonder uitleg.</p>",
        "<p>Lees de Verordening Jeugdhulp.</p>",
        "<h2>Zienswijze</h2>",
        "<table><tr><td>leges</td></tr></table>",
    ],
)
def test_explained_terms_names_and_labels_are_fine(html: str) -> None:
    assert findings(page(html), RULE) == []


def test_names_from_the_data_are_fine() -> None:
    document = prose("Bel team leges en heffingen.")
    assert findings(document, RULE, names=["team leges en heffingen"]) == []
    assert findings(document, RULE)


def test_terms_of_the_sites_own_glossary_are_fine_in_each_form() -> None:
    document = prose("U betaalt leges. U krijgt een beschikking. U geeft een zienswijze.")
    context = Context(date=dt.date(2026, 11, 25), glossary={"leges": "Kosten.", "zienswijzen": "Brieven."})
    assert [match.quote for match in UNEXPLAINED_TERM.find(document, context)] == ["beschikking"]
