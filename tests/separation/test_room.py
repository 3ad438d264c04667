from __future__ import annotations

from types import SimpleNamespace

import markdown
import pytest

from plugins.checks.gate import Ledger
from plugins.separation import plugin
from plugins.separation.gate import GATE
from tests.separation.pages import explaining, findings

EXAMPLES = [rule_id for rule_id, words in GATE.texts.items() if words.bad]


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(GATE.texts)
    assert len({rule.id for rule in GATE.rules}) == len(GATE.rules)


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused_and_the_good_one_is_not(rule_id: str) -> None:
    words = GATE.texts[rule_id]
    bad, good = (explaining(markdown.markdown(body)) for body in (words.bad, words.good))
    assert [finding.rule for finding in findings(bad)] == [rule_id]
    assert findings(good) == []


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["separation"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
