"""What we say to editors keeps to our own rules: no error in the words of any gate, nor on any page of the handbook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.checks import Severity
from plugins.readability.loose_text import score_text
from plugins.workflow.gates import all_gates
from plugins.workflow.score import converted

HANDBOOK = Path(__file__).parents[2] / "docs" / "redactie"
PAGES = sorted(HANDBOOK.rglob("*.md"))
WORDS = {rule_id: words for gate in all_gates().values() for rule_id, words in gate.texts.items()}
OF_A_PAGE = {"readability.too-hard"}
"""The words of one rule are too few for the verdict on a page."""


@pytest.mark.parametrize("rule_id", WORDS)
def test_the_words_of_a_rule_hold_no_error(rule_id: str) -> None:
    words = WORDS[rule_id]
    parts = (f"{words.title}.", words.message, words.remedy, words.why)
    told = score_text("\n\n".join(re.sub(r"\{\w+\}", "iets", part) for part in parts), markdown=converted)
    errors = [each for each in told.findings if each.severity is Severity.ERROR and each.rule not in OF_A_PAGE]
    assert errors == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HANDBOOK).as_posix())
def test_a_page_of_the_handbook_holds_no_error(page: Path) -> None:
    told = score_text(page.read_text("utf-8"), markdown=converted)
    assert [each for each in told.findings if each.severity is Severity.ERROR] == []
    assert told.facts.band in ("b1", "rond_b2")
