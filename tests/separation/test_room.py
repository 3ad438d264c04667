from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from plugins.checks import judge
from plugins.checks.gate import Ledger
from plugins.separation import plugin
from plugins.separation.gate import GATE
from tests.integrity.editors_page import page_among, session_with

EXAMPLES = [rule_id for rule_id, words in GATE.texts.items() if words.bad]


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(GATE.texts)
    assert len({rule.id for rule in GATE.rules}) == len(GATE.rules)


def found_in(body: str, tmp_path: Path) -> list[str]:
    session = session_with(tmp_path, body)
    found = judge(page_among(session.rendered()), session.context, [GATE])
    assert all(finding.place.line for finding in found)
    return [finding.rule for finding in found]


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused_at_its_line_and_the_good_one_is_not(rule_id: str, tmp_path: Path) -> None:
    words = GATE.texts[rule_id]
    assert found_in(words.bad, tmp_path / "bad") == [rule_id]
    assert found_in(words.good, tmp_path / "good") == []


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["separation"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
