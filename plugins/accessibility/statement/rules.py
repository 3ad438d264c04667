"""The facts of every rule that looks for barriers, and which of them look at which criterion: all from the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plugins.accessibility.browser.probes.all_probes import PROBE_RULES, PROBE_TEXTS
from plugins.accessibility.browser.probes.probe import ProbeRule
from plugins.accessibility.browser.words import words_for
from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import Layer, RuleFact
from plugins.checks import Gate, Rule, Texts


def rule_facts(gate: Gate, record: Mapping[str, Any]) -> tuple[RuleFact, ...]:
    """The rules of the gate, of the probes, and those of axe that ``record`` says were asked; each once, by layer."""
    on_pages = {rule.id for rule in gate.page_rules}
    on_site = [rule for rule in gate.rules if rule.id not in on_pages and rule.id not in PROBE_RULES]
    facts = [_fact(rule, "static", gate.texts) for rule in gate.page_rules]
    facts += [_fact(rule, "site", gate.texts) for rule in on_site]
    facts += [_fact(rule, "probe", PROBE_TEXTS) for rule in PROBE_RULES.values()]
    facts += [_axe_fact(name, about) for name, about in record.get("rules", {}).items()]
    return tuple({fact.id: fact for fact in sorted(facts, key=lambda fact: (_ORDER[fact.layer], fact.id))}.values())


_ORDER: Mapping[Layer, int] = {"static": 0, "axe": 1, "probe": 2, "site": 3}


def looking_at(rules: Iterable[RuleFact]) -> dict[str, list[RuleFact]]:
    """Each criterion with the rules that look at it; an empty list where only people can."""
    found: dict[str, list[RuleFact]] = {number: [] for number in CRITERIA}
    for rule in rules:
        for number in rule.criteria:
            if number in found:
                found[number].append(rule)
    return found


def _fact(rule: Rule[Any] | ProbeRule, layer: Layer, texts: Texts) -> RuleFact:
    return RuleFact(id=rule.id, title=texts[rule.id].title, layer=layer, criteria=rule.criteria, source=rule.source)


def _axe_fact(name: str, about: Mapping[str, Any]) -> RuleFact:
    rule = f"axe.{name}"
    return RuleFact(
        id=rule, title=words_for(rule).title, layer="axe", criteria=tuple(about["criteria"]), source=about["source"]
    )


def counted_by_layer(rules: Sequence[RuleFact]) -> dict[Layer, int]:
    """How many rules each layer has."""
    return {layer: sum(rule.layer == layer for rule in rules) for layer in _ORDER}
