from __future__ import annotations

from types import SimpleNamespace

import pytest
from markdown import markdown

from plugins.checks import Document, Severity
from plugins.checks.gate import Ledger
from plugins.readability import plugin
from plugins.readability.gate import GATE
from tests.readability.pages import findings, page, pressing, prose

EXAMPLES = [rule_id for rule_id, words in GATE.texts.items() if words.bad]
BLOCKING = {"placeholder", "too-hard", "very-long-sentence"}


def example(text: str) -> Document:
    return page(f"<h1>Titel</h1>{markdown(text)}")


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(GATE.texts)
    assert len({rule.id for rule in GATE.rules}) == len(GATE.rules)


def test_only_strong_evidence_blocks() -> None:
    assert {
        rule.id.removeprefix("readability.") for rule in GATE.page_rules if rule.severity is Severity.ERROR
    } == BLOCKING


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused(rule_id: str) -> None:
    found = findings(example(GATE.texts[rule_id].bad))
    assert rule_id in [finding.rule for finding in found]
    assert not any("{" in finding.message + finding.remedy for finding in found)


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_good_example_is_not(rule_id: str) -> None:
    assert findings(example(GATE.texts[rule_id].good)) == []


@pytest.mark.parametrize("rule_id", GATE.texts)
def test_what_we_say_to_editors_passes_our_own_gate(rule_id: str) -> None:
    words = GATE.texts[rule_id]
    assert (
        pressing(prose(words.title, words.why, words.remedy.replace("{where}", "").replace("{", "").replace("}", "")))
        == []
    )


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["readability"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
