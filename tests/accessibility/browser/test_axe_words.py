"""Every rule that our axe-core applies speaks Dutch: its English never reaches an editor."""

from __future__ import annotations

import re

import pytest

from plugins.accessibility.browser.axe import OPTIONS, axe_script
from plugins.accessibility.browser.probes.all_probes import PROBE_RULES
from plugins.accessibility.browser.words import AXE_TEXTS, words_for
from plugins.accessibility.rules import SITE_RULES, STATIC_RULES
from plugins.accessibility.subjects import SUBJECTS

RULE = re.compile(r"\{\s*id: '([a-z0-9-]+)',(?:(?!\bid: ).)*?\btags: \[([^\]]*)\]", re.DOTALL)
ASKED = {f"'{tag}'" for tag in OPTIONS["runOnly"]["values"]}
DEPRECATED = "'deprecated'"


@pytest.fixture(scope="module")
def rules() -> dict[str, set[str]]:
    """The rules of the axe-core that is installed, with their tags, from its readable edition."""
    source = axe_script().with_name("axe.js").read_text("utf-8")
    return {rule_id: {tag.strip() for tag in tags.split(",")} for rule_id, tags in RULE.findall(source)}


def asked(rules: dict[str, set[str]]) -> set[str]:
    """The rules that axe applies for us: by their tags, or because we ask for them by name."""
    by_tag = {rule_id for rule_id, tags in rules.items() if tags & ASKED and DEPRECATED not in tags}
    return by_tag | {rule_id for rule_id, option in OPTIONS["rules"].items() if option["enabled"]}


def test_the_rules_of_axe_are_found(rules) -> None:
    assert len(rules) >= 100
    assert {"image-alt", "color-contrast", "target-size", "html-has-lang"} <= asked(rules)
    assert "'wcag2a'" in rules["image-alt"]


def test_every_rule_that_axe_applies_has_dutch_words(rules) -> None:
    assert sorted(rule_id for rule_id in asked(rules) if f"axe.{rule_id}" not in AXE_TEXTS) == []


def test_no_words_are_left_over_from_an_older_axe(rules) -> None:
    assert sorted(rule_id for rule_id in AXE_TEXTS if rule_id.removeprefix("axe.") not in rules) == []


def test_each_subject_names_rules_that_there_are_in_their_own_layer(rules) -> None:
    static = {rule.id for rule in (*STATIC_RULES, *SITE_RULES)}
    for subject in SUBJECTS:
        assert set(subject.axe) <= set(rules)
        assert {f"accessibility.{name}" for name in subject.static} <= static
        assert {f"accessibility.{name}" for name in subject.probes} <= set(PROBE_RULES)
        assert len((*subject.static, *subject.axe, *subject.probes)) > 1, f"nobody else is about {subject}"


@pytest.mark.parametrize("rule_id", AXE_TEXTS)
def test_the_words_are_whole_and_in_dutch(rule_id: str) -> None:
    words = AXE_TEXTS[rule_id]
    assert 0 < len(words.title) <= 70
    assert words.message.endswith(".")
    assert words.remedy.endswith((".", ")"))
    text = f" {words.title} {words.message} {words.remedy} ".casefold()
    assert re.findall(r" (?:the|must|should|element must|ensure|with|are) ", text) == []
    assert re.search(r"\b(?:de|het|een|is|niet|geen)\b", text)


def test_a_rule_of_a_newer_axe_speaks_dutch_too_and_says_its_name() -> None:
    words = words_for("axe.brand-new-check")
    assert "brand-new-check" in words.message.format(rule="brand-new-check", quote="")
    assert "beheerder" in words.remedy
