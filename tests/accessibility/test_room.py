from __future__ import annotations

from types import SimpleNamespace

import pytest
from markdown import markdown

from plugins.accessibility import plugin
from plugins.accessibility.gate import GATE
from plugins.accessibility.rules import FRAME_RULES, PART_RULES, STATIC_RULES
from plugins.checks import Severity
from plugins.checks.gate import Ledger
from tests.accessibility.pages import found, page

OURS = {rule_id: words for rule_id, words in GATE.texts.items() if rule_id.startswith("accessibility.")}
EXAMPLES = [rule_id for rule_id, words in OURS.items() if words.bad]


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(OURS)


def test_the_words_for_axe_stand_in_the_gate_too() -> None:
    assert {rule_id.split(".")[0] for rule_id in GATE.texts} == {"accessibility", "axe"}


def test_no_rule_is_listed_twice() -> None:
    for rules in (STATIC_RULES, FRAME_RULES):
        assert len({rule.id for rule in rules}) == len(rules)


def test_every_rule_names_its_source_and_what_is_law_names_its_criterion() -> None:
    for rule in GATE.rules:
        law, ours = ("WCAG 2.1", "WCAG 2.2", "EN 301 549"), ("goede praktijk", "Helder Loket: veilig")
        privacy = ("AVG artikel 32", "Wet algemene bepalingen burgerservicenummer")
        assert rule.source.startswith((*law, *ours, *privacy))
        assert rule.criteria or not rule.source.startswith("WCAG")


def test_what_theme_and_editor_can_both_do_wrong_is_looked_for_in_both_places() -> None:
    assert {rule.id for rule in FRAME_RULES} == {rule.id for rule in PART_RULES} < {rule.id for rule in STATIC_RULES}


def as_found(markdown_body: str) -> list[str]:
    return [finding.rule for finding in found(page(markdown(markdown_body, extensions=["tables", "sane_lists"])))]


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused_and_the_good_one_is_not(rule_id: str) -> None:
    assert rule_id in as_found(OURS[rule_id].bad)
    assert as_found(OURS[rule_id].good) == []


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_a_finding_fills_in_all_of_its_words(rule_id: str) -> None:
    finding = next(f for f in found(page(markdown(OURS[rule_id].bad, extensions=["tables"]))) if f.rule == rule_id)
    assert "{" not in finding.message + finding.remedy


def test_what_is_good_practice_alone_never_blocks() -> None:
    for rule in GATE.rules:
        if rule.source == "goede praktijk":
            assert rule.severity < Severity.ERROR
            assert rule.criteria == ()


def test_noisy_rules_never_block() -> None:
    noisy = {"link-same-text", "link-new-window", "link-file-type", "sensory-words", "capitals", "heading-fake"}
    found = {rule.id.removeprefix("accessibility."): rule.severity for rule in STATIC_RULES}
    assert all(found[name] < Severity.ERROR for name in noisy)


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["accessibility"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
