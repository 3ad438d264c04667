"""The success criteria: all of the law and of policy, and nothing that a rule speaks of is left out."""

from __future__ import annotations

from plugins.accessibility.browser.axe import WCAG_TAGS, axe_script
from plugins.accessibility.browser.probes.all_probes import PROBE_RULES
from plugins.accessibility.browser.record import axe_rules
from plugins.accessibility.browser.tell import criteria_of, source_of
from plugins.accessibility.gate import GATE
from plugins.accessibility.statement.criteria import CRITERIA, LAW, POLICY
from plugins.accessibility.statement.rules import looking_at, rule_facts


def test_the_law_asks_fifty_and_policy_six_more() -> None:
    assert (len(LAW), len(POLICY)) == (50, 6)
    assert {criterion.number for criterion in POLICY} == {"2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"}


def test_each_has_a_name_a_level_an_address_and_something_for_people_to_look_at() -> None:
    everything = CRITERIA.values()
    assert {criterion.level for criterion in everything} == {"A", "AA"}
    for words in ([c.name for c in everything], [c.address for c in everything], [c.people for c in everything]):
        assert all(words)
        assert len(set(words)) == len(words)


def test_they_stand_in_the_order_of_their_numbers() -> None:
    numbers = list(CRITERIA)
    assert numbers.index("1.4.10") == numbers.index("1.4.5") + 1
    assert numbers[0] == "1.1.1"


def test_every_rule_of_ours_on_law_or_policy_looks_at_a_criterion_that_is_known() -> None:
    ours = [rule for rule in (*GATE.rules, *PROBE_RULES.values()) if rule.criteria and "AAA" not in rule.source]
    assert [rule.id for rule in ours if not set(rule.criteria) & set(CRITERIA)] == []


def test_every_rule_of_axe_on_law_or_policy_looks_at_a_criterion_that_is_known() -> None:
    rules = axe_rules(axe_script())
    assert len(rules) > 100
    asked = {name: tags for name, tags in rules.items() if set(tags) & set(WCAG_TAGS)}
    assert len(asked) >= 70
    assert all(set(criteria_of(tags)) & set(CRITERIA) for tags in asked.values())


def test_the_rules_themselves_say_what_they_look_at() -> None:
    tags = axe_rules(axe_script())["target-size"]
    asked = {"target-size": {"criteria": list(criteria_of(tags)), "source": source_of(tags)}}
    facts = rule_facts(GATE, {"rules": asked})
    looking = looking_at(facts)
    assert "axe.target-size" in {rule.id for rule in looking["2.5.8"]}
    assert "accessibility.image-alt-missing" in {rule.id for rule in looking["1.1.1"]}
    assert set(looking) == set(CRITERIA)


def test_a_rule_that_looks_at_page_and_frame_is_one_rule() -> None:
    facts = rule_facts(GATE, {})
    ids = [rule.id for rule in facts]
    assert len(set(ids)) == len(ids)
    assert {rule.id for rule in GATE.page_rules} == {rule.id for rule in facts if rule.layer == "static"}
    assert set(PROBE_RULES) == {rule.id for rule in facts if rule.layer == "probe"}
