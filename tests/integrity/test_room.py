from __future__ import annotations

from types import SimpleNamespace

import markdown
import pytest

from plugins.checks.gate import Ledger
from plugins.integrity import plugin
from plugins.integrity.gate import GATE
from tests.integrity.sites import on_page, on_site, page, site

EXAMPLES = [rule_id for rule_id, words in GATE.texts.items() if words.bad]


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(GATE.texts)
    assert len({rule.id for rule in GATE.rules}) == len(GATE.rules)


def found_in(body: str) -> list[str]:
    document = page(markdown.markdown(body))
    whole = site(document, page("x", url="/"), afbeeldingen__gemeentehuis_dot_jpg="")
    return [finding.rule for finding in (*on_page(document), *on_site(whole))]


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused_and_the_good_one_is_not(rule_id: str) -> None:
    words = GATE.texts[rule_id]
    assert found_in(words.bad) == [rule_id]
    assert found_in(words.good) == []


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["integrity"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
